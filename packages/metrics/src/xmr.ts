import { need, number } from './need.js';
import type { Signal } from './signals.js';
import { signals } from './signals.js';
import { average, side } from './verdict.js';

export interface XmrPoint {
  /** null is a gap: a period that is missing or suppressed. It leaves the mean and the ranges. */
  value: number | null;
  /** Starts a new segment with this point. */
  rebase?: boolean | undefined;
}

export interface XmrOptions {
  better: 'higher' | 'lower' | 'neutral';
  target?: number | undefined;
  /** Leave out the moving ranges that are themselves out of the ordinary, once. On unless told. */
  screen?: boolean | undefined;
}

/** What a signal means, given which way is better. */
export type Meaning = 'improvement' | 'concern' | 'neutral' | 'common cause';

/** All in the unit of the values. Mean undefined without a value, limits with fewer than 5 values or no range. */
export interface XmrLimits {
  mean: number | undefined;
  lower: number | undefined;
  upper: number | undefined;
}

export interface XmrPointResult extends XmrLimits {
  signal: Signal | null;
  meaning: Meaning;
}

export interface XmrSegment extends XmrLimits {
  /** Index of its first point. */
  start: number;
  /** Index of its last point. */
  end: number;
  averageMovingRange: number | undefined;
  /** Fewer than 12 values: limits that are still settling. */
  trial: boolean;
}

export type Assurance = 'will reach' | 'may or may not' | 'will not reach';

export interface Xmr {
  points: XmrPointResult[];
  segments: XmrSegment[];
  /** Of the last segment as things are; undefined without target, limits or a better direction. */
  assurance?: Assurance | undefined;
}

/** By the side of the limits that a target lies on, times the good direction. */
const ASSURANCES = ['will reach', 'may or may not', 'will not reach'] as const;

/** By direction times the good direction. */
const MEANINGS = ['concern', 'neutral', 'improvement'] as const;

const orNone = (value: number): number | undefined => (isNaN(value) ? undefined : value);

/** The average moving range. A range with a gap at either end is no number and stays out. */
function averageRange(values: readonly number[], screen: boolean): number {
  const ranges = values.map((value, i) => Math.abs(value - values[i - 1]!)).filter((range) => range >= 0);
  const all = average(ranges);
  const kept = average(ranges.filter((range) => side(range - 3.267 * all) < 0));
  return screen && side(kept) ? kept : all;
}

/**
 * Signal or noise: an XmR chart of the points in the order given (Wheeler, "Understanding Variation"; NHS England,
 * "Making data count").
 *
 * A segment's limits are its mean +- 2.66 average moving ranges; near limits lie at 2/3 of that, the limit of a range is
 * 3.267 of them. Screening leaves out ranges at that limit or above, once, unless nothing but ranges of 0 would remain.
 * A segment begins at a `rebase` and nowhere else. The rules run inside a segment, and "in a row" means in consecutive
 * periods: like a moving range, none of them reaches across a gap. A point where one trend ends and the next begins
 * keeps the meaning of the first.
 *
 * Throws a RangeError for a value or target that is not finite and for an unknown `better`.
 */
export function xmr(points: readonly XmrPoint[], { better, target, screen = true }: XmrOptions): Xmr {
  const good = { higher: 1, lower: -1, neutral: 0 }[better];
  need(good < 2, 'better', better);
  number(target ?? 0, 'target');
  // A gap becomes NaN: every comparison with it is false, so that nothing can be counted across it.
  const values = points.map(({ value }, i) => (value === null ? NaN : number(value, `points[${i}]`)));
  const starts = [...points.keys()].filter((i) => !i || points[i]!.rebase);
  const result: Xmr = { points: [], segments: [] };
  starts.forEach((start, s) => {
    const end = (starts[s + 1] ?? points.length) - 1;
    const own = values.slice(start, end + 1);
    const real = own.filter((value) => !isNaN(value));
    const mean = average(real);
    const range = averageRange(own, screen);
    const reach = real.length < 5 ? NaN : 2.66 * range;
    const limits = { mean: orNone(mean), lower: orNone(mean - reach), upper: orNone(mean + reach) };
    for (const [signal, direction] of signals(own, mean, reach))
      result.points.push({
        ...limits,
        signal,
        meaning: signal ? MEANINGS[1 + direction * good]! : 'common cause',
      });
    const trial = real.length < 12;
    result.segments.push({ start, end, ...limits, averageMovingRange: orNone(range), trial });
    // Once for each segment: the last one's stands.
    const where = side(target! - mean - reach) + side(target! - mean + reach);
    result.assurance =
      target === undefined || !good || isNaN(reach)
        ? undefined
        : ASSURANCES[1 + Math.trunc(where / 2) * good];
  });
  return result;
}
