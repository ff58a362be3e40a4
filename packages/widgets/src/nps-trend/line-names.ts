import type { ChartPoint } from './chart-model.js';
import type { Canvas, Sides } from './room.js';
import type { XY } from '../chart/path.js';
import { along, placeLabel } from '../chart/place.js';
import { grow, type Rect } from '../chart/rect.js';
import type { Label } from '../chart/scene.js';

/** What is drawn already. */
export interface Drawn {
  readonly sides: Sides;
  readonly y: (score: number) => number;
  readonly foot: number;
  /** Labels. */
  readonly taken: readonly Rect[];
  readonly poles: readonly { readonly x: number; readonly top: number }[];
  readonly reach: (point: ChartPoint, index: number) => number;
  /** The score line. */
  readonly runs: readonly (readonly XY[])[];
}

/** The names of lines, each at its line: the target's, then each mean's from the newest back, then the band's. */
export function nameLines(
  { chart, box: { unit: u, label: size }, measure }: Canvas,
  { sides: { from, to, at, edge }, y, foot, taken, poles, reach, runs }: Drawn,
): Label[] {
  const { points, segments, target } = chart;
  const bounds = { x: from, y: 0, width: to - from, height: foot };
  const thin = (score: number, x = from, end = to): Rect => ({
    x,
    y: y(score) - u,
    width: end - x,
    height: 2 * u,
  });
  const marks = points.flatMap((point, index): Rect[] => {
    const r = reach(point, index);
    return point.figures ? [grow({ x: at(index), y: y(point.figures.score), width: 0, height: 0 }, r)] : [];
  });
  const hard = [
    ...taken,
    ...marks,
    ...poles.map(({ x, top }) => grow({ x, y: top, width: 0, height: foot - top }, 2 * u, 0)),
  ];
  const lines = [
    ...points.flatMap(({ figures }, index): Rect[] =>
      figures
        ? [
            grow(
              { x: at(index), y: y(figures.high), width: 0, height: y(figures.low) - y(figures.high) },
              2 * u,
            ),
          ]
        : [],
    ),
    ...runs.flatMap(joints),
    ...segments.map(({ start, end, mean }) => thin(mean, edge(start), edge(end + 1))),
    ...(target ? [thin(target.value)] : []),
  ];
  const names: Label[] = [];
  const name = (kind: string, text: string, places: (size: { width: number; height: number }) => Rect[]) => {
    const room = { width: measure(text, size, true) + 6 * u, height: size * 1.1 };
    // A quiet name isn't worth covering a line.
    const soft = kind === 'name' ? { hard, soft: lines } : { hard: [...hard, ...lines] };
    const spot = placeLabel(places(room), { bounds, soft: [], ...soft, hard: [...soft.hard, ...names] });
    if (spot) names.push({ ...spot, kind, text });
  };

  if (target) {
    const line = y(target.value);
    name('name', target.text, (room) => [
      ...along(from, to, line - room.height - 3 * u, room),
      ...along(from, to, line + 3 * u, room),
    ]);
  }
  segments
    .map((segment, i) => ({ ...segment, newest: i === segments.length - 1 }))
    .reverse()
    .forEach(({ start, end, mean, lower, upper, label, newest }) => {
      const [first, last] = newest ? [edge(end + 1), edge(start)] : [edge(start), edge(end + 1)];
      name('name', label, (room) =>
        [y(upper) - room.height - u, y(mean) - room.height - 4 * u, y(mean) + 4 * u, y(lower) + u].flatMap(
          (line) => along(first, last, line, room),
        ),
      );
      if (newest)
        name('range', chart.rangeName, (room) =>
          [y(lower) - room.height - u, y(upper) + u].flatMap((line) =>
            along(edge(start), edge(end + 1), line, room),
          ),
        );
    });
  return names;
}

/** Small boxes along a joined line, for names to keep clear of. */
function joints(run: readonly XY[]): Rect[] {
  return run.slice(1).flatMap(([x1, y1], i) => {
    const [x0, y0] = run[i]!;
    return [0.2, 0.4, 0.6, 0.8].map((share) =>
      grow({ x: x0 + share * (x1 - x0), y: y0 + share * (y1 - y0), width: 0, height: 0 }, 1),
    );
  });
}
