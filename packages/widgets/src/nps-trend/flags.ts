import type { NpsEvent } from '@floorboard/feed';
import type { Canvas } from './room.js';
import { shorten } from './sentences.js';
import type { Labels } from '../chart/place.js';
import { overlap, type Rect } from '../chart/rect.js';
import type { Label } from '../chart/scene.js';

/** An event: a pole from its flag down to the axis, or to the notes that stand on it. */
export interface Flag {
  readonly event: NpsEvent;
  /** The row it happened in. */
  readonly index: number;
  /** It has no width, and ends far down. */
  readonly pole: Rect;
  /** Undefined where there is no room for it: the pole stands alone. */
  readonly plate: Label | undefined;
}

/** A flag and the gap under it. */
const tall = 48;

/**
 * The newest events first: they choose first. A flag that doesn't fit whole is shortened, then left out. Leaves the poles
 * among what no label may cover.
 */
export function flagsOf(
  { chart: { rows }, height = Infinity }: Canvas,
  labels: Labels,
  edge: (index: number) => number,
): Flag[] {
  // Two lines, and a quarter of a stage's height at most.
  const bottom = Math.min(2, Math.floor(height / 4 / tall)) * tall;
  const bounds = { x: edge(0), y: 0, width: edge(rows.length) - edge(0), height: bottom };
  return rows
    .flatMap(({ events }, index) => events.map((event) => ({ event, index })))
    .reverse()
    .map(({ event, index }) => {
      const at = edge(index);
      const pole = { x: at, y: bottom, width: 0, height: 1e4 };
      const plate = labels.place({
        kind: `on-flag${event.rebase ? ' rebase' : ''}`,
        texts: [32, 26, 20, 15, 10, 6].map((most) => shorten(event.label, most)),
        margin: 29,
        height: 45,
        bounds,
        at,
        beside: true,
        // Its own pole doesn't run through a flag below it.
        rows: [0, tall].filter((y) => !labels.placed.some((other) => overlap({ ...pole, y }, other))),
      });
      if (plate) pole.y = plate.y + plate.height;
      labels.marks.push(pole);
      return { event, index, pole, plate };
    });
}
