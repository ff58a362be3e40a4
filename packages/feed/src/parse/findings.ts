// Collects problems while a document is read: knows where the reader stands, and stops listing at a hundred a section.
import type { Grain } from '@floorboard/metrics';
import { found, grouped, pathOf } from './sentences.js';
import type { Problem, SectionName } from '../types.js';

type Severity = Problem['severity'];
export type Key = string | number;

const severities: readonly Severity[] = ['error', 'warning', 'notice'];
const mostListed = 100;

export interface Findings {
  /** The names and indexes that lead to where the reader stands. */
  readonly keys: Key[];
  /** The grain of the section that is being read. */
  grain: Grain | undefined;
  /** Where records stood in the input, for those lists that are sorted or judged as a whole. */
  readonly places: Map<object, number>;
  /** The value at `key` (or where the reader stands) can't be used. Returns undefined, for a check to return. */
  fault(key: Key | undefined, expected: string, value: unknown, remedy?: string): undefined;
  /** `got`: what was found, in words, where the value itself says too little. */
  report(
    severity: Severity,
    key: Key | undefined,
    expected: string,
    value: unknown,
    remedy?: string,
    got?: string,
  ): undefined;
  /** The document first, then section by section, what is lost before what is odd. */
  problems(): Problem[];
}

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || /string|number|boolean/.test(typeof value);

/** Does `work` one step further in. */
export function within<Result>({ keys }: Findings, key: Key | undefined, work: () => Result): Result {
  if (key === undefined) return work();
  keys.push(key);
  const result = work();
  keys.pop();
  return result;
}

export function createFindings(sections: readonly SectionName[]): Findings {
  const keys: Key[] = [];
  const groups = [undefined, ...sections].map((section) => ({
    section,
    piles: severities.map((severity) => ({ severity, count: 0, listed: [] as Problem[] })),
  }));

  const report: Findings['report'] = (severity, key, expected, value, remedy, got) => {
    const first = keys[0] ?? key;
    const group = groups.find(({ section }) => section === first) ?? groups[0];
    const pile = group?.piles[severities.indexOf(severity)];
    if (!group || !pile) return;
    pile.count += 1;
    if (pile.listed.length >= mostListed) return;
    const path = pathOf(key === undefined ? keys : [...keys, key]);
    const message = `${path || 'feed'}: expected ${expected}, got ${got ?? found(value)}${remedy ? `: ${remedy}` : ''}`;
    pile.listed.push({
      severity,
      ...(group.section && { section: group.section }),
      path,
      message,
      ...(isPlain(value) && { value: typeof value === 'string' ? value.slice(0, 200) : value }),
    });
  };

  return {
    keys,
    grain: undefined,
    places: new Map(),
    report,
    fault: (key, expected, value, remedy) => report('error', key, expected, value, remedy),
    problems: () =>
      groups.flatMap(({ section, piles }) => {
        let room = mostListed;
        let more = 0;
        let worst: Severity | undefined;
        const told = piles.flatMap(({ severity, count, listed }) => {
          const first = listed.slice(0, room);
          room -= first.length;
          more += count - first.length;
          if (more > 0) worst ??= severity;
          return first;
        });
        if (worst) {
          const message = `${section ?? 'feed'}: and ${grouped(more)} more`;
          told.push({ severity: worst, ...(section && { section }), path: section ?? '', message });
        }
        return told;
      }),
  };
}
