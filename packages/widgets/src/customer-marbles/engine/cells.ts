import type { Bowl } from './bowl.js';

/** Marbles by place, in square cells of a diameter: a list in each, chained through `next`. */
export interface Cells {
  add(i: number): void;
  /** The marbles within two cells of a place. */
  around(px: number, py: number, visit: (i: number) => void): void;
  /** The marbles that one falling from a place may touch, from the top down to a floor that `visit` may raise. */
  under(px: number, py: number, floor: number, visit: (i: number) => number): void;
}

export function cells({ width, height }: Bowl, d: number, x: ArrayLike<number>, y: ArrayLike<number>): Cells {
  const columns = Math.ceil(width / d) + 1;
  const rows = Math.ceil((height * 2) / d) + 1;
  const head = new Int32Array(columns * rows).fill(-1);
  const next = new Int32Array(x.length);
  const highest = new Int32Array(columns).fill(rows);
  const within = (value: number, most: number) => Math.min(most - 1, Math.max(0, Math.floor(value)));
  const column = (at: number) => within((at + width / 2) / d, columns);
  const row = (at: number) => within((at + height) / d, rows);
  const visitRow = (r: number, left: number, right: number, visit: (i: number) => void) => {
    for (let c = Math.max(0, left); c <= Math.min(columns - 1, right); c += 1)
      for (let i = head[r * columns + c]!; i >= 0; i = next[i]!) visit(i);
  };
  return {
    add(i) {
      const c = column(x[i]!);
      const r = row(y[i]!);
      next[i] = head[r * columns + c]!;
      head[r * columns + c] = i;
      highest[c] = Math.min(highest[c]!, r);
    },
    around(px, py, visit) {
      const c = column(px);
      const r = row(py);
      for (let at = Math.max(0, r - 2); at <= Math.min(rows - 1, r + 2); at += 1)
        visitRow(at, c - 2, c + 2, visit);
    },
    under(px, py, floor, visit) {
      const c = column(px);
      let at = rows;
      for (let k = Math.max(0, c - 1); k <= Math.min(columns - 1, c + 1); k += 1)
        at = Math.min(at, highest[k]!);
      for (at = Math.max(at, row(py)); at < rows && (at - 1) * d - height <= floor; at += 1)
        visitRow(at, c - 1, c + 1, (i) => {
          floor = visit(i);
        });
    },
  };
}
