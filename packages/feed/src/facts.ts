// What only a whole section can show: books that don't balance, reasons that add up to too much, events beyond the
// periods. All of it is told and nothing is changed: the facts are the writer's.
import { nextPeriod } from '@floorboard/metrics';
import type { Findings } from './findings.js';
import { grouped } from './sentences.js';
import type { CustomersPeriod, CustomersSection, NpsSection, Sections } from './types.js';

export function judgeNps({ periods, events = [] }: NpsSection, findings: Findings): void {
  const first = periods[0]?.period;
  const last = periods[periods.length - 1]?.period;
  if (!first || !last) return;
  findings.enter('events');
  for (const event of events) {
    if (event.period >= first && event.period <= last) continue;
    findings.enter(findings.places.get(event) ?? 0);
    findings.report(
      'warning',
      'period',
      `a period from ${first} to ${last}`,
      event.period,
      'not on the chart',
    );
    findings.leave();
  }
  findings.leave();
}

const closing = (period: CustomersPeriod): number =>
  period.opening +
  period.gained +
  (period.wonBack ?? 0) -
  period.lost +
  (period.transfersIn ?? 0) -
  (period.transfersOut ?? 0);

function judgeBooks(periods: readonly CustomersPeriod[], findings: Findings): void {
  findings.enter('periods');
  periods.forEach((period, index) => {
    findings.enter(findings.places.get(period) ?? index);
    const close = closing(period);
    const before = periods[index - 1];
    if (before && nextPeriod(before.period) === period.period && closing(before) !== period.opening) {
      const expected = `${grouped(closing(before))}, the closing of ${before.period}`;
      findings.report('warning', 'opening', expected, period.opening, 'the books do not balance');
    }
    if (close < 0) {
      const expected = `at most the customers there were in ${period.period}`;
      findings.report('warning', 'lost', expected, period.lost, `the closing is ${close}`);
    }
    findings.leave();
  });
  findings.leave();
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
      const expected = `at most ${grouped(count)} ${change} in ${period.period}`;
      findings.report('warning', 'reasons', expected, sum, 'the reasons add up to more than the count');
    }
  }
}

/** Judges the sections that are there. */
export function judgeFacts({ nps, customers }: Partial<Sections>, findings: Findings): void {
  if (nps) {
    findings.enter('nps');
    judgeNps(nps, findings);
    findings.leave();
  }
  if (customers) {
    findings.enter('customers');
    judgeBooks(customers.periods, findings);
    judgeReasons(customers, findings);
    findings.leave();
  }
}
