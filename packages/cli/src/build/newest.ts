// When the facts were true: the newest record of each part, as a moment.
import { periodEnd, periodStart } from '@floorboard/metrics';
import type { Context } from './context.js';
import { dated } from './moments.js';
import { InputError } from './problems.js';
import type { PartName } from './part.js';
import { literal } from './sql.js';

const tables: Partial<Record<PartName, string>> = {
  responses: 'answers',
  customers: 'visits',
  actions: 'register',
};

/**
 * The newest record of a part, RFC 3339 in the project's zone; undefined without one. Awards carry periods, not days: they
 * have no newest record of their own.
 */
export async function newestOf({ database, project }: Context, part: PartName): Promise<string | undefined> {
  const table = tables[part];
  if (table === undefined) return undefined;
  const [row] = await database.rows<{ newest: string | null }>(
    `SELECT written_moment(t, ${literal(project.timeZone)}) AS newest
     FROM (SELECT max(from_zone(local, zone)) AS t
       FROM (SELECT zone, max(local) AS local FROM ${table} WHERE fault IS NULL GROUP BY zone))`,
  );
  return row?.newest ?? undefined;
}

/**
 * When awards were true, for a project that has nothing else: the start of the latest period, since its end may still be
 * to come; in an archive its end.
 */
export async function newestAward({ database, project }: Context): Promise<string | undefined> {
  const rows = await database.rows<{ period: string }>(
    'SELECT DISTINCT period FROM prizes WHERE fault IS NULL',
  );
  const days = rows.map(({ period }) => (project.archive ? periodEnd(period) : periodStart(period))).sort();
  const day = days[days.length - 1];
  return day === undefined ? undefined : moment({ database, project }, day);
}

/** A day or a moment as somebody writes it, such as 2026-10-31T17:00, as RFC 3339 in the project's zone. */
export async function moment(
  { database, project }: Pick<Context, 'database' | 'project'>,
  said: string,
): Promise<string> {
  const zone = literal(project.timeZone);
  const [row] = await database.rows<{ moment: string | null }>(
    `SELECT written_moment(first_moment(said_exact, said_local, zone), zone) AS moment
     FROM (${dated(`SELECT ${literal(said.trim())} AS said, ${zone} AS zone`, ['said'])})`,
  );
  if (row?.moment) return row.moment;
  throw new InputError(
    `${JSON.stringify(said)} is no moment. Write it like 2026-10-31T17:00 or 2026-10-31T17:00:00+11:00.`,
  );
}
