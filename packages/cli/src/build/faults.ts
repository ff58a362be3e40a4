// Tells of the rows that can't be used: every one is counted, and listed with its record, its line and the reason.
import { linesOf, type SourceFile } from '../read/files.js';
import type { BrokenRow } from '../read/target.js';
import type { Context } from './context.js';
import type { Part } from './part.js';
import { counted, listedRows, quoted, type ProblemRow, type Severity } from './problems.js';
import { identifier } from './sql.js';

export interface Fault {
  readonly severity: Severity;
  /** What is wrong with the row, as the end of a sentence. */
  readonly says: string;
  /** Whether the row is used all the same, without the value that is at fault. */
  readonly kept?: true;
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
  empty: { severity: 'notice', says: 'nothing stands in it' },
  'no facility': { severity: 'warning', says: 'no facility is named' },
  facility: { severity: 'warning', says: 'the facility is not in the facilities file' },
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

/** Tells of records that are none. */
export async function reportBroken(
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
