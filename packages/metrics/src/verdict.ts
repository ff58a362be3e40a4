/** A range of values, in the unit of what it belongs to. */
export interface Interval {
  low: number;
  high: number;
}

/** What an interval of a difference says. `no clear change` is not "no change": chance alone could explain it. */
export type Verdict = 'up' | 'down' | 'no clear change';

/** Figures closer than this are the same figure: float arithmetic must not decide a verdict or a signal. */
export const TOLERANCE = 1e-9;

/** -1, 0 or 1; 0 within the tolerance and for what is no number (a gap). */
export const side = (value: number): number => (value > TOLERANCE ? 1 : value < -TOLERANCE ? -1 : 0);

/** The verdict on a difference: only an interval that lies wholly on one side of 0 is a change. */
export const verdictOf = ({ low, high }: Interval): Verdict =>
  side(low) > 0 ? 'up' : side(high) < 0 ? 'down' : 'no clear change';

/** The arithmetic mean; NaN of nothing. */
export const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
