import { along, type Labels } from '../chart/place.js';
import type { Rect } from '../chart/rect.js';

/** A straight line that has a name, px. */
export interface Line {
  readonly kind: 'target' | 'mean';
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly name: string;
  /** Heights that the name may stand over or under, the best first, and where it best begins. */
  readonly edges: readonly number[];
  readonly best: number;
}

/** Names each line, the first first, and then the newest band. `drawn` is what a name had better not cover. */
export function nameLines(
  labels: Labels,
  {
    lines,
    band,
    rangeName,
    drawn,
    foot,
    unit: u,
  }: {
    readonly lines: readonly Line[];
    readonly band: Rect | undefined;
    readonly rangeName: string;
    readonly drawn: readonly Rect[];
    readonly foot: number;
    readonly unit: number;
  },
): void {
  const name = (kind: string, text: string, bounds: Rect, edges: readonly number[], best: number) =>
    labels.place({
      kind,
      texts: [text],
      bold: true,
      margin: 6 * u,
      bounds,
      spots: (width) =>
        edges
          .flatMap((y) => [y - labels.line - 2 * u, y + 2 * u])
          .flatMap((y, i) => along(bounds.x, bounds.x + bounds.width - width, best, y, i * labels.size * 4)),
      lines: drawn,
    });
  for (const { x, width, name: text, edges, best } of lines)
    name('name', text, { x, y: 0, width, height: foot }, edges, best);
  // A quiet name isn't worth covering a line.
  labels.marks.push(...drawn);
  if (band) name('range', rangeName, band, [band.y + band.height, band.y], band.x);
}
