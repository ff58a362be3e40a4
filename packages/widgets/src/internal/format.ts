import type { Count } from '../locales/count.js';
import { common as english } from '../locales/en/common.js';
import { wordsFor } from '../locales/registry.js';
import { civilDay, daysBetween, type Grain } from '@floorboard/metrics';

export type PeriodStyle = 'long' | 'name' | 'short' | 'short with year';

/** The one way figures, days and periods become text, for a language and a facility's time zone. */
export interface Formatter {
  readonly locale: string;
  readonly timeZone: string;
  /** 1,214; minus is U+2212. At most `digits` decimals. */
  number(value: number, digits?: number): string;
  /** 0.937 -> 93.7 %, as the language writes it. */
  percent(fraction: number, digits?: number): string;
  currency(value: number, currency: string, digits?: number): string;
  /** 1.2M, $3.4K: three digits at most, for where the number in full finds no room. */
  compact(value: number, currency?: string): string;
  /** +14, −3, 0. */
  signed(value: number, digits?: number): string;
  /** A civil day: 1 Nov (short), 3 August 2017 (long), Tuesday (weekday), Tue (weekday short). */
  day(day: string, style: 'short' | 'long' | 'weekday' | 'weekday short'): string;
  /** A period: October 2026 (long), October, 31 October, week 43, Q4 (name), Oct (short), Oct 2026 (short with year). */
  period(period: string, style: PeriodStyle): string;
  /** 06:00 in the facility's zone. */
  time(instant: number): string;
  /** today 06:00, yesterday 18:30, Tuesday 06:00, 3 August 2017: when something was true, seen from now. */
  when(instant: number, now: number): string;
  /** 40 minutes, 5 hours, 3 days: rounded down. */
  duration(ms: number): string;
  /** Anna, Ben and Chris. */
  list(items: readonly string[]): string;
  /** A whole number as a catalogue takes it: its text and its plural category. */
  count(n: number): Count;
}

/** The first of the wanted locales that Intl understands; `en` else. */
export function usableLocale(...wanted: (string | undefined)[]): string {
  for (const locale of wanted) {
    if (!locale) continue;
    try {
      return Intl.getCanonicalLocales(locale)[0] ?? 'en';
    } catch {
      // Not a language tag: the next one, then.
    }
  }
  return 'en';
}

/** The first of the wanted IANA zones that Intl knows; the browser's else. */
export function usableTimeZone(...wanted: (string | undefined)[]): string {
  for (const timeZone of wanted) {
    if (!timeZone) continue;
    try {
      return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
    } catch {
      // Unknown here: the next one, then.
    }
  }
  return new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
}

const formatters = new Map<string, Formatter>();

/** Formatters are costly to make and stateless: one for each language and zone. */
export function formatter(locale: string, timeZone: string): Formatter {
  const key = `${locale} ${timeZone}`;
  let made = formatters.get(key);
  if (!made) formatters.set(key, (made = makeFormatter(locale, timeZone)));
  return made;
}

const minute = 60_000;

function makeFormatter(locale: string, timeZone: string): Formatter {
  const words = wordsFor('common', english, locale);
  // English without a region writes the day first: the boards' own language is that of most of the world's English.
  const dateLocale = locale === 'en' ? 'en-GB' : locale;
  const cache = new Map<string, object>();
  const once = <T extends object>(key: string, make: () => T): T => {
    let made = cache.get(key) as T | undefined;
    if (!made) cache.set(key, (made = make()));
    return made;
  };
  const numberFormat = (options: Intl.NumberFormatOptions) =>
    once(`n${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));
  const dateFormat = (options: Intl.DateTimeFormatOptions) =>
    once(`d${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(dateLocale, options));
  const minus = (text: string) => text.replace('-', '\u2212');
  const civil = (day: string, options: Intl.DateTimeFormatOptions) =>
    dateFormat({ ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

  const format: Formatter = {
    locale,
    timeZone,
    number: (value, digits = 0) =>
      minus(numberFormat({ maximumFractionDigits: digits }).format(roundedZero(value, digits))),
    percent: (fraction, digits = 0) =>
      minus(numberFormat({ style: 'percent', maximumFractionDigits: digits }).format(fraction)),
    currency: (value, currency, digits) =>
      minus(
        numberFormat({
          style: 'currency',
          currency,
          ...(digits === undefined ? {} : { minimumFractionDigits: 0, maximumFractionDigits: digits }),
        }).format(value),
      ),
    compact: (value, currency) =>
      minus(
        numberFormat({
          notation: 'compact',
          maximumFractionDigits: 1,
          ...(currency === undefined ? {} : { style: 'currency', currency, minimumFractionDigits: 0 }),
        }).format(value),
      ),
    signed: (value, digits = 0) => {
      const text = format.number(value, digits);
      return roundedZero(value, digits) > 0 ? `+${text}` : text;
    },
    day: (day, style) =>
      style === 'short'
        ? civil(day, { day: 'numeric', month: 'short' })
        : style === 'long'
          ? civil(day, { day: 'numeric', month: 'long', year: 'numeric' })
          : civil(day, { weekday: style === 'weekday' ? 'long' : 'short' }),
    period: (period, style) => {
      const year = period.slice(0, 4);
      const rest = period.slice(5);
      switch (grainByShape(period)) {
        case 'day':
          return style === 'name'
            ? civil(period, { day: 'numeric', month: 'long' })
            : style === 'short with year'
              ? civil(period, { day: 'numeric', month: 'short', year: 'numeric' })
              : format.day(period, style);
        case 'week': {
          const week = String(Number(rest.slice(1)));
          return style === 'short'
            ? words.weekShort(week)
            : style === 'name'
              ? words.weekName(week)
              : words.week(week, year);
        }
        case 'month':
          return civil(`${period}-01`, {
            month: style === 'long' || style === 'name' ? 'long' : 'short',
            ...(style === 'short' || style === 'name' ? {} : { year: 'numeric' }),
          });
        case 'quarter':
          return style === 'short' || style === 'name'
            ? words.quarterShort(rest.slice(1))
            : words.quarter(rest.slice(1), year);
        default:
          return period;
      }
    },
    time: (instant) =>
      dateFormat({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
        new Date(instant),
      ),
    when: (instant, now) => {
      const day = civilDay(instant, timeZone);
      const ago = daysBetween(day, civilDay(now, timeZone));
      const time = format.time(instant);
      if (ago === 0) return words.today(time);
      if (ago === 1) return words.yesterday(time);
      if (ago > 1 && ago < 7) return words.dayAndTime(format.day(day, 'weekday'), time);
      return format.day(day, 'long');
    },
    duration: (ms) => {
      const [size, unit] =
        ms >= 48 * 60 * minute
          ? ([24 * 60 * minute, 'day'] as const)
          : ms >= 120 * minute
            ? ([60 * minute, 'hour'] as const)
            : ([minute, 'minute'] as const);
      const n = Math.max(1, Math.floor(ms / size));
      return words.duration(format.count(n), unit);
    },
    list: (items) => new Intl.ListFormat(dateLocale, { type: 'conjunction' }).format(items),
    count: (n) => ({
      n,
      text: format.number(n),
      rule: once('p', () => new Intl.PluralRules(locale)).select(n),
    }),
  };
  return format;
}

/** A period that has been parsed is real: its shape tells its grain without a calendar. */
const grainByShape = (period: string): Grain =>
  period.length > 8
    ? 'day'
    : period[5] === 'W'
      ? 'week'
      : period[5] === 'Q'
        ? 'quarter'
        : period.length > 4
          ? 'month'
          : 'year';

/** Rounded half away from zero, and never a negative nought. */
function roundedZero(value: number, digits: number): number {
  const scale = 10 ** digits;
  const rounded = (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale;
  return rounded === 0 ? 0 : rounded;
}
