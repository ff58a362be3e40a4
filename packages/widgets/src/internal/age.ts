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

const ages: readonly Age[] = ['fresh', 'ageing', 'stale', 'expired'];

/** Ageing from half of `staleAfter`, stale past it, expired past seven times it. */
export function judgeAge({ asOf, staleAfter, archive, now }: AgeInput): AgeVerdict {
  // "From half" includes the moment itself; "past it" does not. What has no date, or is past anyway, has no steps.
  const steps =
    archive || asOf === undefined
      ? []
      : [staleAfter / 2, staleAfter + 1, staleAfter * 7 + 1].map((span) => asOf + span);
  const passed = steps.filter((step) => step <= now).length;
  return { age: ages[passed]!, until: steps[passed] };
}
