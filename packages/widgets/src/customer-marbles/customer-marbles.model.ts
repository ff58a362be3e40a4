import type { CustomersSection } from '@floorboard/feed';
import { civilDay } from '@floorboard/metrics';
import { booksOf, isOver, newestFinished, type Book } from './books.js';
import { booksTable } from './customer-marbles.table.js';
import { changesIn, reasonsFor, type Reason } from './reasons.js';
import { inMarbles } from './scale.js';
import { signed, type Formatter, type PeriodStyle } from '../internal/format.js';
import { formatOf, reckonedNow, type ModelContext, type WidgetModel } from '../internal/model.js';
import { customers as english, type Direction } from '../locales/en/customers.js';
import { wordsFor } from '../locales/registry.js';

/** `change`: the bowl holds the period's arrivals; `all`: everyone there at its end. */
export type MarblesView = 'change' | 'all';

export interface MarblesOptions {
  readonly view?: MarblesView | undefined;
  /** The period to show, as the feed writes it; default: the newest that is over. */
  readonly period?: string | undefined;
}

/** Why a customer is a marble: came, came back, left, or simply stayed. */
export type Kind = 'gained' | 'wonBack' | 'lost' | 'stayed';

/** How many marbles of a kind lie in the bowl. */
export interface Content {
  readonly kind: Kind;
  readonly count: number;
}

/** One count of the headline, with its marble where it has one. */
export interface Piece {
  readonly kind?: Kind;
  readonly text: string;
}

export interface CustomerMarblesModel extends WidgetModel {
  readonly view: MarblesView;
  /** The period shown, and its name as people say it. */
  readonly period: string;
  readonly periodName: string;
  readonly earlier: string | undefined;
  readonly later: string | undefined;
  /** Customers in the bowl, lowest first: those who stayed lie under those who came. */
  readonly contents: readonly Content[];
  /** Kinds of the customers known singly, in the order in which they came. */
  readonly known: readonly Kind[];
  readonly lost: number;
  /** Largest first. */
  readonly reasons: readonly Reason[];
  /** How many there were at the start. */
  readonly opening: string;
  /** The net change, "+14". */
  readonly figure: string;
  readonly pieces: readonly Piece[];
  /** What has to be said of the books where they do not balance. */
  readonly notes: readonly string[];
  /** The period that still runs, where it isn't the one shown; named, never compared. */
  readonly running: string;
}

type Words = typeof english;

/** Customers gained, won back and lost in one period: what lies in the bowl and in the trays, and what is said. */
export function customerMarblesModel(
  section: CustomersSection,
  context: ModelContext,
  { view = 'change', period }: MarblesOptions = {},
): CustomerMarblesModel {
  const words = wordsFor('customers', english, context.locale);
  const format = formatOf(context);
  const books = booksOf(section.periods);
  const today = civilDay(reckonedNow(context), context.timeZone);
  const newest = newestFinished(books, today);
  const wanted = books.findIndex((book) => book.record.period === period);
  const at = wanted < 0 ? newest : wanted;
  const book = books[at];
  if (!book) return nothingCounted(section, words, view);

  const { record, closing, net } = book;
  const { gained, lost, wonBack = 0 } = record;
  const over = isOver(record.period, today);
  const longName = format.period(record.period, 'long');
  const periodName = over ? longName : words.soFar(longName);
  const reasons = reasonsFor(section, record.period, context.timeZone);
  const stayed = Math.max(0, closing - gained - wonBack);
  return {
    heading: section.title ?? words.heading,
    view,
    period: record.period,
    periodName,
    earlier: books[at - 1]?.record.period,
    later: books[at + 1]?.record.period,
    contents: [
      ...(view === 'all' ? [{ kind: 'stayed' as const, count: stayed }] : []),
      { kind: 'gained', count: gained },
      { kind: 'wonBack', count: wonBack },
    ],
    known: changesIn(section, record.period, context.timeZone)
      .map(({ change }) => change)
      .filter((change) => change !== 'lost'),
    lost,
    reasons,
    opening: format.number(record.opening),
    figure: format.number(net, 0, signed),
    pieces: pieces(book, words, format),
    notes: booksNotes(book, reasons, words, format, 'short'),
    running: runningNote(books, at, today, words, format),
    summary: [
      words.summary(periodName, [
        words.customersGained(format.count(gained)),
        ...otherChanges(book, words, format).map(({ text }) => text),
      ]),
      words.closing(format.count(closing), format.count(Math.abs(net)), direction(net)),
      ...booksNotes(book, reasons, words, format, 'long'),
    ].join(' '),
    get table() {
      return booksTable(section, books, words, format);
    },
  };
}

const direction = (net: number): Direction => (net > 0 ? 'more' : net < 0 ? 'fewer' : 'same');

/** The changes after those gained, in the order in which they are said. */
function otherChanges({ record }: Book, words: Words, format: Formatter): Piece[] {
  const { lost, wonBack, transfersIn, transfersOut } = record;
  return [
    { kind: 'lost', text: words.lost(format.count(lost)) },
    ...(wonBack === undefined
      ? []
      : [{ kind: 'wonBack' as const, text: words.wonBack(format.count(wonBack)) }]),
    ...(transfersIn ? [{ text: words.transfersIn(format.count(transfersIn)) }] : []),
    ...(transfersOut ? [{ text: words.transfersOut(format.count(transfersOut)) }] : []),
  ];
}

function pieces(book: Book, words: Words, format: Formatter): Piece[] {
  const changes: Piece[] = [
    { kind: 'gained', text: words.gained(format.count(book.record.gained)) },
    ...otherChanges(book, words, format),
  ];
  return [
    ...changes.map((piece, i) => ({
      ...piece,
      text: i < changes.length - 1 ? words.piece(piece.text) : words.lastPiece(piece.text),
    })),
    { text: words.total(format.count(book.closing)) },
  ];
}

function booksNotes(
  book: Book,
  reasons: readonly Reason[],
  words: Words,
  format: Formatter,
  style: PeriodStyle,
): string[] {
  const { record, closing, unbalanced } = book;
  const explained = reasons.reduce((sum, { count }) => sum + count, 0);
  return [
    ...(unbalanced
      ? [
          words.booksAtOpening(
            format.period(record.period, style),
            format.number(record.opening),
            format.period(unbalanced.previous, style),
            format.number(unbalanced.closing),
          ),
        ]
      : []),
    ...(closing < 0 ? [words.belowZero] : []),
    ...(explained > record.lost
      ? [words.reasonsExceed(format.number(explained), format.number(record.lost))]
      : []),
  ];
}

/** The running period is named, never compared. */
function runningNote(
  books: readonly Book[],
  at: number,
  today: string,
  words: Words,
  format: Formatter,
): string {
  const running = books[books.length - 1];
  if (!running || running === books[at] || isOver(running.record.period, today)) return '';
  const { period, gained } = running.record;
  return words.running(format.period(period, 'long'), [
    words.gained(format.count(gained)),
    ...otherChanges(running, words, format).map(({ text }) => text),
  ]);
}

function nothingCounted({ title }: CustomersSection, words: Words, view: MarblesView): CustomerMarblesModel {
  return {
    heading: title ?? words.heading,
    summary: words.empty,
    empty: true,
    view,
    period: '',
    periodName: '',
    earlier: undefined,
    later: undefined,
    contents: [],
    known: [],
    lost: 0,
    reasons: [],
    opening: '',
    figure: '',
    pieces: [],
    notes: [],
    running: '',
  };
}

/** How much a marble stands for, and what is left over: "1 marble = 5 customers, not drawn: 2 gained". */
export function scaleText(
  contents: readonly Content[],
  trays: readonly { readonly count: number }[],
  { each, eachLost }: { readonly each: number; readonly eachLost: number },
  format: Formatter,
): string {
  const words = wordsFor('customers', english, format.locale);
  const counts: readonly Content[] = trays.map(({ count }) => ({ kind: 'lost', count }));
  const say = (where: 'bowl' | 'trays' | 'both', n: number, about: readonly Content[]) => {
    if (n === 1) return [];
    const rests = new Map<Kind, number>();
    for (const { kind, count } of about) rests.set(kind, (rests.get(kind) ?? 0) + inMarbles(count, n).rest);
    const left = [...rests].filter(([, rest]) => rest > 0);
    return [
      words.scale(
        where,
        format.count(n),
        left.map(([kind, rest]) => words[kind](format.count(rest))),
      ),
    ];
  };
  const sentences =
    each === eachLost
      ? say('both', each, [...contents, ...counts])
      : [...say('bowl', each, contents), ...say('trays', eachLost, counts)];
  return sentences.join(' ');
}
