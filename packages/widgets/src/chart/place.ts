import { grow, overlap, within, type Rect } from './rect.js';

/** What a label has to keep clear of. */
export interface Surroundings {
  /** Where labels may stand. */
  readonly bounds: Rect;
  /** Never covered: other labels, marks. */
  readonly hard: readonly Rect[];
  /** Better not covered: lines. */
  readonly soft: readonly Rect[];
}

/**
 * The first candidate that covers nothing; else the one that covers the fewest lines and no mark; undefined if every
 * one would cover a label or a mark or leave the bounds.
 */
export function placeLabel(
  candidates: Iterable<Rect>,
  { bounds, hard, soft }: Surroundings,
  clearance = 0,
): Rect | undefined {
  let best: Rect | undefined;
  let least = Infinity;
  for (const rect of candidates) {
    if (!within(rect, bounds)) continue;
    const room = grow(rect, clearance);
    if (hard.some((other) => overlap(room, other))) continue;
    const covered = soft.reduce((sum, other) => sum + (overlap(room, other) ? 1 : 0), 0);
    if (covered >= least) continue;
    [best, least] = [rect, covered];
    if (covered === 0) break;
  }
  return best;
}

/** Places for a box of this size along a horizontal stretch, from `from` to `to` (either may be the greater), at height `y`. */
export function* along(
  from: number,
  to: number,
  y: number,
  size: { readonly width: number; readonly height: number },
  steps = 24,
): Generator<Rect> {
  const [low, high] = [Math.min(from, to), Math.max(from, to) - size.width];
  if (high < low - 0.01) return;
  const count = high - low < 1 ? 0 : steps;
  for (let i = 0; i <= count; i++) {
    const share = count === 0 ? 0 : i / count;
    yield { ...size, y, x: from <= to ? low + share * (high - low) : high - share * (high - low) };
  }
}
