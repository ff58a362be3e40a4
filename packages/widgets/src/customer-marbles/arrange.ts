import { diameterFor } from './engine/size.js';
import { rimY, type Bowl } from './engine/bowl.js';
import { kindsInOrder } from './order.js';
import type { Scene, LooseMarble } from './picture.js';
import { customersPerMarble, inMarbles } from './scale.js';
import { planTrays, slotAt, type TrayPlan } from './trays.js';
import type { Content } from './customer-marbles.model.js';

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

/** How much one marble stands for, and how the trays' slots lie. */
export interface Arrangement {
  readonly each: number;
  readonly bowl: Bowl;
  readonly diameter: number;
  readonly plan: TrayPlan;
}

/** One scale for bowl and trays, so that a marble means the same everywhere. Undefined where there is no room at all. */
export function arrange(
  contents: readonly Content[],
  trays: readonly number[],
  room: Room,
): Arrangement | undefined {
  const bowl = bowlIn(room.bowl);
  if (bowl.width < 40 || room.traysWidth < leastMarble * 6) return undefined;
  const inBowl = (each: number) =>
    contents.reduce((sum, { count }) => sum + inMarbles(count, each).marbles, 0);
  const plan = (each: number) =>
    planTrays(trays, each, {
      width: room.traysWidth,
      height: room.traysHeight,
      marble: diameterFor(bowl, inBowl(each)),
      least: leastMarble,
    });
  const fits = (each: number) => diameterFor(bowl, inBowl(each)) >= leastMarble && plan(each) !== undefined;
  const each = customersPerMarble(fits);
  const found = plan(each);
  return found && { each, bowl, diameter: diameterFor(bowl, inBowl(each)), plan: found };
}

/** The scene at rest. `panels` are the trays' places in the picture. */
export function sceneOf(
  { each, bowl, diameter, plan }: Arrangement,
  room: Room,
  contents: readonly Content[],
  trays: readonly number[],
  panels: readonly Rect[],
  marks: readonly LooseMarble[],
  rightToLeft: boolean,
): Scene {
  const slots: LooseMarble[] = [];
  panels.forEach((panel, t) => {
    const { marbles } = inMarbles(trays[t] ?? 0, each);
    for (let i = 0; i < marbles; i += 1) {
      const slot = slotAt(plan, i);
      const x = panel.x + (rightToLeft ? panel.width - slot.x : slot.x);
      slots.push({ kind: 'lost', x, y: panel.y + slot.y, diameter: plan.diameter });
    }
  });
  return {
    width: room.width,
    height: room.height,
    bowl,
    bowlX: room.bowl.x + bowl.width / 2 + 1,
    bowlY: room.bowl.y + room.bowl.height - bowl.height,
    diameter,
    kinds: kindsInOrder(contents, each),
    trays: slots,
    marks,
  };
}
