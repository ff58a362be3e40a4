// Days, moments and durations as the contract writes them; periods are the arithmetic's.
import { grainOf as exactGrainOf, type Grain } from '@floorboard/metrics';

/** A period of each grain, for sentences. */
export const examples: Readonly<Record<Grain, string>> = {
  day: '2026-10-31',
  week: '2026-W43',
  month: '2026-10',
  quarter: '2026-Q4',
  year: '2026',
};

/** Months, and the days that every month has, need no calendar: a feed may hold a hundred thousand. */
const surely = /^\d{4}-(?:0[1-9]|1[0-2])(-(?:0[1-9]|1\d|2[0-8]))?$/;

/** The grain of a period; undefined for a text that is none. */
export function grainOf(text: string): Grain | undefined {
  if (!surely.test(text)) return exactGrainOf(text);
  return text.length > 7 ? 'day' : 'month';
}

/** Whether a text is a day that exists, `2026-10-31`. */
export const isDay = (text: string): boolean => grainOf(text) === 'day';

const rfc3339 =
  /^(\d{4}-\d\d-\d\d)[Tt]((?:[01]\d|2[0-3]):[0-5]\d:)([0-5]\d|60)(\.\d+)?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Milliseconds since 1970 of an RFC 3339 moment with its offset; undefined where the text is none. */
export function instantMs(text: string): number | undefined {
  const parts = rfc3339.exec(text);
  if (!parts) return undefined;
  const [, day = '', clock = '', seconds = '', fraction = '', offset = ''] = parts;
  if (!isDay(day)) return undefined;
  // A leap second is the first moment of the next minute: Date knows no 60th second.
  const leap = seconds === '60';
  const time = `${day}T${clock}${leap ? '59' : seconds}${fraction.slice(0, 4)}${offset.toUpperCase()}`;
  return Date.parse(time) + (leap ? 1000 : 0);
}

const iso8601 = /^P(?!$)(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?!$)(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const unitsMs = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000];

/**
 * Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds, `PT36H`. Undefined for anything
 * else, years and months included: they have no fixed length.
 */
export function durationMs(text: string): number | undefined {
  const parts = iso8601.exec(text);
  const sum = parts
    ? unitsMs.reduce((total, unit, index) => total + unit * Number(parts[index + 1] ?? 0), 0)
    : NaN;
  return Number.isFinite(sum) ? sum : undefined;
}
