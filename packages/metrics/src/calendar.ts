import { need } from './need.js';

/** How long a period is. A week is an ISO week, a quarter a calendar quarter. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A period as its grain and its number: how many such periods after the one that holds 1 January 1970. */
export interface Place {
  grain: Grain;
  index: number;
}

/** Milliseconds of a civil day on a calendar without zones. */
export const DAY = 864e5;

/** How many days, or else months, a period has. */
const DAYS = { day: 1, week: 7, month: 0, quarter: 0, year: 0 };
const MONTHS = { day: 0, week: 0, month: 1, quarter: 3, year: 12 };

/** The period of a grain that holds a day, given as its number. Day 0, 1970-01-01, was a Thursday: its week began at -3. */
export function placeAt(day: number, grain: Grain): Place {
  const [year, month] = dayText(day).split('-').map(Number);
  const size = DAYS[grain];
  const index = size ? (day + 3) / size : (year! * 12 + month! - 23641) / MONTHS[grain];
  return { grain, index: Math.floor(index) };
}

/** The number of a period's first day. */
export const firstDay = ({ grain, index }: Place): number =>
  DAYS[grain] ? index * DAYS[grain] - 3 : Date.UTC(1970, index * MONTHS[grain]) / DAY;

export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The number of a day or of the first day of a year or month, as they are written. */
const parse = (text: string): number => Date.parse(text) / DAY;

/** A period as it is written. A week belongs to the year of its Thursday. */
export function nameOf(place: Place): string {
  const { grain } = place;
  const week = grain === 'week';
  const first = firstDay(place) + (week ? 3 : 0);
  const day = dayText(first);
  const year = day.slice(0, 4);
  if (week) return `${year}-W${`${Math.floor((first - parse(year)) / 7) + 1}`.padStart(2, '0')}`;
  return grain === 'quarter'
    ? `${year}-Q${Math.ceil(+day.slice(5, 7) / 3)}`
    : day.slice(0, { year: 4, month: 7, day: 10 }[grain]);
}

/** Reads a written period; undefined for what is not one. It is real if it is what its first day would be called. */
export function placeOf(period: string): Place | undefined {
  const [, year, kind, part] = /^(\d{4})(?:-([QW])(\d+)$)?/.exec(period) ?? [];
  const grain =
    kind === 'Q' ? 'quarter' : kind ? 'week' : ({ 4: 'year', 7: 'month', 10: 'day' } as const)[period.length];
  // 4 January is always in week 1; 92 days on from 1 January lies in the next quarter, and so on.
  const day = kind ? parse(year!) + (kind === 'Q' ? +part! * 92 - 92 : +part! * 7 - 4) : parse(period);
  const found = year && grain && !isNaN(day) ? placeAt(day, grain) : undefined;
  return found && nameOf(found) === period ? found : undefined;
}

/** As `placeOf`, with a RangeError for what is not a period (of that grain). */
export function place(period: string, argument = 'period', grain?: Grain): Place {
  const found = placeOf(period);
  need(found && (!grain || found.grain === grain), argument, period);
  return found;
}

/** The number of a written day. */
export const dayNumber = (day: string, argument = 'day'): number => firstDay(place(day, argument, 'day'));
