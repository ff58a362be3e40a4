// From a log of visits or purchases to customers gained, lost and won back by board and period. The same rules as
// customersFromActivity in @floorboard/metrics, as SQL; a test holds the two against each other.
import type { CustomersPeriod, CustomersSection } from '@floorboard/feed';
import type { Context } from './context.js';
import type { Part } from './part.js';
import {
  dateFaults,
  dateFaultWords,
  placeFaults,
  placeFaultWords,
  reportFaults,
  type Fault,
} from './faults.js';
import { placedRows } from './rows.js';
import { periodMacros } from './sql.js';

const faults: Record<string, Fault> = {
  ...placeFaultWords,
  ...dateFaultWords('date'),
  customer: { severity: 'warning', says: 'no customer is named' },
};

/** Makes `visits`: every visit, with its fault if it doesn't count. */
async function readVisits(context: Context, part: Part): Promise<void> {
  await context.database.run(`
    CREATE TABLE visits AS
    SELECT file, record, facility, said_facility, closed_on, customer, date, date_local::DATE AS day,
      date_local AS local, zone, CASE
        ${placeFaults(part)}
        ${dateFaults('date')}
        WHEN customer IS NULL THEN 'customer'
      END AS fault
    FROM (${placedRows(part)})`);
  const value = `CASE fault WHEN 'facility' THEN said_facility WHEN 'date' THEN date END`;
  await reportFaults(context, part.name, `SELECT file, record, fault, ${value} AS value FROM visits`, faults);
}

/** The rows by board. A board's facilities may be closed: its own rows end only with its last open facility. */
const query = (window: number, transfers: boolean) => `
  WITH seen AS (SELECT DISTINCT customer, period_number(day) AS n FROM visits WHERE fault IS NULL),
  span AS (SELECT min(n) AS first, max(n) AS last FROM seen),
  active AS (
    SELECT DISTINCT board, customer, period_number(day) AS n
    FROM visits JOIN scopes USING (facility) WHERE fault IS NULL
  ),
  neighbours AS (
    SELECT *, lag(n) OVER own AS before, lead(n) OVER own AS after
    FROM active WINDOW own AS (PARTITION BY board, customer ORDER BY n)
  ),
  moves AS (
    SELECT board, customer, n, CASE WHEN before IS NULL THEN 'gained' ELSE 'wonBack' END AS change, n - 1 AS elsewhere
    FROM neighbours WHERE before IS NULL OR n - before > ${window}
    UNION ALL
    SELECT board, customer, n + ${window}, 'lost', n + ${window}
    FROM neighbours WHERE after IS NULL OR after > n + ${window}
  ),
  told AS (
    SELECT board, n, ${
      transfers
        ? `CASE WHEN EXISTS (FROM seen WHERE seen.customer = moves.customer
             AND seen.n BETWEEN moves.elsewhere - ${window - 1} AND moves.elsewhere)
           THEN CASE change WHEN 'lost' THEN 'transfersOut' ELSE 'transfersIn' END ELSE change END`
        : 'change'
    } AS change
    FROM moves
  ),
  changes AS (
    SELECT board, n,
      count(*) FILTER (change = 'gained') AS gained, count(*) FILTER (change = 'lost') AS lost,
      count(*) FILTER (change = 'wonBack') AS wonBack,
      count(*) FILTER (change = 'transfersIn') AS transfersIn,
      count(*) FILTER (change = 'transfersOut') AS transfersOut
    FROM told GROUP BY board, n
  ),
  ends AS (
    SELECT board, min(n) AS first,
      least((SELECT last FROM span), max(coalesce(period_number(closed_on), (SELECT last FROM span)))) AS last
    FROM (SELECT board, period_number(day) AS n, closed_on FROM visits JOIN scopes USING (facility) WHERE fault IS NULL)
    GROUP BY board
  ),
  spine AS (SELECT board, unnest(generate_series(first, last))::INTEGER AS n FROM ends),
  books AS (
    SELECT board, n, coalesce(gained, 0) AS gained, coalesce(lost, 0) AS lost, coalesce(wonBack, 0) AS wonBack,
      coalesce(transfersIn, 0) AS transfersIn, coalesce(transfersOut, 0) AS transfersOut
    FROM spine LEFT JOIN changes USING (board, n)
  )
  SELECT board, period_name(n) AS period,
    coalesce(sum(gained + wonBack + transfersIn - lost - transfersOut) OVER earlier, 0)::INTEGER AS opening,
    gained::INTEGER AS gained, lost::INTEGER AS lost, wonBack::INTEGER AS wonBack,
    transfersIn::INTEGER AS transfersIn, transfersOut::INTEGER AS transfersOut
  FROM books
  WINDOW earlier AS (PARTITION BY board ORDER BY n ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  QUALIFY n >= (SELECT first + ${window} FROM span)
  ORDER BY board, n`;

/** The section by board. A network's customers come from the whole log of its facilities, never from adding them up. */
export async function customersSections(
  context: Context,
  part: Part,
): Promise<Map<string, Pick<CustomersSection, 'period' | 'periods'>>> {
  const { database } = context;
  await database.define(periodMacros(part.period));
  await readVisits(context, part);
  type Row = { board: string } & Required<Omit<CustomersPeriod, 'value'>>;
  const rows = await database.rows<Row>(query(part.windowPeriods, part.transfers));
  const sections = new Map<string, Pick<CustomersSection, 'period' | 'periods'>>();
  for (const { board, transfersIn, transfersOut, ...row } of rows) {
    const section = sections.get(board) ?? { period: part.period, periods: [] };
    section.periods.push(part.transfers ? { ...row, transfersIn, transfersOut } : row);
    sections.set(board, section);
  }
  return sections;
}
