import { overlap, within, type Rect } from './rect.js';
import type { Label } from './scene.js';
import type { Measure } from './text.js';

/** A label to be placed. */
export interface Wanted {
  readonly kind: string;
  /** From the fullest wording to the shortest. */
  readonly texts: readonly string[];
  /** Room beside the text. */
  readonly margin?: number;
  /** A line unless told. */
  readonly height?: number;
  /** Where it may stand. */
  readonly bounds: Rect;
  /** What it speaks of: it stands with its middle there, as near as its bounds let it. */
  readonly at: number;
  /** Stands at one side of that instead, the right one at best. */
  readonly beside?: boolean;
  /** May move along its bounds. */
  readonly slides?: boolean;
  /** Its upper edge, the best first. */
  readonly rows: readonly number[];
}

/** The height of a line of labels and of the letters in it, and what keeps labels beside each other apart. */
export const line = 40;
export const letters = 35;
export const apart = 19;

const sixteenths = Array.from({ length: 17 }, (_, i) => i / 16);

/** Labels that keep off each other, in design pixels. */
export class Labels {
  /** Those that found a place. */
  readonly placed: Label[] = [];
  /** What none may cover. */
  readonly marks: Rect[] = [];
  /** What they had better not cover. */
  readonly lines: Rect[] = [];

  constructor(readonly measure: Measure) {}

  /**
   * Takes the cheapest clear place: a shorter wording or the next row costs as much as a shift of four letters, a line
   * that is covered as one of twelve. Without one, the label isn't drawn.
   */
  place({ kind, texts, margin = 0, height = line, bounds, at, beside, slides, rows }: Wanted) {
    const { placed, marks, lines } = this;
    let best: Label | undefined;
    let least = Infinity;
    texts.forEach((text, shorter) => {
      const width = this.measure(text) + margin;
      const room = bounds.width - width;
      const near = (beside ? [0, 1] : [0.5]).map((share) =>
        Math.max(0, Math.min(room, at - bounds.x - share * width)),
      );
      const far = slides ? sixteenths.map((part) => part * room) : [];
      rows.forEach((y, row) => {
        for (const shift of [...near, ...far]) {
          const box = { kind, text, x: bounds.x + shift, y, width, height };
          let cost = 128 * (shorter + row) + (slides ? Math.abs(shift - near[0]!) : 0);
          if (
            cost >= least ||
            !within(box, bounds) ||
            placed.some((other) => overlap(box, other, apart)) ||
            marks.some((mark) => overlap(box, mark))
          )
            continue;
          for (const one of lines) if (cost < least && overlap(box, one)) cost += 384;
          if (cost < least) [best, least] = [box, cost];
        }
      });
    });
    if (best) placed.push(best);
    return best;
  }
}
