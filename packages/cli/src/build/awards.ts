// From rows of winners to awards: the winners of one award in one period share it.
import type { Award, Winner } from '@floorboard/feed';
import { grainOf } from '@floorboard/metrics';
import type { Context } from './context.js';
import type { Part } from './part.js';
import { present } from './present.js';
import { placeFaults, placeFaultWords, reportFaults, type Fault } from './faults.js';
import { placedRows } from './rows.js';
import { identifier, literal } from './sql.js';
import { Texts } from './text.js';

const faults: Record<string, Fault> = {
  ...placeFaultWords,
  award: { severity: 'warning', says: 'no award is named' },
  'no period': { severity: 'warning', says: 'no period is named' },
  period: {
    severity: 'warning',
    says: 'the period is none such as 2026, 2026-Q4, 2026-10, 2026-W43 or 2026-10-31',
  },
  citation: { severity: 'warning', says: 'the award has winners but no citation' },
  consent: {
    severity: 'warning',
    kept: true,
    says: 'the consent is none of board, intranet, none; the winner is not named',
  },
  kind: { severity: 'warning', kept: true, says: 'the kind is neither person nor team and stays empty' },
};

const fields = [
  'citation',
  'team',
  'kind',
  'photo',
  'criterion',
  'customerQuote',
  'nominatedBy',
  'consent',
] as const;

/** What stands in place of a name where consent is `none`: the contract wants a winner to have one. */
export const withheldName = 'Name withheld';

async function readRows(context: Context, part: Part): Promise<void> {
  const { database } = context;
  const periods = await database.rows<{ period: string }>(
    'SELECT DISTINCT period FROM awards WHERE period IS NOT NULL',
  );
  const unreal = periods.flatMap(({ period }) => (grainOf(period) ? [] : [literal(period)]));
  await database.run(`
    CREATE TABLE prizes AS
    SELECT *, CASE
        ${placeFaults(part)}
        WHEN award IS NULL THEN 'award'
        WHEN period IS NULL THEN 'no period'
        WHEN period IN (${['NULL', ...unreal].join(', ')}) THEN 'period'
        WHEN winner IS NOT NULL AND cited = 0 THEN 'citation'
      END AS fault
    FROM (
      SELECT *, count(citation) OVER (PARTITION BY facility, award, period) AS cited FROM (${placedRows(part)})
    )`);
  const value = `CASE fault WHEN 'facility' THEN said_facility WHEN 'period' THEN period WHEN 'citation' THEN award END`;
  const slip = (field: string, words: string) =>
    `SELECT file, record, '${field}' AS fault, ${field} AS value FROM prizes
     WHERE fault IS NULL AND ${field} IS NOT NULL AND lower(${field}) NOT IN (${words})`;
  await reportFaults(
    context,
    part.name,
    [
      `SELECT file, record, fault, ${value} AS value FROM prizes`,
      slip('consent', `'board', 'intranet', 'none'`),
      slip('kind', `'person', 'team'`),
    ].join(' UNION ALL '),
    faults,
  );
}

type Row = Record<'facility' | 'award' | 'period', string> &
  Record<'winner' | (typeof fields)[number], string | null>;

const consentOf = (said: string | null): Winner['consent'] => {
  if (said === null) return undefined;
  const word = said.toLowerCase();
  return word === 'board' || word === 'intranet' ? word : 'none';
};

function winnerOf(row: Row, name: string, texts: Texts): Winner {
  const consent = consentOf(row.consent);
  const said = row.kind?.toLowerCase();
  const kind = said === 'person' || said === 'team' ? said : undefined;
  if (consent === 'none') return { name: withheldName, ...present({ kind }), consent };
  return {
    name,
    ...present({ team: texts.take(row.team, 'team', 200), photo: row.photo, kind, consent }),
  };
}

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

/**
 * One citation for the whole award. Where winners were cited differently each citation is given with its names, unless
 * a name may not be shown everywhere.
 */
function citationOf(cited: readonly { citation: string; winner: Winner }[]): string | undefined {
  const citations = [...new Set(cited.map(({ citation }) => citation))];
  if (citations.length < 2) return citations[0];
  const open = cited.every(({ winner }) => winner.consent === undefined || winner.consent === 'board');
  return citations
    .map((citation) => {
      const names = cited.filter((one) => one.citation === citation).map(({ winner }) => winner.name);
      return open ? `${listed(names)}: ${citation}` : citation;
    })
    .join('; ');
}

function awardOf(rows: readonly [Row, ...Row[]], names: Part['names'], texts: Texts): Award {
  const [first] = rows;
  const winners: Winner[] = [];
  const cited: { citation: string; winner: Winner }[] = [];
  const firstText = (field: (typeof fields)[number], limit: number) =>
    texts.take(rows.find((row) => row[field] !== null)?.[field] ?? null, field, limit);
  for (const row of rows) {
    const name = texts.take(row.winner, 'winner', 200);
    if (name === undefined) continue;
    const winner = winnerOf(row, name, texts);
    if (
      winner.consent !== 'none' &&
      winners.some((one) => one.name === winner.name && one.team === winner.team)
    )
      continue;
    winners.push(winner);
    const citation = texts.take(row.citation, 'citation', 2000);
    if (citation !== undefined) cited.push({ citation, winner });
  }
  return {
    award: texts.take(names.get(first.award.toLowerCase()) ?? first.award, 'award', 200) ?? first.award,
    period: first.period,
    winners,
    ...present({
      citation: texts.take(citationOf(cited) ?? first.citation, 'citation', 2000),
      criterion: firstText('criterion', 500),
      customerQuote: firstText('customerQuote', 2000),
      nominatedBy: firstText('nominatedBy', 200),
    }),
  } as Award;
}

/** The awards by facility, in the order of their first rows. An award whose rows name no winner was given to nobody. */
export async function readAwards(context: Context, part: Part): Promise<Map<string, Award[]>> {
  await readRows(context, part);
  const rows = await context.database.rows<Row>(`
    SELECT facility, award, period, winner, ${fields.map(identifier).join(', ')}
    FROM prizes WHERE fault IS NULL ORDER BY place`);
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = JSON.stringify([row.facility, row.award, row.period]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const texts = new Texts();
  const awards = new Map<string, Award[]>();
  for (const group of groups.values()) {
    const list = awards.get(group[0].facility) ?? [];
    list.push(awardOf(group, part.names, texts));
    awards.set(group[0].facility, list);
  }
  texts.report(context.problems, part.name);
  return awards;
}
