// What only a whole section can show: books that don't balance, events beyond the periods. All of it is told and nothing is changed: the facts are the writer's.
import { nextPeriod } from '@floorboard/metrics';
import type { Findings } from './findings.js';
import type { CustomersPeriod, CustomersSection, NpsSection, Sections } from '../types.js';

function judgeEvents({ periods, events = [] }: NpsSection, { report, places }: Findings): void {
  const first = periods[0]?.period ?? '';
  const last = periods[periods.length - 1]?.period ?? '';
  for (const event of events) {
    if (!last || (event.period >= first && event.period <= last)) continue;
    const at = ['nps', 'events', places.get(event)!, 'period'];
    report('warning', `one from ${first} to ${last}`, event.period, 'not on the chart', at);
  }
}

const closing = (period: CustomersPeriod): number =>
  period.opening +
  period.gained +
  (period.wonBack ?? 0) -
  period.lost +
  (period.transfersIn ?? 0) -
  (period.transfersOut ?? 0);

function judgeBooks({ periods }: CustomersSection, { report, places }: Findings): void {
  periods.forEach((period, index) => {
    const before = periods[index - 1];
    if (!before || closing(before) === period.opening || nextPeriod(before.period) !== period.period) return;
    const at = ['customers', 'periods', places.get(period)!, 'opening'];
    const expected = `${closing(before)}, the closing of ${before.period}`;
    report('warning', expected, period.opening, 'the books do not balance', at);
  });
}

/** Judges the sections that are there. */
export function judgeFacts({ nps, customers }: Partial<Sections>, findings: Findings): void {
  if (nps) judgeEvents(nps, findings);
  if (customers) judgeBooks(customers, findings);
}
