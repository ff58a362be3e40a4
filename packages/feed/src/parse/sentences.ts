// The wording of problems: what was found, and what to do about it.
import { escaped } from './texts.js';
import type { Problem } from '../types.js';

/** A text in quotes, at most 60 characters of it. */
const quoted = (text: string): string =>
  escaped(JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text));

/** What was found, in words that fit after "got". */
export function found(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  const plain = value as number | boolean | null;
  return Object(value) === value ? 'an object' : String(plain);
}

/** The names and indexes that lead to a value: `nps.periods[3].promoters`. */
export const pathOf = (keys: readonly (string | number)[]): string =>
  keys
    .map((key) => (/^[a-z_$][\w$-]{0,59}$/i.test(`${key}`) ? `.${key}` : `[${found(key)}]`))
    .join('')
    .replace(/^\./, '');

/** A problem of what `path` names: `feeds/a.json: expected a feed, got status 404.` */
export const problem = (
  severity: Problem['severity'],
  path: string,
  expected: string,
  got: string,
  remedy?: string | false,
): Problem => ({
  severity,
  path,
  message: `${path || 'feed'}: expected ${expected}, got ${got}${remedy ? `: ${remedy}` : ''}`,
});
