import { instantMs, type Action } from '@floorboard/feed';
import { civilDay, daysElapsed, shiftDay } from '@floorboard/metrics';

/** What a huddle must talk about, in the order in which it should. */
export const groupNames = ['overdue', 'blocked', 'week', 'waiting', 'undated', 'later', 'done'] as const;
export type GroupName = (typeof groupNames)[number];

/** An action in its place. */
export interface Placed {
  readonly action: Action;
  /** Undefined for what nobody needs to talk about: dropped, or done before the last huddle. */
  readonly group: GroupName | undefined;
  /** Days since it was raised; whole where the feed gives a day, exact where it gives a moment. */
  readonly age: number;
  /** Days past its due day or moment; undefined while it isn't late. */
  readonly late: number | undefined;
}

/** The moment and the zone that "today" means, for one reckoning. */
export interface Reckoning {
  /** ms since the epoch. */
  readonly now: number;
  readonly timeZone: string;
}

/** The days since the last huddle: it is held weekly at the least, and today's hasn't been. */
const sinceLastHuddle = 7;

/** The civil day of a day or a moment. */
export const dayOf = (when: string, { timeZone }: Reckoning): string =>
  isMoment(when) ? civilDay(instantMs(when) ?? 0, timeZone) : when;

export const isMoment = (when: string): boolean => when.length > 10;

/** Days from a day or a moment until now, counted exactly where it is a moment. */
export const daysSince = (when: string, { now, timeZone }: Reckoning): number =>
  daysElapsed(plain(when), new Date(now).toISOString(), timeZone);

/** RFC 3339 allows lower case and a 60th second, which the calendar doesn't. */
export const plain = (when: string): string =>
  isMoment(when) ? new Date(instantMs(when) ?? 0).toISOString() : when;

/** Puts every action where the huddle looks for it: the first group that holds. */
export function placeActions(actions: readonly Action[], reckoning: Reckoning): Placed[] {
  const today = civilDay(reckoning.now, reckoning.timeZone);
  // Seven days, today's included, rather than up to Sunday: a Friday's huddle must see what Monday wants.
  const lastOfWeek = shiftDay(today, 6);
  return actions.map((action) => {
    const { status, dueOn, doneOn } = action;
    const age = Math.max(0, daysSince(action.raisedOn, reckoning));
    const open = status !== 'done' && status !== 'dropped';
    const past = open && dueOn !== undefined ? daysSince(dueOn, reckoning) : 0;
    const late = past > 0 ? past : undefined;
    const group = (): GroupName | undefined => {
      if (status === 'dropped') return undefined;
      if (status === 'done')
        return doneOn !== undefined && daysSince(doneOn, reckoning) <= sinceLastHuddle ? 'done' : undefined;
      if (late !== undefined) return 'overdue';
      if (status === 'blocked') return 'blocked';
      if (dueOn !== undefined && dayOf(dueOn, reckoning) <= lastOfWeek) return 'week';
      if (action.level === 'network' || action.level === 'state') return 'waiting';
      return dueOn === undefined ? 'undated' : 'later';
    };
    return { action, group: group(), age, late };
  });
}

/** Each group's actions, the most pressing first; equals stay in the feed's order. */
export function inGroups(placed: readonly Placed[], reckoning: Reckoning): Map<GroupName, Placed[]> {
  const groups = new Map<GroupName, Placed[]>(groupNames.map((name) => [name, []]));
  for (const one of placed) if (one.group) groups.get(one.group)?.push(one);
  const due = ({ action }: Placed) => (action.dueOn === undefined ? '' : plain(action.dueOn));
  const order: Record<GroupName, (a: Placed, b: Placed) => number> = {
    overdue: (a, b) => (b.late ?? 0) - (a.late ?? 0),
    blocked: (a, b) => b.age - a.age,
    week: (a, b) => compare(due(a), due(b)),
    waiting: (a, b) => b.age - a.age,
    undated: (a, b) => b.age - a.age,
    later: (a, b) => compare(due(a), due(b)),
    done: (a, b) => daysSince(a.action.doneOn ?? '', reckoning) - daysSince(b.action.doneOn ?? '', reckoning),
  };
  for (const name of groupNames) groups.get(name)?.sort(order[name]);
  return groups;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * How many of each group to list when only `limit` fit in all: every group the same number at most, so that a long one
 * doesn't hide a short one.
 */
export function fairShares(counts: readonly number[], limit: number): number[] {
  const total = (cap: number) => counts.reduce((sum, count) => sum + Math.min(count, cap), 0);
  let cap = 1;
  while (total(cap + 1) <= limit && total(cap) < total(cap + 1)) cap += 1;
  return counts.map((count) => Math.min(count, cap));
}
