import type { Age } from './events.js';

export interface AgeInput {
  /** When the facts were true, ms since the epoch; undefined where nobody said. */
  readonly asOf: number | undefined;
  /** How long they count as current, ms. */
  readonly staleAfter: number;
  /** Records of a past time never age. */
  readonly archive: boolean;
  readonly now: number;
}

export interface AgeVerdict {
  readonly age: Age;
  /** When the verdict changes next, ms since the epoch; undefined when it won't. */
  readonly until: number | undefined;
}

/** Ageing from half of `staleAfter`, stale past it, expired past seven times it. */
export function judgeAge({ asOf, staleAfter, archive, now }: AgeInput): AgeVerdict {
  if (archive || asOf === undefined) return { age: 'fresh', until: undefined };
  // "From half" includes the moment itself; "past it" does not.
  const steps: [at: number, Age][] = [
    [staleAfter / 2, 'ageing'],
    [staleAfter + 1, 'stale'],
    [staleAfter * 7 + 1, 'expired'],
  ];
  let reached: Age = 'fresh';
  for (const [span, age] of steps) {
    const until = asOf + span;
    if (now < until) return { age: reached, until };
    reached = age;
  }
  return { age: reached, until: undefined };
}
