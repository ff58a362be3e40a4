import type { Grain } from './calendar.js';
import { dayNumber, indexOf, nameOf, place } from './calendar.js';
import { whole } from './need.js';

type Id = string | number;

/** One customer seen in one period, at a facility or nowhere in particular. */
export interface ActivityRecord {
  customer: Id;
  facility?: Id | undefined;
  /** Any grain, the same throughout: `2026-10`. */
  period: string;
}

/** The books of one period; closing = opening + gained + wonBack - lost + transfersIn - transfersOut. */
export interface ActivityRow {
  period: string;
  opening: number;
  gained: number;
  wonBack: number;
  lost: number;
  transfersIn: number;
  transfersOut: number;
  closing: number;
}

export interface ActivityOptions {
  /** A customer is held while active in the last this many periods; 3 unless told. */
  windowPeriods?: number | undefined;
  /** Count a customer held elsewhere as a transfer in or out instead of gained, won back or lost. */
  transfers?: boolean | undefined;
  /** The last civil day of facilities that have ended. */
  closedOn?: Readonly<Record<Id, string | undefined>> | undefined;
}

export interface CustomersFromActivity {
  /** By facility in the order of their first record, then by period. */
  facilities: (ActivityRow & { facility: Id })[];
  network: ActivityRow[];
}

/** The periods in which each customer was active. */
type Book = Map<Id, Set<number>>;

const blank = () => ({ gained: 0, wonBack: 0, lost: 0, transfersIn: 0, transfersOut: 0 });

/**
 * Customers gained, won back and lost, from a log of visits or purchases in any order. A customer is held in a period
 * if active in it or in the `windowPeriods - 1` before; gained: held and never before; won back: held, not in the period
 * before, but earlier; lost: held in the period before, not now. A record without a facility counts in the network only.
 *
 * The log's first `windowPeriods` periods only fill the window and have no row. A facility's rows begin with its first
 * record and run to the log's last period, or to the period of its `closedOn`: its customers then end with it and are
 * not lost by it. Facility rows are gross. The network's come from the whole log, since a customer lost here may be held
 * there; one who was held only by a closed facility does leave the network.
 *
 * Throws a RangeError for a period that is not one or of another grain, a closing date that is no day, and a window that
 * is not a whole number of 1 or more.
 */
export function customersFromActivity(
  log: Iterable<ActivityRecord>,
  { windowPeriods = 3, transfers = false, closedOn = {} }: ActivityOptions = {},
): CustomersFromActivity {
  whole(windowPeriods, 'windowPeriods', 1);
  const known = new Map<string, number>();
  const network: Book = new Map();
  const books = new Map<Id, Book>();
  let grain: Grain | undefined;
  let first = Infinity;
  let last = -Infinity;
  let line = 0;

  for (const { customer, facility, period } of log) {
    let index = known.get(period);
    if (index === undefined) {
      ({ grain, index } = place(period, `log[${line}].period`, grain));
      known.set(period, index);
      first = Math.min(first, index);
      last = Math.max(last, index);
    }
    line++;
    enter(network, customer, index);
    if (facility === undefined) continue;
    let book = books.get(facility);
    if (!book) books.set(facility, (book = new Map()));
    enter(book, customer, index);
  }

  const heldAnywhere = (customer: Id, period: number): boolean => {
    const seen = network.get(customer)!;
    for (let back = 0; back < windowPeriods; back++) if (seen.has(period - back)) return true;
    return false;
  };

  const rows = (book: Book, end: number, moves: boolean): ActivityRow[] => {
    const changes = new Map<number, ReturnType<typeof blank>>();
    const count = (period: number, kind: keyof ReturnType<typeof blank>): void => {
      let change = changes.get(period);
      if (!change) changes.set(period, (change = blank()));
      change[kind]++;
    };
    let start = end;
    for (const [customer, seen] of book) {
      const active = [...seen].sort((a, b) => a - b);
      start = Math.min(start, active[0]!);
      active.forEach((period, i) => {
        const before = active[i - 1];
        if (before === undefined || period - before > windowPeriods) {
          const moved = moves && heldAnywhere(customer, period - 1);
          count(period, moved ? 'transfersIn' : before === undefined ? 'gained' : 'wonBack');
        }
        const out = period + windowPeriods;
        if ((active[i + 1] ?? Infinity) > out) {
          count(out, moves && heldAnywhere(customer, out) ? 'transfersOut' : 'lost');
        }
      });
    }
    const result: ActivityRow[] = [];
    let closing = 0;
    for (let index = start; index <= end && book.size; index++) {
      const change = changes.get(index) ?? blank();
      const opening = closing;
      closing += change.gained + change.wonBack - change.lost + change.transfersIn - change.transfersOut;
      if (index >= first + windowPeriods) {
        result.push({ period: nameOf({ grain: grain!, index }), opening, ...change, closing });
      }
    }
    return result;
  };

  return {
    facilities: [...books].flatMap(([facility, book]) => {
      const closed = closedOn[facility];
      const end = closed && indexOf(dayNumber(closed, `closedOn[${facility}]`), grain!);
      return rows(book, Math.min(last, end || last), transfers).map((row) => ({ facility, ...row }));
    }),
    network: rows(network, last, false),
  };
}

function enter(book: Book, customer: Id, index: number): void {
  const seen = book.get(customer);
  if (seen) seen.add(index);
  else book.set(customer, new Set([index]));
}
