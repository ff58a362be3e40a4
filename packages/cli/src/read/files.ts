// Which files a part means, what they are written in, and the rows that they hold.
import { createReadStream, createWriteStream, existsSync, statSync } from 'node:fs';
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInterface } from 'node:readline';
import { faultPosition } from '../json/scanner.js';
import type { Database } from '../build/database.js';
import { InputError } from '../build/problems.js';
import { literal } from '../build/sql.js';
import { linesOfRecords, readDelimited, type ReadableFile } from './delimited.js';
import { encodingOf, head, textOf, type Encoding } from './encoding.js';
import { readJson } from './json.js';
import { readParquet } from './parquet.js';
import { type ReadResult, type Target } from './target.js';

export type Format = 'delimited' | 'json' | 'ndjson' | 'parquet';

/** A file that a part's rows came from. */
export interface SourceFile extends ReadableFile {
  readonly format: Format;
  readonly encoding: Encoding;
}

const pattern = /[*?[\]{}]/;

/** The files that a path or a glob means, in the order of their names; seen from `folder`. */
export async function filesOf(database: Database, folder: string, path: string): Promise<string[]> {
  const full = resolve(folder, path);
  if (existsSync(full)) {
    if (statSync(full).isDirectory())
      throw new InputError(`${path} is a folder. Name its files, such as ${path.replace(/\/$/, '')}/*.csv.`, {
        file: path,
      });
    return [full];
  }
  if (!pattern.test(path)) throw new InputError(`There is no file ${path}.`, { file: path });
  const found = await database.rows<{ file: string }>(
    `SELECT file FROM glob(${literal(full)}) ORDER BY file`,
  );
  if (found.length === 0) throw new InputError(`No file matches ${path}.`, { file: path });
  return found.map(({ file }) => file);
}

/** A file's name as the user knows it: from the project's folder, with forward slashes. */
export const shownName = (folder: string, path: string): string => {
  const inside = relative(folder, path);
  return (isAbsolute(inside) ? path : inside).split(sep).join('/');
};

const byExtension: Readonly<Record<string, Format>> = {
  '.csv': 'delimited',
  '.tsv': 'delimited',
  '.tab': 'delimited',
  '.txt': 'delimited',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.parquet': 'parquet',
  '.pq': 'parquet',
};

async function formatOf(path: string, name: string): Promise<Format> {
  const start = (await head(path, 4)).toString('latin1');
  if (start === '') throw new InputError(`${name} is empty.`, { file: name });
  if (start === 'PAR1') return 'parquet';
  if (start.startsWith('PK'))
    throw new InputError(`${name} is a workbook or an archive. Save the sheet as CSV.`, { file: name });
  const format = byExtension[extname(path).toLowerCase()];
  if (format === 'parquet') throw new InputError(`${name} is not a Parquet file.`, { file: name });
  return format ?? (/^[[{]/.test(start) ? 'json' : 'delimited');
}

/** Whether a text called JSON is one JSON value a line: its first line is a whole one and more follow. */
async function hasLinesOfJson(path: string): Promise<boolean> {
  const start = (await head(path, 1 << 20)).toString('utf8').trimStart();
  const end = start.search(/[\r\n]/);
  return end > 0 && faultPosition(start.slice(0, end)) === undefined && start.slice(end).trim() !== '';
}

/** The file as DuckDB can read it: a copy where it isn't plain UTF-8 or where its own name looks like a glob. */
async function prepare(path: string, name: string, index: number, scratch: string): Promise<SourceFile> {
  const format = await formatOf(path, name);
  const encoding = format === 'parquet' ? 'utf-8' : await encodingOf(path);
  const marked = format !== 'parquet' && (await head(path, 3)).equals(Buffer.from('\ufeff'));
  const file = { index, name, path, scratch, format, encoding };
  if (encoding !== 'utf-8' || marked || pattern.test(path)) {
    file.path = join(scratch, `copy-${index}`);
    const bytes = format === 'parquet' ? createReadStream(path) : textOf(path, encoding);
    await pipeline(bytes, createWriteStream(file.path));
  }
  if (format === 'json' && (await hasLinesOfJson(file.path))) file.format = 'ndjson';
  return file;
}

/** Reads one file into the part's table. */
export async function readFileInto(
  database: Database,
  target: Target,
  at: { readonly folder: string; readonly path: string; readonly index: number; readonly scratch: string },
): Promise<{ file: SourceFile; result: ReadResult }> {
  const file = await prepare(at.path, shownName(at.folder, at.path), at.index, at.scratch);
  switch (file.format) {
    case 'delimited':
      return { file, result: await readDelimited(database, target, file) };
    case 'parquet':
      return { file, result: await readParquet(database, target, file) };
    default:
      return { file, result: await readJson(database, target, file, file.format === 'ndjson') };
  }
}

async function linesOfValues(path: string, wanted: ReadonlySet<number>): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  let record = 0;
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() === '') continue;
    record += 1;
    if (wanted.has(record)) found.set(record, number);
  }
  return found;
}

/** The lines on which records start, where the format has lines. */
export async function linesOf(
  file: SourceFile,
  wanted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, number>> {
  if (wanted.size === 0) return new Map();
  if (file.format === 'delimited') return linesOfRecords(file.path, wanted);
  if (file.format === 'ndjson') return linesOfValues(file.path, wanted);
  return new Map();
}
