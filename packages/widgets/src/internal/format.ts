import type { Count } from '../locales/count.js';
import { common as english } from '../locales/en/common.js';
import { wordsFor } from '../locales/registry.js';
import { civilDay, daysBetween, roundHalfAway } from '@floorboard/metrics';

export type PeriodStyle = 'long' | 'name' | 'short' | 'dated';

/** The one way figures, days and periods become text, for a language and a facility's time zone. */
export interface Formatter {
  readonly locale: string;
  readonly timeZone: string;
  /** 1,214; minus is U+2212. At most `digits` decimals; `style` is Intl's: a currency, a compact notation. */
  number(value: number, digits?: number, style?: Intl.NumberFormatOptions): string;
  /** 0.937 -> 93.7 %, as the language writes it. */
  percent(fraction: number, digits?: number): string;
  /** The weekday of a civil day: Tuesday (long), Tue (short). */
  weekday(day: string, style: 'long' | 'short'): string;
  /**
   * A period, or a civil day: October 2026, 3 August 2017 (long), October, 31 October, week 43, Q4 (name), Oct, 1 Nov (short),
   * Oct 2026 (dated).
   */
  period(period: string, style: PeriodStyle): string;
  /** 06:00 in the facility's zone. */
  time(instant: number): string;
  /** today 06:00, yesterday 18:30, Tuesday 06:00, 3 August 2017: when something was true, seen from now. */
  when(instant: number, now: number): string;
  /** 40 minutes, 5 hours, 3 days: rounded down. */
  duration(ms: number): string;
  /** A whole number as a catalogue takes it: its text and its plural category. */
  count(n: number): Count;
}

type Wanted = readonly (string | undefined)[];

/** What the first of the wanted names gives that Intl understands. */
function firstKnown(wanted: Wanted, look: (name: string) => string | undefined): string | undefined {
  for (const name of wanted) {
    try {
      if (name) return look(name);
    } catch {
      // Unknown here: the next one, then.
    }
  }
  return undefined;
}

/** The first of the wanted locales that Intl understands; `en` else. */
export const usableLocale = (...wanted: Wanted): string =>
  firstKnown(wanted, (locale) => Intl.getCanonicalLocales(locale)[0]) ?? 'en';

/** The languages that run from right to left. */
export const rightToLeft = /^(ar|fa|he|ur)\b/;

/** Formatters and what they write are costly to make: each is made once, and a wall that runs for months keeps no more than a thousand. */
function kept<Given extends unknown[], Made>(make: (...given: Given) => Made): (...given: Given) => Made {
  const made = new Map<string, Made>();
  return (...given) => {
    const key = JSON.stringify(given);
    if (made.size > 999) made.clear();
    if (!made.has(key)) made.set(key, make(...given));
    return made.get(key)!;
  };
}

/** The name of an IANA zone as Intl writes it; the browser's own zone without one. */
export const zoneOf = kept(
  (timeZone?: string) => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone,
);

/** The first of the wanted IANA zones that Intl knows; the browser's else. */
export const usableTimeZone = (...wanted: Wanted): string => firstKnown(wanted, zoneOf) ?? zoneOf();

const numberFormat = kept(
  (locale: string, style?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, style),
);
const dateFormat = kept(
  (locale: string, style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, style),
);
const pluralRules = kept((locale: string) => new Intl.PluralRules(locale));

/** English without a region is that of most of the world: the day comes first, and no comma before "and". */
const regional = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

/** As the style of a number: +14, −3, 0. Intl's own plus: in Arabic it stays before its number. */
export const signed: Intl.NumberFormatOptions = { signDisplay: 'exceptZero' };

/** Anna, Ben and Chris. Among words from right to left each keeps its own order. */
export const listOf = (items: readonly string[], { locale }: Formatter): string =>
  new Intl.ListFormat(regional(locale), { type: 'conjunction' }).format(
    rightToLeft.test(locale) ? items.map((item) => `\u2068${item}\u2069`) : items,
  );

/** The formatter for a language and a time zone. */
export const formatter = kept((locale: string, timeZone: string): Formatter => {
  const words = wordsFor('common', english, locale);
  const dateLocale = regional(locale);
  const write = (value: number, style?: Intl.NumberFormatOptions) =>
    numberFormat(locale, style).format(value).replace('-', '\u2212');
  const civil = (day: string, style: Intl.DateTimeFormatOptions) =>
    dateFormat(dateLocale, { ...style, timeZone: 'UTC' }).format(Date.parse(day));

  const format: Formatter = {
    locale,
    timeZone,
    number: kept((value: number, digits = 0, style?: Intl.NumberFormatOptions) =>
      write(roundHalfAway(value, digits), { maximumFractionDigits: digits, ...style }),
    ),
    percent: (fraction, digits = 0) => write(fraction, { style: 'percent', maximumFractionDigits: digits }),
    weekday: (day, weekday) => civil(day, { weekday }),
    period: kept((period: string, style: PeriodStyle) => {
      const year = civil(period.slice(0, 4), { year: 'numeric' });
      const part = write(+period.slice(6));
      const dated = style === 'long' || style === 'dated';
      const whole = style === 'long' || style === 'name';
      // A period that has been parsed is real: its shape tells its grain.
      switch (period[5]) {
        case undefined:
          return year;
        case 'W':
          return dated ? words.week(part, year) : whole ? words.weekName(part) : words.weekShort(part);
        case 'Q':
          return dated ? words.quarter(part, year) : words.quarterShort(part);
        default:
          return civil(period, {
            ...(period.length > 7 && { day: 'numeric' }),
            month: whole ? 'long' : 'short',
            ...(dated && { year: 'numeric' }),
          });
      }
    }),
    time: (instant) =>
      dateFormat(dateLocale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
        instant,
      ),
    when: (instant, now) => {
      const day = civilDay(instant, timeZone);
      const ago = daysBetween(day, civilDay(now, timeZone));
      const time = format.time(instant);
      if (ago === 0) return words.today(time);
      if (ago === 1) return words.yesterday(time);
      return ago > 1 && ago < 7
        ? words.dayAndTime(format.weekday(day, 'long'), time)
        : format.period(day, 'long');
    },
    duration: (ms) => {
      const minutes = ms / 60_000;
      const [size, unit] =
        minutes < 120
          ? ([1, 'minute'] as const)
          : minutes < 48 * 60
            ? ([60, 'hour'] as const)
            : ([24 * 60, 'day'] as const);
      return words.duration(format.count(Math.max(1, Math.floor(minutes / size))), unit);
    },
    count: (n) => ({ n, text: format.number(n), rule: pluralRules(locale).select(n) }),
  };
  return format;
});
