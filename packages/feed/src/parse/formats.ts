// What a formatted string must be, in one table: the test (for zod and the run-time table alike), the words of the
// sentence "expected ...", and what to do about a common slip.
import { writeAs } from './sentences.js';
import { fits, isClean } from './texts.js';
import { durationMs, grainOf, instantMs, isDay } from '../time.js';

export interface Format {
  readonly test: (text: string) => boolean;
  readonly expected: string;
  readonly remedy?: (text: string) => string | undefined;
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
const isInstant = (text: string) => instantMs(text) !== undefined;
const isLanguage = (text: string) => survives(() => Intl.getCanonicalLocales(text));
const isTimeZone = (text: string) =>
  /^[a-z]/i.test(text) && survives(() => new Intl.DateTimeFormat('en', { timeZone: text }));
const isCurrency = (text: string) => /^[A-Z]{3}$/.test(text);

/** White space and control characters are refused first: browsers drop some of them, and `java\nscript:` comes alive. */
const isUrl = (text: string) =>
  isClean(text) &&
  !/[\s\\]/.test(text) &&
  text.length <= 2000 &&
  (/^https?:\/\/[^/]/i.test(text) || !/^[^/?#]*:/.test(text));

const dayRemedy = (text: string) => {
  if (isInstant(`${text}Z`)) return 'add its offset from UTC, such as +11:00 or Z';
  if (/^\d{4}-\d\d-\d\d/.test(text)) return 'there is no such day or time';
  return /^\d/.test(text) ? 'write year, month and day: 2026-10-31' : undefined;
};

const slip = (right: string, text: string, test: (text: string) => boolean) =>
  right !== text && test(right) ? writeAs(right, text) : undefined;

export const formats: { readonly [Name in FormatName]: Format } = {
  id: { test: isId, expected: 'a text of 1 to 200 plain characters' },
  period: {
    test: (text) => grainOf(text) !== undefined,
    expected: 'a period such as 2026-10',
    remedy: (text) => (/^\d{4}-[\dW]/.test(text) ? 'there is no such period' : undefined),
  },
  when: {
    test: (text) => isDay(text) || isInstant(text),
    expected: 'a day such as 2026-10-31',
    remedy: dayRemedy,
  },
  instant: {
    test: isInstant,
    expected: 'a moment such as 2026-10-31T09:00:00+11:00',
    remedy: (text) => (isDay(text) ? 'add the time and its offset from UTC' : dayRemedy(text)),
  },
  duration: {
    test: (text) => !!durationMs(text),
    expected: 'a duration such as PT36H or P7D',
    remedy: (text) =>
      /^P[\d.]+[YM]/.test(text) ? 'years and months have no fixed length, use days' : undefined,
  },
  language: {
    test: isLanguage,
    expected: 'a language tag such as en-AU',
    remedy: (text) => slip(text.split('_').join('-'), text, isLanguage),
  },
  timeZone: { test: isTimeZone, expected: 'a time zone such as Australia/Sydney' },
  currency: {
    test: isCurrency,
    expected: 'a currency code such as AUD',
    remedy: (text) => slip(text.toUpperCase(), text, isCurrency),
  },
  url: { test: isUrl, expected: 'an https:, http: or relative address' },
};

export type FormatName =
  'id' | 'period' | 'when' | 'instant' | 'duration' | 'language' | 'timeZone' | 'currency' | 'url';
