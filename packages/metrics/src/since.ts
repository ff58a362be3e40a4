import { need, number } from './need.js';
import { quantile } from './student.js';
import type { Interval, Verdict } from './verdict.js';
import { average, judge, sum } from './verdict.js';

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
  const freedom = scores.length - 1;
  need(freedom > 0, name, scores);
  const mean = average(scores);
  const squares = sum(scores.map((score) => (number(score, name) - mean) ** 2));
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
  const error = Math.sqrt(variance);
  return {
    difference,
    t: difference / error || 0,
    degreesOfFreedom,
    ...judge(difference, quantile(confidence, degreesOfFreedom) * error),
  };
}
