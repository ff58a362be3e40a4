// From a register of requests to the actions of each facility.
import type { Action } from '@floorboard/feed';
import type { Context } from './context.js';
import type { Part } from './part.js';
import { present } from './present.js';
import {
  dateFaults,
  dateFaultWords,
  placeFaults,
  placeFaultWords,
  reportFaults,
  type Fault,
} from './faults.js';
import { placedRows } from './rows.js';
import { identifier, literal } from './sql.js';
import { Texts } from './text.js';

const statuses = ['open', 'doing', 'blocked', 'done', 'dropped'];
const levels = ['facility', 'network', 'state'];
const origins = ['huddle', 'call', 'idea', 'nps', 'customer', 'frontline'];

const unreadable = (what: string): Fault => ({
  severity: 'warning',
  kept: true,
  says: `the ${what} can't be read and stays empty`,
});

const faults: Record<string, Fault> = {
  ...placeFaultWords,
  ...dateFaultWords('date on which it was raised'),
  ignored: { severity: 'notice', says: 'the status is one to ignore' },
  status: { severity: 'warning', says: 'the status is not named in actions.statuses' },
  title: { severity: 'warning', says: 'there is no title' },
  twice: { severity: 'warning', says: 'the id stands in an earlier row' },
  dueOn: unreadable('due date'),
  doneOn: unreadable('date on which it was done'),
  escalatedOn: unreadable('date of the escalation'),
  level: {
    severity: 'warning',
    kept: true,
    says: `the level is none of ${levels.join(', ')} and stays empty`,
  },
  origin: {
    severity: 'warning',
    kept: true,
    says: `the origin is none of ${origins.join(', ')} and stays empty`,
  },
};

const oneOf = (sql: string, words: readonly string[]) =>
  `CASE WHEN lower(${sql}) IN (${words.map(literal).join(', ')}) THEN lower(${sql}) END`;

/** Makes `register`: each row with its fault, if any, and its dates as the contract writes them. */
async function readRegister(context: Context, part: Part): Promise<void> {
  const { database } = context;
  const known = part.statuses ?? new Map(statuses.map((status) => [status, status]));
  const pairs = [...known].map(([said, status]) => `(${literal(said)}, ${literal(status)})`);
  await database.run('CREATE TABLE status_words (said VARCHAR, status VARCHAR)');
  if (pairs.length > 0) await database.run(`INSERT INTO status_words VALUES ${pairs.join(', ')}`);
  const stands = part.columns.has('status')
    ? `(SELECT any_value(w.status) FROM status_words w WHERE w.said = lower(coalesce(placed.status, '')))`
    : `CASE WHEN "doneOn_local" IS NULL THEN 'open' ELSE 'done' END`;
  const written = (field: string) => `written_when("${field}_exact", "${field}_local", zone)`;
  await database.run(`
    CREATE TABLE register AS
    SELECT *, CASE
        ${placeFaults(part)}
        WHEN stands IS NULL THEN 'status'
        WHEN stands = 'ignore' THEN 'ignored'
        ${dateFaults('raisedOn')}
        WHEN title IS NULL THEN 'title'
      END AS fault
    FROM (
      SELECT *, ${stands} AS stands, ${written('raisedOn')} AS raised, ${written('dueOn')} AS due,
        ${written('doneOn')} AS done, ${written('escalatedOn')} AS escalated,
        greatest("raisedOn_local", "doneOn_local") AS local,
        ${oneOf('level', levels)} AS at_level, ${oneOf('origin', origins)} AS came_from
      FROM (${placedRows(part)}) AS placed
    )`);
  // Of two rows with one id the first is kept.
  await database.run(`
    UPDATE register SET fault = 'twice' FROM (
      SELECT place, row_number() OVER (PARTITION BY facility, id ORDER BY place) AS nth
      FROM register WHERE fault IS NULL AND id IS NOT NULL
    ) AS same WHERE nth > 1 AND same.place = register.place`);
}

async function reportRegister(context: Context, part: Part): Promise<void> {
  const value = `CASE fault WHEN 'facility' THEN said_facility WHEN 'date' THEN "raisedOn"
    WHEN 'status' THEN status WHEN 'ignored' THEN status WHEN 'twice' THEN id END`;
  const slips = [
    ['dueOn', 'due'],
    ['doneOn', 'done'],
    ['escalatedOn', 'escalated'],
    ['level', 'at_level'],
    ['origin', 'came_from'],
  ].map(
    ([
      field = '',
      read = '',
    ]) => `SELECT file, record, ${literal(field)} AS fault, ${identifier(field)} AS value
      FROM register WHERE fault IS NULL AND ${identifier(field)} IS NOT NULL AND ${read} IS NULL`,
  );
  await reportFaults(
    context,
    part.name,
    [`SELECT file, record, fault, ${value} AS value FROM register`, ...slips].join(' UNION ALL '),
    faults,
  );
}

type Row = Record<'facility' | 'title' | 'stands' | 'raised', string> &
  Record<
    'id' | 'due' | 'done' | 'owner' | 'at_level' | 'escalated' | 'came_from' | 'experience' | 'note',
    string | null
  > & { place: number };

/** The actions by facility, in the order of their records. */
export async function readActions(context: Context, part: Part): Promise<Map<string, Action[]>> {
  const { database, problems } = context;
  await readRegister(context, part);
  await reportRegister(context, part);
  const rows = await database.rows<Row>(`
    SELECT place::INTEGER AS place, facility, id, title, stands, raised, due, done, owner, at_level, escalated, came_from,
      experience, note
    FROM register WHERE fault IS NULL ORDER BY place`);
  const texts = new Texts();
  const actions = new Map<string, Action[]>();
  for (const row of rows) {
    const action = {
      // Without an id of its own, the place in the register is the best name there is.
      id: row.id ?? `row-${row.place + 1}`,
      title: texts.take(row.title, 'title', 200) ?? row.title,
      status: row.stands,
      raisedOn: row.raised,
      ...present({
        dueOn: row.due,
        doneOn: row.stands === 'done' ? row.done : null,
        owner: texts.take(row.owner, 'owner', 200),
        level: row.at_level,
        escalatedOn: row.escalated,
        source: row.came_from,
        experience: texts.take(row.experience, 'experience', 200),
        note: texts.take(row.note, 'note', 2000),
      }),
    } as Action;
    const list = actions.get(row.facility) ?? [];
    list.push(action);
    actions.set(row.facility, list);
  }
  texts.report(problems, part.name);
  return actions;
}
