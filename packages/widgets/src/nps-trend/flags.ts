import type { ChartEvent } from './chart-model.js';
import { overlap, type Rect } from '../chart/rect.js';
import type { Measure } from '../chart/text.js';

/** An event: a pole from its flag down to the axis. */
export interface Flag {
  readonly event: ChartEvent;
  /** Where the pole stands, and its upper end. */
  readonly x: number;
  readonly top: number;
  /** Undefined where there is no room for it: the pole stands alone. */
  readonly plate: Rect | undefined;
  readonly text: string;
}

export interface FlagRoom {
  readonly from: number;
  readonly to: number;
  readonly axis: number;
  readonly rows: number;
  readonly rowHeight: number;
  readonly padding: number;
  readonly size: number;
  readonly measure: Measure;
  readonly at: (index: number) => number;
}

/** Flags in as few rows as they need, the newest first: one that can't be placed whole is shortened, then left out. */
export function flagsOf(events: readonly ChartEvent[], room: FlagRoom): Flag[] {
  const placed: Flag[] = [];
  for (const event of events.slice().reverse()) {
    const flag = place(event, event.text, placed, room) ?? shortened(event, placed, room);
    placed.push(
      flag ?? {
        event,
        x: room.at(event.index),
        top: room.rows * room.rowHeight,
        plate: undefined,
        text: '',
      },
    );
  }
  return placed;
}

const pole = (x: number, top: number, { axis }: FlagRoom): Rect => ({
  x: x - 1,
  y: top,
  width: 2,
  height: axis - top,
});

function place(event: ChartEvent, text: string, placed: readonly Flag[], room: FlagRoom): Flag | undefined {
  const { from, to, rows, rowHeight, padding, size, measure } = room;
  const x = room.at(event.index);
  const width = measure(text, size, event.rebase) + 2 * padding;
  for (let row = 0; row < rows; row++)
    for (const left of [x, x - width]) {
      if (left < from - 0.01 || left + width > to + 0.01) continue;
      const top = row * rowHeight;
      const plate = { x: left, y: top, width, height: rowHeight };
      const own = pole(x, top, room);
      const clear = placed.every(
        (other) =>
          !(other.plate && (overlap(plate, other.plate) || overlap(own, other.plate))) &&
          !(Math.abs(other.x - x) > 1 && overlap(plate, pole(other.x, other.top, room))),
      );
      if (clear) return { event, x, top, plate, text };
    }
  return undefined;
}

/** The longest beginning of the label that fits, of four letters or more. */
function shortened(event: ChartEvent, placed: readonly Flag[], room: FlagRoom): Flag | undefined {
  const letters = [...event.text];
  for (let keep = Math.min(letters.length - 1, 60); keep >= 4; keep--) {
    const flag = place(event, `${letters.slice(0, keep).join('').trimEnd()}…`, placed, room);
    if (flag) return flag;
  }
  return undefined;
}
