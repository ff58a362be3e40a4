// What only a whole section can show: books that don't balance, reasons that add up to too much, events beyond the
// periods. All of it is told and nothing is changed: the facts are the writer's.
import { nextPeriod } from '@floorboard/metrics';
import { within, type Findings } from './findings.js';
import type { CustomersPeriod, CustomersSection, NpsSection, Sections } from '../types.js';

function judgeEvents({ periods, events = [] }: NpsSection, findings: Findings): void {
  const first = periods[0]?.period;
  const last = periods[periods.length - 1]?.period;
  if (!first || !last) return;
  for (const event of events) {
    if (event.period >= first && event.period <= last) continue;
    const { keys, places } = findings;
    keys.push('events', places.get(event) ?? 0);
    findings.report('warning', 'period', `one from ${first} to ${last}`, event.period, 'not on the chart');
    keys.length -= 2;
  }
}

const closing = (period: CustomersPeriod): number =>
  period.opening +
  period.gained +
  (period.wonBack ?? 0) -
  period.lost +
  (period.transfersIn ?? 0) -
  (period.transfersOut ?? 0);

function judgeBooks({ periods }: CustomersSection, findings: Findings): void {
  const { keys, places } = findings;
  periods.forEach((period, index) => {
    keys.push('periods', places.get(period) ?? index);
    const close = closing(period);
    const before = periods[index - 1];
    if (before && closing(before) !== period.opening && nextPeriod(before.period) === period.period) {
      const expected = `${closing(before)}, the closing of ${before.period}`;
      findings.report('warning', 'opening', expected, period.opening, 'the books do not balance');
    }
    if (close < 0) {
      findings.report('warning', 'lost', 'no more customers than there were', period.lost);
    }
    keys.length -= 2;
  });
}

function judgeReasons({ periods, reasons = [] }: CustomersSection, findings: Findings): void {
  const sums = new Map<string, number>();
  for (const { period, change, count } of reasons) {
    const key = `${period}\n${change}`;
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  for (const period of periods) {
    for (const change of ['gained', 'lost', 'wonBack'] as const) {
      const sum = sums.get(`${period.period}\n${change}`) ?? 0;
      const count = period[change] ?? 0;
      if (sum <= count) continue;
      const expected = `at most ${count} ${change} in ${period.period}`;
      findings.report('warning', 'reasons', expected, sum, 'the reasons add up to more than the count');
    }
  }
}

/** Judges the sections that are there. */
export function judgeFacts({ nps, customers }: Partial<Sections>, findings: Findings): void {
  if (nps) within(findings, 'nps', () => judgeEvents(nps, findings));
  if (customers) {
    within(findings, 'customers', () => {
      judgeBooks(customers, findings);
      judgeReasons(customers, findings);
    });
  }
}
