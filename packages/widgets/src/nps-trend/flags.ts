import type { NpsEvent } from '@floorboard/feed';
import type { Canvas } from './room.js';
import { Labels } from '../chart/place.js';
import { overlap, type Rect } from '../chart/rect.js';
import type { Label } from '../chart/scene.js';

/** An event: a pole from its flag down to the axis. */
export interface Flag {
  readonly event: NpsEvent;
  /** The row it happened in. */
  readonly index: number;
  /** The pole: its upper end, and no width. */
  readonly pole: Rect;
  /** Undefined where there is no room for it: the pole stands alone. */
  readonly plate: Label | undefined;
}

/** Flags in the order of their events; the newest choose first. One that doesn't fit whole is shortened, then left out. */
export function flagsOf({ chart, box, measure }: Canvas, edge: (index: number) => number): Flag[] {
  const { rows } = chart;
  const size = box.label;
  const tall = size * 1.5;
  const bounds = {
    x: edge(0),
    y: 0,
    width: edge(rows.length) - edge(0),
    // Two lines, and a quarter of a stage's height at most.
    height: Math.min(2, Math.floor((box.height ?? Infinity) / 4 / tall)) * tall,
  };
  const labels = new Labels(measure, size);
  return rows
    .flatMap(({ events }, index) => events.map((event) => ({ event, index })))
    .reverse()
    .map(({ event, index }) => {
      const { label, rebase } = event;
      const x = edge(index);
      const pole = (y: number) => ({ x, y, width: 0, height: 1e4 });
      const letters = [...label];
      const plate = labels.place({
        kind: `on-flag${rebase ? ' rebase' : ''}`,
        texts: letters
          .map((_, cut) => (cut ? `${letters.slice(0, -cut).join('').trimEnd()}…` : label))
          // A long name leaves room for the others.
          .filter(
            (text, cut) => (!cut || cut < letters.length - 3) && labels.width(text) < bounds.width * 0.42,
          ),
        bold: !!rebase,
        margin: size * 0.9,
        height: tall * 0.94,
        bounds,
        // Its own pole doesn't run through a flag below it.
        spots: (width) =>
          [0, tall]
            .filter((y) => !labels.placed.some((other) => overlap(pole(y), other)))
            .flatMap((y) => [x, x - width].map((left, cost) => [left, y, y + cost] as const)),
      });
      const standing = pole(plate ? plate.y : bounds.height);
      labels.marks.push(standing);
      return { event, index, plate, pole: standing };
    })
    .reverse();
}
