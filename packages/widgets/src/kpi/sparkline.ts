import { comparePeriods, nextPeriod } from '@floorboard/metrics';
import type { KpiPoint } from '@floorboard/feed';

export interface SparkPoint {
  /** 0 (first period) to 1 (last). */
  readonly x: number;
  /** 0 (foot) to 1 (top). */
  readonly y: number;
}

export interface Sparkline {
  /** Runs of periods without a gap; a gap stays open. */
  readonly runs: readonly (readonly SparkPoint[])[];
  /** Where the target lies; undefined without one. */
  readonly target: number | undefined;
  /** The figure now; undefined where there is none. */
  readonly current: SparkPoint | undefined;
  readonly first: string;
  readonly last: string;
  readonly values: number;
}

export interface Series {
  readonly points: readonly { readonly period: string; readonly value: number }[];
  /** The newest value before the figure's own. */
  readonly previous: { readonly period: string; readonly value: number } | undefined;
  /** The period of the figure now, as far as the history tells. */
  readonly current: string | undefined;
}

/**
 * A history and the figure now as one series. Where the newest earlier value reads the same as the figure it is the
 * figure's own; else the figure follows it.
 */
export function seriesOf(
  history: readonly KpiPoint[],
  value: number | null,
  same: (a: number, b: number) => boolean,
): Series {
  const points = history.filter((point): point is { period: string; value: number } => point.value !== null);
  const newest = points[points.length - 1];
  if (value === null || !newest) return { points, previous: undefined, current: undefined };
  if (history[history.length - 1] === newest && same(newest.value, value))
    return { points, previous: points[points.length - 2], current: newest.period };
  const period = nextPeriod(history[history.length - 1]?.period ?? newest.period);
  return { points: [...points, { period, value }], previous: newest, current: period };
}

/** The series and its target in a unit square; undefined for fewer than two values. */
export function sparklineOf({ points, current }: Series, target: number | undefined): Sparkline | undefined {
  const first = points[0]?.period;
  const last = points[points.length - 1]?.period;
  if (first === undefined || last === undefined || points.length < 2) return undefined;
  const levels = [...points.map((point) => point.value), ...(target === undefined ? [] : [target])];
  const low = Math.min(...levels);
  const high = Math.max(...levels);
  const y = (value: number) => (high === low ? 0.5 : (value - low) / (high - low));
  const span = comparePeriods(last, first);
  const runs: SparkPoint[][] = [];
  let before: string | undefined;
  for (const { period, value } of points) {
    const point = { x: comparePeriods(period, first) / span, y: y(value) };
    const run = runs[runs.length - 1];
    if (run && before !== undefined && comparePeriods(period, before) === 1) run.push(point);
    else runs.push([point]);
    before = period;
  }
  const lastRun = runs[runs.length - 1];
  return {
    runs,
    target: target === undefined ? undefined : y(target),
    current: current === undefined ? undefined : lastRun?.[lastRun.length - 1],
    first,
    last,
    values: points.length,
  };
}
