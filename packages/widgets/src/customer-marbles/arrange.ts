import { diameterFor } from './engine/size.js';
import { rimY, type Bowl } from './engine/bowl.js';
import { kindsInOrder } from './order.js';
import type { Scene, LooseMarble } from './picture.js';
import { customersPerMarble, inMarbles } from './scale.js';
import { planTrays, slotAt, type TrayPlan } from './trays.js';
import type { Content, Kind } from './customer-marbles.model.js';
import type { Tray } from './reasons.js';

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

/** The bowl that stands in a room: 400 to 350 if it can, squatter if the room is low; its foot on the room's floor. */
export function bowlIn({ width, height }: Pick<Rect, 'width' | 'height'>): Bowl {
  const line = 2;
  const tall = 0.86;
  const squat = 0.56;
  const w = Math.max(0, Math.min(width - line, (height - line) / (squat + rimY)));
  return { width: w, height: Math.max(0, Math.min(tall * w, height - line - rimY * w)) };
}

/** What is to be drawn, before anything is measured. */
export interface Subject {
  /** Two subjects with one theme show the same period in the same view. */
  readonly theme: string;
  readonly contents: readonly Content[];
  /** Kinds of the customers known singly, in the order in which they came. */
  readonly known: readonly Kind[];
  readonly trays: readonly Tray[];
  /** The least air over a tray, and the height of one row that is worth a tray of its own. CSS px. */
  readonly gap: number;
  readonly slot: number;
  /** Whether the tile's height is given; in a page the trays choose theirs. */
  readonly bounded: boolean;
  readonly rightToLeft: boolean;
}

/** How much one marble stands for, and how the trays' slots lie. */
export interface Arrangement {
  readonly each: number;
  readonly bowl: Bowl;
  readonly diameter: number;
  readonly plan: TrayPlan;
}

/** One scale for bowl and trays, so that a marble means the same everywhere. Undefined where there is no room at all. */
export function arrange({ contents, trays }: Subject, room: Room): Arrangement | undefined {
  const bowl = bowlIn(room.bowl);
  if (bowl.width < 40 || room.traysWidth < leastMarble * 6) return undefined;
  const counts = trays.map(({ count }) => count);
  const diameter = (each: number) => diameterFor(bowl, most(contents, counts, each));
  const plan = (each: number) =>
    planTrays(counts, each, {
      width: room.traysWidth,
      height: room.traysHeight,
      marble: diameter(each),
      least: leastMarble,
    });
  const each = customersPerMarble((n) => diameter(n) >= leastMarble && plan(n) !== undefined);
  const found = plan(each);
  return found && { each, bowl, diameter: diameter(each), plan: found };
}

/** The most marbles that lie in the bowl at once: where it holds everyone, those lost lay there at the opening. */
function most(contents: readonly Content[], lost: readonly number[], each: number): number {
  const marbles = (count: number) => inMarbles(count, each).marbles;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + marbles(count), 0);
  const stayed = contents.filter(({ kind }) => kind === 'stayed').map(({ count }) => count);
  const closing = sum(contents.map(({ count }) => count));
  return stayed.length > 0 ? Math.max(closing, sum(stayed) + sum(lost)) : closing;
}

/** The scene at rest. `panels` are the trays' places in the picture. */
export function sceneOf(
  { each, bowl, diameter, plan }: Arrangement,
  room: Room,
  { contents, known, trays, rightToLeft }: Subject,
  panels: readonly Rect[],
  marks: readonly LooseMarble[],
): Scene {
  const slots = panels.flatMap((panel, t) => {
    const { reason, count } = trays[t]!;
    return Array.from({ length: inMarbles(count, each).marbles }, (_, i): LooseMarble => {
      const slot = slotAt(plan, i);
      const x = panel.x + (rightToLeft ? panel.width - slot.x : slot.x);
      return { id: `${reason} ${i}`, kind: 'lost', x, y: panel.y + slot.y, diameter: plan.diameter };
    });
  });
  return {
    width: room.width,
    height: room.height,
    bowl,
    bowlX: room.bowl.x + bowl.width / 2 + 1,
    bowlY: room.bowl.y + room.bowl.height - bowl.height,
    diameter,
    kinds: kindsInOrder(contents, each, known),
    trays: slots,
    marks,
  };
}
