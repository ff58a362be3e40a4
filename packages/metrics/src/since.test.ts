import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { netPromoterScore, since } from '@floorboard/metrics';

const close = (actual: number, expected: number, within: number): void => {
  assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);
};

describe('since', () => {
  it("gives Welch's test of the reference example", () => {
    // R: t.test(extra ~ group, data = sleep): t = -1.8608, df = 17.776, interval -3.3654832..0.2054832.
    const before = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
    const after = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const { difference, t, degreesOfFreedom, interval, verdict } = since(before, after);
    close(difference, 1.58, 1e-12);
    close(t, 1.8608, 5e-5);
    close(degreesOfFreedom, 17.776, 5e-4);
    close(interval.low, -0.2054832, 5e-8);
    close(interval.high, 3.3654832, 5e-8);
    assert.equal(verdict, 'no clear change');
  });

  it('calls a rise that chance does not explain up, and its mirror down', () => {
    assert.equal(since([30, 32, 31, 29, 30], [40, 42, 41, 39, 40]).verdict, 'up');
    assert.equal(since([40, 42, 41, 39, 40], [30, 32, 31, 29, 30]).verdict, 'down');
  });

  it('takes any step between two constant levels as real, and none as none', () => {
    const step = since([10, 10, 10], [12, 12]);
    assert.deepEqual(step, {
      difference: 2,
      t: Infinity,
      degreesOfFreedom: 3,
      interval: { low: 2, high: 2 },
      verdict: 'up',
    });
    const none = since([100 / 3, 100 / 3, 100 / 3], [100 / 3, 100 / 3, 100 / 3, 100 / 3, 100 / 3, 100 / 3]);
    assert.equal(none.verdict, 'no clear change');
    assert.deepEqual(since([0, 0], [0, 0]), {
      difference: 0,
      t: 0,
      degreesOfFreedom: 2,
      interval: { low: 0, high: 0 },
      verdict: 'no clear change',
    });
  });

  it('names what is wrong', () => {
    assert.throws(() => since([1], [1, 2]), { name: 'RangeError', message: /before.*1/ });
    assert.throws(() => since([1, 2], [1, NaN]), { name: 'RangeError', message: /after.*NaN/ });
    assert.throws(() => since([1, 2], [1, 3], { confidence: 1 }), {
      name: 'RangeError',
      message: /confidence.*1/,
    });
  });
});

/** A small seeded generator (mulberry32), uniform in [0, 1). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe('2,000 simulated series of 12 months before an event and 13 after', () => {
  const RESPONSES = 60;
  const random = seeded(20261101);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  /** Marsaglia and Tsang's method, for shapes of 1 or more. */
  function gamma(shape: number): number {
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  }
  /**
   * A month's score from 60 responses whose shares are drawn anew each month (Dirichlet of weight 58): that doubles the
   * variance that counting alone explains, (n + A) / (1 + A) = 118 / 59.
   */
  function month(shares: readonly number[]): number {
    const drawn = shares.map((share) => gamma(share * (RESPONSES - 2)));
    const total = drawn.reduce((sum, value) => sum + value, 0);
    const counts = [0, 0, 0];
    for (let i = 0; i < RESPONSES; i++) {
      const at = random() * total;
      counts[at < drawn[0]! ? 0 : at < drawn[0]! + drawn[1]! ? 1 : 2]!++;
    }
    const [detractors, passives, promoters] = counts as [number, number, number];
    return netPromoterScore({ promoters, passives, detractors }).score!;
  }
  const months = (count: number, shares: readonly number[]): number[] =>
    Array.from({ length: count }, () => month(shares));
  const called = (before: readonly number[], after: readonly number[]): number => {
    let real = 0;
    for (let i = 0; i < 2000; i++) {
      if (since(months(12, before), months(13, after)).verdict !== 'no clear change') real++;
    }
    return real / 2000;
  };

  it('vary twice as much as counting explains', () => {
    const scores = months(20000, [0.2, 0.3, 0.5]);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
    close(variance / ((1e4 * 0.61) / RESPONSES), 2, 0.1);
  });

  it('are called real in 4% to 6% of those where nothing changed', () => {
    const share = called([0.2, 0.3, 0.5], [0.2, 0.3, 0.5]);
    assert.ok(share >= 0.04 && share <= 0.06, `${share}`);
  });

  it('are called real in at least 95% of those with a true step of 25 points', () => {
    const share = called([0.3, 0.3, 0.4], [0.175, 0.3, 0.525]);
    assert.ok(share >= 0.95, `${share}`);
  });
});
