import type { CustomerChange, CustomersSection } from '@floorboard/feed';
import { civilDay, grainOf, periodEnd, periodStart } from '@floorboard/metrics';

/** Why so many customers left in a period. */
export interface Reason {
  readonly reason: string;
  readonly count: number;
}

/** The reasons for a period's losses, largest first; from single customers' records where none are counted. */
export function reasonsFor(section: CustomersSection, period: string, timeZone: string): Reason[] {
  const counts = new Map<string, number>();
  const add = (reason: string, count: number) => counts.set(reason, (counts.get(reason) ?? 0) + count);
  for (const r of section.reasons ?? [])
    if (r.period === period && r.change === 'lost' && r.count > 0) add(r.reason.trim(), r.count);
  if (counts.size === 0)
    for (const c of changesIn(section, period, timeZone))
      if (c.change === 'lost' && c.reason) add(c.reason.trim(), 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || compare(a.reason, b.reason));
}

/** Single customers who came or went within a period, by day and id; of two records of one customer the last holds. */
export function changesIn(section: CustomersSection, period: string, timeZone: string): CustomerChange[] {
  const from = periodStart(period);
  const to = periodEnd(period);
  const byId = new Map<string, CustomerChange & { day: string }>();
  for (const change of section.changes ?? []) {
    const day = dayOf(change.on, timeZone);
    if (day < from || day > to) continue;
    const known = byId.get(change.id);
    if (!known || known.day <= day) byId.set(change.id, { ...change, day });
  }
  return [...byId.values()].sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id));
}

/** The civil day of a change, which may be written as a moment. */
export const dayOf = (on: string, timeZone: string): string =>
  grainOf(on) === 'day' ? on : civilDay(Date.parse(on), timeZone);

/**
 * At most `most` trays, largest first. Whatever has no tray of its own, and whoever left without a reason, lies in the
 * last one, `other`. Where no reason is known there is one tray for all.
 */
export function traysFor(reasons: readonly Reason[], lost: number, most: number, other: string): Reason[] {
  const named = reasons.filter(({ reason }) => reason.toLowerCase() !== other.toLowerCase());
  const explained = named.reduce((sum, { count }) => sum + count, 0);
  const gathered = reasons.reduce((sum, { count }) => sum + count, 0) - explained;
  const room = Math.max(lost - explained, gathered) > 0 ? most - 1 : most;
  const own = named.length <= room ? named : named.slice(0, Math.max(0, most - 1));
  const shown = own.reduce((sum, { count }) => sum + count, 0);
  const rest = Math.max(lost, explained + gathered) - shown;
  return [...own, ...(rest > 0 ? [{ reason: other, count: rest }] : [])];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
