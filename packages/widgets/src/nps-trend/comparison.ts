import { compareNetPromoterScores, roundHalfAway } from '@floorboard/metrics';
import type { NpsFacts, Row } from './facts.js';
import { lastYear } from './finding.js';
import type { Speech } from './sentences.js';

/** What the figure is set against. */
export type Compare = 'previous' | 'year' | 'target';

/** A comparison of the current figure. */
export interface Comparison {
  /** What is seen, and whether it means anything, where that can be judged. */
  readonly parts: readonly string[];
  /** Whether chance alone is an unlikely explanation. */
  readonly clear: boolean;
}

/**
 * The comparisons of the current figure: those asked for, by default with the period before and with the same one
 * last year. A default that has nothing to compare with is left out; one asked for says so.
 */
export function comparisonsOf(
  { rows, current, target }: NpsFacts,
  wanted: Compare | undefined,
  { words, format, smallSample }: Speech,
): Comparison[] {
  const { period, figures } = rows[current] ?? {};
  if (!figures) return [];
  const { counts, score, low, high, quiet } = figures;
  if (quiet) return [{ parts: words.tooFewToCompare(format.number(smallSample.lowBelow)), clear: false }];

  /** Its sign, and how many points it is. */
  const told = (difference: number) => {
    const points = roundHalfAway(difference);
    return [Math.sign(points), format.count(Math.abs(points))] as const;
  };
  if (wanted === 'target') {
    if (target === undefined) return [];
    // A target is no sample: the question is whether it lies within the figure's own interval.
    const clear = target < low || target > high;
    const seen = words.offTarget(...told(score - target), format.number(target));
    return [{ parts: [seen, words.clearOfTarget(clear)], clear }];
  }

  // The newest one before it that has a score: it is named, so that nobody is misled by a gap.
  const previous = rows
    .slice(0, current)
    .reverse()
    .find((row) => row.figures);
  const year = lastYear(rows, period!);
  const compare = (then: Row): Comparison => {
    const name = format.period(then.period, 'name');
    const other = then === previous ? name : words.lastYear(name);
    if (!then.figures) return { parts: [words.nothingToCompare(other)], clear: false };
    const { difference, verdict } = compareNetPromoterScores(counts, then.figures.counts);
    const clear = verdict !== 'no clear change';
    return { parts: [words.change(...told(difference!), other), words.clear(clear)], clear };
  };
  const both = !wanted && year?.figures && year !== previous;
  return [wanted !== 'year' && previous, (both || wanted === 'year') && year].flatMap((then) =>
    then ? [compare(then)] : [],
  );
}
