// Reads a part's files into its table, and says to which facility each row belongs.
import { filesOf, readFileInto, shownName, type SourceFile } from '../read/files.js';
import { createTable, type Target } from '../read/target.js';
import type { Context } from './context.js';
import { reportBroken } from './faults.js';
import { dated, isoText } from './moments.js';
import { InputError } from './problems.js';
import { partFields, type Part } from './part.js';
import { identifier, literal } from './sql.js';

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

/** A file that DuckDB or the system refuses, in a sentence. */
function unreadable(file: string, error: unknown): Error {
  if (error instanceof InputError) return error;
  const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
  return new InputError(`${file} can't be read: ${reason ?? ''}`, { file });
}

/** Refuses a format of dates that DuckDB doesn't know. */
async function requireFormat({ database }: Context, { name, dateFormat }: Part): Promise<void> {
  if (dateFormat === undefined) return;
  const probe = `SELECT try_strptime('', ${literal(dateFormat)}) AS read`;
  await database.rows(probe).catch(() => {
    const remedy = 'Write it like "%d/%m/%Y" or "%d.%m.%Y %H:%M".';
    throw new InputError(
      `${name}.dateFormat: ${JSON.stringify(dateFormat)} is no format of dates. ${remedy}`,
    );
  });
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
  const paths = await problems.guard(part.name, async () => {
    await requireFormat(context, part);
    return filesOf(database, project.folder, part.file);
  });
  if (!paths) return false;
  await createTable(database, target);
  let read = 0;
  for (const path of paths) {
    const name = shownName(project.folder, path);
    progress(`reading ${name}`);
    const index = files.length;
    await problems.guard(part.name, async () => {
      const at = { folder: project.folder, path, index, scratch };
      const { file, result } = await readFileInto(database, target, at).catch((error: unknown) => {
        throw unreadable(name, error);
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
