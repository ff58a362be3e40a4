import type { Kpi } from '@floorboard/feed';
import { roundHalfAway } from '@floorboard/metrics';
import type { Formatter } from '../internal/format.js';
import type { kpi as english } from '../locales/en/kpi.js';

type Words = typeof english;

/** A value as it is set: what stands before the number, the number, what stands after it. */
export interface Figure {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** How one KPI's numbers are written. */
export interface Writer {
  /** 93.7 %, $1,200, 4.2 min. */
  text(value: number): string;
  /** The same in its parts, to be set in different sizes. */
  figure(value: number): Figure;
  /** A difference without its sign: 1.3 points, $200, 0.3 min; "less than 0.1 points" where it rounds to nothing. */
  difference(value: number): string;
  /** The value as far as it is written: two values that read the same are the same. */
  rounded(value: number): number;
}

/** With `percent` the value is a fraction; with the unit % it stands as it is. */
export function writerOf({ unit, format: given = {} }: Kpi, words: Words, format: Formatter): Writer {
  const { style = 'decimal', currency } = given;
  const fraction = style === 'percent';
  const percent = fraction || unit === '%';
  const digits = given.maximumFractionDigits ?? (percent ? 1 : style === 'currency' ? undefined : 2);
  const finest = 10 ** -(digits ?? 2);
  const shown = (value: number) => (fraction ? value * 100 : value);
  const rounded = (value: number) => roundHalfAway(shown(value), digits ?? 2);
  const plain = (value: number) =>
    style === 'currency' && currency
      ? format.currency(value, currency, digits)
      : fraction
        ? format.percent(value, digits)
        : format.number(value, digits);
  const sized = (size: number) => {
    if (percent) return words.points({ ...format.count(size), text: format.number(size, digits) });
    const text =
      style === 'currency' && currency
        ? format.currency(size, currency, digits)
        : format.number(size, digits);
    return unit ? words.withUnit(text, unit) : text;
  };
  return {
    rounded,
    text: (value) => (unit ? words.withUnit(plain(value), unit) : plain(value)),
    figure: (value) => {
      const { before, number, after } = split(plain(value));
      return { before, number, after: [after, unit ?? ''].filter(Boolean).join(' ') };
    },
    difference: (value) => {
      const size = roundHalfAway(Math.abs(shown(value)), digits ?? 2);
      return size === 0 ? words.lessThan(sized(finest)) : sized(size);
    },
  };
}

/** Cuts a formatted value before its first digit and after its last; a minus stays with the number. */
function split(text: string): Figure {
  const found = /^([^\p{Nd}\u2212]*)(.*\p{Nd})(.*)$/u.exec(text);
  return found
    ? { before: (found[1] ?? '').trim(), number: found[2] ?? '', after: (found[3] ?? '').trim() }
    : { before: '', number: text, after: '' };
}
