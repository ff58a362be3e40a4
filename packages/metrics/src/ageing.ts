import { DAY, placeOf } from './calendar.js';
import { need } from './need.js';
import { clock } from './zones.js';

/** `doing` and `blocked` are open too; a dropped action is neither open nor closed. */
export type ActionStatus = 'open' | 'doing' | 'blocked' | 'done' | 'dropped';

/** Dates are civil days (`2026-10-31`) or moments (RFC 3339, or ISO without an offset: the facility's own clock). */
export interface AgeingAction {
  status: ActionStatus;
  raisedOn: string;
  dueOn?: string | undefined;
  doneOn?: string | undefined;
}

export interface ActionAgeing {
  /** Open, doing or blocked. */
  open: number;
  /** Open and due before today (before the moment, where both carry a time). */
  overdue: number;
  /** Open without a due date: a bucket of its own, not "on time". */
  withoutDueDate: number;
  /** Age of the oldest open action in days; undefined when none is open. */
  oldestDays: number | undefined;
  /**
   * Open actions by age: 0-1, 2-7, 8-30, 31-90, over 90 whole days. An exact age falls into the same five at its own
   * cuts: below 1, 1 to below 7, 7 to below 30, 30 to below 90, 90 and more days.
   */
  buckets: [number, number, number, number, number];
  /** Done. */
  closed: number;
  /** Of those done with a due date and a known end, the share done by then, 0 to 1; undefined when there are none. */
  onTimeRate: number | undefined;
}

interface When {
  /** Days since 1970 on the facility's clock, with the time of day as a fraction. */
  at: number;
  exact: boolean;
}

/** Reads a day or a moment on the clock of the zone; without a zone, as its own text shows it. */
function when(text: string, argument: string, timeZone?: string): When {
  const [, time, offset] = /^.{10}(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?$/.exec(text) ?? [];
  const at =
    offset && timeZone
      ? clock(Date.parse(text), timeZone)
      : Date.parse(text.replace(/(Z|[+-]\d\d:\d\d)?$/, time ? 'Z' : ''));
  need(placeOf(text.slice(0, 10)) && (time || text.length < 11) && !isNaN(at), argument, text);
  return { at: at / DAY, exact: !!time };
}

/** Days from one to the other: exactly where both carry a time, else whole civil days. */
const elapsed = (from: When, to: When): number =>
  from.exact && to.exact ? to.at - from.at : Math.floor(to.at) - Math.floor(from.at);

/**
 * A measure of the days from any day or moment to one of them, on the clock of the zone, as every age here is counted:
 * exactly where both carry a time (2.5 is two and a half days), else whole civil days; below 0 if `to` is earlier.
 *
 * It and the measure throw a RangeError for a date that is neither a real day nor a moment.
 */
export function daysUntil(to: string, timeZone?: string): (from: string) => number {
  const end = when(to, 'to', timeZone);
  return (from) => elapsed(when(from, 'from', timeZone), end);
}

/**
 * How old the open actions are and how punctual the closed ones were, as of `today`: a civil day or a moment.
 *
 * Everything is counted on the facility's clock: from 9:00 to 9:00 the next day is one day, also where the clocks
 * changed in between. `timeZone` (IANA) brings moments with an offset to that clock; without it each is taken as
 * written. An action raised after today is 0 days old.
 *
 * Throws a RangeError for a date that is neither a real day nor a moment, and for a status that is not one.
 */
export function actionAgeing(
  actions: Iterable<AgeingAction>,
  { today, timeZone }: { today: string; timeZone?: string | undefined },
): ActionAgeing {
  const now = when(today, 'today', timeZone);
  const result: ActionAgeing = {
    open: 0,
    overdue: 0,
    withoutDueDate: 0,
    oldestDays: undefined,
    buckets: [0, 0, 0, 0, 0],
    closed: 0,
    onTimeRate: undefined,
  };
  let onTime = 0;
  let judged = 0;
  let index = 0;
  for (const { status, ...dates } of actions) {
    const of = `actions[${index++}].`;
    const read = (name: 'raisedOn' | 'dueOn' | 'doneOn') =>
      dates[name] === undefined ? undefined : when(dates[name], of + name, timeZone);
    const kind = { open: 1, doing: 1, blocked: 1, done: 2, dropped: 0 }[status];
    need(kind >= 0, of + 'status', status);
    const raised = read('raisedOn')!;
    const due = read('dueOn');
    const done = read('doneOn');
    if (kind === 1) {
      const age = Math.max(0, elapsed(raised, now));
      const exact = raised.exact && now.exact;
      result.open++;
      result.buckets[[1, 7, 30, 90].filter((cut) => (exact ? age >= cut : age > cut)).length]!++;
      result.oldestDays = Math.max(age, result.oldestDays ?? 0);
      if (!due) result.withoutDueDate++;
      else if (elapsed(due, now) > 0) result.overdue++;
    } else if (kind) {
      result.closed++;
      if (done && due) {
        if (elapsed(done, due) >= 0) onTime++;
        result.onTimeRate = onTime / ++judged;
      }
    }
  }
  return result;
}
