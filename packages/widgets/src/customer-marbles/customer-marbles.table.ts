import type { CustomerChange, CustomersSection } from '@floorboard/feed';
import type { Book } from './books.js';
import { dayOf, reasonsFor } from './reasons.js';
import type { Formatter } from '../internal/format.js';
import type { DataTable } from '../internal/model.js';
import type { customers } from '../locales/en/customers.js';

type Words = typeof customers;

interface Column {
  readonly label: string;
  readonly numeric?: boolean;
  readonly cell: (book: Book) => string;
}

/** Every period's books, newest first. Columns that no period uses are left out. */
export function booksTable(
  section: CustomersSection,
  books: readonly Book[],
  words: Words,
  format: Formatter,
): DataTable {
  const { columns: names } = words;
  const none = '–';
  const used = (has: (book: Book) => unknown) => books.some(has);
  const number = (label: string, value: (book: Book) => number | undefined): Column[] =>
    used((book) => value(book) !== undefined)
      ? [{ label, numeric: true, cell: (book) => text(value(book), (n) => format.number(n)) }]
      : [];
  const rate = (label: string, value: (book: Book) => number | undefined): Column[] => [
    { label, numeric: true, cell: (book) => text(value(book), (n) => format.percent(n, 1)) },
  ];
  const text = (value: number | undefined, say: (n: number) => string) =>
    value === undefined ? none : say(value);
  const why = (book: Book) =>
    reasonsFor(section, book.record.period, format.timeZone)
      .map(({ reason, count }) => words.reasonCount(reason, format.number(count)))
      .join(', ');
  const columns: Column[] = [
    { label: names.period, cell: (book) => format.period(book.record.period, 'long') },
    ...number(names.opening, ({ record }) => record.opening),
    ...number(names.gained, ({ record }) => record.gained),
    ...number(names.wonBack, ({ record }) => record.wonBack),
    ...number(names.lost, ({ record }) => record.lost),
    ...number(names.transfersIn, ({ record }) => record.transfersIn),
    ...number(names.transfersOut, ({ record }) => record.transfersOut),
    ...number(names.closing, ({ closing }) => closing),
    ...rate(names.gainRate, ({ gainRate }) => gainRate),
    ...rate(names.lossRate, ({ lossRate }) => lossRate),
    ...(used((book) => why(book) !== '') ? [{ label: names.reasons, cell: why }] : []),
  ];
  const more = changesTable(section, words, format);
  return {
    caption: words.table,
    columns: columns.map(({ label, numeric }) => (numeric ? { label, numeric } : { label })),
    rows: [...books].reverse().map((book) => columns.map(({ cell }) => cell(book))),
    ...(more ? { more } : {}),
  };
}

/** Single customers who came or went, newest first. Whoever may not be named on a board has no name here. */
function changesTable(section: CustomersSection, words: Words, format: Formatter): DataTable | undefined {
  const { changes = [] } = section;
  if (changes.length === 0) return undefined;
  const day = ({ on }: CustomerChange) => dayOf(on, format.timeZone);
  const name = ({ label, consent }: CustomerChange) =>
    (consent === 'board' ? label : undefined) ?? words.unnamed;
  return {
    caption: words.changesTable,
    columns: words.changeColumns.map((label) => ({ label })),
    rows: [...changes]
      .sort((a, b) => (day(a) < day(b) ? 1 : -1))
      .map((change) => [
        format.period(day(change), 'long'),
        words.changes[change.change],
        name(change),
        change.reason ?? '',
      ]),
  };
}
