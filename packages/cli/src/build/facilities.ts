// Which facilities there are, and what their records call them.
import type { Context } from './context.js';
import { isoText, momentMacros } from './moments.js';
import type { PartName } from './part.js';
import { present } from './present.js';
import { isZone } from './project.js';
import { reportFaults, type Fault } from './faults.js';
import { readPart } from './rows.js';
import { identifier, literal } from './sql.js';

export interface Facility {
  readonly id: string;
  readonly name: string;
  readonly network?: string;
  readonly state?: string;
  readonly timeZone: string;
  readonly locale?: string;
}

const faults: Record<string, Fault> = {
  id: { severity: 'warning', says: 'there is no id' },
  twice: { severity: 'warning', says: 'the name in the records stands in an earlier row' },
  zone: { severity: 'warning', kept: true, says: "the time zone is not known, the project's is used" },
  closed: { severity: 'warning', kept: true, says: 'the closing date can’t be read' },
};

/**
 * Makes the table `known`: what records call a facility (`key`), its `facility` id, time `zone` and `closed_on`. Several
 * rows of the facilities file with one id give a facility several names in the records; the first says the rest.
 */
async function fromFile(context: Context): Promise<Facility[] | undefined> {
  const { database, project } = context;
  await database.define(momentMacros(['UTC']));
  const part = project.parts.get('facilities');
  if (!part || !(await readPart(context, part))) return undefined;
  const field = (name: string) => (part.columns.has(name) ? identifier(name) : 'NULL::VARCHAR');
  const zones = part.columns.has('timeZone')
    ? await database.rows<{ zone: string }>(
        'SELECT DISTINCT "timeZone" AS zone FROM facilities WHERE zone IS NOT NULL',
      )
    : [];
  const unknown = zones.map(({ zone }) => zone).filter((zone) => !isZone(zone));
  const zone = `CASE WHEN zone IN (${["''", ...unknown.map(literal)].join(', ')}) THEN NULL ELSE zone END`;
  const projectZone = literal(project.timeZone);
  await database.run(`
    CREATE TABLE facility_rows AS
    SELECT file, record, id, coalesce(${field('match')}, id) AS key, ${field('name')} AS name,
      ${field('network')} AS network, ${field('state')} AS state, ${field('locale')} AS locale,
      ${field('timeZone')} AS zone, ${part.columns.has('closedOn') ? isoText('"closedOn"', part.dateFormat) : 'NULL::VARCHAR'} AS closed,
      row_number() OVER (PARTITION BY key ORDER BY file, record) AS nth
    FROM facilities`);
  await reportFaults(
    context,
    'facilities',
    `SELECT file, record, key AS value, CASE WHEN id IS NULL THEN 'id' WHEN nth > 1 THEN 'twice' END AS fault FROM facility_rows
     UNION ALL SELECT file, record, zone, 'zone' FROM facility_rows WHERE zone IS NOT NULL AND (${zone}) IS NULL
     UNION ALL SELECT file, record, closed, 'closed' FROM facility_rows
       WHERE closed IS NOT NULL AND local_time(closed, 'UTC') IS NULL`,
    faults,
  );
  await database.run(`
    CREATE TABLE known AS
    SELECT key, id AS facility,
      first_value(coalesce(${zone}, ${projectZone})) OVER same AS zone,
      first_value(local_time(closed, 'UTC')::DATE) OVER same AS closed_on
    FROM facility_rows WHERE id IS NOT NULL AND nth = 1
    WINDOW same AS (PARTITION BY id ORDER BY file, record)`);
  type Row = Record<'id' | 'name' | 'network' | 'state' | 'locale' | 'zone', string | null>;
  const rows = await database.rows<Row>(`
    SELECT id, first(name ORDER BY file, record) AS name, first(network ORDER BY file, record) AS network,
      first(state ORDER BY file, record) AS state, first(locale ORDER BY file, record) AS locale,
      first(coalesce(${zone}, ${projectZone}) ORDER BY file, record) AS zone
    FROM facility_rows WHERE id IS NOT NULL AND nth = 1 GROUP BY id ORDER BY min(file), min(record)`);
  return rows.map(({ id, name, network, state, locale, zone: timeZone }) => ({
    id: id ?? '',
    name: name ?? id ?? '',
    timeZone: timeZone ?? project.timeZone,
    ...present({ network, state, locale }),
  }));
}

/** Without a facilities file: whatever the records name, under the name that they use. */
async function fromRecords({ database, project }: Context, parts: readonly PartName[]): Promise<Facility[]> {
  const seen = parts.map((part) => `SELECT facility FROM ${part} WHERE facility IS NOT NULL`);
  await database.run(`
    CREATE TABLE known AS
    SELECT facility AS key, facility, ${literal(project.timeZone)} AS zone, NULL::DATE AS closed_on
    FROM (${[...seen, 'SELECT NULL::VARCHAR WHERE false'].join(' UNION ')}) AS s(facility)`);
  const rows = await database.rows<{ id: string }>('SELECT key AS id FROM known ORDER BY key');
  return rows.map(({ id }) => ({ id, name: id, timeZone: project.timeZone }));
}

/** The facilities of the project and, in the table `known`, how the records name them. */
export async function readFacilities(context: Context, parts: readonly PartName[]): Promise<Facility[]> {
  const facilities = (await fromFile(context)) ?? (await fromRecords(context, parts));
  const zones = facilities.map(({ timeZone }) => timeZone);
  await context.database.define(momentMacros([...new Set(['UTC', context.project.timeZone, ...zones])]));
  return facilities;
}
