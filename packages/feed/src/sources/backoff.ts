// How long to wait after a failure.

const longestMs = 100_000;
const longestRetryAfterMs = 3_600_000;

/**
 * Full jitter: anything between nothing and a ceiling that doubles with every failure in a row, from `firstMs` up to 100
 * seconds. A thousand screens that lost one server do not come back in one second.
 */
export const backoffMs = (failures: number, random: number, firstMs = 2000): number =>
  random * Math.min(longestMs, firstMs * 2 ** Math.min(failures - 1, 10));

/** Milliseconds that a Retry-After header asks for (seconds or a date), at most an hour; 0 without one. `now`: the server's time. */
export function retryAfterMs(header: string | null, now: number): number {
  const ms = Number(header) * 1000 || Date.parse(header ?? '') - now;
  return ms > 0 ? Math.min(ms, longestRetryAfterMs) : 0;
}
