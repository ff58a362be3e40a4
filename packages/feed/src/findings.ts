// Collects problems while a document is read: knows where the reader stands, and stops listing at a hundred a section.
import type { Grain } from '@floorboard/metrics';
import { found, grouped, pathOf } from './sentences.js';
import type { Problem, SectionName } from './types.js';

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
    count: 0,
    listed: severities.map((): Problem[] => []),
  }));

  const report: Findings['report'] = (severity, key, expected, value, remedy, got) => {
    const first = keys[0] ?? key;
    const group = groups.find(({ section }) => section === first) ?? groups[0];
    const list = group?.listed[severities.indexOf(severity)];
    if (!group || !list) return;
    group.count += 1;
    if (list.length >= mostListed) return;
    const path = pathOf(key === undefined ? keys : [...keys, key]);
    const message = `${path || 'feed'}: expected ${expected}, got ${got ?? found(value)}${remedy ? `: ${remedy}` : ''}`;
    const kept = typeof value === 'string' ? value.slice(0, 200) : value;
    list.push({
      severity,
      ...(group.section && { section: group.section }),
      path,
      message,
      ...((kept === null || /string|number|boolean/.test(typeof kept)) && {
        value: kept as Problem['value'] & {},
      }),
    });
  };

  return {
    keys,
    grain: undefined,
    places: new Map(),
    report,
    fault: (key, expected, value, remedy) => report('error', key, expected, value, remedy),
    problems: () =>
      groups.flatMap(({ section, count, listed }) => {
        const all = listed.flatMap((list) => list);
        const first = all.slice(0, mostListed);
        const worst = all[mostListed] ?? first[mostListed - 1];
        if (worst && count > mostListed) {
          const { severity, path: _, message: __, value: ___, ...rest } = worst;
          const message = `${section ?? 'feed'}: and ${grouped(count - mostListed)} more`;
          first.push({ severity, ...rest, path: section ?? '', message });
        }
        return first;
      }),
  };
}
