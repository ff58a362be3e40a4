// What a single value must be: the test (for zod and the run-time table alike), and the words of the sentence
// "expected ...". Each is an export of its own, so that a page carries those of its sections.
import { isPlain } from './texts.js';
import { durationMs, grainOf, instantMs } from '../time.js';
import { attempt } from '../attempt.js';

export type Format = readonly [test: (value: unknown) => boolean, expected: string];

const text = (test: (value: string) => unknown, expected: string): Format => [
  (value) => typeof value === 'string' && !!test(value),
  expected,
];

export const isDay = (value: string) => grainOf(value) === 'day';
export const isInstant = (value: string) => instantMs(value) !== undefined;

export const version: Format = [(value) => value === 1, '1, the version that is understood here'];

/** Ids name records to machines, so they are never cut: two long ones could become one. */
export const id = /* @__PURE__ */ text((value) => isPlain(value, 200), 'a text of 1 to 200 plain characters');

export const period = /* @__PURE__ */ text(grainOf, 'a period such as 2026-10');

/** A civil day of the facility's time zone, or a moment. */
export const when = /* @__PURE__ */ text(
  (value) => isDay(value) || isInstant(value),
  'a day such as 2026-10-31',
);

export const instant = /* @__PURE__ */ text(isInstant, 'a moment such as 2026-10-31T09:00:00+11:00');

export const duration = /* @__PURE__ */ text(durationMs, 'a duration such as PT36H or P7D');

export const language = /* @__PURE__ */ text(
  (value) => attempt(() => Intl.getCanonicalLocales(value)),
  'a language tag such as en-AU',
);

export const timeZone = /* @__PURE__ */ text(
  (value) => /^[a-z]/i.test(value) && attempt(() => new Intl.DateTimeFormat('en', { timeZone: value })),
  'a time zone such as Australia/Sydney',
);

export const currency = /* @__PURE__ */ text(
  (value) => /^[A-Z]{3}$/.test(value),
  'a currency code such as AUD',
);

/** White space and control characters are refused first: browsers drop some of them, and `java\nscript:` comes alive. */
export const url = /* @__PURE__ */ text(
  (value) => isPlain(value, 2000) && !/[\s\\]/.test(value) && /^https?:\/\/[^/]|^[^:]*([/?#]|$)/i.test(value),
  'an https:, http: or relative address',
);

export const flag: Format = [(value) => typeof value === 'boolean', 'true or false'];

const isWithin = (most: number, value: unknown) =>
  Number.isFinite(value) && Math.abs(value as number) <= most;
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

export const number: Format = [(value) => Number.isFinite(value), 'a number'];
export const figure: Format = [(value) => value === null || Number.isFinite(value), 'a number or null'];
export const score: Format = [(value) => isWithin(100, value), 'a number from -100 to 100'];
export const count: Format = [isCount, 'a whole number of 0 or more'];
export const digits: Format = [
  (value) => isCount(value) && isWithin(20, value),
  'a whole number from 0 to 20',
];

/** One of some words. */
export const oneOf = (...words: string[]): Format => [
  (value) => words.includes(value as string),
  `one of ${words.map((word) => `"${word}"`).join(', ')}`,
];
