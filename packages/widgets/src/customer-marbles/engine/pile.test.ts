import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hollowFor, reach, type Bowl } from './bowl.js';
import { pileUp } from './pile.js';
import { diameterFor, largest } from './size.js';

/** Overlaps as shares of a diameter, the worst and the mean over touching pairs, by brute force over near pairs. */
function overlaps({ x, y, count, radius }: ReturnType<typeof pileUp>): { worst: number; mean: number } {
  const d = radius * 2;
  const order = [...x.keys()].sort((a, b) => x[a]! - x[b]!);
  let worst = 0;
  let sum = 0;
  for (let k = 0; k < count; k += 1)
    for (let m = k + 1; m < count && x[order[m]!]! - x[order[k]!]! < d; m += 1) {
      const [a, b] = [order[k]!, order[m]!];
      const overlap = Math.max(0, 1 - Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) / d);
      worst = Math.max(worst, overlap);
      sum += overlap;
    }
  return { worst, mean: sum / Math.max(1, count) };
}

const bowls = fc
  .record({
    width: fc.double({ min: 60, max: 4000, noNaN: true }),
    share: fc.double({ min: 0.56, max: 0.9, noNaN: true }),
  })
  .map(({ width, share }): Bowl => ({ width, height: width * share }));
const counts = fc.integer({ min: 1, max: 600 });

describe('a pile', () => {
  it('has no overlap worth the name and no marble outside the glass, in any bowl and number', () => {
    fc.assert(
      fc.property(bowls, counts, (bowl, count) => {
        const pile = pileUp(bowl, diameterFor(bowl, count) / 2, count);
        const { worst, mean } = overlaps(pile);
        assert.ok(worst <= 0.05 && mean <= 0.01, `overlap ${worst}, ${mean}`);
        const hollow = hollowFor(bowl, pile.radius);
        const slack = pile.radius * 0.001;
        for (let i = 0; i < count; i += 1)
          assert.ok(Math.abs(pile.x[i]!) <= reach(hollow, pile.y[i]! - slack) + slack, `marble ${i} outside`);
        assert.ok(pile.top > 0, 'below the rim');
      }),
      { numRuns: 80 },
    );
  });

  it('holds ten thousand as well as ten', () => {
    for (const count of [10, 3000, 10_000]) {
      const bowl = { width: 1400, height: 1204 };
      const pile = pileUp(bowl, diameterFor(bowl, count) / 2, count);
      const { worst, mean } = overlaps(pile);
      assert.ok(worst <= 0.05 && mean <= 0.01, `overlap ${worst}, ${mean}`);
      const hollow = hollowFor(bowl, pile.radius);
      const slack = pile.radius * 0.001;
      for (let i = 0; i < count; i += 1)
        assert.ok(Math.abs(pile.x[i]!) <= reach(hollow, pile.y[i]! - slack) + slack, `marble ${i} outside`);
      assert.ok(pile.top > 0, 'below the rim');
    }
  });

  it('rests: every marble has support on both sides, or stands in the middle of the floor', () => {
    fc.assert(
      fc.property(bowls, counts, (bowl, count) => {
        const pile = pileUp(bowl, diameterFor(bowl, count) / 2, count);
        const { x, y, radius } = pile;
        const near = radius * 2 * 1.001;
        const hollow = hollowFor(bowl, radius);
        for (let i = 0; i < count; i += 1) {
          const wall = Math.abs(x[i]!) > reach(hollow, y[i]!) - radius * 0.01;
          let left = wall && x[i]! <= 0;
          let right = wall && x[i]! >= 0;
          if (Math.abs(x[i]!) < radius * 0.05 && wall) left = right = true;
          for (let j = 0; j < count; j += 1) {
            if (j === i || Math.abs(x[j]! - x[i]!) > near) continue;
            if (Math.hypot(x[j]! - x[i]!, y[j]! - y[i]!) > near) continue;
            if (x[j]! <= x[i]!) left = true;
            if (x[j]! >= x[i]!) right = true;
          }
          assert.ok(left && right, `marble ${i} of ${count} hangs`);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is the same every time, and a smaller one is the beginning of a larger one', () => {
    const bowl = { width: 400, height: 344 };
    const [few, many] = [pileUp(bowl, 15, 60), pileUp(bowl, 15, 80)];
    assert.deepEqual(few.x, many.x.slice(0, 60));
    assert.deepEqual(pileUp(bowl, 15, 60), few);
  });

  it('lets few customers make a low pile, not large marbles', () => {
    const bowl = { width: 400, height: 344 };
    assert.equal(diameterFor(bowl, 3), largest * 400);
    assert.ok(pileUp(bowl, diameterFor(bowl, 3) / 2, 3).top > 200);
  });

  it('seldom changes the size of all for one customer more', () => {
    const bowl = { width: 400, height: 344 };
    let changes = 0;
    for (let count = 1; count < 1000; count += 1) {
      const [now, next] = [diameterFor(bowl, count), diameterFor(bowl, count + 1)];
      assert.ok(next <= now);
      if (next !== now) changes += 1;
    }
    assert.ok(changes < 40, `${changes} changes`);
  });

  it('is empty for nobody', () => {
    assert.equal(pileUp({ width: 400, height: 344 }, 10, 0).count, 0);
  });
});
