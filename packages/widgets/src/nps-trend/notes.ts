import type { ChartNote } from './chart-notes.js';
import { along, placeLabel } from '../chart/place.js';
import { grow, type Rect } from '../chart/rect.js';
import type { Measure } from '../chart/text.js';

export interface PlacedNote extends Rect {
  readonly note: ChartNote;
  readonly text: string;
}

export interface NotesRoom {
  readonly from: number;
  readonly to: number;
  /** The middle of a slot. */
  readonly at: (index: number) => number;
  /** Poles, that a note had better not stand across. */
  readonly poles: readonly number[];
  readonly size: number;
  readonly line: number;
  /** The most lines there may be. */
  readonly lines: number;
  readonly measure: Measure;
}

/** Notes in lines from y = 0 on, each as near to what it speaks of as it can be. The first are the most important. */
export function placeNotes(notes: readonly ChartNote[], room: NotesRoom): PlacedNote[] {
  const { from, to, at, poles, size, line, lines, measure } = room;
  const bounds = { x: from, y: 0, width: to - from, height: lines * line };
  const crossed = (x: number, width: number) =>
    poles.filter((pole) => pole > x - size * 0.3 && pole < x + width + size * 0.3).length;
  const placed: PlacedNote[] = [];
  for (const note of notes) {
    const candidates = note.texts.flatMap((text, shorter) => {
      const width = measure(text, size) + (note.mark ? size * 1.2 : 0);
      const wanted = Math.max(from, Math.min(to - width, (at(note.from) + at(note.to) - width) / 2));
      return Array.from({ length: lines }, (_, i) => i).flatMap((i) =>
        [{ x: wanted }, ...along(from, to, 0, { width, height: line })].map(({ x }) => ({
          note,
          text,
          x,
          y: i * line,
          width,
          height: line,
          // A lower line, a shorter wording, a crossed pole: each is worth a shift of a few letters.
          cost: Math.abs(x - wanted) + (i + shorter + crossed(x, width)) * size * 4,
        })),
      );
    });
    const spot = placeLabel(
      candidates.sort((a, b) => a.cost - b.cost),
      { bounds, hard: placed.map((other) => grow(other, size * 0.7, -0.01)) },
    );
    if (spot) placed.push(spot);
  }
  return placed;
}
