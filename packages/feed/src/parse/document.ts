// From what a source or a page delivers to a JSON value, with a sentence for what is none.
import type { Findings } from './findings.js';
import type { ExplainJson } from '../types.js';

/** A longer text is refused unread: it would freeze a TV. */
export const largestDocument = 20 * 1024 * 1024;

/**
 * For a document whose first bytes are these: neither a byte-order mark of UTF-16 nor a zero can begin one in UTF-8. The
 * mark stays, for the reader to tell of.
 */
export function decoderFor([first, second]: Uint8Array): TextDecoder {
  const encoding =
    first === 0xff || second === 0 ? 'utf-16le' : first === 0xfe || first === 0 ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { ignoreBOM: true });
}

/** What is wrong with a text that JSON.parse refused, as far as it shows without reading it again. */
export const explainBriefly: ExplainJson = (text, error) => {
  if (!/\S/.test(text)) return ['an empty document', 'is it just being written?'];
  if (/^\s*</.test(text)) return ['a web page', 'perhaps a sign-in page'];
  return ['a text that is broken or half there', (error as Error).message];
};

/** The JSON value of a text, or the object that a page hands in; undefined, with the reason among the findings, without one. */
export function readDocument(input: unknown, { report, advice }: Findings): unknown {
  if (typeof input !== 'string') return input ?? null;
  const say = (severity: 'error' | 'warning', got: string, remedy: string) =>
    report(severity, 'a feed in JSON', undefined, remedy, [], got);
  if (input.length > largestDocument) return say('error', 'more than 20 MB', 'send fewer records');
  const text = input.replace(/^\ufeff/, '');
  try {
    const value = JSON.parse(text) as unknown;
    if (text !== input || text.includes('\ufffd'))
      say('warning', 'another encoding', 'save it as plain UTF-8');
    return value;
  } catch (error) {
    return say('error', ...(advice?.explain ?? explainBriefly)(text, error));
  }
}
