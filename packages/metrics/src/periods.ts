import type { Grain } from './calendar.js';
import { dayNumber, dayText, firstDay, nameOf, place, placeAt, placeOf } from './calendar.js';
import { need, whole } from './need.js';

/** The grain of a written period: `2026`, `2026-Q4`, `2026-10`, `2026-W43`, `2026-10-31`; undefined if it is not real. */
export const grainOf = (period: string): Grain | undefined => placeOf(period)?.grain;

/** The period `steps` periods later (earlier below 0). Throws a RangeError outside the years 0000 to 9999. */
export function shiftPeriod(period: string, steps: number): string {
  const { grain, index } = place(period);
  const shifted = nameOf({ grain, index: index + whole(steps, 'steps', -1e7) });
  need(placeOf(shifted), 'steps', steps);
  return shifted;
}

export const nextPeriod = (period: string): string => shiftPeriod(period, 1);

/** How many periods `a` lies after `b` (below 0: before). Throws a RangeError for two grains. */
export function comparePeriods(a: string, b: string): number {
  const { grain, index } = place(b);
  return place(a, 'period', grain).index - index;
}

/** All periods from `first` to `last`, both included; none if `last` is earlier. Throws a RangeError for two grains. */
export function periodsBetween(first: string, last: string): string[] {
  const { grain, index } = place(first, 'first');
  const length = place(last, 'last', grain).index - index + 1;
  return Array.from({ length }, (_, step) => nameOf({ grain, index: index + step }));
}

/** The same week, month, quarter or day a year before; undefined where last year had none (week 53, 29 February). */
export function samePeriodLastYear(period: string): string | undefined {
  place(period);
  const last = `${+period.slice(0, 4) - 1}`.padStart(4, '0') + period.slice(4);
  return placeOf(last) && last;
}

/** The period of `grain` that holds a civil day, `2026-10-31`. */
export const periodOf = (day: string, grain: Grain): string => nameOf(placeAt(dayNumber(day), grain));

/** A period's first civil day. */
export const periodStart = (period: string): string => dayText(firstDay(place(period)));

/** A period's last civil day. */
export function periodEnd(period: string): string {
  const { grain, index } = place(period);
  return dayText(firstDay({ grain, index: index + 1 }) - 1);
}

/** Whole civil days from one day to another; below 0 if `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  dayNumber(to, 'to') - dayNumber(from, 'from');

/** The civil day `days` days later (earlier below 0). */
export const shiftDay = (day: string, days: number): string => shiftPeriod(dayText(dayNumber(day)), days);

/** ISO day of the week: Monday 1 to Sunday 7. */
export const weekday = (day: string): number => daysBetween(periodStart(periodOf(day, 'week')), day) + 1;
