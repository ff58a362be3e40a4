import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { XmrOptions, XmrPoint } from '@floorboard/metrics';
import { xmr } from '@floorboard/metrics';

const HIGHER: XmrOptions = { better: 'higher' };
const series = (...values: (number | null)[]): XmrPoint[] => values.map((value) => ({ value }));
const signals = (values: readonly (number | null)[], options: XmrOptions = HIGHER) =>
  xmr(series(...values), options).points.map(({ signal }) => signal);
const close = (actual: number | undefined, expected: number): void => {
  assert.ok(actual !== undefined && Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
};
/** Twelve or more quiet points around 50 whose moving ranges are all 4: mean 50, limits 50 +- 10.64. */
const quiet = (count = 12): number[] => Array.from({ length: count }, (_, i) => (i % 2 ? 52 : 48));

describe('the limits', () => {
  it('are the mean and 2.66 average moving ranges either side', () => {
    const [segment] = xmr(series(...quiet()), HIGHER).segments;
    assert.equal(segment!.mean, 50);
    assert.equal(segment!.averageMovingRange, 4);
    close(segment!.lower, 50 - 10.64);
    close(segment!.upper, 50 + 10.64);
    assert.deepEqual([segment!.start, segment!.end, segment!.trial], [0, 11, false]);
  });

  it('are drawn for every point of the segment', () => {
    const { points } = xmr(series(48, 52, 48, null, 52, 48, 52), HIGHER);
    for (const point of points) close(point.upper, 50 + 2.66 * 4);
    assert.equal(points[3]!.signal, null);
    assert.equal(points[3]!.meaning, 'common cause');
  });

  it('leave out the ranges at 3.267 of their average or above, once', () => {
    // Ranges 2, 2, 2, 2, 2, 20, 20, 2, 2, 2, 2, 2: their average is 5, so both 20s (above 16.335) go.
    const values = [0, 2, 0, 2, 0, 2, 22, 2, 0, 2, 0, 2, 0];
    assert.equal(xmr(series(...values), HIGHER).segments[0]!.averageMovingRange, 2);
    assert.equal(xmr(series(...values), { ...HIGHER, screen: false }).segments[0]!.averageMovingRange, 5);
  });

  it('keep the unscreened average where screening would leave nothing but ranges of 0', () => {
    const [segment] = xmr(series(5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 9, 9), HIGHER).segments;
    close(segment!.averageMovingRange, 4 / 11);
  });

  it('of a constant series are its mean, and no point is a signal', () => {
    const { points, segments } = xmr(series(...Array<number>(15).fill(41.7)), HIGHER);
    close(segments[0]!.lower, 41.7);
    close(segments[0]!.upper, 41.7);
    for (const { signal, meaning } of points) assert.deepEqual([signal, meaning], [null, 'common cause']);
  });

  it('take no moving range across a gap', () => {
    const [segment] = xmr(series(10, 11, 10, 11, null, 40, 41, 40, 41), HIGHER).segments;
    assert.equal(segment!.averageMovingRange, 1);
    assert.equal(segment!.mean, 25.5);
  });

  it('count gaps neither in the mean nor towards the 12 or the 5', () => {
    const [trial] = xmr(series(...quiet(11), null, null, null), HIGHER).segments;
    assert.deepEqual([trial!.mean, trial!.trial], [(6 * 48 + 5 * 52) / 11, true]);
    const { points, segments } = xmr(series(1, 2, null, 3, null, 4), HIGHER);
    assert.deepEqual(
      [segments[0]!.lower, segments[0]!.upper, segments[0]!.trial],
      [undefined, undefined, true],
    );
    assert.equal(segments[0]!.mean, 2.5);
    assert.equal(points[0]!.lower, undefined);
    assert.notEqual(xmr(series(1, 2, 3, 4, 5), HIGHER).segments[0]!.lower, undefined);
  });

  it('do not exist without a single moving range, or without a value', () => {
    const apart = xmr(series(1, null, 2, null, 3, null, 4, null, 5), HIGHER).segments[0]!;
    assert.deepEqual([apart.mean, apart.averageMovingRange, apart.lower], [3, undefined, undefined]);
    const empty = xmr(series(null, null), HIGHER);
    assert.deepEqual([empty.segments[0]!.mean, empty.points[1]!.mean], [undefined, undefined]);
    assert.deepEqual(xmr([], HIGHER), { points: [], segments: [] });
  });

  it('move with the series', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: -500, max: 500 }), (all, by) => {
        const here = xmr(series(...all), HIGHER);
        const there = xmr(series(...all.map((value) => value + by)), HIGHER);
        close(there.segments[0]!.mean, here.segments[0]!.mean! + by);
        close(there.segments[0]!.lower, here.segments[0]!.lower! + by);
        close(there.segments[0]!.upper, here.segments[0]!.upper! + by);
        assert.deepEqual(
          there.points.map(({ signal }) => signal),
          here.points.map(({ signal }) => signal),
        );
      }),
      { seed: 6 },
    );
  });
});

describe('rule 1, outside the limits', () => {
  it('marks a point beyond a limit on its side', () => {
    const { points } = xmr(series(...quiet(), 90, ...quiet(), 10), { better: 'higher' });
    assert.deepEqual([points[12]!.signal, points[12]!.meaning], ['outside', 'improvement']);
    assert.deepEqual([points[25]!.signal, points[25]!.meaning], ['outside', 'concern']);
    assert.equal(points.filter(({ signal }) => signal !== null).length, 2);
  });

  it('is strict: a point on the limit is inside', () => {
    // A constant series lies on both of its limits; a range of 4 in four gives 0, 4, 4, 4, 4 limits of 3.2 +- 2.66.
    assert.deepEqual(signals([7, 7, 7, 7, 7]), Array(5).fill(null));
    assert.deepEqual(signals([0, 4, 4, 4, 4]), ['outside', null, null, null, null]);
  });
});

describe('rule 2, a trend', () => {
  it('takes 7 points, 6 strict steps', () => {
    const rise = [48, 49, 50, 51, 52, 53, 54];
    assert.deepEqual(signals([51, 47, 51, ...rise]).slice(3), Array(7).fill('trend'));
    assert.deepEqual(
      signals([...rise.slice(0, 6), 47, 52, 49, 52]).filter((signal) => signal === 'trend'),
      [],
    );
  });

  it('is broken by a tie', () => {
    assert.ok(!signals([48, 49, 50, 50, 51, 52, 53, 54]).includes('trend'));
  });

  it('is not continued over a gap', () => {
    assert.ok(!signals([48, 49, 50, null, 51, 52, 53, 54]).includes('trend'));
  });

  it('means what its direction means, on all its points, below the mean and above', () => {
    const { points } = xmr(series(...quiet(), 54, 53, 51, 50, 49, 48, 47), { better: 'lower' });
    for (const { signal, meaning } of points.slice(12))
      assert.deepEqual([signal, meaning], ['trend', 'improvement']);
  });

  it('leaves the turning point to the trend that ended there', () => {
    const [up, down] = [
      [46, 47, 48, 49, 51, 52, 53],
      [52, 51, 49, 48, 47, 46],
    ];
    const trend = xmr(series(...quiet(), ...up, ...down), HIGHER).points.slice(12);
    assert.deepEqual(
      trend.map(({ signal, meaning }) => `${signal}: ${meaning}`),
      [...up.map(() => 'trend: improvement'), ...down.map(() => 'trend: concern')],
    );
  });
});

describe('rule 3, two of three', () => {
  // Ranges near 4 around 50.5: near limits about 43 and 58, limits about 39 and 62.
  const base = [...quiet(20)];

  it('marks the two near the limit and not the third', () => {
    const found = signals([...base, 60, 53, 60.5, ...quiet(20)]);
    assert.deepEqual(found.slice(20, 23), ['two of three', null, 'two of three']);
  });

  it('wants all three on one side of the mean', () => {
    assert.ok(!signals([...base, 60, 49, 60.5, ...quiet(20)]).includes('two of three'));
  });

  it('does not count a point outside the limits as near', () => {
    const found = signals([...base, 60, 75, 54, 48, 52, ...quiet(18)]);
    assert.equal(found[21], 'outside');
    assert.ok(!found.includes('two of three'));
  });

  it('is not continued over a gap', () => {
    assert.ok(!signals([...base, 60, null, 60.5, ...quiet(20)]).includes('two of three'));
    assert.ok(!signals([...base, 60, 53, null, 60.5, ...quiet(20)]).includes('two of three'));
  });
});

describe('rule 4, a shift', () => {
  const low = [48, 49, 47, 49, 48, 47, 49];
  const high = [52, 51, 53, 51, 52, 53, 51];

  it('takes 7 in a row on one side of the mean', () => {
    assert.deepEqual(signals([...low, ...high]), Array(14).fill('shift'));
    const { points } = xmr(series(...low, ...high), { better: 'lower' });
    assert.deepEqual([points[0]!.meaning, points[13]!.meaning], ['improvement', 'concern']);
    assert.ok(!signals([...low.slice(1), ...high.slice(1)]).includes('shift'));
  });

  it('is broken by a point on the mean and by a gap', () => {
    assert.ok(
      !signals([47, 53, 49, 48, 49, 50, 49, 48, 49, 51, 52, 51, 52, 51]).slice(2, 9).includes('shift'),
    );
    const found = signals([
      ...low.slice(0, 4),
      null,
      ...low.slice(4),
      ...high.slice(0, 4),
      null,
      ...high.slice(4),
    ]);
    assert.ok(!found.includes('shift'));
  });
});

describe('labels', () => {
  it('go to the first rule that holds', () => {
    // A rise whose last point is also outside: outside before trend; the rest trend before shift.
    const found = signals([...quiet(30), 50.5, 51, 52, 53, 54, 56, 75]);
    assert.deepEqual(found.slice(30), [...Array<string>(6).fill('trend'), 'outside']);
  });

  it('mean nothing better or worse for a neutral figure', () => {
    const { points } = xmr(series(...quiet(60), 90), { better: 'neutral' });
    assert.equal(points[60]!.meaning, 'neutral');
    assert.equal(points[0]!.meaning, 'common cause');
  });

  it('never depend on points after a rebase, nor limits on points before it', () => {
    const part = fc.array(fc.option(fc.integer({ min: -100, max: 100 })), { minLength: 1, maxLength: 25 });
    const rebased = (values: (number | null)[]): XmrPoint[] =>
      values.map((value, i) => (i ? { value } : { value, rebase: true }));
    fc.assert(
      fc.property(part, part, (first, second) => {
        const both = xmr([...series(...first), ...rebased(second)], HIGHER);
        assert.deepEqual(both.points.slice(0, first.length), xmr(series(...first), HIGHER).points);
        assert.deepEqual(both.points.slice(first.length), xmr(series(...second), HIGHER).points);
        assert.deepEqual(
          both.segments.map(({ start, end }) => [start, end]),
          [
            [0, first.length - 1],
            [first.length, first.length + second.length - 1],
          ],
        );
      }),
      { seed: 7 },
    );
  });

  it('do not start a segment by themselves', () => {
    assert.equal(xmr(series(...quiet(), 90, 91, 92, 93), HIGHER).segments.length, 1);
  });
});

describe('the assurance against a target', () => {
  const assured = (better: XmrOptions['better'], target: number) =>
    xmr(series(...quiet()), { better, target }).assurance;

  it('asks where the target lies among the limits', () => {
    assert.deepEqual(
      [70, 50, 30].map((target) => assured('higher', target)),
      ['will not reach', 'may or may not', 'will reach'],
    );
    assert.deepEqual(
      [70, 50, 30].map((target) => assured('lower', target)),
      ['will reach', 'may or may not', 'will not reach'],
    );
  });

  it('is none for a neutral figure, without a target and without limits', () => {
    assert.equal(assured('neutral', 70), undefined);
    assert.equal(xmr(series(...quiet()), HIGHER).assurance, undefined);
    assert.equal(xmr(series(1, 2, 3), { ...HIGHER, target: 9 }).assurance, undefined);
  });

  it('goes by the last segment', () => {
    const later = quiet().map((value, i) =>
      i ? { value: value + 40 } : { value: value + 40, rebase: true },
    );
    const { assurance } = xmr([...series(...quiet()), ...later], { better: 'higher', target: 70 });
    assert.equal(assurance, 'will reach');
  });
});

describe('wrong input', () => {
  it('is named with its value', () => {
    assert.throws(() => xmr(series(1, NaN), HIGHER), { name: 'RangeError', message: /points\[1\].*NaN/ });
    assert.throws(() => xmr([{ value: '4' as unknown as number }], HIGHER), {
      name: 'RangeError',
      message: /points\[0\].*4/,
    });
    assert.throws(() => xmr([], { better: 'up' as 'higher' }), { name: 'RangeError', message: /better.*up/ });
    assert.throws(() => xmr([], { better: 'higher', target: Infinity }), {
      name: 'RangeError',
      message: /target.*Infinity/,
    });
  });
});
