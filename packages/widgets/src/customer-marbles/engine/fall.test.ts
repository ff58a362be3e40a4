import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hollowFor, reach, type Bowl } from './bowl.js';
import { follow, longestFall, planFall, type Fall } from './fall.js';
import { pileUp } from './pile.js';
import { diameterFor } from './size.js';

const everyone = (count: number) => Int32Array.from({ length: count }, (_, i) => i);

function fallOf(bowl: Bowl, count: number): Fall {
  const pile = pileUp(bowl, diameterFor(bowl, count) / 2, count);
  return planFall(bowl, pile, everyone(count));
}

/** The worst overlap of a moving marble with any other that has appeared, as a share of a diameter. */
function worstOverlap(fall: Fall, every: number): number {
  const n = fall.places.length;
  const d = fall.pile.radius * 2;
  const [x, y, out] = [new Float32Array(n), new Float32Array(n), new Float32Array(2)];
  let worst = 0;
  for (let time = 0; time < fall.duration; time += every) {
    for (let k = 0; k < n; k += 1) {
      fall.at(k, time, out);
      x[k] = out[0]!;
      y[k] = out[1]!;
    }
    for (let a = 0; a < n; a += 1) {
      if (fall.start[a]! > time || fall.rest[a]! <= time) continue;
      for (let b = 0; b < n; b += 1) {
        if (b === a || fall.start[b]! > time) continue;
        worst = Math.max(worst, 1 - Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) / d);
      }
    }
  }
  return worst;
}

const bowl = { width: 400, height: 344 };
const bowls = fc
  .record({
    width: fc.double({ min: 100, max: 2000, noNaN: true }),
    share: fc.double({ min: 0.56, max: 0.86, noNaN: true }),
  })
  .map(({ width, share }): Bowl => ({ width, height: width * share }));

describe('a fall', () => {
  it('lets no marble pass through another, one that lies or one that falls', () => {
    for (const count of [1, 2, 12, 45, 100, 200])
      assert.ok(worstOverlap(fallOf(bowl, count), 20) < 0.1, `${count} marbles`);
  });

  it('takes no longer than it may, however many there are', () => {
    fc.assert(
      fc.property(bowls, fc.integer({ min: 0, max: 800 }), (any, count) => {
        assert.ok(fallOf(any, count).duration <= longestFall + 500);
      }),
      { numRuns: 40 },
    );
  });

  it('takes about 600 ms for one marble', () => {
    const { duration } = fallOf(bowl, 1);
    assert.ok(duration > 400 && duration < 700, `${duration} ms`);
  });

  it('comes in over the rim, stays within the glass below it, and ends in the place of rest', () => {
    fc.assert(
      fc.property(bowls, fc.integer({ min: 1, max: 120 }), (any, count) => {
        const fall = fallOf(any, count);
        const { pile } = fall;
        const hollow = hollowFor(any, pile.radius);
        const out = new Float32Array(2);
        const slack = pile.radius * 0.03;
        for (let k = 0; k < count; k += 7) {
          fall.at(k, fall.start[k]!, out);
          assert.ok(out[1]! < -pile.radius, 'over the rim');
          for (let time = fall.start[k]!; time < fall.rest[k]!; time += 30) {
            fall.at(k, time, out);
            if (out[1]! > 0) assert.ok(Math.abs(out[0]!) <= reach(hollow, out[1]! - slack) + slack);
          }
          fall.at(k, fall.duration, out);
          assert.deepEqual([...out], [pile.x[fall.places[k]!], pile.y[fall.places[k]!]]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('touches only marbles that move, and brings each to rest once', () => {
    const fall = fallOf(bowl, 90);
    const rested: number[] = [];
    let moving = 0;
    let most = 0;
    const advance = follow(
      fall,
      () => (moving += 1),
      (k) => rested.push(k),
    );
    for (let time = 0; time < fall.duration + 16; time += 16) {
      moving = 0;
      advance(time);
      most = Math.max(most, moving);
    }
    assert.deepEqual(
      rested.sort((a, b) => a - b),
      [...everyone(90)],
    );
    assert.ok(moving === 0 && most > 0 && most < 45);
  });

  it('can be entered at any moment', () => {
    const fall = fallOf(bowl, 60);
    let rested = 0;
    const advance = follow(
      fall,
      () => assert.fail('one moves'),
      () => (rested += 1),
    );
    advance(fall.duration);
    assert.equal(rested, 60);
  });
});
