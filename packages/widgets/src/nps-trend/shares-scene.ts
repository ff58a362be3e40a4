import { roomOf, type Canvas } from './room.js';
import { nameShare, sayShare } from './sentences.js';
import { boxPath } from '../chart/path.js';
import { line } from '../chart/place.js';
import type { Label, Mark, Scene } from '../chart/scene.js';

const kinds = ['promoters', 'passives', 'detractors'];

/** Stacked bars: promoters stand on the axis, detractors hang from the top, so that both can be compared along an edge. */
export function sharesScene(canvas: Canvas): Scene {
  const { chart, width, measure } = canvas;
  const { rows, current, speech } = chart;

  // The names stand beside the newest bar, unless nothing would be left for the bars.
  const texts = kinds.map((_, category) => nameShare(rows[current]!, category, speech));
  const widest = Math.max(...texts.map(measure));
  const named = widest < width * 0.6;
  const to = width - (named ? widest : 0) - 10;
  const { edge, slot, foot, strip, height, shapes, labels } = roomOf(canvas, 2, to, false);
  const top = strip + 6;
  // Bars stand on the axis, not in it.
  const ground = foot - 4;
  const tall = (ground - top) / 100;
  const breadth = slot * (slot > 6 ? 0.72 : 1);

  /** A share of a bar. */
  const part = (shares: readonly number[], category: number) => {
    const below = shares.slice(0, category).reduce((sum, one) => sum + one, 0);
    const height = shares[category]! * tall;
    return { y: ground - below * tall - height, height };
  };

  // Each name at its part of the figure's bar, from below; the names over it keep their room.
  let floor = foot;
  const names = texts.map((text, category): Label => {
    const { y, height } = part(rows[current]!.figures!.shares, category);
    floor = Math.max(top + (2 - category) * line, Math.min(floor - line, y + (height - line) / 2));
    return { kind: 'now', text, x: to + 8, y: floor, width: measure(text), height: line };
  });

  if (named && 3 * line < foot - top) labels.placed.push(...names);

  return {
    width,
    height,
    shapes,
    marks: kinds.flatMap((kind, series) =>
      rows.map((row, index): Mark => {
        const bar = { x: edge(index) + (slot - breadth) / 2, width: breadth };
        return {
          series,
          slot: index,
          label: sayShare(row, series, speech),
          shapes: row.figures
            ? [[`share ${kind}`, boxPath({ ...bar, ...part(row.figures.shares, series) })]]
            : [],
        };
      }),
    ),
    texts: labels.placed,
  };
}
