import { overlap, within, type Rect } from './rect.js';
import type { Label } from './scene.js';
import type { Measure } from './text.js';

/** A label's left and upper edge, and how far that is from where it would best stand, px. */
export type Spot = readonly [x: number, y: number, cost: number];

/** A label to be placed. */
export interface Wanted {
  readonly kind: string;
  /** From the fullest wording to the shortest. */
  readonly texts: readonly string[];
  /** Room beside the text, px. */
  readonly margin?: number;
  /** px; a line unless told. */
  readonly height?: number;
  /** Where it may stand. */
  readonly bounds: Rect;
  readonly spots: (width: number) => readonly Spot[];
  /** What it had better not cover. */
  readonly lines?: readonly Rect[];
}

/** Labels that keep off each other. */
export class Labels {
  /** Those that found a place. */
  readonly placed: Label[] = [];
  /** What none may cover. */
  readonly marks: Rect[] = [];
  /** A line's height, and what keeps labels beside each other apart, px. */
  readonly line: number;
  readonly apart: number;

  constructor(
    private readonly measure: Measure,
    /** Of the font, px. */
    readonly size: number,
  ) {
    this.line = size * 1.25;
    this.apart = size * 0.6;
  }

  width(text: string): number {
    return this.measure(text, this.size);
  }

  /**
   * Takes the cheapest clear place: a shorter wording costs as much as a shift of four letters, a line that is covered as
   * one of twelve. Without one, the label isn't drawn.
   */
  place({
    kind,
    texts,
    margin = 0,
    height = this.line,
    bounds,
    spots,
    lines = [],
  }: Wanted): Label | undefined {
    const { size, placed, marks } = this;
    let best: Label | undefined;
    let least = Infinity;
    texts.forEach((text, shorter) => {
      const width = this.width(text) + margin;
      for (const [x, y, shift] of spots(width)) {
        const box = { kind, text, x, y, width, height };
        let cost = shift + 4 * size * shorter;
        if (
          cost >= least ||
          !within(box, bounds) ||
          placed.some((other) => overlap(box, other, this.apart)) ||
          marks.some((mark) => overlap(box, mark))
        )
          continue;
        for (const line of lines) if (cost < least && overlap(box, line)) cost += 12 * size;
        if (cost < least) [best, least] = [box, cost];
      }
    });
    if (best) placed.push(best);
    return best;
  }
}

/** Places for a box along a line at height `y`, at best at `x`. */
export const along = (from: number, to: number, x: number, y: number, cost = 0): Spot[] => {
  const best = Math.max(from, Math.min(to, x));
  return [best, ...Array.from({ length: 17 }, (_, i) => from + ((to - from) * i) / 16)].map((left) => [
    left,
    y,
    cost + Math.abs(left - best),
  ]);
};
