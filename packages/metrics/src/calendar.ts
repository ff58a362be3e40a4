import { need } from './need.js';

/** How long a period is. A week is an ISO week, a quarter a calendar quarter. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A period as its grain and its number, counted from the one that holds 1 January 1970. */
export interface Place {
  grain: Grain;
  index: number;
}

/** Milliseconds of a civil day on a calendar without zones. */
export const DAY = 864e5;

const MONTHS = { month: 1, quarter: 3, year: 12 };

/** The index of the period of `grain` that holds the day with this number. 1970-01-01, day 0, was a Thursday. */
export function indexOf(day: number, grain: Grain): number {
  if (grain === 'day') return day;
  if (grain === 'week') return Math.floor((day + 3) / 7);
  const date = new Date(day * DAY);
  return Math.floor(((date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()) / MONTHS[grain]);
}

/** The number of a period's first day. */
export const firstDay = ({ grain, index }: Place): number =>
  grain === 'day' ? index : grain === 'week' ? index * 7 - 3 : Date.UTC(1970, index * MONTHS[grain]) / DAY;

export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** A period as it is written. A week belongs to the year of its Thursday. */
export function nameOf(place: Place): string {
  const { grain } = place;
  const text = dayText(grain === 'week' ? place.index * 7 : firstDay(place));
  const year = text.slice(0, 4);
  if (grain === 'year') return year;
  if (grain === 'quarter') return `${year}-Q${Math.ceil(+text.slice(5, 7) / 3)}`;
  if (grain === 'month') return text.slice(0, 7);
  if (grain === 'day') return text;
  const week = Math.floor((place.index * 7 - Date.parse(year) / DAY) / 7) + 1;
  return `${year}-W${week < 10 ? 0 : ''}${week}`;
}

/** Reads a written period; undefined for what is not one. It is real if it is what its first day would be called. */
export function placeOf(period: string): Place | undefined {
  const match = /^(\d{4})(-Q(\d)|-W(\d\d)|-(\d\d)(-(\d\d))?)?$/.exec(period);
  if (!match) return undefined;
  const [, year, , quarter, week, month, , day] = match;
  const grain = day ? 'day' : month ? 'month' : week ? 'week' : quarter ? 'quarter' : 'year';
  const months = (Number(year) - 1970) * 12 + (quarter ? +quarter * 3 - 3 : month ? +month - 1 : 0);
  // 4 January is always in week 1.
  const date = week ? +week * 7 - 3 : day ? +day : 1;
  const place = { grain, index: indexOf(Date.UTC(1970, months, date) / DAY, grain) } as const;
  return nameOf(place) === period ? place : undefined;
}

/** As `placeOf`, with a RangeError for what is not a period (of that grain). */
export function place(period: string, argument: string, grain?: Grain): Place {
  const found = placeOf(period);
  const right = found && (!grain || found.grain === grain);
  need(!!right, argument, grain ? `a ${grain}` : 'a period', period);
  return found!;
}

/** The number of a written day. */
export const dayNumber = (day: string, argument = 'day'): number => place(day, argument, 'day').index;
