// From single responses to promoters, passives and detractors by board and period.
import type { NpsSection } from '@floorboard/feed';
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
  'no score': { severity: 'notice', says: 'there is no score, which counts as no answer' },
  score: { severity: 'warning', says: 'the score is not a number from 0 to 10' },
  weight: { severity: 'warning', says: 'the weight is not a number from 0 to a billion' },
};

/** A number, also with a decimal comma; NULL for anything else. */
const number = (column: string) =>
  String.raw`CASE WHEN regexp_full_match(${column}, '[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?')
    THEN try_cast(replace(${column}, ',', '.') AS DOUBLE) END`;

/** Makes `answers`: every response, with its fault if it doesn't count. */
async function readAnswers(context: Context, part: Part): Promise<void> {
  const weight = part.columns.has('weight') ? number('weight') : '1::DOUBLE';
  await context.database.run(`
    CREATE TABLE answers AS
    SELECT file, record, facility, said_facility, date, date_local::DATE AS day,
      date_local AS local, zone, score AS said, points, weight AS said_weight, weighs, CASE
        ${placeFaults(part)}
        ${dateFaults('date')}
        WHEN score IS NULL THEN 'no score'
        WHEN points IS NULL OR points NOT BETWEEN 0 AND 10 THEN 'score'
        WHEN weighs IS NULL OR weighs NOT BETWEEN 0 AND 1e9 THEN 'weight'
      END AS fault
    FROM (SELECT *, ${number('score')} AS points, ${weight} AS weighs FROM (${placedRows(part)}))`);
  const value = `CASE fault WHEN 'facility' THEN said_facility WHEN 'date' THEN date WHEN 'score' THEN said
    WHEN 'weight' THEN said_weight END`;
  await reportFaults(
    context,
    part.name,
    `SELECT file, record, fault, ${value} AS value FROM answers`,
    faults,
  );
}

/**
 * Whole numbers in the weighted shares that add to the effective number of responses, (sum w)^2 / sum w^2, by largest
 * remainder. Unweighted, these are the counts themselves.
 */
export function effectiveCounts(
  weights: { readonly promoters: number; readonly passives: number; readonly detractors: number },
  squares: number,
): { promoters: number; passives: number; detractors: number } {
  const names = ['promoters', 'passives', 'detractors'] as const;
  const sum = names.reduce((total, name) => total + weights[name], 0);
  const total = squares > 0 ? Math.floor((sum * sum) / squares + 1e-9) : 0;
  const parts = names.map((name) => {
    const share = sum > 0 ? (weights[name] / sum) * total : 0;
    return { name, whole: Math.floor(share + 1e-9), rest: share - Math.floor(share + 1e-9) };
  });
  let left = total - parts.reduce((added, { whole }) => added + whole, 0);
  const counts = { promoters: 0, passives: 0, detractors: 0 };
  for (const { name, whole } of [...parts].sort((one, other) => other.rest - one.rest)) {
    counts[name] = whole + (left > 0 ? 1 : 0);
    left -= 1;
  }
  return counts;
}

/** The section by board. */
export async function npsSections(
  context: Context,
  part: Part,
): Promise<Map<string, Pick<NpsSection, 'period' | 'periods'>>> {
  const { database } = context;
  await database.define(periodMacros(part.period));
  await readAnswers(context, part);
  // Exact sums, since those of binary fractions depend on the order in which threads add.
  type Row = Record<'board' | 'period', string> &
    Record<'promoters' | 'passives' | 'detractors' | 'squares', number>;
  const rows = await database.rows<Row>(`
    SELECT board, period_name(period_number(day)) AS period,
      coalesce(sum(exact) FILTER (points >= 9), 0)::DOUBLE AS promoters,
      coalesce(sum(exact) FILTER (points >= 7 AND points < 9), 0)::DOUBLE AS passives,
      coalesce(sum(exact) FILTER (points < 7), 0)::DOUBLE AS detractors,
      sum((weighs * weighs)::DECIMAL(38, 12))::DOUBLE AS squares
    FROM (SELECT *, weighs::DECIMAL(38, 12) AS exact FROM answers WHERE fault IS NULL) JOIN scopes USING (facility)
    GROUP BY board, period_number(day) ORDER BY board, period_number(day)`);
  const sections = new Map<string, Pick<NpsSection, 'period' | 'periods'>>();
  for (const { board, period, squares, ...weights } of rows) {
    const section = sections.get(board) ?? { period: part.period, periods: [] };
    section.periods.push({ period, ...effectiveCounts(weights, squares) });
    sections.set(board, section);
  }
  return sections;
}
