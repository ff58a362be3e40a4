// What only a whole section can show: books that don't balance, reasons that add up to too much, events beyond the
// periods. All of it is told and nothing is changed: the facts are the writer's.
import { nextPeriod } from '@floorboard/metrics';
import type { Findings } from './findings.js';
import type { CustomersPeriod, Sections } from '../types.js';

/** Tells of events beyond the periods. */
export function judgeEvents({ nps }: Partial<Sections>, { report, places }: Findings): void {
  const { periods = [], events = [] } = nps ?? {};
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

/** Tells of books that don't balance, and of reasons that add up to more than the count. */
export function judgeBooks({ customers }: Partial<Sections>, { report, places }: Findings): void {
  const { periods = [], reasons = [] } = customers ?? {};
  const sums: Record<string, number> = {};
  for (const { period, change, count } of reasons) {
    sums[period + change] = (sums[period + change] ?? 0) + count;
  }
  periods.forEach((period, index) => {
    const before = periods[index - 1];
    if (before && closing(before) !== period.opening && nextPeriod(before.period) === period.period) {
      const at = ['customers', 'periods', places.get(period)!, 'opening'];
      const expected = `${closing(before)}, the closing of ${before.period}`;
      report('warning', expected, period.opening, 'the books do not balance', at);
    }
    for (const change of ['gained', 'lost', 'wonBack'] as const) {
      const most = period[change] ?? 0;
      const sum = sums[period.period + change] ?? 0;
      const expected = `at most ${most} ${change} in ${period.period}`;
      const remedy = 'the reasons add up to more than the count';
      if (sum > most) report('warning', expected, sum, remedy, ['customers', 'reasons']);
    }
  });
}
