/** A range of values, in the unit of what it belongs to. */
export interface Interval {
  low: number;
  high: number;
}

/** What an interval of a difference says. `no clear change` is not "no change": chance alone could explain it. */
export type Verdict = 'up' | 'down' | 'no clear change';

/**
 * -1, 0 or 1. Figures closer than 1e-9 are the same figure, so that float arithmetic decides no verdict and no signal;
 * what is no number (a gap) is on no side.
 */
export const side = (value: number): number => (value > 1e-9 ? 1 : value < -1e-9 ? -1 : 0);

/** A difference, the interval `reach` either side of it, and the verdict: only an interval that leaves out 0 is a change. */
export function judge(difference: number, reach: number): { interval: Interval; verdict: Verdict } {
  const interval = { low: difference - reach, high: difference + reach };
  return {
    interval,
    verdict: side(interval.low) > 0 ? 'up' : side(interval.high) < 0 ? 'down' : 'no clear change',
  };
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The arithmetic mean; NaN of nothing. */
export const average = (values: readonly number[]): number => sum(values) / values.length;
