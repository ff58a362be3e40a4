// The wording of problems: what was found, and what to do about it.
import { unwanted } from './texts.js';

/** Escaped, so that a direction override in a value cannot forge the sentence it is quoted in. */
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text in quotes, at most 60 characters of it. */
export function quoted(text: string): string {
  const head = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(head).replace(unwanted, escaped);
}

/** What was found, in words that fit after "got". */
export function found(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return 'a list';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** The names and indexes that lead to a value: `nps.periods[3].promoters`. */
export const pathOf = (keys: readonly (string | number)[]): string =>
  keys
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      return /^[\w$-]{1,60}$/.test(key) ? `${index ? '.' : ''}${key}` : `[${quoted(key)}]`;
    })
    .join('');

/** 99900 as 99,900. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

export const writeAs = (right: unknown, wrong: unknown) => `write ${found(right)}, not ${found(wrong)}`;

export const numberRemedy = (value: unknown): string | undefined => {
  if (value === Infinity || value === -Infinity) return 'it is too large for a number';
  const text = typeof value === 'string' ? value.trim() : '';
  return text && Number.isFinite(Number(text)) ? writeAs(Number(text), value) : undefined;
};

export const textRemedy = (value: unknown): string | undefined =>
  typeof value === 'number' ? writeAs(String(value), value) : undefined;

export const flagRemedy = (value: unknown): string | undefined =>
  value === 'true' || value === 'false' ? writeAs(value === 'true', value) : undefined;

export const choiceRemedy = (choices: readonly string[], value: unknown): string | undefined => {
  const wanted = String(value).toLowerCase();
  const meant = typeof value === 'string' && choices.find((choice) => choice.toLowerCase() === wanted);
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
  const close = (name: string) =>
    Math.abs(name.length - unknown.length) < 3 && distance(unknown.toLowerCase(), name.toLowerCase()) < 3;
  return unknown.length > 2 ? names.find(close) : undefined;
}
