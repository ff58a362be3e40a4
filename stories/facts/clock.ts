import type { Clock } from '@floorboard/feed';

/** The moment every story is told at: a Sunday morning before the huddle, 07:46 in Melbourne. */
export const now = Date.parse('2026-11-22T07:46:00+11:00');

/** Time stands still, so that a story looks the same whenever it is opened. */
export const stillClock: Clock = {
  now: () => now,
  monotonic: () => 0,
  setTimeout: () => 0,
  clearTimeout: () => undefined,
  random: () => 0.5,
};

/** RFC 3339, so many hours before the stories' moment. */
export const hoursAgo = (hours: number): string => new Date(now - hours * 3_600_000).toISOString();
