import type { Rect } from './rect.js';

/** An outline: its CSS class, and the `d` of its SVG path. */
export type Shape = readonly [kind: string, d: string];

/** A text in the middle of its box. */
export interface Label extends Rect {
  readonly kind: string;
  readonly text: string;
}

/** Something that stands for a record: the pointer and the keyboard reach it, a screen reader names it. */
export interface Mark {
  /** Left and right lead along a series, up and down to the next one. */
  readonly series: number;
  /** Where it stands in time: the keyboard changes series to the mark nearest in it. */
  readonly slot: number;
  readonly label: string;
  readonly shapes: readonly Shape[];
}

/**
 * A picture in design pixels, back to front, with time running to the right. Pure data: a test can read it, and whoever paints it
 * mirrors it where the language runs to the left.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** Series by series; within a series in time. */
  readonly marks: readonly Mark[];
  readonly texts: readonly Label[];
}
