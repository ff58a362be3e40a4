// What a formatted string must be, in one table: the test for zod and for the run-time table alike, and the words of the
// sentence "expected ...". `pattern` is what a JSON Schema can say of it.
import { durationMs, grainOf, instantMs, isDay } from './time.js';
import { fits, isClean } from './texts.js';

interface Format {
  readonly test: (text: string) => boolean;
  readonly expected: string;
}

const survives = (attempt: () => unknown): boolean => {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
};

/** Ids name records to machines, so they are never cut: two long ones could become one. */
const isId = (text: string) => isClean(text) && fits(text, 200);

/** Whitespace and control characters are refused first: browsers drop some of them, and `java\nscript:` comes alive. */
const isUrl = (text: string) =>
  isClean(text) &&
  !/[\s\\]/.test(text) &&
  text.length <= 2000 &&
  (/^https?:\/\/[^/]/i.test(text) || !/^[^/?#]*:/.test(text));

const isLanguage = (text: string) => survives(() => Intl.getCanonicalLocales(text));
const isTimeZone = (text: string) =>
  /^[a-z]/i.test(text) && survives(() => new Intl.DateTimeFormat('en', { timeZone: text }));

export const formats = {
  id: { test: isId, expected: 'a text of 1 to 200 plain characters' },
  period: { test: (text) => grainOf(text) !== undefined, expected: 'a period such as 2026-10' },
  when: {
    test: (text) => isDay(text) || instantMs(text) !== undefined,
    expected: 'a day such as 2026-10-31',
  },
  instant: {
    test: (text) => instantMs(text) !== undefined,
    expected: 'a moment with its offset such as 2026-10-31T09:00:00+11:00',
  },
  duration: { test: (text) => !!durationMs(text), expected: 'an ISO 8601 duration such as PT36H' },
  language: { test: isLanguage, expected: 'a language tag such as en-AU' },
  timeZone: { test: isTimeZone, expected: 'a time zone such as Australia/Sydney' },
  currency: { test: (text) => /^[A-Z]{3}$/.test(text), expected: 'a currency code such as AUD' },
  url: { test: isUrl, expected: 'an https:, http: or relative address' },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
