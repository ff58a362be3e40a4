import { wallClock } from '@floorboard/metrics';

const day = 86_400_000;

/**
 * The instant (ms since 1970) at which the clocks of an IANA zone first show `minutes` after midnight of a civil day.
 * A time that they skip is the moment after the change; so a later time of day is never an earlier instant.
 */
export function instantOf(civilDay: string, minutes: number, timeZone: string): number {
  const wanted = Date.parse(`${civilDay}T00:00:00Z`) + minutes * 60_000;
  const shown = (instant: number) => wallClock(instant, timeZone);
  // No zone is further from Greenwich than 15 hours, and none changes its clocks twice in two days.
  const byOffsetAround = (around: number) => wanted - (shown(around) - around);
  let after = byOffsetAround(wanted - day);
  if (shown(after) === wanted) return after;
  let before = byOffsetAround(wanted + day);
  if (shown(before) === wanted) return before;
  // Skipped: halve to the second at which the clocks jump.
  while (after - before > 1000) {
    const middle = before + Math.floor((after - before) / 2000) * 1000;
    if (shown(middle) < wanted) before = middle;
    else after = middle;
  }
  return after;
}
