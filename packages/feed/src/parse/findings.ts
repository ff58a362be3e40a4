// Collects problems while a document is read: knows where the reader stands, and of one severity lists the first hundred
// of a section.
import type { Advice } from './advice.js';
import { sectionNames } from './contract.generated.js';
import { found, pathOf, problem } from './sentences.js';
import type { Problem, SectionName } from '../types.js';

type Severity = Problem['severity'];
export type Key = string | number;

const severities: readonly Severity[] = ['error', 'warning', 'notice'];
const mostListed = 100;

export interface Findings {
  /** The names and indexes that lead to where the reader stands. */
  readonly keys: Key[];
  /** Where records stood in the input, for those lists that are sorted or judged as a whole. */
  readonly places: Map<object, number>;
  /**
   * Returns undefined, for a reader to return. `at`: further in than where the reader stands; `got`: what was found, in
   * words, where the value itself says too little.
   */
  readonly report: (
    severity: Severity,
    expected: string,
    value: unknown,
    remedy?: string | false,
    at?: readonly Key[],
    got?: string,
  ) => undefined;
  /** For whoever writes feeds. */
  readonly advice?: Advice | undefined;
  /** The document first, then section by section, what is lost before what is odd. */
  problems(): Problem[];
}

export function createFindings(advice?: Advice): Findings {
  const keys: Key[] = [];
  /** By section and severity; beyond the first hundred a pile only grows in length. */
  const piles: Problem[][] = [];

  return {
    keys,
    advice,
    places: new Map(),
    report(severity, expected, value, remedy, at = [], got) {
      const order = sectionNames.indexOf((keys[0] ?? at[0]) as SectionName);
      const section = sectionNames[order];
      const pile = (piles[3 * order + 3 + severities.indexOf(severity)] ??= []);
      if (pile.length < mostListed) {
        pile.push({
          ...problem(severity, pathOf([...keys, ...at]), expected, got ?? found(value), remedy),
          ...(section && { section }),
          ...((value === null || /string|number|boolean/.test(typeof value)) && {
            value: (typeof value === 'string' ? value.slice(0, 200) : value) as NonNullable<Problem['value']>,
          }),
        });
      } else pile.length += 1;
      return undefined;
    },
    problems: () =>
      piles.flatMap((pile) => {
        const more = pile.length - mostListed;
        const { value: _value, ...kind } = pile[0]!;
        const path = kind.section ?? '';
        const message = `${path || 'feed'}: and ${more} more`;
        return more > 0 ? [...pile.slice(0, mostListed), { ...kind, path, message }] : pile;
      }),
  };
}
