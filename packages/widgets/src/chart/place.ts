import { overlap, within, type Rect } from './rect.js';

/** What a label has to keep clear of. */
export interface Surroundings {
  /** Where labels may stand. */
  readonly bounds: Rect;
  /** Never covered: other labels, marks. */
  readonly hard: readonly Rect[];
  /** Better not covered: lines. */
  readonly soft?: readonly Rect[];
}

/**
 * The first candidate that covers nothing; else the one that covers the fewest lines and no mark. Undefined if every
 * one would cover a label or a mark or leave the bounds: such a label isn't drawn.
 */
export function placeLabel<Candidate extends Rect>(
  candidates: Iterable<Candidate>,
  { bounds, hard, soft = [] }: Surroundings,
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Infinity;
  for (const rect of candidates) {
    if (!within(rect, bounds) || hard.some((other) => overlap(rect, other))) continue;
    const covered = soft.filter((other) => overlap(rect, other)).length;
    if (covered < least) [best, least] = [rect, covered];
    if (!least) break;
  }
  return best;
}

/** Places for a box of this size along a horizontal stretch at height `y`, from `from` to `to` or back. */
export function along(
  from: number,
  to: number,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
): Rect[] {
  const steps = 24;
  const room = Math.abs(to - from) - width;
  const start = Math.min(from, to);
  if (room < -0.01) return [];
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: start + (room * (from < to ? i : steps - i)) / steps,
    y,
    width,
    height,
  }));
}
