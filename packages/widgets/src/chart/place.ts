import { grow, overlap, within, type Rect } from './rect.js';
import type { Label } from './scene.js';
import type { Measure } from './text.js';

/** A label's left and upper edge, and how far that is from where it would best stand, px. */
export type Spot = readonly [x: number, y: number, cost: number];

/** A label to be placed. */
export interface Wanted {
  readonly kind: string;
  /** From the fullest wording to the shortest. */
  readonly texts: readonly string[];
  readonly bold?: boolean;
  /** Room on its plate beside the text, px. */
  readonly margin?: number;
  /** px; a line unless told. */
  readonly height?: number;
  /** Where it may stand. */
  readonly bounds: Rect;
  readonly spots: (width: number) => readonly Spot[];
  /** What it may cover. */
  readonly lines?: readonly Rect[];
}

/** Labels that keep off each other. */
export class Labels {
  /** Those that found a place. */
  readonly placed: Label[] = [];
  /** What none may cover. */
  readonly marks: Rect[] = [];

  constructor(
    private readonly measure: Measure,
    /** px. */
    readonly size: number,
  ) {}

  /** A line's height, px. */
  get line(): number {
    return this.size * 1.25;
  }

  width(text: string, bold?: boolean): number {
    return this.measure(text, this.size, bold);
  }

  /** Whether a box covers no label and no mark. */
  clear(box: Rect): boolean {
    const apart = grow(box, this.size * 0.7, -0.01);
    return (
      !this.placed.some((other) => overlap(apart, other)) && !this.marks.some((mark) => overlap(box, mark))
    );
  }

  /**
   * Takes the cheapest clear place: a shorter wording costs as much as a shift of four letters, a line that is covered as
   * one of twelve. Without one, the label isn't drawn.
   */
  place({
    kind,
    texts,
    bold,
    margin = 0,
    height = this.line,
    bounds,
    spots,
    lines = [],
  }: Wanted): Label | undefined {
    let best: Label | undefined;
    let least = Infinity;
    texts.forEach((text, shorter) => {
      const width = this.width(text, bold) + margin;
      for (const [x, y, shift] of spots(width)) {
        const box = { x, y, width, height };
        if (!within(box, bounds) || !this.clear(box)) continue;
        const covered = lines.filter((line) => overlap(box, line)).length;
        const cost = shift + this.size * (4 * shorter + 12 * covered);
        if (cost < least) [best, least] = [{ ...box, kind, text }, cost];
      }
    });
    if (best) this.placed.push(best);
    return best;
  }
}

/** Places for a box along a line at height `y`, at best at `x`. */
export const along = (from: number, to: number, x: number, y: number, cost = 0): Spot[] => {
  const nearest = Math.max(from, Math.min(to, x));
  return [nearest, ...Array.from({ length: 25 }, (_, i) => from + ((to - from) * i) / 24)].map((left) => [
    left,
    y,
    cost + Math.abs(left - nearest),
  ]);
};
