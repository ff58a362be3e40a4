import type { ChartPoint, NpsChart } from './chart-model.js';
import { flagsOf, type Flag } from './flags.js';
import { notesStrip, type PlacedNote } from './notes.js';
import type { XY } from '../chart/path.js';
import { periodsAxis, type AxisLabel } from '../chart/periods-axis.js';
import { along, placeLabel } from '../chart/place.js';
import type { Rect } from '../chart/rect.js';
import { linear, niceTicks } from '../chart/scale.js';
import type { Measure } from '../chart/text.js';
import type { Box } from '../internal/model.js';

export interface PlacedText extends Rect {
  readonly text: string;
}

export interface Mark {
  readonly index: number;
  readonly x: number;
  readonly point: ChartPoint;
  /** Score and interval; undefined in a gap. */
  readonly y: number | undefined;
  readonly low: number;
  readonly high: number;
  /** From the mark's centre to its edge. */
  readonly reach: number;
  readonly current: boolean;
}

/** The whole picture in px, with time running to the right: whoever paints it mirrors it where a language does. */
export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  /** The plot's sides, and the axis. */
  readonly from: number;
  readonly to: number;
  readonly axis: number;
  readonly slot: number;
  readonly grid: readonly { readonly y: number; readonly text: string; readonly target: boolean }[];
  readonly bands: readonly (Rect & { readonly mean: number })[];
  readonly target: number | undefined;
  readonly runs: readonly (readonly XY[])[];
  readonly marks: readonly Mark[];
  readonly ticks: readonly number[];
  readonly labels: readonly AxisLabel[];
  readonly flags: readonly Flag[];
  readonly notes: readonly PlacedNote[];
  /** Names of mean and target lines. */
  readonly names: readonly PlacedText[];
  readonly whisker: number;
}

/** The height a page's chart takes for its width. */
export const pageHeight = (width: number): number =>
  Math.min(440, Math.max(190, Math.round(130 + 0.3 * width)));

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** Lays the chart out in the room it has. Whatever has no room is left out, never cut off and never on top of another. */
export function layoutTrend(chart: NpsChart, box: Box, measure: Measure): TrendLayout {
  const { width, unit: u, label: size } = box;
  const height = box.height ?? pageHeight(width);
  const line = size * 1.25;
  const axis = height - Math.min(line + 14 * u, height / 4);

  const [low, high] = domainOf(chart);
  const gutter = Math.max(
    ...[...niceTicks(low, high, 5), chart.target?.value ?? 0].map((tick) =>
      measure(chart.number(tick), size, true),
    ),
  );
  const from = Math.ceil(gutter + 14 * u);
  const to = width - 2 * u;
  const slot = (to - from) / chart.points.length;
  const at = (index: number) => from + (index + 0.5) * slot;
  const edge = (index: number) => from + index * slot;

  const rowHeight = size * 1.5;
  const flags = flagsOf(chart.events, {
    from,
    to,
    axis,
    // Flags take a quarter of the height at most.
    rows: chart.events.length === 0 ? 0 : clamp(Math.floor(height / 4 / rowHeight), 0, 2),
    rowHeight,
    padding: size * 0.45,
    size,
    measure,
    at: edge,
  });
  const flagged = Math.max(0, ...flags.map(({ plate }) => (plate ? plate.y + plate.height : 0)));
  const top = Math.max(flagged + 6 * u, Math.min(line + 4 * u, height / 6));

  const strip = notesStrip(chart, {
    from: from + 4 * u,
    to,
    at,
    poles: flags.map(({ x }) => x),
    size,
    lineHeight: line,
    lines: clamp(Math.floor((axis - top) / 3 / line), 1, 3),
    measure,
  });
  const stripTop = axis - strip.height - 6 * u;
  const y = linear([low, high], [stripTop - 4 * u, top]);
  const notes = strip.notes.map((note) => ({ ...note, y: note.y + stripTop + 2 * u }));

  const marks = chart.points.map((point, index): Mark => {
    const current = index === chart.current;
    const { figures } = point;
    const size = (point.signal ? 14 : 10) * u * (current ? 1.35 : 1);
    return {
      index,
      point,
      current,
      x: at(index),
      y: figures && y(figures.score),
      low: y(figures?.low ?? 0),
      high: y(figures?.high ?? 0),
      reach: Math.max(current ? 3 : 1.2, Math.min(size, slot * (current ? 0.9 : 0.42))),
    };
  });
  const target = chart.target && y(chart.target.value);
  const bands = chart.segments.map((segment) => ({
    x: edge(segment.start),
    width: (segment.end + 1 - segment.start) * slot,
    y: y(segment.upper),
    height: y(segment.lower) - y(segment.upper),
    mean: y(segment.mean),
  }));
  const runs = runsOf(chart, marks);
  const labels = periodsAxis({
    periods: chart.periods,
    current: chart.current,
    at,
    from: from - 4 * u,
    to: width,
    size,
    measure,
    name: chart.tick,
  });

  return {
    width,
    height,
    from,
    to,
    axis,
    slot,
    grid: gridOf(chart, [low, high], y, size, Math.max(1, stripTop - 4 * u - top)),
    bands,
    target,
    runs,
    marks,
    ticks: slot >= 6 * u ? marks.map(({ x }) => x) : labels.map(({ index }) => at(index)),
    labels,
    flags,
    notes,
    names: namesOf(
      chart,
      { bounds: { x: from, y: 0, width: to - from, height: axis }, bands, target, runs, marks, flags, notes },
      box,
      measure,
    ),
    whisker: clamp(slot * 0.3, 0.75, 5 * u),
  };
}

/** Everything drawn, in points: intervals, limits, target. */
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

/** A few round scores and the target; a round one too near the target gives way. */
function gridOf(
  { target, number }: NpsChart,
  [low, high]: readonly [number, number],
  y: (score: number) => number,
  size: number,
  height: number,
): TrendLayout['grid'] {
  // Lines closer than this, or more of them, would be a ruled page.
  const least = Math.max(1, (high - low) * Math.max(0.24, (size * 1.8) / height));
  const round = niceTicks(low, high, least)
    .filter((tick) => !target || Math.abs(y(tick) - y(target.value)) > size * 1.15)
    .map((tick) => ({ y: y(tick), text: number(tick), target: false }));
  return target ? [...round, { y: y(target.value), text: number(target.value), target: true }] : round;
}

/** The score line: broken at gaps and where a segment begins. */
function runsOf({ events }: NpsChart, marks: readonly Mark[]): XY[][] {
  const starts = new Set(events.filter(({ rebase }) => rebase).map(({ index }) => index));
  const runs: XY[][] = [[]];
  for (const { index, x, y } of marks) {
    if (y === undefined || starts.has(index)) runs.push([]);
    if (y !== undefined) runs[runs.length - 1]!.push([x, y]);
  }
  return runs.filter((run) => run.length > 0);
}

interface Drawn extends Pick<TrendLayout, 'bands' | 'target' | 'runs' | 'marks' | 'flags' | 'notes'> {
  readonly bounds: Rect;
}

/** The names of lines, on the lines: the target's, then each mean's from the newest back. */
function namesOf(
  chart: NpsChart,
  drawn: Drawn,
  { unit: u, label: size }: Box,
  measure: Measure,
): PlacedText[] {
  const { bounds, bands, target, runs, marks, flags, notes } = drawn;
  const hard: Rect[] = [
    ...flags.flatMap(({ plate }) => (plate ? [plate] : [])),
    ...flags.map(({ x, top }) => ({ x: x - 2 * u, y: top, width: 4 * u, height: bounds.height - top })),
    ...notes,
    ...marks.flatMap(({ x, y, reach }) =>
      y === undefined ? [] : [{ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }],
    ),
  ];
  const thin = (y: number, x = bounds.x, width = bounds.width) => ({ x, y: y - u, width, height: 2 * u });
  const soft: Rect[] = [
    ...marks.flatMap(({ x, y, low, high }) =>
      y === undefined ? [] : [{ x: x - 2 * u, y: high, width: 4 * u, height: low - high }],
    ),
    ...runs.flatMap(joints),
    ...bands.map(({ x, width, mean }) => thin(mean, x, width)),
    ...(target === undefined ? [] : [thin(target)]),
  ];
  const names: PlacedText[] = [];
  const add = (text: string, candidates: (box: { width: number; height: number }) => Iterable<Rect>) => {
    const room = { width: measure(text, size, true), height: size * 1.1 };
    const rect = placeLabel(candidates(room), { bounds, hard: [...hard, ...names], soft }, 3 * u);
    if (rect) names.push({ ...rect, text });
  };
  const { from, to } = { from: bounds.x + 4 * u, to: bounds.x + bounds.width };
  if (chart.target && target !== undefined) {
    add(chart.target.text, function* (room) {
      yield* along(from, to, target - room.height - 4 * u, room);
      yield* along(from, to, target + 4 * u, room);
    });
  }
  for (let i = bands.length - 1; i >= 0; i--) {
    const band = bands[i]!;
    const newest = i === bands.length - 1;
    const [start, end] = [band.x + 4 * u, band.x + band.width - (newest ? 0 : 4 * u)];
    const sides = newest ? ([end, start] as const) : ([start, end] as const);
    add(chart.segments[i]!.label, function* (room) {
      for (const y of [
        band.y - room.height - 2 * u,
        band.mean - room.height - 4 * u,
        band.mean + 4 * u,
        band.y + band.height + 2 * u,
      ])
        yield* along(...sides, y, room);
    });
  }
  return names;
}

/** Small boxes along a joined line, for labels to keep clear of. */
function joints(run: readonly XY[]): Rect[] {
  return run.slice(1).flatMap(([x1, y1], i) => {
    const [x0, y0] = run[i]!;
    return [0.2, 0.4, 0.6, 0.8].map((share) => ({
      x: x0 + share * (x1 - x0) - 1,
      y: y0 + share * (y1 - y0) - 1,
      width: 2,
      height: 2,
    }));
  });
}
