import type { Measure } from './text.js';

export interface AxisLabel {
  readonly index: number;
  readonly text: string;
  /** The text's left edge, px. */
  readonly x: number;
  readonly width: number;
}

export interface PeriodsAxis {
  /** As the feed writes them, in a row without gaps. */
  readonly periods: readonly string[];
  /** The one that is printed bold. */
  readonly current: number;
  /** The middle of each period's slot, px. */
  readonly at: (index: number) => number;
  /** Where labels may stand, px. */
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly measure: Measure;
  readonly name: (index: number, withYear: boolean) => string;
}

/** Round steps within a year, by what a period's third part begins with; days are counted back from the newest. */
const steps: Record<string, readonly number[]> = { day: [1, 2, 7, 14, 28], W: [1, 2, 4, 13, 26], Q: [1, 2] };
const months = [1, 2, 3, 6];

/**
 * The labels of a time axis: the newest period and the first with their year, and between them as many round ones as
 * fit. Where ticks are a year or more apart, or months would come round too often, the year is their name.
 */
export function periodsAxis(axis: PeriodsAxis): AxisLabel[] {
  const { periods, current, at, from, to, size, measure, name } = axis;
  const last = periods.length - 1;
  const labels: AxisLabel[] = [];

  const fit = (index: number, text: string): AxisLabel | undefined => {
    const width = measure(text, size, index === current);
    const x = Math.max(from, Math.min(to - width, at(index) - width / 2));
    return width > to - from ? undefined : { index, text, x, width };
  };
  const apart = (a: AxisLabel, b: AxisLabel) =>
    Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width) > size * 0.7;
  const clear = (label: AxisLabel) => labels.every((other) => apart(label, other));
  const add = (index: number, withYear: boolean) => {
    const label = fit(index, name(index, withYear));
    if (label && clear(label)) labels.push(label);
    else if (withYear) add(index, false);
  };
  add(last, true);
  add(current, false);
  add(0, true);

  const [first = ''] = periods;
  const days = first.length > 8;
  const year = (index: number) => Number(periods[index]!.slice(0, 4));
  const number = (index: number) =>
    days ? last - index : Number(periods[index]!.slice(5).replace(/\D/, '')) - 1;
  const opens = (index: number) => first.length < 5 || year(index) > year(index - 1);
  const inner = periods.map((_, index) => index).slice(1, -1);
  const within = inner.filter(opens).length > 3 ? [] : ((days ? steps['day'] : steps[first[5]!]) ?? months);
  const tries = [
    ...within.map((step) => inner.flatMap((i) => (number(i) % step ? [] : (fit(i, name(i, false)) ?? [])))),
    ...[1, 2, 5, 10, 20].map((step) =>
      inner.flatMap((i) => (opens(i) && year(i) % step === 0 ? (fit(i, String(year(i))) ?? []) : [])),
    ),
  ];
  const densest = tries.find((all) => all.every((label, i) => i === 0 || apart(all[i - 1]!, label)));
  return [...labels, ...(densest ?? []).filter(clear)];
}
