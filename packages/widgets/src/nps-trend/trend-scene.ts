import type { ChartPoint, NpsChart } from './chart-model.js';
import { placeFlags } from './flags.js';
import { nameLines } from './line-names.js';
import { axisOf, heightsOf, sidesOf, type Canvas } from './room.js';
import { circlePath, diamondPath, linePath, rectPath, type XY } from '../chart/path.js';
import { linear, niceTicks } from '../chart/scale.js';
import type { Label, Mark, Scene, Shape } from '../chart/scene.js';

/** The score over time. Whatever has no room is left out, never cut off and never on top of another. */
export function trendScene(canvas: Canvas): Scene {
  const { chart, box, measure } = canvas;
  const { points, segments, target } = chart;
  const { width, unit: u, label: size } = box;
  const [low, high] = domainOf(chart);
  const gutter = Math.max(
    ...[...niceTicks(low, high, 5), target?.value ?? 0].map((tick) =>
      measure(chart.number(tick), size, true),
    ),
  );
  const sides = sidesOf(canvas, gutter + 14 * u, width - 2 * u);
  const { from, to, slot, at, edge } = sides;

  // Flags take a quarter of a stage's height at most.
  const tall = size * 1.5;
  const flags = placeFlags(chart.events, {
    from,
    to,
    rows: Math.min(2, Math.floor((box.height ?? Infinity) / 4 / tall)),
    tall,
    size,
    measure,
    at: edge,
  });
  const flagged = Math.max(0, ...flags.map(({ plate }) => (plate ? plate.y + tall : 0)));
  const top = Math.max(flagged + 6 * u, Math.min(size * 1.3, (box.height ?? Infinity) / 6));
  const heights = heightsOf(
    canvas,
    sides,
    top,
    true,
    flags.map(({ x }) => x),
  );
  const { foot, height, notes, strip } = heights;
  const stripTop = foot - strip - 4 * u;
  const y = linear([low, high], [stripTop - 4 * u, top]);
  const across = (score: number, x = from, end = to) =>
    linePath([
      [x, y(score)],
      [end, y(score)],
    ]);
  const whisker = (index: number, { low, high }: { low: number; high: number }) =>
    linePath([
      [at(index), y(low)],
      [at(index), y(high)],
    ]);
  const reach = ({ signal }: ChartPoint, index: number) => {
    const now = index === chart.current;
    const wanted = (signal ? 14 : 10) * u * (now ? 1.35 : 1);
    return Math.max(now ? 3 : 1.2, Math.min(wanted, slot * (now ? 0.9 : 0.42)));
  };

  // The score line is broken at gaps and where a segment begins.
  const runs: XY[][] = [[]];
  points.forEach(({ figures, opens }, index) => {
    if (!figures || opens) runs.push([]);
    if (figures) runs[runs.length - 1]!.push([at(index), y(figures.score)]);
  });

  // A few round scores; one too near the target gives way to it.
  const least = (high - low) * Math.max(0.24, (size * 1.2) / Math.max(1, stripTop - top));
  const round = niceTicks(low, high, Math.max(1, least)).filter(
    (tick) => !target || Math.abs(y(tick) - y(target.value)) > size * 1.15,
  );
  const score = (value: number, kind: string): Label => {
    const text = chart.number(value);
    const room = measure(text, size, kind === 'now');
    return { kind, text, x: from - 12 * u - room, y: y(value) - size / 2, width: room, height: size };
  };

  const noteTexts = notes.map(({ note, text, x, y: line, width: room, height: tallness }): Label => {
    const indent = note.mark ? size * 1.2 : 0;
    return {
      kind: 'note',
      text,
      x: x + indent,
      y: stripTop + 2 * u + line,
      width: room - indent,
      height: tallness,
    };
  });
  const noteMarks = notes.flatMap(({ note: { mark }, x, y: line, height: tallness }): Shape[] =>
    mark ? [markShape(mark, x + size * 0.5, stripTop + 2 * u + line + tallness / 2, size * 0.36)] : [],
  );
  const axis = axisOf(canvas, sides, heights, width);

  return {
    width,
    height,
    shapes: [
      ...segments.map(({ start, end, lower, upper }) => ({
        kind: 'band',
        d: rectPath({
          x: edge(start),
          width: edge(end + 1) - edge(start),
          y: y(upper),
          height: y(lower) - y(upper),
        }),
      })),
      { kind: 'grid', d: round.map((tick) => across(tick)).join('') },
      ...segments.map(({ start, end, mean }) => ({
        kind: 'mean',
        d: across(mean, edge(start), edge(end + 1)),
      })),
      ...(target ? [{ kind: 'target', d: across(target.value) }] : []),
      {
        kind: 'join',
        d: runs
          .filter((run) => run.length > 1)
          .map(linePath)
          .join(''),
      },
      ...axis.shapes,
      ...noteMarks,
    ],
    series: [
      points.map((point, index): Mark => {
        const { figures, signal } = point;
        const label = chart.label(index);
        const hit = { kind: 'hit', d: rectPath({ x: edge(index), y: 0, width: slot, height: foot }) };
        if (!figures) return { slot: index, label, shapes: [hit] };
        const now = index === chart.current ? ' now' : '';
        const kind = signal ? 'signal' : figures.quiet ? 'few' : '';
        const [x, r] = [at(index), reach(point, index)];
        return {
          slot: index,
          label,
          shapes: [
            hit,
            { kind: `whisker${slot < 14 * u ? ' thin' : ''}${now}`, d: whisker(index, figures) },
            markShape(kind, x, y(figures.score), r),
            { kind: 'ring', d: circlePath(x, y(figures.score), r + 6) },
          ],
        };
      }),
      flags.map(({ event: { index, label, rebase }, x, top: upper, plate }): Mark => {
        const kind = rebase ? ' rebase' : '';
        return {
          slot: index,
          label,
          shapes: [
            {
              kind: `pole${kind}`,
              d: linePath([
                [x, upper],
                [x, foot],
              ]),
            },
            ...(plate ? [{ kind: `flag${kind}`, d: rectPath(plate) }] : []),
          ],
          texts: plate ? [{ ...plate, kind: `on-flag${kind}` }] : [],
        };
      }),
    ],
    texts: [
      ...round.map((tick) => score(tick, 'quiet')),
      ...(target ? [score(target.value, 'now')] : []),
      ...nameLines(canvas, {
        sides,
        y,
        foot,
        taken: [...noteTexts, ...flags.flatMap(({ plate }) => plate ?? [])],
        poles: flags,
        reach,
        runs,
      }),
      ...noteTexts,
      ...axis.texts,
    ],
  };
}

/** A dot; a diamond where there is a signal; hollow where responses are few. */
const markShape = (kind: string, x: number, y: number, r: number): Shape => ({
  kind: `mark ${kind}`,
  d: (kind === 'signal' ? diamondPath : circlePath)(x, y, r),
});

/** Everything drawn, in points: intervals, limits, target; not less than 20. */
function domainOf({ points, segments, target }: NpsChart): [number, number] {
  const values = [
    ...points.flatMap(({ figures }) => (figures ? [figures.low, figures.high] : [])),
    ...segments.flatMap(({ lower, upper }) => [lower, upper]),
    ...(target ? [target.value] : []),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spare = Math.max(0, 20 - (high - low)) / 2;
  return [Math.max(-100, low - spare), Math.min(100, high + spare)];
}
