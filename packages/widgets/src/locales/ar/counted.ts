import type { Count } from '../count.js';

/** A noun in the forms that Arabic counts with; one and two are words of their own, without a number before them. */
export interface Noun {
  readonly one: string;
  readonly two: string;
  /** 3 to 10. */
  readonly few: string;
  /** 11 to 99. */
  readonly many: string;
  /** 0, 100, 101, a fraction. */
  readonly other: string;
}

/** The noun with its number: يوم واحد، يومان، 3 أيام، 11 يومًا، 100 يوم. */
export const counted = ({ text, rule }: Count, noun: Noun): string =>
  rule === 'one' || rule === 'two' ? noun[rule] : `${text} ${noun[rule === 'zero' ? 'other' : rule]}`;

/** Text from the feed, whatever its direction, so that it can't turn round what stands beside it. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Signs and digits that read from left to right as they stand. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`;

export const customer: Noun = {
  one: 'عميل واحد',
  two: 'عميلان',
  few: 'عملاء',
  many: 'عميلًا',
  other: 'عميل',
};

/** In the genitive, after a preposition. */
export const ofPoints: Noun = {
  one: 'نقطة واحدة',
  two: 'نقطتين',
  few: 'نقاط',
  many: 'نقطة',
  other: 'نقطة',
};

export const day: Noun = { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' };
export const ofDays: Noun = { ...day, two: 'يومين' };
