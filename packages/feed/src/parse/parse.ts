// parseFeed: any input in, a clean feed and the list of its problems out. Never throws.
import { envelope, sectionNames as names } from './contract.generated.js';
import { readDocument } from './document.js';
import { createFindings, type Findings } from './findings.js';
import { version } from './formats.js';
import { own, read } from './read.js';
import { allSections, type ReadableSection } from './sections.js';
import type { Node } from './table.js';
import { instantMs } from '../time.js';
import type {
  ExplainJson,
  Feed,
  ParseOptions,
  ParseResult,
  Problem,
  SectionName,
  SectionResult,
} from '../types.js';

/** The names of the contract's sections. */
export const sectionNames: readonly SectionName[] = names;

/** Reads a document; what only a hostile object can cause (a getter that throws) becomes a problem too. */
function reading<Result>(
  input: unknown,
  explain: ExplainJson | undefined,
  judge: (document: unknown, findings: Findings) => Result | undefined,
): [Result | undefined, Problem[]] {
  const findings = createFindings(sectionNames);
  let result: Result | undefined;
  try {
    const document = readDocument(input, findings, explain);
    if (document !== undefined) result = judge(document, findings);
  } catch (error) {
    findings.keys.length = 0;
    const got = `one that fails: ${String((error as Partial<Error> | null)?.message)}`;
    findings.report('error', 'an input that can be read', undefined, '', [], got);
  }
  return [result, findings.problems()];
}

/** As `parseFeed`, of these sections alone: the others are left out without a word. */
export function readFeed(
  input: unknown,
  sections: readonly ReadableSection[],
  { newerThan, explainJson }: ParseOptions = {},
): ParseResult {
  const [feed, problems] = reading(input, explainJson, (document, findings) => {
    const { keys, report } = findings;
    // A document of another version, or of something else, would only fail in every field.
    keys.push('floorboard');
    if (!read(version, own(document, 'floorboard'), findings)) return undefined;
    keys.pop();
    const date = own(document, 'generatedAt');
    if (newerThan && instantMs(String(date))! < instantMs(newerThan)!) {
      const expected = `a feed no older than the one shown, of ${newerThan}`;
      return report('warning', expected, date, 'ignored', ['generatedAt']);
    }
    const spare: Record<string, Node> = { ...envelope.spare };
    for (const name of sectionNames) spare[name] = null;
    for (const { name, node } of sections) spare[name] = node;
    const clean = read({ ...envelope, spare }, document, findings) as Feed | undefined;
    if (clean) for (const { judge } of sections) judge?.(clean, findings);
    return clean;
  });
  return { feed, problems };
}

/**
 * Reads a feed: a text, its bytes (to tell UTF-16 and other encodings), or an object already parsed. The feed is clean:
 * only what the contract knows, with its defaults filled in, periods in order. One bad record costs that record, one
 * bad section that section; `feed` is undefined where the input is not a feed at all, or older than `newerThan`.
 */
export const parseFeed = (input: unknown, options?: ParseOptions): ParseResult =>
  readFeed(input, allSections, options);

/** As `parseSection`, of a section handed in. */
export function readSection<Name extends SectionName>(
  { name, node, judge }: ReadableSection<Name>,
  input: unknown,
): SectionResult<Name> {
  const [section, problems] = reading(input, undefined, (document, findings) => {
    findings.keys.push(name);
    const clean = read(node, document, findings) as SectionResult<Name>['section'];
    findings.keys.pop();
    if (clean) judge?.({ [name]: clean }, findings);
    return clean;
  });
  return { section, problems };
}

/** Reads one section alone, as a page may hand it to a widget: an object, or its JSON. Paths begin with its name. */
export function parseSection<Name extends SectionName>(name: Name, input: unknown): SectionResult<Name> {
  const section = allSections.find((other) => other.name === name) as unknown as ReadableSection<Name>;
  return readSection(section, input);
}
