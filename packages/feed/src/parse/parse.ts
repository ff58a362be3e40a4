// parseFeed: any input in, a clean feed and the list of its problems out. Never throws.
import { contract } from './contract.generated.js';
import { readDocument } from './document.js';
import { judgeFacts } from './facts.js';
import { createFindings, type Findings } from './findings.js';
import { numberRemedy } from './sentences.js';
import { instantMs } from '../time.js';
import type { RecordNode } from './table.js';
import type { Feed, ParseOptions, ParseResult, SectionName, SectionResult, Sections } from '../types.js';
import { compile, type Check } from './validate.js';

const version = 1;

/** The names of the contract's sections: its optional parts that are records. */
export const sectionNames: readonly SectionName[] = Object.keys(contract.fields)
  .filter((name) => name.endsWith('?') && isRecord(contract.fields[name]))
  .map((name) => name.slice(0, -1) as SectionName);

function isRecord(node: unknown): node is RecordNode {
  return typeof node === 'object' && node !== null && 'fields' in node;
}

let feedCheck: Check | undefined;
const sectionChecks = new Map<SectionName, Check>();

function isVersion(document: unknown, findings: Findings): document is Record<string, unknown> {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    findings.fault(undefined, 'an object', document, 'this is not a feed');
    return false;
  }
  const own = Object.prototype.hasOwnProperty.call(document, 'floorboard');
  const found: unknown = own ? (document as Record<string, unknown>)['floorboard'] : undefined;
  if (found === version) return true;
  const newer = typeof found === 'number' && found > version;
  findings.fault(
    'floorboard',
    `${version}, the only version of the contract that this program understands`,
    found,
    own ? (newer ? 'a newer program is needed' : numberRemedy(found)) : 'is this a Floorboard feed?',
  );
  return false;
}

function isOlder(feed: Feed, shown: string | undefined, findings: Findings): boolean {
  const shownAt = shown === undefined ? undefined : instantMs(shown);
  const older = shownAt !== undefined && (instantMs(feed.generatedAt) ?? 0) < shownAt;
  if (older) {
    const expected = `a feed no older than the one shown, of ${shown}`;
    findings.report('warning', 'generatedAt', expected, feed.generatedAt, 'ignored');
  }
  return older;
}

/** Runs `read`; what only a hostile object can cause (a getter that throws) becomes a problem too. */
function reading<Result>(
  read: (findings: Findings) => Result | undefined,
): [Result | undefined, ReturnType<Findings['problems']>] {
  const findings = createFindings(sectionNames);
  let result: Result | undefined;
  try {
    result = read(findings);
  } catch (error) {
    const found = `one that fails: ${String((error as Partial<Error> | null)?.message)}`;
    findings.report('error', undefined, 'an input that can be read', undefined, undefined, found);
  }
  return [result, findings.problems()];
}

/**
 * Reads a feed: a text, its bytes (to tell UTF-16 and other encodings), or an object already parsed. The feed is clean:
 * only what the contract knows, with its defaults filled in, periods in order. One bad record costs that record, one
 * bad section that section; `feed` is undefined where the input is not a feed at all, or older than `newerThan`.
 */
export function parseFeed(input: unknown, options: ParseOptions = {}): ParseResult {
  const [feed, problems] = reading((findings) => {
    const document = readDocument(input, findings, options.explainJson);
    if (document === undefined && input !== undefined) return undefined;
    if (!isVersion(document, findings)) return undefined;
    feedCheck ??= compile(contract);
    const clean = feedCheck(document, undefined, findings) as Feed | undefined;
    if (!clean || isOlder(clean, options.newerThan, findings)) return undefined;
    judgeFacts(clean, findings);
    return clean;
  });
  return { feed, problems };
}

/** Reads one section alone, as a page may hand it to a widget: an object, or its JSON. Paths begin with its name. */
export function parseSection<Name extends SectionName>(name: Name, input: unknown): SectionResult<Name> {
  const [section, problems] = reading((findings) => {
    const document = readDocument(input, findings);
    if (document === undefined && input !== undefined) return undefined;
    let check = sectionChecks.get(name);
    const node = contract.fields[`${name}?`];
    if (!check && node !== undefined) sectionChecks.set(name, (check = compile(node)));
    const clean = check?.(document, name, findings) as Sections[Name] | undefined;
    if (clean) judgeFacts({ [name]: clean }, findings);
    return clean;
  });
  return { section, problems };
}
