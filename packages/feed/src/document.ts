// From what a source delivers (text, bytes, or an object of the page) to a JSON value, with a sentence for what is none.
import type { Findings } from './findings.js';
import { jsonFault } from './json-fault.js';
import { grouped } from './sentences.js';

/** A larger document is refused unread: it would freeze a TV. */
export const largestDocument = 20 * 1024 * 1024;

const warn = (findings: Findings, expected: string, got: string, remedy: string) =>
  findings.report('warning', undefined, expected, undefined, remedy, got);

/** The sentence for a document over the limit; `bytes` where its size is known. */
export const tooLarge = (bytes: number): string => `${grouped(Math.round(bytes / 1024))} kB`;

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second) ? 'utf-16be' : undefined;
}

/** The text of a document's bytes. UTF-16 is read all the same, with a warning. */
export function decodeFeed(bytes: Uint8Array | ArrayBuffer, findings: Findings): string {
  const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  const wide = utf16(view);
  if (wide) {
    warn(findings, 'UTF-8', 'UTF-16', 'read all the same, save it as UTF-8');
    return new TextDecoder(wide).decode(view);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(view);
  } catch {
    warn(findings, 'UTF-8', 'another encoding', 'letters may be wrong, save it as UTF-8');
    return new TextDecoder().decode(view);
  }
}

/** The JSON value of a text; undefined, with the reason among the findings, where there is none. */
function parseText(text: string, findings: Findings): unknown {
  const refuse = (got: string, remedy: string) =>
    findings.report('error', undefined, 'a feed in JSON', undefined, remedy, got);
  let json = text;
  if (json.startsWith('\ufeff')) {
    warn(findings, 'JSON', 'a byte-order mark before it', 'left out, save it without');
    json = json.slice(1);
  }
  if (!/\S/.test(json)) return refuse('an empty document', 'is the file being written?');
  if (/^\ufffd{0,2}[^]?\0/.test(json)) return refuse('UTF-16', 'save it as UTF-8');
  if (/^\s*</.test(json)) {
    return /^\s*<\?xml(?![^]*<html)/i.test(json.slice(0, 1000))
      ? refuse('XML', 'this is another kind of feed')
      : refuse('a web page', 'this is a web page, perhaps a sign-in page, not a feed');
  }
  try {
    return JSON.parse(json) as unknown;
  } catch {
    const fault = jsonFault(json);
    return refuse(fault.found, fault.remedy);
  }
}

/** The JSON value of any input. */
export function readDocument(input: unknown, findings: Findings): unknown {
  const bytes = input instanceof Uint8Array || input instanceof ArrayBuffer;
  const size = bytes ? input.byteLength : typeof input === 'string' ? input.length : 0;
  if (size > largestDocument) {
    const limit = `at most ${tooLarge(largestDocument)}`;
    return findings.report('error', undefined, limit, undefined, 'send fewer records', tooLarge(size));
  }
  const value = bytes ? decodeFeed(input, findings) : input;
  return typeof value === 'string' ? parseText(value, findings) : value;
}
