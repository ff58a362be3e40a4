// Delimited text, record by record, the careful way: it knows the line of each record and survives broken ones. DuckDB
// reads the same files many times faster but gives up on the first broken quote and knows no lines; delimited.ts
// decides who reads.

export interface CsvRecord {
  /** Counted from 0, blank lines not counted: 0 is the header. */
  readonly record: number;
  /** Line on which it starts, counted from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** Why the record can't be read; its fields are then what was found up to there. */
  readonly fault?: string;
}

interface Taken {
  readonly fields: string[];
  readonly end: number;
  readonly fault?: string;
}

/** A field longer than this is taken for a quote that was never closed. */
const longestRecord = 1 << 20;

const lineEnd = /\r\n|\r|\n/g;

/** The offset after the next end of line from `at`. */
function nextLine(text: string, at: number): number {
  lineEnd.lastIndex = at;
  return lineEnd.exec(text) ? lineEnd.lastIndex : text.length;
}

const skipSpaces = (text: string, from: number, delimiter: string): number => {
  let at = from;
  while ((text[at] === ' ' || text[at] === '\t') && text[at] !== delimiter) at += 1;
  return at;
};

/** The offset of the quote that closes the one at `open`; -1 where there is none. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** One record from `start`; undefined where the text ends before it does and more text may come. */
function take(text: string, start: number, delimiter: string, final: boolean): Taken | undefined {
  const fields: string[] = [];
  for (let at = start; ; at += 1) {
    const opening = skipSpaces(text, at, delimiter);
    if (text[opening] === '"') {
      const close = closingQuote(text, opening);
      if (close < 0) {
        if (!final && text.length - start < longestRecord) return undefined;
        return { fields, end: nextLine(text, opening), fault: 'a quote that is opened here is never closed' };
      }
      // A quote at the very end may be the first of two.
      if (close + 1 === text.length && !final) return undefined;
      fields.push(text.slice(opening + 1, close).replaceAll('""', '"'));
      at = skipSpaces(text, close + 1, delimiter);
      if (at < text.length && !`${delimiter}\r\n`.includes(text.charAt(at))) {
        if (!final && text.indexOf('\n', at) < 0) return undefined;
        return { fields, end: nextLine(text, at), fault: 'there is text after a closing quote' };
      }
    } else {
      const from = at;
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
      fields.push(text.slice(from, at));
    }
    // A line end may be the first half of two.
    if (!final && at + 1 >= text.length) return undefined;
    if (text[at] !== delimiter) return { fields, end: nextLine(text, at) };
  }
}

/** The records of a text that arrives in pieces; `line` is the number of its first line. */
export async function* csvRecords(
  pieces: AsyncIterable<string>,
  delimiter: string,
  line = 1,
): AsyncGenerator<CsvRecord> {
  let text = '';
  let at = 0;
  let record = 0;
  function* taken(final: boolean): Generator<CsvRecord> {
    while (at < text.length) {
      const found = take(text, at, delimiter, final);
      if (!found) return;
      const { fields, end, fault } = found;
      const blank = fields.length === 1 && fields[0]?.trim() === '' && !fault;
      if (!blank) {
        yield { record, line, fields, ...(fault === undefined ? {} : { fault }) };
        record += 1;
      }
      line += text.slice(at, end).match(lineEnd)?.length ?? 0;
      at = end;
    }
  }
  for await (const piece of pieces) {
    text = text.slice(at) + piece;
    at = 0;
    yield* taken(false);
  }
  yield* taken(true);
}
