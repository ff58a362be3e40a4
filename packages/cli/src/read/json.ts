// Reads JSON and NDJSON into a part's table. A column is a dotted path; a path through a list makes a row of each
// element, and what stands above the list is repeated beside it.
import { readFile } from 'node:fs/promises';
import { faultPosition } from '../json/scanner.js';
import { InputError, named } from '../build/problems.js';
import type { Database } from '../build/database.js';
import { identifier, literal } from '../build/sql.js';
import type { ReadableFile } from './delimited.js';
import { insertRows, namesIn, type ReadResult, type Target } from './target.js';

/** A column's path, as far as it is still to go from one of the walk's own columns. */
interface Way {
  readonly name: string;
  readonly from: number;
  readonly steps: readonly string[];
}

const walk = (step: number) => identifier(`walk ${step}`);

const at = (from: number, steps: readonly string[]) =>
  steps.length === 0
    ? `j${from}`
    : `json_extract(j${from}, ${literal(`$${steps.map((step) => `.${JSON.stringify(step)}`).join('')}`)})`;

const sameStart = (way: Way, from: number, steps: readonly string[]) =>
  way.from === from && steps.every((step, index) => way.steps[index] === step);

/** The nearest list on one of the ways, by what the records hold. */
async function nextList(
  database: Database,
  table: string,
  ways: readonly Way[],
): Promise<{ way: Way; steps: readonly string[] } | undefined> {
  for (let depth = 0; ways.some(({ steps }) => depth <= steps.length); depth += 1) {
    for (const way of ways) {
      if (depth > way.steps.length) continue;
      const steps = way.steps.slice(0, depth);
      const [row] = await database.rows<{ list: boolean | null }>(
        `SELECT bool_or(json_type(${at(way.from, steps)}) = 'ARRAY') AS list FROM ${table}`,
      );
      if (row?.list) return { way, steps };
    }
  }
  return undefined;
}

/** Unnests list after list until no way leads through one. Returns the last table and what is left of the ways. */
async function unnest(
  database: Database,
  target: Target,
  file: ReadableFile,
  document: boolean,
): Promise<{ table: string; ways: readonly Way[] }> {
  let ways: Way[] = namesIn(target).map((name) => ({ name, from: 0, steps: name.split('.') }));
  let newest = 0;
  for (;;) {
    const found = await nextList(database, walk(newest), ways);
    if (!found) return { table: walk(newest), ways };
    const { way, steps } = found;
    if (way.from !== newest) {
      const other = ways.find(({ from }) => from === newest)?.name ?? '';
      throw new InputError(
        `${file.name}: ${named([way.name, other])} go through two lists side by side, so it can't be said what belongs together.`,
        { file: file.name },
      );
    }
    const list = at(way.from, steps);
    const empty = target.keepEmptyLists ? '[NULL::JSON]' : '[]::JSON[]';
    // An element that is no list among others that are counts as a list of one.
    const elements = `CASE coalesce(json_type(${list}), 'NULL')
      WHEN 'NULL' THEN ${empty}
      WHEN 'ARRAY' THEN CASE json_array_length(${list}) WHEN 0 THEN ${empty} ELSE json_extract(${list}, '$[*]') END
      ELSE [${list}] END`;
    newest += 1;
    // The records of a document are what its first list holds.
    const numbered = newest === 1 && document ? 'REPLACE (row_number() OVER ()::INTEGER AS record)' : '';
    await database.run(
      `CREATE OR REPLACE TABLE ${walk(newest)} AS SELECT * ${numbered}
       FROM (SELECT *, unnest(${elements}) AS j${newest} FROM ${walk(newest - 1)})`,
    );
    const start = way.from;
    ways = ways.map((other) =>
      sameStart(other, start, steps)
        ? { ...other, from: newest, steps: other.steps.slice(steps.length) }
        : other,
    );
  }
}

/** The paths that a record has, for the sentence that says which one it lacks. */
function pathsOf(value: unknown, before = ''): string[] {
  if (Array.isArray(value)) return pathsOf(value[0], before);
  if (typeof value !== 'object' || value === null) return before ? [before] : [];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, before ? `${before}.${key}` : key));
}

async function pathsThere(database: Database): Promise<string> {
  const samples = await database.rows<{ j: string }>(`SELECT j0::VARCHAR AS j FROM ${walk(0)} LIMIT 100`);
  const paths = samples.flatMap(({ j }) => {
    try {
      return pathsOf(JSON.parse(j));
    } catch {
      // DuckDB takes a little more for JSON than JSON.parse does.
      return [];
    }
  });
  return named([...new Set(paths)]);
}

/**
 * Refuses a file where no record has a path that the part can't do without. Of the others it only warns: many programs
 * leave out what is empty, so that a register without a closed request has no closing date anywhere.
 */
async function checkPaths(
  database: Database,
  target: Target,
  file: ReadableFile,
  table: string,
  ways: readonly Way[],
): Promise<string[]> {
  const counts = ways.map(({ from, steps }, index) => `, count(${at(from, steps)})::INTEGER AS w${index}`);
  const [row] = await database.rows<Record<string, number>>(
    `SELECT count(*)::INTEGER AS n${counts.join('')} FROM ${table}`,
  );
  const missing = ways.filter((_, index) => row?.[`w${index}`] === 0).map(({ name }) => name);
  if (!row?.['n'] || missing.length === 0) return [];
  const required = namesIn({
    ...target,
    columns: new Map([...target.columns].filter(([f]) => target.required.has(f))),
  });
  const there = await pathsThere(database);
  const sentence = `${file.name} has no ${named(missing)} in any record. The paths there are ${there}.`;
  if (missing.some((name) => required.includes(name))) throw new InputError(sentence, { file: file.name });
  return [sentence];
}

/**
 * Reads what `walk 0` holds, a JSON value `j0` a row with the number of its record, into the part's table. The records
 * of a document are the elements of its first list.
 */
export async function insertWalked(
  database: Database,
  target: Target,
  file: ReadableFile,
  document = false,
): Promise<string[]> {
  const { table, ways } = await unnest(database, target, file, document);
  const warnings = await checkPaths(database, target, file, table, ways);
  const wayOf = new Map(ways.map((way) => [way.name, way]));
  const column = (name: string) => {
    const way = wayOf.get(name);
    return way ? `json_extract_string(${at(way.from, way.steps)}, '$')` : 'NULL';
  };
  await insertRows(database, target, file.index, { from: table, record: 'record', column });
  for (let step = 0; ; step += 1) {
    await database.run(`DROP TABLE ${walk(step)}`);
    if (walk(step) === table) return warnings;
  }
}

async function readLines(database: Database, target: Target, file: ReadableFile): Promise<ReadResult> {
  await database.run(
    `CREATE OR REPLACE TABLE ${walk(0)} AS SELECT row_number() OVER ()::INTEGER AS record, json AS j0
     FROM read_ndjson_objects(${literal(file.path)}, ignore_errors = true, maximum_object_size = 268435456)`,
  );
  const broken = await database.rows<{ record: number }>(
    `SELECT record FROM ${walk(0)} WHERE j0 IS NULL ORDER BY record`,
  );
  await database.run(`DELETE FROM ${walk(0)} WHERE j0 IS NULL`);
  const warnings = await insertWalked(database, target, file);
  return {
    broken: broken.map(({ record }) => ({ record, fault: 'the line is not one JSON value' })),
    warnings,
  };
}

async function isDocument(database: Database, path: string): Promise<boolean> {
  const [row] = await database.rows<{ valid: boolean }>(
    `SELECT json_valid(content) AS valid FROM read_text(${literal(path)})`,
  );
  return row?.valid ?? false;
}

/** Reads a JSON document, or one JSON value a line, into the table. */
export async function readJson(
  database: Database,
  target: Target,
  file: ReadableFile,
  lines: boolean,
): Promise<ReadResult> {
  if (lines) return readLines(database, target, file);
  if (!(await isDocument(database, file.path))) {
    const text = await readFile(file.path, 'utf8');
    if (text.trim() === '') throw new InputError(`${file.name} is empty.`, { file: file.name });
    const place = faultPosition(text) ?? { line: 1, column: 1 };
    throw new InputError(`${file.name} is not JSON from line ${place.line}, column ${place.column} on.`, {
      file: file.name,
      line: place.line,
    });
  }
  await database.run(
    `CREATE OR REPLACE TABLE ${walk(0)} AS SELECT 1 AS record, content::JSON AS j0 FROM read_text(${literal(file.path)})`,
  );
  return { broken: [], warnings: await insertWalked(database, target, file, true) };
}
