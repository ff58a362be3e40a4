// Days, periods, moments and durations as the contract writes them. Years run from 1000 to 9999: the year 1 is what
// some systems write for "unknown".

/** How long a period is. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

const dayMs = 86_400_000;
const isoDay = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Whether a text is a day that exists, `2026-10-31`. */
export function isDay(text: string): boolean {
  // A day beyond the month's last rolls over into the next month.
  return isoDay.test(text) && new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text;
}

/** The Thursday of a year's ISO week decides its year: a 53rd week exists where the year holds 53 Thursdays. */
function weeksInYear(year: number): number {
  const weekday = (day: number) => new Date(day).getUTCDay();
  const first = weekday(Date.UTC(year, 0, 1));
  const last = weekday(Date.UTC(year, 11, 31));
  return first === 4 || last === 4 ? 53 : 52;
}

const shapes: readonly (readonly [Grain, RegExp])[] = [
  ['month', /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/],
  ['day', isoDay],
  ['week', /^[1-9]\d{3}-W(?:0[1-9]|[1-4]\d|5[0-3])$/],
  ['quarter', /^[1-9]\d{3}-Q[1-4]$/],
  ['year', /^[1-9]\d{3}$/],
];

/** The grain of a period, or undefined where the text is none or the period doesn't exist (2026-02-30, 2025-W53). */
export function grainOf(period: string): Grain | undefined {
  const grain = shapes.find(([, shape]) => shape.test(period))?.[0];
  if (grain === 'day' && !isDay(period)) return undefined;
  if (grain === 'week' && Number(period.slice(6)) > weeksInYear(Number(period.slice(0, 4)))) return undefined;
  return grain;
}

const rfc3339 =
  /^([1-9]\d{3}-\d\d-\d\d)[Tt]((?:[01]\d|2[0-3]):[0-5]\d:)([0-5]\d|60)(\.\d+)?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Milliseconds since 1970 of an RFC 3339 moment with its offset; undefined where the text is none. */
export function instantMs(text: string): number | undefined {
  const parts = rfc3339.exec(text);
  if (!parts) return undefined;
  const [, day = '', clock = '', seconds = '', fraction = '', offset = ''] = parts;
  if (!isDay(day)) return undefined;
  // A leap second is the first moment of the next minute: Date knows no 60th second.
  const leap = seconds === '60';
  const time = Date.parse(
    `${day}T${clock}${leap ? '59' : seconds}${fraction.slice(0, 4)}${offset.toUpperCase()}`,
  );
  return leap ? time + 1000 : time;
}

const iso8601 =
  /^P(?!$)(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const unitsMs = [7 * dayMs, dayMs, 3_600_000, 60_000, 1000];

/** Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds; undefined for anything else. Years and months have no fixed length. */
export function durationMs(text: string): number | undefined {
  const parts = iso8601.exec(text);
  return parts
    ? unitsMs.reduce((sum, unit, index) => sum + unit * Number(parts[index + 1] ?? 0), 0)
    : undefined;
}
