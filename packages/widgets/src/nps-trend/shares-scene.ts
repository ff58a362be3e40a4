import { axisOf, heightsOf, sidesOf, type Canvas } from './room.js';
import { rectPath } from '../chart/path.js';
import type { Label, Mark, Scene } from '../chart/scene.js';

const kinds = ['promoters', 'passives', 'detractors'];

/** Stacked bars: promoters stand on the axis, detractors hang from the top, so that both can be compared along an edge. */
export function sharesScene(canvas: Canvas): Scene {
  const { chart, box, measure } = canvas;
  const { width, unit: u, label: size } = box;
  const line = size * 1.25;

  // The names stand beside the newest bar: in one line each, or in a narrow picture in two.
  const oneLine = chart.categories.map((name, category) => [
    `${name} ${chart.share(category, chart.current)}`,
  ]);
  const twoLines = chart.categories.map((name, category) => [name, chart.share(category, chart.current)]);
  const widest = (texts: readonly (readonly string[])[]) =>
    Math.max(...texts.flat().map((text) => measure(text, size, true)));
  const texts = widest(oneLine) < width / 4 ? oneLine : twoLines;
  const sides = sidesOf(canvas, 2 * u, width - widest(texts) - 10 * u);
  const { to, slot, at } = sides;

  const heights = heightsOf(canvas, { ...sides, to: width }, 2 * u, false);
  const { foot, height, notes, strip } = heights;
  const top = strip + 6 * u;
  const axis = axisOf(canvas, sides, heights, width);
  const breadth = slot * (slot > 6 * u ? 0.72 : 1);
  // Bars stand on the axis, not in it.
  const ground = foot - 4 * u;
  const y = (share: number) => ground - ((ground - top) * share) / 100;

  const bar = (category: number, index: number): Mark => {
    const label = chart.shareLabel(category, index);
    const shares = chart.points[index]!.figures?.shares;
    if (!shares) return { slot: index, label, shapes: [] };
    const below = shares.slice(0, category).reduce((sum, share) => sum + share, 0);
    const upper = y(below + shares[category]!);
    const rect = { x: at(index) - breadth / 2, y: upper, width: breadth, height: y(below) - upper };
    return { slot: index, label, shapes: [{ kind: `share ${kinds[category]!}`, d: rectPath(rect) }] };
  };

  // Each name at its part of the figure's bar, from below; the names over it keep their room.
  const tall = texts[0]!.length * line;
  const now = chart.points[chart.current]!.figures!.shares;
  let floor = foot;
  let below = 0;
  const names = texts.flatMap((lines, category): Label[] => {
    const middle = y(below + now[category]! / 2) - tall / 2;
    below += now[category]!;
    floor = Math.max(top + (2 - category) * tall, Math.min(floor - tall, middle));
    return lines.map((text, i) => ({
      kind: 'now',
      text,
      x: to + 8 * u,
      y: floor + i * line,
      width: measure(text, size, true),
      height: line,
    }));
  });

  return {
    width,
    height,
    shapes: axis.shapes,
    series: kinds.map((_, category) => chart.points.map((_point, index) => bar(category, index))),
    texts: [
      ...(texts.length * tall > foot - top ? [] : names),
      ...notes.map(({ note: _, ...text }) => ({ ...text, kind: 'note' })),
      ...axis.texts,
    ],
  };
}
