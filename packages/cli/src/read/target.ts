// The table that a part's files are read into: one text column for each field of the part, with the file and the number
// of the record that each row came from.
import type { Database } from '../build/database.js';
import { InputError, named } from '../build/problems.js';
import { identifier, literal } from '../build/sql.js';

/** Where a field's text comes from: one column, several joined by a space, or a constant. */
export type Column = { readonly names: readonly string[] } | { readonly value: string };

export interface Target {
  readonly table: string;
  readonly columns: ReadonlyMap<string, Column>;
  /** Fields without which a row says nothing. */
  readonly required: ReadonlySet<string>;
  /** Whether a record whose list is empty or missing is a row too, with nothing in the list's fields. */
  readonly keepEmptyLists: boolean;
}

/** A row that could not be read as a record at all. */
export interface BrokenRow {
  readonly record: number;
  readonly line?: number;
  readonly fault: string;
}

export interface ReadResult {
  readonly broken: readonly BrokenRow[];
  /** Sentences about the file as a whole. */
  readonly warnings: readonly string[];
}

/** The columns that a part names in its files. */
export const namesIn = (target: Target): string[] => [
  ...new Set([...target.columns.values()].flatMap((column) => ('names' in column ? column.names : []))),
];

export async function createTable(database: Database, { table, columns }: Target): Promise<void> {
  const fields = [...columns.keys()].map((field) => `${identifier(field)} VARCHAR`);
  await database.run(
    `CREATE TABLE ${identifier(table)} (${['file INTEGER', 'record INTEGER', ...fields].join(', ')})`,
  );
}

const blanks = `' ' || chr(9) || chr(10) || chr(13) || chr(160)`;

/** Text without the white space around it; NULL where nothing else is there. Looked at first: trim is slow. */
const cleaned = (sql: string) =>
  String.raw`nullif(CASE WHEN regexp_matches(${sql}, '^[\s\x{a0}]|[\s\x{a0}]$') THEN trim(${sql}, ${blanks}) ELSE ${sql} END, '')`;

/** Adds the rows of a query to the table. `record` is the SQL of the record's number, `column` of a column's text. */
export async function insertRows(
  database: Database,
  target: Target,
  file: number,
  source: { readonly from: string; readonly record: string; readonly column: (name: string) => string },
): Promise<void> {
  const fields = [...target.columns.values()].map((column) => {
    if ('value' in column) return literal(column.value);
    const texts = column.names.map((name) => cleaned(source.column(name)));
    return texts.length === 1 ? texts[0] : cleaned(`concat_ws(' ', ${texts.join(', ')})`);
  });
  await database.run(
    `INSERT INTO ${identifier(target.table)} SELECT ${[file, source.record, ...fields].join(', ')} FROM ${source.from}`,
  );
}

/** Refuses a file that lacks a column which the part names. */
export function requireColumns(target: Target, file: string, there: readonly string[]): void {
  const missing = namesIn(target).filter((name) => !there.includes(name));
  if (missing.length === 0) return;
  const word = missing.length === 1 ? 'column' : 'columns';
  throw new InputError(`${file} has no ${word} ${named(missing)}. The columns there are ${named(there)}.`, {
    file,
  });
}
