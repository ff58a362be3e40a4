/** A tile as it asks to be placed: shares of a board of 12 by 6. */
export interface Tile {
  readonly columns: number;
  readonly rows: number;
}

/** Lines of the grid, from 1, as CSS counts them. */
export interface Place {
  readonly column: number;
  readonly columnEnd: number;
  readonly row: number;
  readonly rowEnd: number;
}

export interface Layout {
  /** The tracks' shares of the space after gaps. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly places: readonly Place[];
}

export type Shape = 'landscape' | 'portrait' | 'column';

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const width = 12;

/**
 * Places tiles in their order, each at the highest, then leftmost free place. The grid's lines are the tiles' own
 * edges, so that a tile's size is its share of the space after gaps. Portrait stacks what stood side by side: tiles up
 * to a third wide go two to a row, all others take the full width, as tall as their shares ask.
 */
export function layoutTiles(tiles: readonly Tile[], shape: Shape): Layout {
  const rects = pack(tiles.map((tile) => reshape(tile, shape)));
  const xs = edges(rects.flatMap((r) => [r.x, r.x + r.w]));
  const ys = edges(rects.flatMap((r) => [r.y, r.y + r.h]));
  return {
    columns: spans(xs),
    rows: spans(ys),
    places: rects.map((r) => ({
      column: xs.indexOf(r.x) + 1,
      columnEnd: xs.indexOf(r.x + r.w) + 1,
      row: ys.indexOf(r.y) + 1,
      rowEnd: ys.indexOf(r.y + r.h) + 1,
    })),
  };
}

/** The line between a board's halves, from 1: the one nearest to seven twelfths; none where all lie far from it. */
export function mainEdge(columns: readonly number[] = []): number | undefined {
  let edge = 0;
  let found: { readonly line: number; readonly off: number } | undefined;
  columns.slice(0, -1).forEach((share, i) => {
    edge += share;
    const off = Math.abs(edge - 7);
    if (off <= 2 && off < (found?.off ?? Infinity)) found = { line: i + 2, off };
  });
  return found?.line;
}

function reshape({ columns, rows }: Tile, shape: Shape): { w: number; h: number } {
  const w = clamp(columns, 1, width);
  const h = clamp(rows, 1, 6);
  if (shape === 'column') return { w: width, h: 1 };
  if (shape === 'landscape') return { w, h };
  // A narrow tile loses less height than its area would say: its words need their lines in portrait too.
  return { w: w <= 4 ? width / 2 : width, h: Math.ceil(((w + width) * h) / 4) };
}

function pack(sizes: readonly { w: number; h: number }[]): Rect[] {
  const placed: Rect[] = [];
  for (const { w, h } of sizes) {
    let spot: Rect | undefined;
    for (let y = 0; !spot; y += 1)
      for (let x = 0; x + w <= width && !spot; x += 1) {
        const rect = { x, y, w, h };
        if (!placed.some((other) => overlap(rect, other))) spot = rect;
      }
    placed.push(spot);
  }
  return placed;
}

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const edges = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);
const spans = (lines: readonly number[]) => lines.slice(1).map((line, i) => line - (lines[i] ?? 0));
const clamp = (value: number, low: number, high: number) =>
  Math.min(high, Math.max(low, Math.round(Number.isFinite(value) ? value : low)));
