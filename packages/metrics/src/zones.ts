import { DAY, dayNumber, dayText } from './calendar.js';
import { number } from './need.js';

const formats: Record<string, Intl.DateTimeFormat> = {};

/**
 * What the clocks of a zone show at an instant, as milliseconds of a calendar without zones, to the second.
 * American English is the one locale that every build of every engine carries; its order of fields is fixed.
 */
export function clock(instant: number, timeZone: string): number {
  const n = 'numeric';
  const fields = { year: n, month: n, day: n, hour: n, minute: n, second: n } as const;
  const format = (formats[timeZone] ??= new Intl.DateTimeFormat('en-US', {
    ...fields,
    hourCycle: 'h23',
    timeZone,
  }));
  const [month, day, year, ...time] = format.format(number(instant, 'instant')).match(/\d+/g)!.map(Number);
  return Date.UTC(year!, month! - 1, day, ...time);
}

/** The civil day, `2026-10-31`, at an instant (milliseconds since 1970) in an IANA zone. */
export const civilDay = (instant: number, timeZone: string): string =>
  dayText(Math.floor(clock(instant, timeZone) / DAY));

/**
 * The instant (milliseconds since 1970) at which a civil day begins in an IANA zone: midnight, or the first moment
 * after it where the clocks skip midnight. A day that the zone skipped altogether begins where the next one does.
 */
export function startOfDay(day: string, timeZone: string): number {
  const midnight = dayNumber(day) * DAY;
  // No zone is further from Greenwich than 15 hours.
  let before = midnight - 54e6;
  let after = midnight + 54e6;
  const first = midnight - clock(before, timeZone) + before;
  if (clock(first, timeZone) === midnight) return first;
  // The clocks change between: halve to the first millisecond at which they show that day.
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (clock(middle, timeZone) < midnight) before = middle;
    else after = middle;
  }
  return after;
}
