import { inMarbles } from './scale.js';

/** How the slots of all trays lie: one size for all, in rows of a multiple of five, so that they can be counted. */
export interface TrayPlan {
  readonly perRow: number;
  /** Diameter of a marble, and the room of a slot to the side and down. CSS px. */
  readonly diameter: number;
  readonly across: number;
  readonly down: number;
  /** Rows of each tray, at least one. */
  readonly rows: readonly number[];
  /** Air above and below the rows of a tray. */
  readonly pad: number;
}

export interface TrayRoom {
  readonly width: number;
  /** For all rows of all trays together. */
  readonly height: number;
  /** The size of a marble in the bowl; in a tray it is never larger. */
  readonly marble: number;
  /** The smallest marble. */
  readonly least: number;
}

/** The plan with the largest marbles that fit; undefined if not even the smallest do. */
export function planTrays(counts: readonly number[], each: number, room: TrayRoom): TrayPlan | undefined {
  const marbles = counts.map((count) => inMarbles(count, each).marbles);
  for (let perRow = 5; ; perRow += 5) {
    const across = room.width / perRow;
    const diameter = Math.min(room.marble, across * 0.84);
    if (diameter < room.least) return undefined;
    // Fewer to a row would leave more air between marbles than eyes can count over.
    if (across > diameter * 1.5 && across / 2 >= room.least / 0.84) continue;
    const down = diameter * 1.22;
    const pad = diameter * 0.12;
    const rows = marbles.map((n) => Math.max(1, Math.ceil(n / perRow)));
    const plan = { perRow, diameter, across, down, rows, pad };
    if (heightOf(plan) <= room.height) return plan;
  }
}

/** The height of the panel of tray `i`, and of all panels together. */
export const panelHeight = ({ rows, down, pad }: TrayPlan, i: number): number =>
  (rows[i] ?? 1) * down + 2 * pad;
export const heightOf = (plan: TrayPlan): number =>
  plan.rows.reduce((sum, _, i) => sum + panelHeight(plan, i), 0);

/** The middle of slot `i` of a tray, from its upper left. */
export const slotAt = ({ perRow, across, down, pad }: TrayPlan, i: number): { x: number; y: number } => ({
  x: ((i % perRow) + 0.5) * across,
  y: pad + (Math.floor(i / perRow) + 0.5) * down,
});
