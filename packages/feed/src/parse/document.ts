// From what a source delivers (text, bytes, or an object of the page) to a JSON value, with a sentence for what is none.
import type { Findings } from './findings.js';
import { grouped } from './sentences.js';
import type { ExplainJson } from '../types.js';

/** A larger document is refused unread: it would freeze a TV. */
export const largestDocument = 20 * 1024 * 1024;

/** A size for sentences: "20,480 kB". */
export const kilobytes = (bytes: number): string => `${grouped(Math.ceil(bytes / 1024))} kB`;

type Says = (got: string, remedy: string) => undefined;

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second) ? 'utf-16be' : 'utf-8';
}

/** The text of a document's bytes. UTF-16 and wrong bytes are read as well as may be. */
function decode(bytes: Uint8Array, warn: Says): string {
  const encoding = encodingOf(bytes);
  const read = (fatal: boolean, ignoreBOM: boolean) =>
    new TextDecoder(encoding, { fatal, ignoreBOM }).decode(bytes);
  try {
    if (encoding === 'utf-8') return read(true, true);
    warn('UTF-16', 'save it as UTF-8');
  } catch {
    warn('another encoding than UTF-8', 'some letters are lost, save it as UTF-8');
  }
  return read(false, false);
}

/** What is wrong with a text that JSON.parse refused, as far as it shows without reading it again. */
const explainBriefly: ExplainJson = (text, error) => {
  const stray = /\b(?:NaN|Infinity|undefined)\b/.exec(text.replace(/"(?:[^"\\]|\\.)*"/g, ''));
  if (stray) return [`the word ${stray[0]}`, 'JSON has no such number, write null'];
  if (!/[\]}]\s*$/.test(text)) return ['a document that breaks off', 'it is only half there'];
  return ['a text that is none', String((error as Partial<Error>).message)];
};

function parseText(text: string, refuse: Says, explain: ExplainJson): unknown {
  if (!/\S/.test(text)) return refuse('an empty document', 'is it just being written?');
  if (text.slice(0, 9).includes('\0')) return refuse('UTF-16', 'save it as UTF-8');
  if (/^\s*</.test(text)) {
    return refuse('a web page', 'this is a web page, perhaps a sign-in page, not a feed');
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return refuse(...explain(text, error));
  }
}

/** The JSON value of any input; undefined, with the reason among the findings, where it holds none. */
export function readDocument(input: unknown, findings: Findings, explain = explainBriefly): unknown {
  const say =
    (severity: 'error' | 'warning'): Says =>
    (got, remedy) =>
      findings.report(severity, undefined, 'a feed in JSON', undefined, remedy, got);
  const [refuse, warn] = [say('error'), say('warning')];
  const bytes = input instanceof ArrayBuffer ? new Uint8Array(input) : input;
  const isBytes = bytes instanceof Uint8Array;
  if (!isBytes && typeof bytes !== 'string') return bytes;
  if (bytes.length > largestDocument) {
    return refuse(
      kilobytes(bytes.length),
      `at most ${kilobytes(largestDocument)} are read, send fewer records`,
    );
  }
  const text = isBytes ? decode(bytes, warn) : bytes;
  if (text[0] !== '\ufeff') return parseText(text, refuse, explain);
  warn('a byte-order mark before it', 'save it without one');
  return parseText(text.slice(1), refuse, explain);
}
