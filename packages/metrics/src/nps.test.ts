import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Interval, NpsCounts, NpsOptions } from '@floorboard/metrics';
import {
  addCounts,
  adjustedScore,
  compareNetPromoterScores,
  netPromoterScore,
  npsCategory,
} from '@floorboard/metrics';
import { groupBy, readRecords } from '../../../test/fixtures/data/read.js';

const counts = (detractors: number, passives: number, promoters: number): NpsCounts => ({
  promoters,
  passives,
  detractors,
});
const close = (actual: number | undefined, expected: number, within: number, what = ''): void => {
  assert.ok(
    actual !== undefined && Math.abs(actual - expected) <= within,
    `${what} ${actual} is not ${expected} within ${within}`,
  );
};
const closeTo = (
  actual: Interval | undefined,
  [low, high]: readonly [number, number],
  within: number,
): void => {
  close(actual?.low, low, within, 'low');
  close(actual?.high, high, within, 'high');
};

/** docs/metrics.md: detractors, passives, promoters; NPS; Wald, adjusted Wald and score limits at 95%. */
const TABLE = [
  [[0, 0, 1], 100, [100, 100], [-48.498649, 98.498649], [-58.6901, 100]],
  [[1, 1, 1], 0, [-92.393588, 92.393588], [-61.112614, 61.112614], [-69.2405, 69.2405]],
  [[5, 0, 0], -100, [-100, -100], [-107.508547, -17.491453], [-100, -13.1035]],
  [[0, 10, 0], 0, [0, 0], [-18.465045, 18.465045], [-27.7533, 27.7533]],
  [[3, 3, 4], 10, [-41.484042, 61.484042], [-36.063945, 51.44856], [-38.7913, 54.016]],
  [[20, 30, 50], 30, [14.692192, 45.307808], [14.05113, 44.201297], [13.9551, 44.3393]],
  [[75, 675, 250], 17.5, [14.137219, 20.862781], [14.085883, 20.809431], [14.1398, 20.8781]],
] as const;

describe('netPromoterScore', () => {
  for (const [[d, s, p], score, wald, adjusted, byScore] of TABLE) {
    it(`gives the reference figures for ${d} detractors, ${s} passives, ${p} promoters`, () => {
      const given = counts(d, s, p);
      assert.equal(netPromoterScore(given).score, score);
      assert.equal(netPromoterScore(given).responses, d + s + p);
      closeTo(netPromoterScore(given, { method: 'wald' }).interval, wald, 5e-7);
      closeTo(netPromoterScore(given).interval, adjusted, 5e-7);
      closeTo(netPromoterScore(given, { method: 'score' }).interval, byScore, 5e-5);
    });
  }

  it('uses the normal quantiles of 90% and 99%', () => {
    const standardError = netPromoterScore(counts(20, 30, 50)).standardError!;
    for (const [confidence, z] of [
      [0.9, 1.6448536269514722],
      [0.95, 1.959963984540054],
      [0.99, 2.5758293035489004],
    ] as const) {
      const { interval } = netPromoterScore(counts(20, 30, 50), { method: 'wald', confidence });
      closeTo(interval, [30 - z * standardError, 30 + z * standardError], 1e-9);
    }
  });

  it('gives the standard error of the raw score', () => {
    close(netPromoterScore(counts(20, 30, 50)).standardError, 100 * Math.sqrt(0.61 / 100), 1e-12);
  });

  it('returns the interval as computed, unclipped', () => {
    assert.ok(netPromoterScore(counts(5, 0, 0)).interval!.low < -100);
  });

  it('has no score and no interval without responses', () => {
    assert.deepEqual(netPromoterScore(counts(0, 0, 0)), { responses: 0 });
  });

  it('takes weights, and their effective responses as the n of the interval', () => {
    const weighted = netPromoterScore(counts(40.5, 60.75, 101.25), { effectiveResponses: 100 });
    const plain = netPromoterScore(counts(20, 30, 50));
    close(weighted.score, 30, 1e-9);
    assert.equal(weighted.responses, 202.5);
    close(weighted.standardError, plain.standardError!, 1e-9);
    closeTo(weighted.interval, [plain.interval!.low, plain.interval!.high], 1e-9);
  });

  it('names the argument and the value of a wrong input', () => {
    const thrown = (given: NpsCounts, options: NpsOptions, pattern: RegExp): void => {
      assert.throws(() => netPromoterScore(given, options), { name: 'RangeError', message: pattern });
    };
    thrown(counts(-1, 0, 0), {}, /detractors.*-1/);
    thrown(counts(0, NaN, 0), {}, /passives.*NaN/);
    thrown(counts(0, 0, Infinity), {}, /promoters.*Infinity/);
    thrown(counts(0, 0, '7' as unknown as number), {}, /promoters.*7/);
    thrown(counts(1, 1, 1), { confidence: 95 }, /confidence.*95/);
    thrown(counts(1, 1, 1), { confidence: NaN }, /confidence.*NaN/);
    thrown(counts(1, 1, 1), { effectiveResponses: 0 }, /effectiveResponses.*0/);
    thrown(counts(1, 1, 1), { method: 'guess' as 'wald' }, /method.*guess/);
  });

  it('keeps the score inside its interval from 2 responses on', () => {
    const method = fc.constantFrom('adjusted-wald', 'score', 'wald');
    const some = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)).filter(([a, b, c]) => a + b + c >= 2);
    fc.assert(
      fc.property(some, method, ([d, s, p], how) => {
        const { score, interval } = netPromoterScore(counts(d, s, p), { method: how });
        assert.ok(interval!.low <= score! + 1e-9 && score! <= interval!.high + 1e-9);
      }),
      { seed: 1 },
    );
  });

  it('is what a board shows, to the last digit', () => {
    const some = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.constantFrom(0.9, 0.95, 0.99));
    fc.assert(
      fc.property(some, ([d, s, p, confidence]) => {
        const { score, responses, interval } = netPromoterScore(counts(d, s, p), { confidence });
        const shown = adjustedScore(counts(d, s, p), confidence);
        assert.deepEqual(shown, responses ? { score, responses, interval } : { responses });
      }),
      { seed: 3 },
    );
  });

  it('mirrors when promoters and detractors change places', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), fc.constantFrom('score', 'wald'), (d, s, p, method) => {
        fc.pre(d + s + p > 0);
        const one = netPromoterScore(counts(d, s, p), { method });
        const other = netPromoterScore(counts(p, s, d), { method });
        close(one.score, -other.score!, 1e-9);
        closeTo(one.interval, [-other.interval!.high, -other.interval!.low], 1e-9);
      }),
      { seed: 2 },
    );
  });
});

describe('the coverage of the adjusted interval, by full enumeration of the trinomial', () => {
  /** The probability that the interval of a sample of n holds the true score, summed over every possible sample. */
  function coverage(
    n: number,
    [d, s, p]: readonly [number, number, number],
    method: NpsOptions['method'],
  ): number {
    const logFactorial = [0];
    for (let i = 1; i <= n; i++) logFactorial.push(logFactorial[i - 1]! + Math.log(i));
    const truth = 100 * (p - d);
    let covered = 0;
    for (let a = 0; a <= n; a++) {
      for (let b = 0; a + b <= n; b++) {
        const c = n - a - b;
        const { low, high } = netPromoterScore(counts(a, b, c), { method }).interval!;
        if (low > truth || truth > high) continue;
        const ways = logFactorial[n]! - logFactorial[a]! - logFactorial[b]! - logFactorial[c]!;
        covered += Math.exp(ways + a * Math.log(d) + b * Math.log(s) + c * Math.log(p));
      }
    }
    return covered;
  }

  for (const shares of [
    [0.2, 0.3, 0.5],
    [0.05, 0.15, 0.8],
    [0.45, 0.3, 0.25],
  ] as const) {
    for (const n of [5, 10, 30]) {
      it(`is at least 92% at a nominal 95% for ${n} responses and shares ${shares.join(', ')}`, () => {
        assert.ok(coverage(n, shares, 'adjusted-wald') >= 0.92);
      });
    }
  }

  it('is what the reference says for 5 responses and shares 0.05, 0.15, 0.80', () => {
    close(coverage(5, [0.05, 0.15, 0.8], 'wald'), 0.665, 5e-4);
    close(coverage(5, [0.05, 0.15, 0.8], 'adjusted-wald'), 0.929, 5e-4);
    close(coverage(5, [0.05, 0.15, 0.8], 'score'), 0.964, 5e-4);
  });
});

describe('compareNetPromoterScores', () => {
  it('calls a 15-point rise from 100 responses no clear change', () => {
    const change = compareNetPromoterScores(counts(15, 25, 60), counts(20, 30, 50));
    assert.equal(change.difference, 15);
    closeTo(change.interval, [-6.247272, 35.373485], 5e-7);
    assert.equal(change.verdict, 'no clear change');
    assert.ok(change.p! > 0.05);
  });

  it('calls a 10-point rise from 600 responses up', () => {
    const change = compareNetPromoterScores(counts(90, 180, 330), counts(120, 180, 300));
    assert.equal(change.difference, 10);
    closeTo(change.interval, [1.389118, 18.511379], 5e-7);
    assert.equal(change.verdict, 'up');
    assert.ok(change.p! < 0.05);
  });

  it('calls the same change the other way round down', () => {
    const change = compareNetPromoterScores(counts(120, 180, 300), counts(90, 180, 330));
    assert.equal(change.difference, -10);
    assert.equal(change.verdict, 'down');
  });

  it('finds no change, and p 1, between a period and itself', () => {
    const same = compareNetPromoterScores(counts(3, 3, 4), counts(3, 3, 4));
    assert.equal(same.difference, 0);
    assert.equal(same.p, 1);
    assert.equal(same.verdict, 'no clear change');
  });

  it('asks for more of a change at a higher confidence', () => {
    const [now, then] = [counts(90, 180, 330), counts(120, 180, 300)];
    assert.equal(compareNetPromoterScores(now, then, { confidence: 0.99 }).verdict, 'no clear change');
  });

  it('says nothing where a side has no responses', () => {
    const nothing = compareNetPromoterScores(counts(1, 2, 3), counts(0, 0, 0));
    assert.deepEqual(nothing, { verdict: 'no clear change' });
  });

  it('names the wrong count and its value', () => {
    assert.throws(() => compareNetPromoterScores(counts(1, 1, 1), counts(1, -2, 1)), {
      name: 'RangeError',
      message: /passives.*-2/,
    });
  });
});

describe('addCounts', () => {
  it('rolls up by adding, never by averaging scores', () => {
    const both = addCounts([counts(0, 0, 1), counts(50, 0, 49)]);
    assert.deepEqual(both, counts(50, 0, 50));
    assert.equal(netPromoterScore(both).score, 0);
  });

  it('gives the same figures in any order', () => {
    const one = fc.record({ promoters: fc.nat(500), passives: fc.nat(500), detractors: fc.nat(500) });
    const shuffled = fc
      .array(one, { minLength: 1 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        assert.deepEqual(netPromoterScore(addCounts(all)), netPromoterScore(addCounts(other)));
      }),
      { seed: 3 },
    );
  });

  it('makes nothing of nothing', () => {
    assert.deepEqual(addCounts([]), counts(0, 0, 0));
  });

  it('refuses a negative count by name', () => {
    assert.throws(() => addCounts([counts(0, 0, 1), counts(0, 0, -3)]), {
      name: 'RangeError',
      message: /promoters.*-3/,
    });
  });
});

describe('npsCategory', () => {
  it('cuts decimals at 7 and 9 as they stand', () => {
    assert.deepEqual([0, 6, 6.9, 6.999].map(npsCategory), Array(4).fill('detractor'));
    assert.deepEqual([7, 8, 8.9, 8.999].map(npsCategory), Array(4).fill('passive'));
    assert.deepEqual([9, 9.2, 10].map(npsCategory), Array(3).fill('promoter'));
  });

  it('has no category for blank, text, negative numbers and above 10', () => {
    for (const invalid of [undefined, null, '', '9', -0.1, -1, 10.1, 11, NaN, Infinity, true, []]) {
      assert.equal(npsCategory(invalid), undefined);
    }
  });
});

describe('the real hotel scores', () => {
  it('come to the published figures, month by month and over all months', () => {
    const scores = readRecords('hotel-scores.csv');
    const expected = readRecords('expected-hotel-nps.csv');
    const all = groupBy(scores, ({ facility }) => `${facility}`);
    const monthly = groupBy(scores, ({ facility, date }) => `${facility} ${date!.slice(0, 7)}`);
    for (const row of expected) {
      const { facility, period } = row;
      const own = period!.includes('..') ? all.get(facility!) : monthly.get(`${facility} ${period}`);
      const found = { promoter: 0, passive: 0, detractor: 0, invalid: 0 };
      for (const { score } of own!) found[npsCategory(Number(score)) ?? 'invalid']++;
      assert.deepEqual(
        found,
        {
          promoter: Number(row.promoters),
          passive: Number(row.passives),
          detractor: Number(row.detractors),
          invalid: Number(row.invalid),
        },
        `${facility} ${period}`,
      );
      const { score, responses, interval } = netPromoterScore(
        counts(found.detractor, found.passive, found.promoter),
      );
      assert.equal(responses, Number(row.n));
      close(score, Number(row.nps), 5e-7);
      closeTo(interval, [Number(row.aw_lo), Number(row.aw_hi)], 5e-7);
    }
    assert.equal(expected.length, 46);
  });
});
