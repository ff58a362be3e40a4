// Reads a part's files into its table, and tells of the rows that can't be used: every one is counted and listed.
import { filesOf, linesOf, readFileInto, shownName, type SourceFile } from '../read/files.js';
import { createTable, type BrokenRow, type Target } from '../read/target.js';
import type { Context } from './context.js';
import { dated, isoText } from './moments.js';
import { counted, listedRows, quoted, type ProblemRow, type Severity } from './problems.js';
import { partFields, type Part } from './part.js';
import { identifier } from './sql.js';

const encodings = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'not UTF-8 and was read as Windows-1252; save it as UTF-8 if letters look wrong',
};

function reportEncoding({ problems }: Context, part: string, { name: file, encoding }: SourceFile): void {
  if (encoding === 'utf-8') return;
  const severity = encoding === 'windows-1252' ? 'warning' : 'notice';
  problems.add({ severity, part, file, message: `${file} is ${encodings[encoding]}.` });
}

/** The rows as they are listed, those without a line of their own with the line that their file gives them. */
async function listedIn(file: SourceFile, found: readonly ProblemRow[]): Promise<ProblemRow[]> {
  const unplaced = found.filter(({ line }) => line === undefined).map(({ record }) => record);
  const lines = await linesOf(file, new Set(unplaced));
  return found.map(({ record, line = lines.get(record), value }) => ({
    record,
    ...(line === undefined ? {} : { line }),
    ...(value === undefined ? {} : { value: quoted(value) }),
  }));
}

async function reportBroken(
  { problems }: Context,
  part: string,
  file: SourceFile,
  broken: readonly BrokenRow[],
): Promise<void> {
  for (const fault of new Set(broken.map((row) => row.fault))) {
    const rows = broken.filter((row) => row.fault === fault);
    problems.add({
      severity: 'warning',
      part,
      file: file.name,
      message: `${file.name}: ${counted(rows.length, 'row')} left out: ${fault}.`,
      count: rows.length,
      rows: await listedIn(
        file,
        rows
          .slice(0, listedRows)
          .map(({ record, line }) => (line === undefined ? { record } : { record, line })),
      ),
    });
  }
}

/** Reads the part's files into the table of its name. Returns whether any could be read. */
export async function readPart(context: Context, part: Part): Promise<boolean> {
  const { database, problems, project, scratch, files, progress } = context;
  const fields = partFields[part.name];
  const target: Target = {
    table: part.name,
    columns: part.columns,
    required: new Set(fields.required),
    keepEmptyLists: part.name === 'awards',
  };
  const paths = await problems.guard(part.name, () => filesOf(database, project.folder, part.file));
  if (!paths) return false;
  await createTable(database, target);
  let read = 0;
  for (const path of paths) {
    progress(`reading ${shownName(project.folder, path)}`);
    const index = files.length;
    await problems.guard(part.name, async () => {
      const { file, result } = await readFileInto(database, target, {
        folder: project.folder,
        path,
        index,
        scratch,
      });
      files.push(file);
      read += 1;
      reportEncoding(context, part.name, file);
      for (const message of result.warnings)
        problems.add({ severity: 'warning', part: part.name, file: file.name, message });
      await reportBroken(context, part.name, file, result.broken);
    });
  }
  return read > 0;
}

export interface Fault {
  readonly severity: Severity;
  /** What is wrong with the row, as the end of a sentence. */
  readonly says: string;
  /** Whether the row is used all the same, without the value that is at fault. */
  readonly kept?: true;
}

/**
 * SQL: a part's rows with what their facility is. Beside the part's own columns (NULL where it names none) they have
 * `said_facility`, what the row says, and `facility`, its id; its `zone` and `closed_on`; `place`, which keeps the order
 * of the records; and for each date its local and exact time.
 */
export function placedRows(part: Part): string {
  const { optional, dates } = partFields[part.name];
  const said = dates.filter((field) => part.columns.has(field)).map(identifier);
  const rewritten = said.map((field) => `${isoText(field, part.dateFormat)} AS ${field}`);
  const absent = optional.filter((field) => !part.columns.has(field));
  const nothing = absent.map((field) => `NULL::VARCHAR AS ${identifier(field)}, `);
  return dated(
    `SELECT own.* EXCLUDE (facility)${rewritten.length > 0 ? ` REPLACE (${rewritten.join(', ')})` : ''}, ${nothing.join('')} own.rowid AS place, own.facility AS said_facility,
       known.facility, known.zone, known.closed_on
     FROM ${part.name} own LEFT JOIN known ON known.key = own.facility`,
    dates,
  );
}

/** SQL: the branches of a CASE for what may be wrong with a placed row of any part. */
export function placeFaults(part: Part): string {
  const own = [...part.columns].filter(([, column]) => 'names' in column).map(([field]) => field);
  const empty = own.map((field) => `${field === 'facility' ? 'said_facility' : identifier(field)} IS NULL`);
  return `WHEN ${empty.length > 0 ? empty.join(' AND ') : 'false'} THEN 'empty'
    WHEN said_facility IS NULL THEN 'no facility'
    WHEN facility IS NULL THEN 'facility'`;
}

/** The words for them. */
export const placeFaultWords: Readonly<Record<string, Fault>> = {
  empty: { severity: 'notice', says: 'there is nothing in it' },
  'no facility': { severity: 'warning', says: 'it names no facility' },
  facility: { severity: 'warning', says: 'its facility is not in the facilities file' },
};

/** SQL: the branches for a date that a row must have. */
export const dateFaults = (field: string): string =>
  `WHEN ${identifier(field)} IS NULL THEN 'no date' WHEN ${identifier(`${field}_local`)} IS NULL THEN 'date'`;

/** The words for them. */
export const dateFaultWords = (date: string): Record<string, Fault> => ({
  'no date': { severity: 'warning', says: `there is no ${date}` },
  date: {
    severity: 'warning',
    says: `the ${date} can't be read; write it like 2026-10-31, or name the file's own way, such as "dateFormat": "%d/%m/%Y"`,
  },
});

interface FaultRow {
  readonly record: number;
  readonly value: string | null;
}

/**
 * Lists the rows of a query (file, record, fault, value) by file and fault. `faults` has the words for each code;
 * a row whose fault is NULL is fine.
 */
export async function reportFaults(
  { database, problems, files }: Context,
  part: string,
  query: string,
  faults: Readonly<Record<string, Fault>>,
): Promise<void> {
  const groups = await database.rows<{ file: number; fault: string; count: number }>(
    `SELECT file, fault, count(*)::INTEGER AS count FROM (${query}) WHERE fault IS NOT NULL
     GROUP BY file, fault ORDER BY file, min(record), fault`,
  );
  for (const { file: index, fault: code, count } of groups) {
    const fault = faults[code];
    const file = files[index];
    if (!fault || !file) continue;
    const found = await database.rows<FaultRow>(
      `SELECT record, value FROM (${query}) WHERE file = ${index} AND fault = '${code}'
       ORDER BY record LIMIT ${listedRows}`,
    );
    const rows = await listedIn(
      file,
      found.map(({ record, value }) => (value === null ? { record } : { record, value })),
    );
    const fate = fault.kept ? 'kept in part' : 'left out';
    problems.add({
      severity: fault.severity,
      part,
      file: file.name,
      message: `${file.name}: ${counted(count, 'row')} ${fate}: ${fault.says}.`,
      count,
      rows,
    });
  }
}
