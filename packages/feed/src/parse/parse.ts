// parseFeed: any input in, a clean feed and the list of its problems out. Never throws.
import { instantMs } from '../time.js';
import { forWriters, type Advice } from './advice.js';
import { allSections, type ReadableSection } from './sections.js';
import { createFindings, type Findings } from './findings.js';
import { decoderFor, readDocument } from './document.js';
import { envelope, sectionNames as names } from './contract.generated.js';
import { attempt } from '../attempt.js';
import { version } from './formats.js';
import { read } from './read.js';
import type { Node } from './table.js';
import type { Feed, ParseOptions, ParseResult, SectionName, SectionResult } from '../types.js';

/** The names of the contract's sections. */
export const sectionNames: readonly SectionName[] = names;

export interface ReadOptions extends ParseOptions {
  /** A document without a `floorboard` key is the (first) section, as a page may hand it to a widget. */
  readonly alone?: boolean;
  readonly advice?: Advice;
}

/** Stands around a section that came alone, so that everything further on knows one shape. It says of no time that it was then. */
const unsigned: Feed = {
  floorboard: 1,
  generatedAt: '',
  staleAfter: 'PT36H',
  facility: { id: 'page', name: '', level: 'facility' },
};

function readValue(
  document: unknown,
  sections: readonly ReadableSection[],
  { alone, newerThan }: ReadOptions,
  findings: Findings,
): Feed | undefined {
  const { floorboard, generatedAt } = Object(document) as Partial<Record<string, unknown>>;
  if (alone && floorboard === undefined) {
    const [{ name, node }] = sections as [ReadableSection];
    return { ...unsigned, ...(read({ must: { [name]: node } }, { [name]: document }, findings) as object) };
  }
  // A document of another version, or of something else, would only fail in every field.
  if (!read({ must: { floorboard: version } }, { floorboard }, findings)) return undefined;
  if (newerThan && instantMs(String(generatedAt))! < instantMs(newerThan)!) {
    const expected = `a feed no older than that of ${newerThan}`;
    return findings.report('warning', expected, generatedAt, 'ignored', ['generatedAt']);
  }
  const spare: Record<string, Node> = { ...envelope.spare };
  for (const name of names) spare[name] = sections.find((section) => section.name === name)?.node ?? null;
  return read({ ...envelope, spare }, document, findings) as Feed | undefined;
}

/** As `parseFeed`, of a text or an object, of these sections alone: the others are left out without a word. */
export function readFeed(
  input: unknown,
  sections: readonly ReadableSection[],
  options: ReadOptions = {},
): ParseResult {
  const findings = createFindings(options.advice);
  let feed: Feed | undefined;
  try {
    const document = readDocument(input, findings);
    if (document !== undefined) feed = readValue(document, sections, options, findings);
    if (feed) for (const { judge } of sections) judge?.(feed, findings);
  } catch (error) {
    // What only a hostile object can cause: a getter that throws.
    findings.keys.length = 0;
    const got = `one that fails: ${String((error as Partial<Error> | null)?.message)}`;
    findings.report('error', 'an input that can be read', undefined, '', [], got);
  }
  return { feed, problems: findings.problems() };
}

/** The text of bytes, marked where they are UTF-16; undefined for anything else. */
function textOf(input: unknown): string | undefined {
  const bytes = input instanceof ArrayBuffer ? new Uint8Array(input) : input;
  if (!(bytes instanceof Uint8Array)) return undefined;
  const decoder = decoderFor(bytes);
  const text = decoder.decode(bytes);
  return decoder.encoding === 'utf-8' ? text : text.replace(/^\ufeff?/, '\ufeff');
}

/** Even to ask a hostile object what it is can throw. */
const readable = (input: unknown): unknown => attempt(() => textOf(input)) ?? input;

/**
 * Reads a feed: a text, its bytes (UTF-16 is known), or an object already parsed. The feed is clean: only what the
 * contract knows, with its defaults filled in, periods in order. One bad record costs that record, one bad section that
 * section; `feed` is undefined where the input is not a feed at all, or older than `newerThan`. Of a text that is not
 * JSON the problem names line and column.
 */
export const parseFeed = (input: unknown, options?: ParseOptions): ParseResult =>
  readFeed(readable(input), allSections, { ...options, advice: forWriters });

/** Reads one section alone, as a page may hand it to a widget: an object, or its JSON. Paths begin with its name. */
export function parseSection<Name extends SectionName>(name: Name, input: unknown): SectionResult<Name> {
  const section = allSections.filter((other) => other.name === name);
  const { feed, problems } = readFeed(readable(input), section, { alone: true, advice: forWriters });
  return { section: feed?.[name] as SectionResult<Name>['section'], problems };
}
