// How the records of one list get on with each other: one grain, no two alike, in the order of their periods.
import { within, type Findings } from './findings.js';
import type { ListNode } from './table.js';
import { examples, grainOf } from '../time.js';

type Fields = Readonly<Record<string, unknown>>;

/** Judges a list's records in turn, each by those before it. */
export function admission(
  { grain: whose, unique = [] }: ListNode,
  findings: Findings,
): (record: Fields, index: number) => boolean {
  const seen = new Set<string>();
  const [first] = unique;
  let grain = whose === 'section' ? findings.grain : undefined;

  const refuse = (record: Fields, index: number, field: string, expected: string, remedy?: string) => {
    within(findings, index, () => findings.fault(field, expected, record[field], remedy));
    return false;
  };

  return (record, index) => {
    if (whose) {
      const own = grainOf(record['period'] as string);
      grain ??= own;
      if (grain && own !== grain)
        return refuse(record, index, 'period', `a ${grain} such as ${examples[grain]}`);
      if (whose === 'section') findings.places.set(record, index);
    }
    if (first && record[first] !== undefined) {
      const name = unique.map((field) => record[field]).join('\n');
      if (seen.has(name)) {
        return refuse(record, index, first, `each ${unique.join(', ')} once`, 'the first is kept');
      }
      seen.add(name);
    }
    return true;
  };
}

/** Puts records in the order of their periods, and says so where they were not. Within one grain that is the order of letters. */
export function sortByPeriod(records: { period: string }[], findings: Findings): void {
  let before = '';
  const strays = records.filter(({ period }) => {
    const stray = period < before;
    if (!stray) before = period;
    return stray;
  });
  const [stray] = strays;
  if (!stray) return;
  findings.report(
    'warning',
    undefined,
    'periods in order',
    undefined,
    'sorted',
    `${stray.period} after a later one`,
  );
  records.sort((a, b) => (a.period < b.period ? -1 : 1));
}
