// Days, moments and durations as the contract writes them; periods are the arithmetic's.
import { grainOf as exactGrainOf, type Grain } from '@floorboard/metrics';

/** Months, and the days that every month has, need no calendar: a feed may hold a hundred thousand. */
const surely = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8]))?$/;

/** The grain of a period; undefined for a text that is none. */
export const grainOf = (text: string): Grain | undefined =>
  surely.test(text) ? (text.length > 7 ? 'day' : 'month') : exactGrainOf(text);

const rfc3339 = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/** Milliseconds since 1970 of an RFC 3339 moment with its offset; undefined where the text is none. No leap seconds. */
export const instantMs = (text: string): number | undefined =>
  rfc3339.test(text) && grainOf(text.slice(0, 10)) ? Date.parse(text.toUpperCase()) : undefined;

const iso8601 = /^P(?!$)(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?!$)(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const unitsMs = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000];

/**
 * Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds, `PT36H`. Undefined for anything
 * else, years and months included: they have no fixed length.
 */
export function durationMs(text: string): number | undefined {
  const parts = iso8601.exec(text);
  const sum = parts
    ? unitsMs.reduce((total, unit, index) => total + unit * +(parts[index + 1] ?? 0), 0)
    : NaN;
  return Number.isFinite(sum) ? sum : undefined;
}
