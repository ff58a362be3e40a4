import type { Grain, Place } from './calendar.js';
import { dayNumber, nameOf, place, placeAt } from './calendar.js';
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

/** The numbers of the periods in which each customer was active. */
type Book = Map<Id, Set<number>>;

/** The value of a key, made where there is none yet. */
function at<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

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
  const known = new Map<string, Place>();
  const network: Book = new Map();
  const books = new Map<Id, Book>();
  let grain: Grain | undefined;
  let first = Infinity;
  let last = -Infinity;
  for (const { customer, facility, period } of log) {
    const found = at(known, period, () => place(period, 'period', grain));
    grain = found.grain;
    first = Math.min(first, found.index);
    last = Math.max(last, found.index);
    for (const book of facility === undefined
      ? [network]
      : [network, at(books, facility, (): Book => new Map())])
      at(book, customer, () => new Set<number>()).add(found.index);
  }

  const held = (seen: Set<number>, index: number): boolean => {
    let age = 0;
    while (age < windowPeriods && !seen.has(index - age)) age++;
    return age < windowPeriods;
  };

  const rows = (book: Book, end: number, moves: boolean): ActivityRow[] => {
    const result: ActivityRow[] = [];
    for (let index = first + windowPeriods; index <= end; index++) {
      const row = { opening: 0, gained: 0, wonBack: 0, lost: 0, transfersIn: 0, transfersOut: 0, closing: 0 };
      for (const [customer, seen] of book) {
        const before = held(seen, index - 1);
        const now = held(seen, index);
        if (before) row.opening++;
        if (now) row.closing++;
        if (before === now) continue;
        const moved = moves && held(network.get(customer)!, now ? index - 1 : index);
        if (before) row[moved ? 'transfersOut' : 'lost']++;
        else row[moved ? 'transfersIn' : Math.min(...seen) < index ? 'wonBack' : 'gained']++;
      }
      if (row.opening || row.closing || result.length)
        result.push({ period: nameOf({ grain: grain!, index }), ...row });
    }
    return result;
  };

  return {
    facilities: [...books].flatMap(([facility, book]) => {
      const closed = closedOn[facility];
      const end = closed ? placeAt(dayNumber(closed, 'closedOn'), grain!).index : last;
      return rows(book, Math.min(last, end), transfers).map((row) => ({ facility, ...row }));
    }),
    network: rows(network, last, false),
  };
}
