import { civilDay, shiftDay, weekday } from '@floorboard/metrics';
import { instantOf } from './zone-time.js';
import type { QuietHours, ScheduleEntry, ScreenEntry } from '../config/types.js';

/** What a screen should be doing. */
export type Due =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'scheduled'; readonly entry: ScheduleEntry }
  | { readonly kind: 'playlist' };

/**
 * What is due on a screen at an instant (ms since 1970), by the clocks of its zone, else the facility's, else the
 * browser's. Quiet hours come before everything;
 * a scheduled entry before the playlist; of two at once the one that began later, of two that began together the one
 * that stands later in the list.
 */
export function dueAt(screen: ScreenEntry, now: number, facilityZone?: string): Due {
  const timeZone = zoneOf(screen, facilityZone);
  if (screen.quiet && isQuiet(screen.quiet, timeZone, now)) return { kind: 'quiet' };
  let entry: ScheduleEntry | undefined;
  let latest = -Infinity;
  for (const candidate of screen.schedule) {
    const start = startOf(candidate, timeZone, now);
    if (start !== undefined && start >= latest) [entry, latest] = [candidate, start];
  }
  return entry ? { kind: 'scheduled', entry } : { kind: 'playlist' };
}

/**
 * The next instant (ms since 1970) at which something else may be due on a screen; at most half a day ahead, so that
 * nothing beyond tomorrow has to be known.
 */
export function nextChange(screen: ScreenEntry, now: number, facilityZone?: string): number {
  const timeZone = zoneOf(screen, facilityZone);
  const today = civilDay(now, timeZone);
  const { quiet, schedule } = screen;
  const instants = [-1, 0, 1].flatMap((offset) => {
    const day = shiftDay(today, offset);
    const at = (minutes: number) => instantOf(day, minutes, timeZone);
    const shows = schedule.flatMap((entry) => [at(entry.at), endOf(entry, day, timeZone)]);
    return quiet ? [at(quiet.from), at(quiet.to), ...shows] : shows;
  });
  return Math.min(now + halfDay, ...instants.filter((instant) => instant > now));
}

const halfDay = 12 * 3_600_000;
const wholeDay = 2 * halfDay;

const zoneOf = ({ timeZone }: ScreenEntry, facilityZone: string | undefined): string =>
  timeZone ?? facilityZone ?? new Intl.DateTimeFormat('en').resolvedOptions().timeZone;

/** Both ends are the first moment at which the clocks show them, so that a change of the clocks can't open a gap. */
function isQuiet({ from, to }: QuietHours, timeZone: string, now: number): boolean {
  return todayAndYesterday(timeZone, now).some((day) => {
    const end = instantOf(to > from ? day : shiftDay(day, 1), to, timeZone);
    return instantOf(day, from, timeZone) <= now && now < end;
  });
}

/** When the entry's showing that is going on at `now` began; undefined where none is. */
function startOf(entry: ScheduleEntry, timeZone: string, now: number): number | undefined {
  return todayAndYesterday(timeZone, now)
    .filter((day) => entry.days.includes(weekday(day)))
    .filter((day) => now < endOf(entry, day, timeZone))
    .map((day) => instantOf(day, entry.at, timeZone))
    .find((start) => start <= now);
}

/** A showing of a day lasts until the clocks show its time again, so that a change of the clocks can't open a gap. */
function endOf({ at, length }: ScheduleEntry, day: string, timeZone: string): number {
  return length < wholeDay
    ? instantOf(day, at, timeZone) + length
    : instantOf(shiftDay(day, 1), at, timeZone);
}

/** A showing or quiet hours that go on now began today or yesterday: neither is longer than a day. */
function todayAndYesterday(timeZone: string, now: number): string[] {
  const today = civilDay(now, timeZone);
  return [today, shiftDay(today, -1)];
}
