import { compareNetPromoterScores, roundHalfAway } from '@floorboard/metrics';
import type { NpsFacts, Row } from './facts.js';
import { lastYear } from './finding.js';

/** What the figure is set against. */
export type Compare = 'previous' | 'year' | 'target';

export interface Comparison {
  readonly against: Compare;
  /** The period compared with; undefined for the target. */
  readonly period?: string;
  /** The rounded raw difference in points; undefined where there is nothing to compare with. */
  readonly difference?: number;
  /** Whether chance alone is an unlikely explanation. */
  readonly clear: boolean;
}

/**
 * The comparisons of the current figure: those asked for, by default with the period before and with the same one
 * last year. A default that has nothing to compare with is left out; one asked for is returned without a difference.
 */
export function comparisonsOf(
  { rows, current, target }: NpsFacts,
  wanted: Compare | undefined,
): Comparison[] {
  const { period: now, figures } = rows[current]!;
  const { counts, score, low, high } = figures!;
  if (wanted === 'target')
    // A target is no sample: the question is whether it lies within the figure's own interval.
    return target === undefined
      ? []
      : [
          {
            against: 'target',
            difference: roundHalfAway(score - target),
            clear: target < low || target > high,
          },
        ];

  const compare = (against: Compare, { period, figures: then }: Row): Comparison => {
    if (!then) return { against, period, clear: false };
    const { difference, verdict } = compareNetPromoterScores(counts, then.counts);
    return { against, period, difference: roundHalfAway(difference!), clear: verdict !== 'no clear change' };
  };
  // The newest one before it that has a score: it is named, so that nobody is misled by a gap.
  const previous = rows
    .slice(0, current)
    .reverse()
    .find((row) => row.figures);
  const year = lastYear(rows, now);
  const known = wanted === 'year' || (year?.figures && year !== previous);
  return [
    ...(previous && wanted !== 'year' ? [compare('previous', previous)] : []),
    ...(year && known && wanted !== 'previous' ? [compare('year', year)] : []),
  ];
}
