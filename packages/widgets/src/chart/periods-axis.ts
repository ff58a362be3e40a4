import type { Measure } from './text.js';
import { overlap, type Rect } from './rect.js';

export interface AxisLabel {
  readonly index: number;
  readonly text: string;
  /** The middle of the text, px. */
  readonly x: number;
  readonly width: number;
  readonly bold: boolean;
}

export interface PeriodsAxis {
  /** As the feed writes them, in a row without gaps. */
  readonly periods: readonly string[];
  /** The period that is printed bold. */
  readonly current: number;
  /** The middle of each period's slot, px. */
  readonly at: (index: number) => number;
  /** Where labels may stand, px. */
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly measure: Measure;
  readonly name: (index: number, style: 'short' | 'short with year') => string;
}

/**
 * The labels of a time axis: the last period and the first with their year, and between them as many round ones as fit
 * (each, every second, each quarter, ...). Where ticks lie years apart the year is their name.
 */
export function periodsAxis(axis: PeriodsAxis): AxisLabel[] {
  const last = axis.periods.length - 1;
  const labels: AxisLabel[] = [];
  /** Takes the first of the texts that collides with nothing. */
  const add = (index: number, ...texts: readonly string[]) => {
    for (const text of texts) {
      const label = fit(axis, index, text);
      if (!label || labels.some((other) => tooClose(label, other, axis.size))) continue;
      labels.push(label);
      return;
    }
  };
  const both = (index: number) => [axis.name(index, 'short with year'), axis.name(index, 'short')];
  add(last, ...both(last));
  if (axis.current !== last) add(axis.current, axis.name(axis.current, 'short'));
  add(0, ...both(0));
  labels.push(...between(axis, labels));
  return labels.sort((a, b) => a.index - b.index);
}

/** A label centred on its slot, or pushed inwards at the ends; undefined where it can't fit at all. */
function fit(
  { at, from, to, size, measure, current }: PeriodsAxis,
  index: number,
  text: string,
): AxisLabel | undefined {
  const bold = index === current;
  const width = measure(text, size, bold);
  if (width > to - from) return undefined;
  const x = Math.min(to - width / 2, Math.max(from + width / 2, at(index)));
  return { index, text, x, width, bold };
}

const box = ({ x, width }: AxisLabel, margin: number): Rect => ({
  x: x - width / 2 - margin,
  y: 0,
  width: width + 2 * margin,
  height: 1,
});

const tooClose = (a: AxisLabel, b: AxisLabel, size: number) =>
  overlap(box(a, size * 0.35), box(b, size * 0.35));

/** The densest round step whose labels keep clear of each other; those too near the ends are left out. */
function between(axis: PeriodsAxis, ends: readonly AxisLabel[]): AxisLabel[] {
  const { periods, size } = axis;
  let found: AxisLabel[] = [];
  for (const { holds, years } of steps(periods)) {
    const all = periods.flatMap((period, index) => {
      if (index === 0 || index === periods.length - 1 || !holds(period, index)) return [];
      const label = fit(axis, index, years ? period.slice(0, 4) : axis.name(index, 'short'));
      return label ? [label] : [];
    });
    if (all.some((label, i) => i > 0 && tooClose(all[i - 1]!, label, size))) continue;
    found = all.filter(
      (label) => !ends.some((end) => end.index === label.index || tooClose(end, label, size)),
    );
    break;
  }
  return found;
}

interface Step {
  readonly holds: (period: string, index: number) => boolean;
  /** Ticks a year or more apart. */
  readonly years: boolean;
}

/** Round steps from dense to sparse, by the written form of a period. */
function steps(periods: readonly string[]): Step[] {
  const first = periods[0] ?? '';
  const year = (period: string) => Number(period.slice(0, 4));
  const days = first.length === 10;
  // The number within the year, from 0; a day's is that within its month.
  const number = (period: string) => Number(period.slice(days ? 8 : 5).replace(/\D/, '')) - 1;
  const opens = (period: string, index: number) =>
    index > 0 && year(period) !== year(periods[index - 1] ?? period);
  const within: readonly number[] = days
    ? [1]
    : first[5] === 'W'
      ? [1, 2, 4, 13, 26]
      : first[5] === 'Q'
        ? [1, 2]
        : first.length === 7
          ? [1, 2, 3, 6]
          : [];
  const regular = within.map((step): Step => ({ holds: (p) => number(p) % step === 0, years: false }));
  // Days: every second, each week, each fortnight counted back from the newest, then the first of each month.
  const weekly = days
    ? [2, 7, 14].map((step): Step => ({
        holds: (_, index) => (periods.length - 1 - index) % step === 0,
        years: false,
      }))
    : [];
  const monthly: Step[] = days ? [{ holds: (p) => number(p) === 0, years: false }] : [];
  const yearly = [1, 2, 5, 10, 20, 50].map((step): Step => ({
    holds: (p, index) => (first.length === 4 || opens(p, index)) && year(p) % step === 0,
    years: true,
  }));
  return [...regular, ...weekly, ...monthly, ...yearly];
}
