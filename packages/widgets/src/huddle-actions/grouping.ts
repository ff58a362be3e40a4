import { instantMs, type Action } from '@floorboard/feed';
import { daysUntil, shiftDay, wallClock } from '@floorboard/metrics';

/** What a huddle must talk about, in the order in which it should. */
export const groupNames = ['overdue', 'blocked', 'week', 'waiting', 'undated', 'later', 'done'] as const;
export type GroupName = (typeof groupNames)[number];

/** An action in its place. */
export interface Placed extends Dated {
  /** Undefined for what nobody needs to talk about: dropped, or done before the last huddle. */
  readonly group: GroupName | undefined;
  /** Days since it was raised; whole where the feed gives a day, exact where it gives a moment. */
  readonly age: number;
  /** Days past its due day or moment; undefined while it isn't late. */
  readonly late: number | undefined;
  /** Days since it was done; undefined where it isn't, or nobody said when. */
  readonly doneAgo: number | undefined;
}

/** "Today" for one reckoning, and the zone whose clock everything is read on. */
export interface Reckoning {
  readonly timeZone: string;
  /** Now on the facility's clock, `2026-11-03T07:46:00`. */
  readonly now: string;
  readonly today: string;
}

export function reckoning(now: number, timeZone: string): Reckoning {
  const local = onClock(now, timeZone);
  return { timeZone, now: local, today: local.slice(0, 10) };
}

/** An action with its days as the facility's clock shows them: `2026-10-31`, or `2026-10-31T09:00:00` for a moment. */
export interface Dated {
  readonly action: Action;
  readonly raised: string;
  readonly due: string | undefined;
  readonly done: string | undefined;
}

export const isMoment = (when: string): boolean => when.length > 10;
export const dayOf = (when: string): string => when.slice(0, 10);

const onClock = (instant: number, timeZone: string) =>
  new Date(wallClock(instant, timeZone)).toISOString().slice(0, 19);

/** The civil day of a day or a moment as the feed writes it. */
export const localDay = (when: string, timeZone: string): string =>
  isMoment(when) ? dayOf(onClock(instantMs(when) ?? 0, timeZone)) : when;

/** Asking a zone's clock is slow, so a feed's actions are read once, not with every change of size or day. */
const read = new WeakMap<readonly Action[], { timeZone: string; dated: readonly Dated[] }>();

export function readActions(actions: readonly Action[], timeZone: string): readonly Dated[] {
  const known = read.get(actions);
  if (known?.timeZone === timeZone) return known.dated;
  const local = (when: string) => (isMoment(when) ? onClock(instantMs(when) ?? 0, timeZone) : when);
  const dated = actions.map((action): Dated => {
    const { raisedOn, dueOn, doneOn } = action;
    return {
      action,
      raised: local(raisedOn),
      due: dueOn === undefined ? undefined : local(dueOn),
      done: doneOn === undefined ? undefined : local(doneOn),
    };
  });
  read.set(actions, { timeZone, dated });
  return dated;
}

/** The days since the last huddle: it is held weekly at the least, and today's hasn't been. */
const sinceLastHuddle = 7;

/** Puts every action where the huddle looks for it: the first group that holds. */
export function placeActions(actions: readonly Dated[], { now, today }: Reckoning): Placed[] {
  // Seven days, today's included, rather than up to Sunday: a Friday's huddle must see what Monday wants.
  const lastOfWeek = shiftDay(today, 6);
  const since = daysUntil(now);
  return actions.map((dated) => {
    const { action, raised, due, done } = dated;
    const { status, level } = action;
    const open = status !== 'done' && status !== 'dropped';
    const past = open && due !== undefined ? since(due) : 0;
    const late = past > 0 ? past : undefined;
    const doneAgo = status === 'done' && done !== undefined ? since(done) : undefined;
    const group = (): GroupName | undefined => {
      if (!open) return doneAgo !== undefined && doneAgo <= sinceLastHuddle ? 'done' : undefined;
      if (late !== undefined) return 'overdue';
      if (status === 'blocked') return 'blocked';
      if (due !== undefined && dayOf(due) <= lastOfWeek) return 'week';
      if (level === 'network' || level === 'state') return 'waiting';
      return due === undefined ? 'undated' : 'later';
    };
    return { ...dated, group: group(), age: Math.max(0, since(raised)), late, doneAgo };
  });
}

/** Each group's actions, the most pressing first; equals stay in the feed's order. */
export function inGroups(placed: readonly Placed[]): Map<GroupName, Placed[]> {
  const groups = new Map<GroupName, Placed[]>(groupNames.map((name) => [name, []]));
  for (const one of placed) if (one.group) groups.get(one.group)?.push(one);
  const longest = (a: Placed, b: Placed) => b.age - a.age;
  const soonest = ({ due: a = '' }: Placed, { due: b = '' }: Placed) => (a < b ? -1 : a > b ? 1 : 0);
  const order: Record<GroupName, (a: Placed, b: Placed) => number> = {
    overdue: (a, b) => (b.late ?? 0) - (a.late ?? 0),
    blocked: longest,
    week: soonest,
    waiting: longest,
    undated: longest,
    later: soonest,
    done: (a, b) => (a.doneAgo ?? 0) - (b.doneAgo ?? 0),
  };
  for (const name of groupNames) groups.get(name)?.sort(order[name]);
  return groups;
}

/**
 * How many of each group to list when only `limit` fit in all. Half of it every group shares alike, at least one each,
 * so that a long one doesn't hide a short one; the rest goes to the most pressing.
 */
export function fairShares(counts: readonly number[], limit: number): number[] {
  const total = (cap: number) => counts.reduce((sum, count) => sum + Math.min(count, cap), 0);
  let cap = 1;
  while (total(cap + 1) <= limit / 2 && total(cap) < total(cap + 1)) cap += 1;
  let left = limit - total(cap);
  return counts.map((count) => {
    const more = Math.max(0, Math.min(left, count - cap));
    left -= more;
    return Math.min(count, cap) + more;
  });
}
