import type { ScheduleEntry } from './types.js';

const day = 1440;
const week = 7 * day;

/** When an entry is shown, as minutes from Monday 00:00 on clocks that never change. */
const showings = ({ at, days, length }: ScheduleEntry): [start: number, end: number][] =>
  days.map((weekday) => {
    const start = (weekday - 1) * day + at;
    return [start, start + length / 60_000];
  });

const meet = (a: ScheduleEntry, b: ScheduleEntry): boolean =>
  showings(a).some(([start, end]) =>
    showings(b).some(([otherStart, otherEnd]) =>
      // A showing of Sunday night may reach into Monday.
      [-week, 0, week].some((shift) => start < otherEnd + shift && otherStart + shift < end),
    ),
  );

/** Pairs of scheduled entries that want the screen at one time, by their places in the list. */
export function overlaps(schedule: readonly ScheduleEntry[]): [first: number, second: number][] {
  return schedule.flatMap((entry, i) =>
    schedule.flatMap((other, j): [number, number][] => (j > i && meet(entry, other) ? [[i, j]] : [])),
  );
}
