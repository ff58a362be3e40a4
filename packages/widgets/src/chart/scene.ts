import type { Rect } from './rect.js';

/** An outline; `kind` is its CSS class. */
export interface Shape {
  readonly kind: string;
  /** Of an SVG path. */
  readonly d: string;
}

/** A text in the middle of its box. */
export interface Label extends Rect {
  readonly kind: string;
  readonly text: string;
}

/** Something that stands for a record: the pointer and the keyboard reach it, a screen reader names it. */
export interface Mark {
  /** Where it stands in time: the keyboard changes series to the mark nearest in it. */
  readonly slot: number;
  readonly label: string;
  readonly shapes: readonly Shape[];
  readonly texts?: readonly Label[];
}

/**
 * A picture in px, back to front, with time running to the right. Pure data: a test can read it, and whoever paints it
 * mirrors it where the language runs to the left.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** By series; within a series in time. */
  readonly series: readonly (readonly Mark[])[];
  readonly texts: readonly Label[];
}

/** A mark of a scene: its series, and how far along it. */
export interface Place {
  readonly series: number;
  readonly step: number;
}

export const markAt = ({ series }: Scene, place: Place | undefined): Mark | undefined =>
  place && series[place.series]?.[place.step];
