// parseFeed: any input in, a clean feed and the list of its problems out. Never throws.
import { contract } from './contract.generated.js';
import { readDocument } from './document.js';
import { judgeFacts } from './facts.js';
import { createFindings, type Findings } from './findings.js';
import { own, read } from './read.js';
import { instantMs } from '../time.js';
import type {
  ExplainJson,
  Feed,
  ParseOptions,
  ParseResult,
  Problem,
  SectionName,
  SectionResult,
  Sections,
} from '../types.js';

/** The names of the contract's sections: the records of the envelope that may be left out. */
export const sectionNames = Object.keys(contract.spare).filter(
  (name) => typeof contract.spare[name as SectionName] === 'object',
) as SectionName[];

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

/**
 * Reads a feed: a text, its bytes (to tell UTF-16 and other encodings), or an object already parsed. The feed is clean:
 * only what the contract knows, with its defaults filled in, periods in order. One bad record costs that record, one
 * bad section that section; `feed` is undefined where the input is not a feed at all, or older than `newerThan`.
 */
export function parseFeed(input: unknown, { newerThan, explainJson }: ParseOptions = {}): ParseResult {
  const [feed, problems] = reading(input, explainJson, (document, findings) => {
    const { keys, report } = findings;
    // A document of another version, or of something else, would only fail in every field.
    keys.push('floorboard');
    if (!read('version', own(document, 'floorboard'), findings)) return undefined;
    keys.pop();
    const date = own(document, 'generatedAt');
    if (newerThan && instantMs(String(date))! < instantMs(newerThan)!) {
      const expected = `a feed no older than the one shown, of ${newerThan}`;
      return report('warning', expected, date, 'ignored', ['generatedAt']);
    }
    const clean = read(contract, document, findings) as Feed | undefined;
    if (!clean) return undefined;
    judgeFacts(clean, findings);
    return clean;
  });
  return { feed, problems };
}

/** Reads one section alone, as a page may hand it to a widget: an object, or its JSON. Paths begin with its name. */
export function parseSection<Name extends SectionName>(name: Name, input: unknown): SectionResult<Name> {
  const [section, problems] = reading(input, undefined, (document, findings) => {
    findings.keys.push(name);
    const clean = read(contract.spare[name], document, findings) as Sections[Name] | undefined;
    findings.keys.pop();
    if (clean) judgeFacts({ [name]: clean }, findings);
    return clean;
  });
  return { section, problems };
}
