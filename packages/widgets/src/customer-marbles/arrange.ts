import { diameterFor, largest } from './engine/size.js';
import { rimY, type Bowl } from './engine/bowl.js';
import { kindsInOrder } from './order.js';
import type { Scene, LooseMarble } from './picture.js';
import { customersPerMarble, inMarbles } from './scale.js';
import { planTrays, slotAt, type TrayPlan } from './trays.js';
import type { Content, Kind } from './customer-marbles.model.js';
import type { Reason } from './reasons.js';

/** Marbles are shown one for one while they are at least this wide (CSS px). */
export const leastMarble = 10;

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the page has measured. CSS px from the picture's upper left. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly bowl: Rect;
  /** For the rows of all trays together. */
  readonly traysWidth: number;
  readonly traysHeight: number;
}

/** Half of the outer line, CSS px: it is drawn on the edge of the bowl. */
const halfLine = (width: number) => 0.75 + 0.0045 * width;

/** The bowl that stands in a room: 400 to 350 if it can, squatter if the room is low; its foot on the room's floor. */
export function bowlIn({ width, height }: Pick<Rect, 'width' | 'height'>): Bowl {
  const tall = 0.86;
  const squat = 0.56;
  const room = Math.min(width, height / (squat + rimY));
  const w = Math.max(0, room - 2 * halfLine(room));
  return { width: w, height: Math.max(0, Math.min(tall * w, height - 2 - rimY * w)) };
}

/** What is to be drawn, before anything is measured. */
export interface Subject {
  /** Two subjects with one theme show the same period in the same view. */
  readonly theme: string;
  readonly contents: readonly Content[];
  /** Kinds of the customers known singly, in the order in which they came. */
  readonly known: readonly Kind[];
  readonly trays: readonly Reason[];
  /** CSS px for one design pixel. */
  readonly unit: number;
  /** The least air over a tray, and the height of one row that is worth a tray of its own. CSS px. */
  readonly gap: number;
  readonly slot: number;
  /** The height below which a bounded bowl makes the words around it give way, CSS px. */
  readonly least: number;
  /** Whether the tile's height is given; in a page the trays choose theirs. */
  readonly bounded: boolean;
  readonly rightToLeft: boolean;
}

/** How much one marble stands for, in the bowl and in the trays. */
export interface Scale {
  readonly each: number;
  readonly eachLost: number;
}

/** What lies where and how large, before anything is placed. */
export interface Arrangement extends Scale {
  readonly bowl: Bowl;
  readonly diameter: number;
  readonly plan: TrayPlan;
}

/** The finest scales at which marbles are wide enough, for the bowl and for the trays. Undefined without any room. */
export function arrange({ contents, trays }: Subject, room: Room): Arrangement | undefined {
  const bowl = bowlIn(room.bowl);
  if (bowl.width < 40 || room.traysWidth < leastMarble * 6) return undefined;
  const lost = trays.map(({ count }) => count);
  const size = (each: number) => diameterFor(bowl, most(contents, lost, each));
  const each = customersPerMarble((n) => size(n) >= leastMarble);
  const diameter = size(each);
  const plan = (n: number) =>
    planTrays(lost, n, {
      width: room.traysWidth,
      height: room.traysHeight,
      // One customer is as large in a tray as in the bowl; other scales can't be compared by size.
      marble: each === 1 ? diameter : largest * bowl.width,
      least: leastMarble,
    });
  const eachLost = customersPerMarble((n) => plan(n) !== undefined);
  const found = plan(eachLost);
  return found && { each, eachLost, bowl, diameter, plan: found };
}

/** The most marbles that lie in the bowl at once: where it holds everyone, those lost lay there at the opening. */
function most(contents: readonly Content[], lost: readonly number[], each: number): number {
  const marbles = (count: number) => inMarbles(count, each).marbles;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const closing = sum(contents.map(({ count }) => marbles(count)));
  const stayed = contents.find(({ kind }) => kind === 'stayed');
  return stayed ? Math.max(closing, marbles(stayed.count) + marbles(sum(lost))) : closing;
}

/** The scene at rest. `panels` are the trays' places in the picture. */
export function sceneOf(
  { each, eachLost, bowl, diameter, plan }: Arrangement,
  room: Room,
  { contents, known, trays, rightToLeft }: Subject,
  panels: readonly Rect[],
  marks: readonly LooseMarble[],
): Scene {
  const slots = panels.flatMap((panel, t) => {
    const { reason, count } = trays[t]!;
    return Array.from({ length: inMarbles(count, eachLost).marbles }, (_, i): LooseMarble => {
      const slot = slotAt(plan, i);
      const x = panel.x + (rightToLeft ? panel.width - slot.x : slot.x);
      return { id: `${reason} ${i}`, kind: 'lost', x, y: panel.y + slot.y, diameter: plan.diameter };
    });
  });
  return {
    width: room.width,
    height: room.height,
    bowl,
    bowlX: room.bowl.x + bowl.width / 2 + halfLine(bowl.width),
    bowlY: room.bowl.y + room.bowl.height - bowl.height,
    diameter,
    each,
    kinds: kindsInOrder(contents, each, known),
    trays: slots,
    marks,
  };
}
