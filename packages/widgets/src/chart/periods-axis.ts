import type { Grain } from '@floorboard/metrics';
import type { Labels, Spot } from './place.js';
import type { Rect } from './rect.js';

export interface PeriodsAxis {
  readonly grain: Grain;
  /** As the feed writes them, in a row without gaps. */
  readonly periods: readonly string[];
  /** The one that is printed bold. */
  readonly current: number;
  /** The middle of each period's slot, px. */
  readonly at: (index: number) => number;
  /** Where labels may stand: one line. */
  readonly bounds: Rect;
  readonly name: (index: number, withYear: boolean) => string;
}

/** Round steps within a year; days are counted back from the newest. */
const steps: Readonly<Record<Grain, readonly number[]>> = {
  day: [1, 2, 7, 14, 28],
  week: [1, 2, 4, 13, 26],
  month: [1, 2, 3, 6],
  quarter: [1, 2],
  year: [],
};

/**
 * Labels a time axis: the newest period and the first with their year, and between them as many round ones as fit.
 * Where ticks are a year or more apart, or months would come round too often, the year is their name. Gives the periods
 * that have a label.
 */
export function periodsAxis(
  { grain, periods, current, at, bounds, name }: PeriodsAxis,
  labels: Labels,
): number[] {
  const { x, y } = bounds;
  const named: number[] = [];
  const add = (index: number, ...texts: string[]) => {
    const bold = index === current;
    const spots = (width: number): Spot[] => [
      [Math.max(x, Math.min(x + bounds.width - width, at(index) - width / 2)), y, 0],
    ];
    const kind = bold ? 'now' : 'quiet';
    if (labels.place({ kind, texts, bold, bounds, spots })) named.push(index);
  };
  const last = periods.length - 1;
  add(last, name(last, true), name(last, false));
  add(current, name(current, false));
  add(0, name(0, true), name(0, false));

  const inner = periods.map((_, index) => index).slice(1, -1);
  const year = (index: number) => periods[index]!.slice(0, 4);
  const years = inner.filter((index) => year(index) > year(index - 1));
  const number = (index: number) =>
    grain === 'day' ? last - index : Number(periods[index]!.replace(/.*\D/, '')) - 1;
  const tries = [
    ...(years.length > 3 ? [] : steps[grain]).map((step) =>
      inner
        .filter((index) => number(index) % step === 0)
        .map((index) => [index, name(index, false)] as const),
    ),
    ...[1, 2, 5, 10, 20].map((step) =>
      years.filter((index) => Number(year(index)) % step === 0).map((index) => [index, year(index)] as const),
    ),
  ];
  const apart = labels.size * 0.7;
  tries
    .find((all) =>
      all.every(([index, text], i) => !i || at(index) - at(all[i - 1]![0]) > labels.width(text) + apart),
    )
    ?.forEach(([index, text]) => add(index, text));
  return named;
}
