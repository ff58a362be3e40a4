// Pieces that every query is made of.
import type { Grain } from '@floorboard/feed';

/** A text as a SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A name as a SQL identifier. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const first: Record<Grain, string> = {
  year: 'year(day)::INTEGER',
  quarter: '(year(day) * 4 + quarter(day) - 1)::INTEGER',
  month: '(year(day) * 12 + month(day) - 1)::INTEGER',
  // Weeks are counted from the Monday 1 January 1900.
  week: `floor((day - DATE '1900-01-01') / 7)::INTEGER`,
  day: `(day - DATE '1900-01-01')::INTEGER`,
};

const name: Record<Grain, string> = {
  year: `printf('%04d', n)`,
  quarter: `printf('%04d-Q%d', n // 4, n % 4 + 1)`,
  month: `printf('%04d-%02d', n // 12, n % 12 + 1)`,
  week: `strftime(DATE '1900-01-01' + 7 * n, '%G-W%V')`,
  day: `strftime(DATE '1900-01-01' + n, '%Y-%m-%d')`,
};

/** Macros for a grain: period_number(day), where a period's successor is one more, and period_name(number). */
export const periodMacros = (grain: Grain): string[] => [
  `CREATE OR REPLACE MACRO period_number(day) AS ${first[grain]}`,
  `CREATE OR REPLACE MACRO period_name(n) AS ${name[grain]}`,
];
