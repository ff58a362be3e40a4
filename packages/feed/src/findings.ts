// Collects problems while a document is read: knows where the reader stands, and stops listing at a hundred a section.
import type { Grain } from '@floorboard/metrics';
import { found, grouped, pathOf } from './sentences.js';
import type { Problem, SectionName } from './types.js';

type Severity = Problem['severity'];
type Key = string | number;

const severities: readonly Severity[] = ['error', 'warning', 'notice'];
const mostListed = 100;

interface Pile {
  readonly listed: Record<Severity, Problem[]>;
  count: number;
}

const shownValue = (value: unknown): Pick<Problem, 'value'> => {
  if (typeof value === 'string') return { value: value.slice(0, 200) };
  const plain = value === null || typeof value === 'number' || typeof value === 'boolean';
  return plain ? { value } : {};
};

export class Findings {
  /** The grain of the section that is being read. */
  grain: Grain | undefined;
  /** Where records stood in the input, for those lists that are sorted or judged as a whole. */
  readonly places = new Map<object, number>();
  readonly #keys: Key[] = [];
  readonly #piles = new Map<string | undefined, Pile>();
  readonly #sections: readonly string[];

  constructor(sections: readonly string[]) {
    this.#sections = sections;
  }

  enter(key: Key): void {
    this.#keys.push(key);
  }

  leave(): void {
    this.#keys.pop();
  }

  get atRoot(): boolean {
    return this.#keys.length === 0;
  }

  /** The value at `key` can't be used. Returns undefined, so that a check may return what this returns. */
  fault(key: Key | undefined, expected: string, value: unknown, remedy?: string): undefined {
    this.report('error', key, expected, value, remedy);
  }

  report(
    severity: Severity,
    key: Key | undefined,
    expected: string,
    value: unknown,
    remedy?: string,
    got = found(value),
  ): void {
    const first = this.#keys[0] ?? key;
    const section = this.#sections.find((name) => name === first) as SectionName | undefined;
    let pile = this.#piles.get(section);
    if (!pile)
      this.#piles.set(section, (pile = { listed: { error: [], warning: [], notice: [] }, count: 0 }));
    pile.count += 1;
    const listed = pile.listed[severity];
    if (listed.length >= mostListed) return;
    const path = pathOf(key === undefined ? this.#keys : [...this.#keys, key]);
    const message = `${path || 'feed'}: expected ${expected}, got ${got}${remedy ? `: ${remedy}` : ''}`;
    listed.push({ severity, ...(section && { section }), path, message, ...shownValue(value) });
  }

  /** The document first, then section by section, what is lost before what is odd. */
  problems(): Problem[] {
    const order = [undefined, ...this.#sections];
    return order.flatMap((section) => {
      const pile = this.#piles.get(section);
      if (!pile) return [];
      const all = severities.flatMap((severity) => pile.listed[severity]);
      const listed = all.slice(0, mostListed);
      const more = pile.count - listed.length;
      if (more > 0) {
        const path = section ?? '';
        const message = `${path || 'feed'}: and ${grouped(more)} more`;
        const severity = (all[mostListed] ?? listed[mostListed - 1])?.severity ?? 'notice';
        listed.push({ severity, ...(section && { section: section as SectionName }), path, message });
      }
      return listed;
    });
  }
}
