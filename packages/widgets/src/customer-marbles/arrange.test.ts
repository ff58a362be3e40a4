import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { arrange, bowlIn, leastMarble, sceneOf, type Rect, type Room, type Subject } from './arrange.js';
import { pileUp } from './engine/pile.js';
import { kindsInOrder } from './order.js';
import { customersPerMarble, inMarbles } from './scale.js';
import { heightOf, planTrays, slotAt } from './trays.js';

const subject = (
  gained: number,
  wonBack: number,
  trays: readonly number[] = [],
  stayed?: number,
): Subject => ({
  theme: '2026-10',
  contents: [
    ...(stayed === undefined ? [] : [{ kind: 'stayed' as const, count: stayed }]),
    { kind: 'gained', count: gained },
    { kind: 'wonBack', count: wonBack },
  ],
  known: [],
  trays: trays.map((count, i) => ({ reason: `Reason ${i}`, count })),
  gap: 10,
  slot: 20,
  unit: 1,
  least: 0,
  bounded: false,
  rightToLeft: false,
});

const room = (width: number, height = width * 0.9, traysHeight = height): Room => ({
  width,
  height,
  bowl: { x: 0, y: 0, width, height },
  traysWidth: width,
  traysHeight,
});

const panels = (count: number): Rect[] =>
  Array.from({ length: count }, (_, i) => ({ x: 0, y: 1000 + i * 100, width: 300, height: 100 }));

const counts = fc.integer({ min: 0, max: 1e9 });

describe('arrange', () => {
  it('draws one for one while a marble is 10 px across', () => {
    const small = arrange(subject(42, 3, [12, 9, 10]), room(400))!;
    assert.equal(small.each, 1);
    assert.ok(small.diameter >= leastMarble);
  });

  it('lets a marble stand for 2, 5, 10, 20, 50 customers, the first that makes it 10 px wide', () => {
    assert.equal(
      customersPerMarble((n) => n >= 1),
      1,
    );
    assert.deepEqual(
      [2, 3, 6, 11, 21, 51, 101].map((least) => customersPerMarble((n) => n >= least)),
      [2, 5, 10, 20, 50, 100, 200],
    );
    const many = arrange(subject(3000, 0), room(400))!;
    assert.ok(many.each > 1 && many.diameter >= leastMarble);
    const finer = arrange(subject(3000, 0), room(1600))!;
    assert.equal(finer.each, 1);
  });

  it('keeps a slot for each customer in the trays when the bowl holds thousands', () => {
    const { each, eachLost } = arrange(subject(42, 3, [12, 9, 10], 12_000), room(400))!;
    assert.ok(each > 1);
    assert.equal(eachLost, 1);
  });

  it('adds up: marbles times customers and what is left over are the counts of the feed', () => {
    fc.assert(
      fc.property(
        counts,
        counts,
        counts,
        counts,
        fc.integer({ min: 200, max: 1600 }),
        (a, b, c, d, width) => {
          const about = subject(a, b, [c, d]);
          const found = arrange(about, room(width))!;
          const scene = sceneOf(found, room(width), about, panels(2), []);
          const drawn = (kind: string) => scene.kinds.filter((k) => k === kind).length * found.each;
          const left = (count: number) => inMarbles(count, found.each).rest;
          assert.equal(drawn('gained') + left(a), a);
          assert.equal(drawn('wonBack') + left(b), b);
          assert.equal(
            scene.trays.length * found.eachLost + (c % found.eachLost) + (d % found.eachLost),
            c + d,
          );
          assert.equal(new Set(scene.trays.map(({ id }) => id)).size, scene.trays.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps every marble at least 10 px wide and the pile under the rim, whatever the counts', () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 200, max: 900 }), (gained, lost, width) => {
        const { bowl, diameter, plan, each } = arrange(subject(gained, 0, [lost]), room(width))!;
        assert.ok(diameter >= leastMarble && plan.diameter >= leastMarble);
        const pile = pileUp(bowl, diameter / 2, inMarbles(gained, each).marbles);
        assert.ok(pile.top > 0);
      }),
      { numRuns: 40 },
    );
  });

  it('shows everyone with the size that those lost had before they left', () => {
    const stable = arrange(subject(0, 0, [0], 300), room(400))!;
    const shrunk = arrange(subject(0, 0, [300], 300), room(400))!;
    assert.ok(shrunk.diameter < stable.diameter);
  });

  it('gives up where there is no room at all', () => {
    assert.equal(arrange(subject(1, 1, [1]), room(30)), undefined);
  });
});

describe('a bowl in its room', () => {
  it('is 400 to 350 where it can be, squatter where the room is low, and never outside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 2000 }), fc.integer({ min: 50, max: 2000 }), (width, height) => {
        const bowl = bowlIn({ width, height });
        assert.ok(bowl.width <= width && bowl.height + 0.054 * bowl.width <= height);
        assert.ok(bowl.height / bowl.width >= 0.55 && bowl.height / bowl.width <= 0.861);
      }),
    );
  });
});

describe('the trays', () => {
  const whole = { width: 288, height: 400, marble: 42, least: 10 };

  it('have rows of a multiple of five, so that they can be counted', () => {
    assert.equal(planTrays([12, 9, 10], 1, whole)?.perRow, 5);
    assert.equal(planTrays([12, 9, 10], 1, { ...whole, height: 150 })?.perRow, 10);
  });

  it('have a slot for each marble, none over another, none outside', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 5 }), (lost) => {
        const plan = planTrays(lost, 1, { ...whole, height: 900 });
        if (!plan) return;
        assert.ok(heightOf(plan) <= 900);
        lost.forEach((count, t) => {
          const last = slotAt(plan, count - 1);
          assert.ok(last.x + plan.diameter / 2 <= whole.width + 1e-6);
          assert.ok(last.y + plan.diameter / 2 <= plan.rows[t]! * plan.down + 2 * plan.pad);
        });
        assert.ok(plan.across >= plan.diameter && plan.down >= plan.diameter);
      }),
    );
  });

  it('say so when not even the smallest marbles fit', () => {
    assert.equal(planTrays([10_000], 1, whole), undefined);
  });
});

describe('the order in the bowl', () => {
  const contents = [
    { kind: 'stayed' as const, count: 2 },
    { kind: 'gained' as const, count: 3 },
    { kind: 'wonBack' as const, count: 1 },
  ];

  it('is those who stayed, then those who came', () => {
    assert.deepEqual(kindsInOrder(contents, 1, []), [
      'stayed',
      'stayed',
      'gained',
      'gained',
      'gained',
      'wonBack',
    ]);
  });

  it('puts customers known singly on top as they came, so that one more moves no other', () => {
    const before = kindsInOrder(contents, 1, ['gained', 'wonBack', 'gained']);
    const more = contents.map((c) => (c.kind === 'gained' ? { ...c, count: 4 } : c));
    const after = kindsInOrder(more, 1, ['gained', 'wonBack', 'gained', 'gained']);
    assert.deepEqual(after.slice(0, before.length), before);
    assert.equal(after.length, before.length + 1);
  });

  it('goes by the counts where more are known singly than were counted', () => {
    assert.equal(kindsInOrder(contents, 1, ['wonBack', 'wonBack']).length, 6);
  });
});
