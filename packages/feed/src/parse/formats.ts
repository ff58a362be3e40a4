// What a single value must be: the test (for zod and the run-time table alike), the words of the sentence "expected ...",
// and what to do about a common slip. Another spelling that would pass is found without being told.
import { attempt } from '../attempt.js';
import { durationMs, grainOf, instantMs } from '../time.js';
import { isPlain } from './texts.js';

export type Format = readonly [
  test: (value: unknown) => boolean,
  expected: string,
  remedy?: (value: string) => string | undefined | false,
];

const text = (test: (value: string) => unknown) => (value: unknown) =>
  typeof value === 'string' && !!test(value);

const number =
  (least: number, most: number, fine = Number.isSafeInteger) =>
  (value: unknown) =>
    fine(value) && (value as number) >= least && (value as number) <= most;

const isDay = (value: string) => grainOf(value) === 'day';
const isInstant = (value: string) => instantMs(value) !== undefined;

const dayRemedy = (value: string) =>
  isInstant(`${value}Z`)
    ? 'add its offset from UTC, such as +11:00 or Z'
    : /^\d{4}-\d\d-\d\d/.test(value)
      ? 'there is no such day or time'
      : /^\d/.test(value) && 'write year, month and day: 2026-10-31';

/** White space and control characters are refused first: browsers drop some of them, and `java\nscript:` comes alive. */
const isUrl = (value: string) =>
  isPlain(value, 2000) && !/[\s\\]/.test(value) && /^https?:\/\/[^/]|^[^:]*([/?#]|$)/i.test(value);

export const formats = {
  version: [
    (value) => value === 1,
    '1, the only version of the contract that this program understands',
    (value) => (+value > 1 ? 'a newer program is needed' : 'is this a Floorboard feed?'),
  ],
  /** Ids name records to machines, so they are never cut: two long ones could become one. */
  id: [text((value) => isPlain(value, 200)), 'a text of 1 to 200 plain characters'],
  period: [
    text(grainOf),
    'a period such as 2026-10',
    (value) => /^\d{4}-[\dW]/.test(value) && 'there is no such period',
  ],
  when: [text((value) => isDay(value) || isInstant(value)), 'a day such as 2026-10-31', dayRemedy],
  instant: [
    text(isInstant),
    'a moment such as 2026-10-31T09:00:00+11:00',
    (value) => (isDay(value) ? 'add the time and its offset from UTC' : dayRemedy(value)),
  ],
  duration: [
    text(durationMs),
    'a duration such as PT36H or P7D',
    (value) => /^P[\d.]+[YM]/.test(value) && 'years and months have no fixed length, use days',
  ],
  language: [text((value) => attempt(() => Intl.getCanonicalLocales(value))), 'a language tag such as en-AU'],
  timeZone: [
    text(
      (value) => /^[a-z]/i.test(value) && attempt(() => new Intl.DateTimeFormat('en', { timeZone: value })),
    ),
    'a time zone such as Australia/Sydney',
  ],
  currency: [text((value) => /^[A-Z]{3}$/.test(value)), 'a currency code such as AUD'],
  url: [text(isUrl), 'an https:, http: or relative address'],
  flag: [(value) => typeof value === 'boolean', 'true or false'],
  number: [Number.isFinite, 'a number'],
  figure: [(value) => value === null || Number.isFinite(value), 'a number or null'],
  score: [number(-100, 100, Number.isFinite), 'a number from -100 to 100'],
  count: [number(0, Infinity), 'a whole number of 0 or more'],
  digits: [number(0, 20), 'a whole number from 0 to 20'],
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
