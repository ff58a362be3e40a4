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

/** The periods in which each customer was active. */
type Book = Map<Id, number[]>;

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
  let line = 0;
  const inBook = (book: Book, customer: Id, index: number) => {
    const seen = book.get(customer);
    if (!seen) book.set(customer, [index]);
    else if (!seen.includes(index)) seen.push(index);
  };

  for (const { customer, facility, period } of log) {
    const found = known.get(period) ?? place(period, `log[${line}].period`, grain);
    known.set(period, found);
    line++;
    grain = found.grain;
    const { index } = found;
    first = Math.min(first, index);
    last = Math.max(last, index);
    inBook(network, customer, index);
    if (facility === undefined) continue;
    const book: Book = books.get(facility) ?? new Map<Id, number[]>();
    books.set(facility, book);
    inBook(book, customer, index);
  }

  const held = (seen: readonly number[], at: number): boolean =>
    seen.some((index) => index <= at && index > at - windowPeriods);

  const rows = (book: Book, end: number, moves: boolean): ActivityRow[] => {
    const blank = { opening: 0, gained: 0, wonBack: 0, lost: 0, transfersIn: 0, transfersOut: 0, closing: 0 };
    // From the log's first period on, so that the opening of the first row is what the window was filled with.
    const all = Array.from({ length: Math.max(0, end - first + 1) }, () => ({ ...blank }));
    const count = (kind: keyof typeof blank, at: number): void => {
      const row = all[at - first];
      if (row) row[kind]++;
    };
    for (const [customer, seen] of book) {
      seen.sort((a, b) => a - b);
      seen.forEach((at, i) => {
        const moved = (when: number): boolean => moves && held(network.get(customer)!, when);
        const out = at + windowPeriods;
        if (!i) count(moved(at - 1) ? 'transfersIn' : 'gained', at);
        else if (at - seen[i - 1]! > windowPeriods) count(moved(at - 1) ? 'transfersIn' : 'wonBack', at);
        if (!(seen[i + 1]! <= out)) count(moved(out) ? 'transfersOut' : 'lost', out);
      });
    }
    const result: ActivityRow[] = [];
    let closing = 0;
    all.forEach((row, i) => {
      const opening = closing;
      closing += row.gained + row.wonBack - row.lost + row.transfersIn - row.transfersOut;
      if (i < windowPeriods || !(opening || closing || result.length)) return;
      result.push({ period: nameOf({ grain: grain!, index: first + i }), ...row, opening, closing });
    });
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
