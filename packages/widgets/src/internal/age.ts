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
  const steps: [number, Age][] = [
    [staleAfter * 7, 'expired'],
    [staleAfter, 'stale'],
    [staleAfter / 2, 'ageing'],
  ];
  let until: number | undefined;
  for (const [span, age] of steps) {
    const at = asOf + span;
    // "From half" includes the moment itself; "past it" does not.
    if (age === 'ageing' ? now >= at : now > at) return { age, until };
    until = age === 'ageing' ? at : at + 1;
  }
  return { age: 'fresh', until };
}
