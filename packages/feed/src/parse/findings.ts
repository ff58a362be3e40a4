// Collects problems while a document is read: knows where the reader stands, and of one severity lists the first hundred
// of a section.
import { found, grouped, pathOf } from './sentences.js';
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
  /** The document first, then section by section, what is lost before what is odd. */
  problems(): Problem[];
}

export function createFindings(sections: readonly SectionName[]): Findings {
  const keys: Key[] = [];
  const piles: Problem[][] = [];
  const counts: number[] = [];

  return {
    keys,
    places: new Map(),
    report(severity, expected, value, remedy, at = [], got) {
      const section = sections.find((name) => name === (keys[0] ?? at[0]));
      const index = (section ? sections.indexOf(section) + 1 : 0) * 3 + severities.indexOf(severity);
      const pile = (piles[index] ??= []);
      counts[index] = (counts[index] ?? 0) + 1;
      if (counts[index] > mostListed) return undefined;
      const path = pathOf([...keys, ...at]);
      pile.push({
        severity,
        ...(section && { section }),
        path,
        message: `${path || 'feed'}: expected ${expected}, got ${got ?? found(value)}${remedy ? `: ${remedy}` : ''}`,
        ...((value === null || /string|number|boolean/.test(typeof value)) && {
          value: (typeof value === 'string' ? value.slice(0, 200) : value) as NonNullable<Problem['value']>,
        }),
      });
      return undefined;
    },
    problems: () =>
      piles.flatMap((pile, index) => {
        const more = counts[index]! - mostListed;
        const { severity, section } = pile[0]!;
        const message = `${section ?? 'feed'}: and ${grouped(more)} more`;
        const rest = { severity, ...(section && { section }), path: section ?? '', message };
        return more > 0 ? [...pile, rest] : pile;
      }),
  };
}
