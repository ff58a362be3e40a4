import type { ChartNote, NpsChart } from './chart-model.js';
import type { Rect } from '../chart/rect.js';
import type { Measure } from '../chart/text.js';

export interface PlacedNote extends Rect {
  readonly text: string;
}

export interface NotesRoom {
  readonly from: number;
  readonly to: number;
  /** The middle of a slot. */
  readonly at: (index: number) => number;
  /** Poles, that no note should stand across. */
  readonly poles: readonly number[];
  readonly size: number;
  readonly lineHeight: number;
  readonly lines: number;
  readonly measure: Measure;
}

/** Notes in lines under the figures, from y = 0 on; each as near to what it speaks of as it can be. */
export function notesStrip(
  { gaps, gapsInShort, notes }: Pick<NpsChart, 'gaps' | 'gapsInShort' | 'notes'>,
  room: NotesRoom,
): { notes: PlacedNote[]; height: number } {
  const attempts: [readonly ChartNote[], readonly number[]][] = [
    [[...notes, ...gaps], room.poles],
    [[...notes, ...gaps], []],
    [[...notes, ...gapsInShort], []],
  ];
  let best: PlacedNote[] = [];
  for (const [wanted, poles] of attempts) {
    let least = Infinity;
    for (let lines = 1; lines <= room.lines; lines++) {
      const { placed, cost } = pack(wanted, { ...room, poles, lines });
      const whole = placed.length === wanted.length;
      if (whole ? cost >= least : placed.length <= best.length) continue;
      best = placed;
      if (whole) least = cost;
    }
    if (least < Infinity) break;
  }
  const height = best.reduce((most, note) => Math.max(most, note.y + note.height), 0);
  return { notes: best, height };
}

/** Those of the notes that could be placed, and how far from their places they are, in px; a line costs some, too. */
function pack(notes: readonly ChartNote[], room: NotesRoom): { placed: PlacedNote[]; cost: number } {
  const placed: PlacedNote[] = [];
  let cost = 0;
  for (const note of notes) {
    // A shorter wording is worth a shift of a few letters, as a lower line is.
    const spots = note.texts.flatMap((text, i) => {
      const spot = nearest(note, text, placed, room);
      return spot ? [{ ...spot, cost: spot.cost + i * room.size * 4 }] : [];
    });
    const best = spots.sort((a, b) => a.cost - b.cost)[0];
    if (!best) continue;
    placed.push(best.note);
    cost += best.cost;
  }
  return { placed, cost };
}

/** The free place nearest to the middle of what the note is about. */
function nearest(
  { from, to }: ChartNote,
  text: string,
  placed: readonly PlacedNote[],
  { at, from: left, to: right, poles, size, lineHeight, lines, measure }: NotesRoom,
): { note: PlacedNote; cost: number } | undefined {
  const width = measure(text, size);
  if (width > right - left) return undefined;
  const wanted = Math.min(right - width, Math.max(left, (at(from) + at(to) - width) / 2));
  let best: { note: PlacedNote; cost: number } | undefined;
  for (let line = 0; line < lines; line++) {
    const y = line * lineHeight;
    const walls = [
      ...placed.filter((note) => note.y === y).map((note) => [note.x - size, note.x + note.width + size]),
      ...poles.map((x) => [x - size * 0.3, x + size * 0.3]),
    ] as [number, number][];
    for (const x of [wanted, ...walls.flatMap(([start, end]) => [end, start - width])]) {
      const cost = Math.abs(x - wanted) + line * size * 4;
      if (x < left - 0.01 || x + width > right + 0.01 || (best && cost >= best.cost)) continue;
      if (walls.some(([start, end]) => x < end - 0.01 && start < x + width - 0.01)) continue;
      best = { note: { x, y, width, height: lineHeight, text }, cost };
    }
  }
  return best;
}
