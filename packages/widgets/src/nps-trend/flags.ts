import type { ChartEvent } from './chart-model.js';
import { placeLabel } from '../chart/place.js';
import { overlap, type Rect } from '../chart/rect.js';
import type { Measure } from '../chart/text.js';

/** An event: a pole from its flag down to the axis. */
export interface Flag {
  readonly event: ChartEvent;
  /** The pole's place and its upper end. */
  readonly x: number;
  readonly top: number;
  /** Undefined where there is no room for it: the pole stands alone. */
  readonly plate: (Rect & { readonly text: string }) | undefined;
}

export interface FlagRoom {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** A row's height. */
  readonly tall: number;
  readonly size: number;
  readonly measure: Measure;
  /** Where an event's pole stands. */
  readonly at: (index: number) => number;
}

/** Flags in the order of their events; the newest choose first. One that doesn't fit whole is shortened, then left out. */
export function placeFlags(events: readonly ChartEvent[], room: FlagRoom): Flag[] {
  const { from, to, rows, tall, size, measure, at } = room;
  const bounds = { x: from, y: 0, width: to - from, height: rows * tall };
  const placed: Flag[] = [];
  for (const event of events.slice().reverse()) {
    const x = at(event.index);
    const plates = placed.flatMap(({ plate }) => plate ?? []);
    const poles = placed.flatMap((other) => (other.x === x ? [] : poleOf(other.x, other.top, bounds.height)));
    const place = (text: string): Flag['plate'] => {
      const width = measure(text, size, event.rebase) + size * 0.9;
      // A long name leaves room for the others.
      if (width > bounds.width * 0.45) return undefined;
      const candidates = Array.from({ length: rows }, (_, row) => row * tall)
        // Its own pole doesn't run through a flag below it.
        .filter((y) => !plates.some((plate) => overlap(poleOf(x, y, bounds.height), plate)))
        .flatMap((y) => [x, x - width].map((left) => ({ x: left, y, width, height: tall * 0.94, text })));
      return placeLabel(candidates, { bounds, hard: [...plates, ...poles] });
    };
    const letters = [...event.text];
    let plate = place(event.text);
    for (let keep = letters.length - 1; !plate && keep > 3; keep--)
      plate = place(`${letters.slice(0, keep).join('').trimEnd()}…`);
    placed.unshift({ event, x, top: plate ? plate.y : bounds.height, plate });
  }
  return placed;
}

const poleOf = (x: number, top: number, foot: number): Rect => ({
  x: x - 1,
  y: top,
  width: 2,
  height: foot - top,
});
