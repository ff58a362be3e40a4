import { need, number } from './need.js';
import { quantile } from './student.js';
import type { Interval, Verdict } from './verdict.js';
import { average, verdictOf } from './verdict.js';

export interface Since {
  /** Mean of the scores after minus mean of those before, in their unit. */
  difference: number;
  /** Infinite when neither side varies and the means differ. */
  t: number;
  degreesOfFreedom: number;
  interval: Interval;
  verdict: Verdict;
}

function describe(scores: readonly number[], name: string) {
  need(scores.length > 1, name, '2 scores or more', scores.length);
  scores.forEach((score, index) => number(score, `${name}[${index}]`));
  const mean = average(scores);
  const freedom = scores.length - 1;
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return { mean, freedom, error: squares / freedom / scores.length };
}

/**
 * Did the period scores move at an event? Welch's t-test (Welch 1947, Biometrika 34), two-sided, with the
 * Welch-Satterthwaite degrees of freedom. It takes the scores of the periods, not pooled counts: months vary more than
 * counting explains, and pooling takes that for an effect.
 *
 * Throws a RangeError for fewer than 2 scores on a side, a score that is not finite, a confidence outside 0..1.
 */
export function since(
  before: readonly number[],
  after: readonly number[],
  { confidence = 0.95 }: { confidence?: number | undefined } = {},
): Since {
  const a = describe(before, 'before');
  const b = describe(after, 'after');
  const difference = b.mean - a.mean;
  const variance = a.error + b.error;
  // Where neither side varies at all the ratio is 0/0: the pooled degrees of freedom stand in.
  const degreesOfFreedom =
    variance ** 2 / (a.error ** 2 / a.freedom + b.error ** 2 / b.freedom) || a.freedom + b.freedom;
  const reach = quantile(confidence, degreesOfFreedom) * Math.sqrt(variance);
  const interval = { low: difference - reach, high: difference + reach };
  return {
    difference,
    t: difference / Math.sqrt(variance) || 0,
    degreesOfFreedom,
    interval,
    verdict: verdictOf(interval),
  };
}
