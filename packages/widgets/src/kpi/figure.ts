import type { Kpi } from '@floorboard/feed';
import { roundHalfAway } from '@floorboard/metrics';
import type { Formatter } from '../internal/format.js';
import type { kpi as english } from '../locales/en/kpi.js';

type Words = typeof english;

/** A value in its parts, to be set in different sizes: A$ 1,250, 93.7 %, 1.2 M parcels. */
export interface Figure {
  /** A sign of the language's that stands before the number. */
  readonly before: string;
  readonly number: string;
  /** A sign of the language's that stands after it. */
  readonly after: string;
  /** The feed's own unit. */
  readonly unit: string;
}

/** How one KPI's numbers are written. */
export interface Writer {
  /** 93.7 %, $1,200, 4.2 min. */
  text(value: number): string;
  /** The same in its parts. */
  figure(value: number): Figure;
  /** The value to three digits, for where the figure finds no room: 1.2M. */
  compact(value: number): Figure;
  /** A difference without its sign: 1.3 points, $200, 0.3 min; "less than 0.1 points" where it rounds to nothing. */
  difference(value: number): string;
  /** The value as far as it is written: two values that read the same are the same. */
  rounded(value: number): number;
}

/** With `percent` the value is a fraction; with the unit % it stands as it is. */
export function writerOf(
  { unit, value, target, format: given = {} }: Kpi,
  words: Words,
  format: Formatter,
): Writer {
  const { style = 'decimal' } = given;
  const currency = style === 'currency' ? given.currency : undefined;
  const fraction = style === 'percent';
  const percent = fraction || unit === '%';
  // Nobody reads the cents of thousands.
  const wanted =
    given.maximumFractionDigits ??
    (currency !== undefined && Math.max(Math.abs(value ?? 0), Math.abs(target ?? 0)) >= 1000 ? 0 : undefined);
  const digits = wanted ?? (percent ? 1 : currency === undefined ? 2 : centsOf(currency));
  const shown = (v: number) => (fraction ? v * 100 : v);
  const rounded = (v: number) => roundHalfAway(shown(v), digits);
  const money = currency === undefined ? {} : { style, currency, minimumFractionDigits: wanted ? 0 : digits };
  const bare = (v: number) => format.number(v, digits, money);
  const withUnit = (text: string) => (unit ? words.withUnit(text, unit) : text);
  const size = (v: number) =>
    percent ? words.points({ ...format.count(v), text: bare(v) }) : withUnit(bare(v));
  const figure = (text: string): Figure =>
    percent ? split(words.percent(text), '') : split(text, unit ?? '');
  return {
    rounded,
    text: (v) => (percent ? words.percent(bare(shown(v))) : withUnit(bare(v))),
    figure: (v) => figure(bare(shown(v))),
    compact: (v) =>
      figure(format.number(shown(v), 1, { ...money, minimumFractionDigits: 0, notation: 'compact' })),
    difference: (v) => {
      const by = Math.abs(rounded(v));
      return by === 0 ? words.lessThan(size(10 ** -digits)) : size(by);
    },
  };
}

/** A currency's own decimals: two for most, none for yen. */
const centsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Cuts a formatted value before its first digit and after its last; a minus stays with the number. */
function split(text: string, unit: string): Figure {
  const found = /^([^\p{Nd}\u2212]*)(.*\p{Nd})(.*)$/u.exec(text);
  return found
    ? { before: (found[1] ?? '').trim(), number: found[2] ?? '', after: (found[3] ?? '').trim(), unit }
    : { before: '', number: text, after: '', unit };
}
