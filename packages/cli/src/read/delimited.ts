// Reads CSV, TSV and their semicolon kin into a part's table. DuckDB reads what is well-formed; where it gives up, the
// careful reader takes out the broken records, lists them, and hands it the rest.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { InputError } from '../build/problems.js';
import type { Database } from '../build/database.js';
import { literal } from '../build/sql.js';
import { csvRecords, type CsvRecord } from './csv-records.js';
import { head, textOf } from './encoding.js';
import { insertRows, requireColumns, type BrokenRow, type ReadResult, type Target } from './target.js';

/** A file in UTF-8, perhaps a copy of the one that the user named. */
export interface ReadableFile {
  readonly index: number;
  /** As the user knows it. */
  readonly name: string;
  readonly path: string;
  /** A folder for copies. */
  readonly scratch: string;
}

interface Layout {
  readonly delimiter: string;
  /** Lines before the header: Excel's `sep=;`. */
  readonly skip: number;
}

const withoutQuoted = (line: string) => line.replace(/"[^"]*"/g, '');

/** The delimiter is the one that the header has most of. */
async function layoutOf(path: string): Promise<Layout> {
  const start = (await head(path, 1 << 16)).toString('utf8').replace(/^\ufeff/, '');
  const stated = /^sep=(.)\r?\n/i.exec(start)?.[1];
  if (stated) return { delimiter: stated, skip: 1 };
  const header =
    withoutQuoted(start)
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? '';
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: header.split(mark).length - 1 }));
  counts.sort((one, other) => other.count - one.count);
  return { delimiter: counts[0]?.mark ?? ',', skip: 0 };
}

async function* recordsOf(path: string, { delimiter, skip }: Layout): AsyncGenerator<CsvRecord> {
  async function* pieces() {
    let skipping = skip > 0;
    for await (const piece of textOf(path, 'utf-8')) {
      yield skipping ? piece.slice(piece.indexOf('\n') + 1) : piece;
      skipping = false;
    }
  }
  yield* csvRecords(pieces(), delimiter, 1 + skip);
}

interface Header {
  readonly line: number;
  /** Each once: a nameless column is called `column 3`, a second `score` `score (2)`. */
  readonly names: readonly string[];
}

async function headerOf(file: ReadableFile, layout: Layout): Promise<Header> {
  for await (const { fields, fault, line } of recordsOf(file.path, layout)) {
    if (fault) throw new InputError(`${file.name}, line ${line}: ${fault}.`, { file: file.name, line });
    const names: string[] = [];
    fields.forEach((field, index) => {
      const name = field.trim() || `column ${index + 1}`;
      const same = names.filter((other) => other === name || other.startsWith(`${name} (`)).length;
      names.push(same > 0 ? `${name} (${same + 1})` : name);
    });
    return { line, names };
  }
  throw new InputError(`${file.name} is empty.`, { file: file.name });
}

/** Columns go by their place: c0, c1... DuckDB would take `Date` and `date` for one. */
const scan = (path: string, width: number, { delimiter, skip }: Layout) => {
  const columns = Array.from({ length: width }, (_, index) => `c${index}: 'VARCHAR'`).join(', ');
  return `read_csv(${literal(path)}, columns = {${columns}}, auto_detect = false, header = true, skip = ${skip},
    delim = ${literal(delimiter)}, quote = '"', escape = '"', comment = '', max_line_size = 16777216)`;
};

/** Copies the records that can be read, each with its number in front, and returns the others. */
async function copyReadable(
  file: ReadableFile,
  layout: Layout,
  names: readonly string[],
): Promise<{ copy: string; broken: BrokenRow[] }> {
  const copy = join(file.scratch, `readable-${file.index}.csv`);
  const out = createWriteStream(copy);
  const broken: BrokenRow[] = [];
  const write = async (fields: readonly string[]) => {
    const line = fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(',');
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  };
  await write(['record', ...names]);
  for await (const { record, line, fields, fault } of recordsOf(file.path, layout)) {
    if (record === 0) continue;
    // Delimiters too many at the end of a line are a habit of spreadsheets.
    const surplus = fields.slice(names.length).some((field) => field.trim() !== '');
    if (fault) {
      broken.push({ record, line, fault });
    } else if (surplus || fields.length < names.length) {
      broken.push({
        record,
        line,
        fault: `the header names ${names.length} columns, here are ${fields.length}`,
      });
    } else {
      await write([String(record), ...fields.slice(0, names.length)]);
    }
  }
  out.end();
  await once(out, 'close');
  return { copy, broken };
}

export async function readDelimited(
  database: Database,
  target: Target,
  file: ReadableFile,
): Promise<ReadResult> {
  const layout = await layoutOf(file.path);
  const { names, line } = await headerOf(file, layout);
  requireColumns(target, file.name, names);
  // To DuckDB a blank line is a record where there is one column, and may be the header where it comes first.
  if (names.length > 1 && line === 1 + layout.skip) {
    try {
      const from = scan(file.path, names.length, layout);
      const column = (name: string) => `c${names.indexOf(name)}`;
      await insertRows(database, target, file.index, { from, record: 'row_number() OVER ()', column });
      return { broken: [], warnings: [] };
    } catch {
      // The careful reader finds out what it was.
    }
  }
  const { copy, broken } = await copyReadable(file, layout, names);
  const from = scan(copy, names.length + 1, { delimiter: ',', skip: 0 });
  const column = (name: string) => `c${names.indexOf(name) + 1}`;
  await insertRows(database, target, file.index, { from, record: 'c0::INTEGER', column });
  return { broken, warnings: [] };
}

/** The lines on which records start, for those whose number is asked for. */
export async function linesOfRecords(
  path: string,
  wanted: ReadonlySet<number>,
): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  for await (const { record, line } of recordsOf(path, await layoutOf(path))) {
    if (wanted.has(record)) found.set(record, line);
    if (found.size === wanted.size) break;
  }
  return found;
}
