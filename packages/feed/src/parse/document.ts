// From what a source delivers (text, bytes, or an object of the page) to a JSON value, with a sentence for what is none.
import type { Findings } from './findings.js';
import type { ExplainJson } from '../types.js';

/** A larger document is refused unread: it would freeze a TV. */
export const largestDocument = 20 * 1024 * 1024;

/** What a text that is no JSON may be instead, likeliest first: its pattern, what to call it, what to do. */
const mistakes = [
  [/^\s*$/, 'an empty document', 'is it just being written?'],
  [/^\s*</, 'a web page', 'this is a web page, perhaps a sign-in page, not a feed'],
  [/\0/, 'UTF-16', 'save it as UTF-8'],
  [/\b(NaN|Infinity)\b/, 'NaN or Infinity spelt out', 'JSON has no such number, write null'],
  [/[^\]}\s]\s*$/, 'a document that breaks off', 'it is only half there'],
] as const;

/** What is wrong with a text that JSON.parse refused, as far as it shows without reading it again. */
export const explainBriefly: ExplainJson = (text, error) => {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  const [, got, remedy] = mistakes.find(([pattern]) => pattern.test(bare)) ?? [
    0,
    'a text that is none',
    (error as Error).message,
  ];
  return [got, remedy];
};

/** The JSON value of any input; undefined, with the reason among the findings, where it holds none. */
export function readDocument(input: unknown, findings: Findings, explain = explainBriefly): unknown {
  const say = (severity: 'error' | 'warning', got: string, remedy: string) =>
    findings.report(severity, 'a feed in JSON', undefined, remedy, [], got);
  const data = input instanceof ArrayBuffer ? new Uint8Array(input) : input;
  const isText = typeof data === 'string';
  if (!isText && !(data instanceof Uint8Array)) return data ?? null;
  if (data.length > largestDocument) {
    const size = Math.ceil(data.length / 1024 / 1024);
    return say('error', `${size} MB`, 'at most 20 MB are read, send fewer records');
  }
  let text = data as string;
  if (!isText) {
    // Neither a byte-order mark of UTF-16 nor a zero can begin a document in UTF-8.
    const [first, second] = data;
    const little = first === 0xff || second === 0;
    const encoding = little ? 'utf-16le' : first === 0xfe || first === 0 ? 'utf-16be' : 'utf-8';
    text = new TextDecoder(encoding, { ignoreBOM: encoding === 'utf-8' }).decode(data);
    if (encoding !== 'utf-8') say('warning', 'UTF-16', 'save it as UTF-8');
    else if (text.includes('\ufffd'))
      say('warning', 'another encoding than UTF-8', 'some letters are lost, save it as UTF-8');
  }
  if (text.startsWith('\ufeff')) {
    say('warning', 'a byte-order mark before it', 'save it without one');
    text = text.slice(1);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return say('error', ...explain(text, error));
  }
}
