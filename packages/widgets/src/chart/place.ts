import { overlap, within, type Rect } from './rect.js';
import type { Label } from './scene.js';
import type { Measure } from './text.js';

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
  /** What it speaks of: it stands with its middle there, as near as its bounds let it; px. */
  readonly at: number;
  /** Stands at one side of that instead, the right one at best. */
  readonly beside?: boolean;
  /** May move along its bounds. */
  readonly slides?: boolean;
  /** Its upper edge, the best first, px. */
  readonly rows: readonly number[];
}

const sixteenths = Array.from({ length: 17 }, (_, i) => i / 16);

/** Labels that keep off each other. */
export class Labels {
  /** Those that found a place. */
  readonly placed: Label[] = [];
  /** What none may cover. */
  readonly marks: Rect[] = [];
  /** What they had better not cover. */
  readonly lines: Rect[] = [];
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
   * Takes the cheapest clear place: a shorter wording or the next row costs as much as a shift of four letters, a line
   * that is covered as one of twelve. Without one, the label isn't drawn.
   */
  place({ kind, texts, margin = 0, height = this.line, bounds, at, beside, slides, rows }: Wanted) {
    const { size, placed, marks, lines } = this;
    let best: Label | undefined;
    let least = Infinity;
    texts.forEach((text, shorter) => {
      const width = this.width(text) + margin;
      const room = bounds.width - width;
      const near = (beside ? [0, 1] : [0.5]).map((share) =>
        Math.max(0, Math.min(room, at - bounds.x - share * width)),
      );
      const far = slides ? sixteenths.map((part) => part * room) : [];
      rows.forEach((y, row) => {
        for (const shift of [...near, ...far]) {
          const box = { kind, text, x: bounds.x + shift, y, width, height };
          let cost = 4 * size * (shorter + row) + (slides ? Math.abs(shift - near[0]!) : 0);
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
    });
    if (best) placed.push(best);
    return best;
  }
}
