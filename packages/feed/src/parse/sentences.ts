// The wording of problems: what was found, and what to do about it.
import { escaped } from './texts.js';

/** A text in quotes, at most 60 characters of it. */
export const quoted = (text: string): string =>
  escaped(JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text));

/** What was found, in words that fit after "got". */
export function found(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const plain = value as number | boolean | null;
  return String(plain);
}

/** The names and indexes that lead to a value: `nps.periods[3].promoters`. */
export const pathOf = (keys: readonly (string | number)[]): string =>
  keys
    .map((key) =>
      typeof key === 'string' && /^[\w$-]{1,60}$/.test(key)
        ? `.${key}`
        : `[${typeof key === 'string' ? quoted(key) : key}]`,
    )
    .join('')
    .replace(/^\./, '');

/** 99900 as 99,900. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

export const writeAs = (right: unknown, wrong: unknown) => `write ${found(right)}, not ${found(wrong)}`;

export const numberRemedy = (value: unknown): string | undefined => {
  if (typeof value === 'string') {
    return /\S/.test(value) && Number.isFinite(Number(value)) ? writeAs(Number(value), value) : undefined;
  }
  return value === Infinity || value === -Infinity ? 'it is too large for a number' : undefined;
};

export const textRemedy = (value: unknown): string | undefined =>
  typeof value === 'number' ? writeAs(String(value), value) : undefined;

export const flagRemedy = (value: unknown): string | undefined =>
  value === 'true' || value === 'false' ? writeAs(value === 'true', value) : undefined;

export const choiceRemedy = (choices: readonly unknown[], value: unknown): string | undefined => {
  const meant = typeof value === 'string' && choices.find((choice) => choice === value.toLowerCase());
  return meant ? writeAs(meant, value) : undefined;
};

/** How many letters lie between two words, as far as it matters. */
function distance(a: string, b: string): number {
  let row = [...b].map((_, index) => index + 1);
  [...a].forEach((letter, i) => {
    let corner = i;
    let left = i + 1;
    row = row.map((above, j) => {
      left = Math.min(left + 1, above + 1, corner + (letter === b[j] ? 0 : 1));
      corner = above;
      return left;
    });
  });
  return row[row.length - 1] ?? a.length;
}

/** The name that somebody who wrote an unknown one probably meant. */
export function meantBy(unknown: string, names: readonly string[]): string | undefined {
  if (unknown.length > 20) return undefined;
  const near = (most: number) => names.find((name) => distance(unknown, name) === most);
  return near(1) ?? (unknown.length > 4 ? near(2) : undefined);
}
