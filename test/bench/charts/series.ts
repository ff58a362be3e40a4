// The same facts for every contestant: 36 months of a score with its interval, usual range and target.

export interface Month {
  readonly name: string;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

export const target = 45;
const count = 36;

const nameOf = (i: number) =>
  `${2023 + Math.floor((i + 10) / 12)}-${String(((i + 10) % 12) + 1).padStart(2, '0')}`;

/** The `step`-th version of the facts: one of an update differs from the one before in its newest months. */
export function months(step = 0): Month[] {
  return Array.from({ length: count }, (_, i) => {
    const news = i > count - 4 ? step % 7 : 0;
    const promoters = 55 + ((i * 37) % 23) + (i > 20 ? 12 : 0) + news;
    const passives = 30 + ((i * 11) % 9);
    const detractors = 28 - ((i * 17) % 13);
    const n = promoters + passives + detractors;
    const share = (promoters - detractors) / n;
    const half = 196 * Math.sqrt(((promoters + detractors) / n - share * share) / n);
    const score = 100 * share;
    return { name: nameOf(i), promoters, passives, detractors, score, low: score - half, high: score + half };
  });
}

export const size = { width: 440, height: 300 };

/** What each contestant's script offers. */
export interface Contestant {
  /** Draws one chart in each room. */
  mount(rooms: readonly HTMLElement[]): void;
  /** Shows the `step`-th version of the facts in every chart. */
  update(step: number): void;
}

declare global {
  interface Window {
    contestant: Contestant;
  }
}
