import { compareNetPromoterScores, roundHalfAway } from '@floorboard/metrics';
import { lastYear } from './finding.js';
import { figuresOf, type Figures, type Slot } from './series.js';

/** What the figure is set against. */
export type Compare = 'previous' | 'year' | 'target';

export interface Comparison {
  readonly against: Compare;
  /** The period compared with; undefined for the target. */
  readonly period: string | undefined;
  /** The rounded raw difference in points; undefined where there is nothing to compare with. */
  readonly difference?: number;
  /** Whether chance alone is an unlikely explanation. */
  readonly clear: boolean;
}

/**
 * The comparisons of the figure at `index`: those asked for, by default with the period before and with the same one
 * last year. A default that has nothing to compare with is left out; one asked for is returned without a difference.
 */
export function comparisonsOf(
  slots: readonly Slot[],
  index: number,
  target: number | undefined,
  wanted: Compare | undefined,
): Comparison[] {
  const slot = slots[index];
  const figures = figuresOf(slot);
  if (!slot || !figures) return [];
  if (wanted === 'target') return target === undefined ? [] : [withTarget(figures, target)];

  const found: Comparison[] = [];
  if (wanted !== 'year') {
    // The newest one before it that has a score: it is named, so that nobody is misled by a gap.
    let before = index - 1;
    while (before >= 0 && slots[before]!.kind !== 'scored') before -= 1;
    const previous = slots[before];
    if (previous) found.push(withPeriod(figures, previous, 'previous'));
  }
  if (wanted !== 'previous') {
    const then = lastYear(slots, slot.period);
    const same = then?.period === found[0]?.period;
    if (then && !(same && found.length) && (wanted === 'year' || then.kind === 'scored'))
      found.push(withPeriod(figures, then, 'year'));
  }
  return found;
}

function withPeriod(now: Figures, slot: Slot, against: Compare): Comparison {
  const then = figuresOf(slot);
  if (!then) return { against, period: slot.period, clear: false };
  const { difference, verdict } = compareNetPromoterScores(now.counts, then.counts);
  return {
    against,
    period: slot.period,
    difference: roundHalfAway(difference!),
    clear: verdict !== 'no clear change',
  };
}

/** A target is no sample: the question is whether it lies within the figure's own interval. */
const withTarget = ({ score, low, high }: Figures, target: number): Comparison => ({
  against: 'target',
  period: undefined,
  difference: roundHalfAway(score - target),
  clear: target < low || target > high,
});
