import type { NpsChart } from './chart-model.js';
import { placeNotes, type PlacedNote } from './notes.js';
import { linePath } from '../chart/path.js';
import { periodsAxis } from '../chart/periods-axis.js';
import type { Label, Shape } from '../chart/scene.js';
import type { Measure } from '../chart/text.js';
import type { Box } from '../internal/model.js';

/** What a view is laid out in. */
export interface Canvas {
  readonly chart: NpsChart;
  readonly box: Box;
  readonly measure: Measure;
}

/** The plot's sides in px, and its periods between them. */
export interface Sides {
  readonly from: number;
  readonly to: number;
  /** A period's share of the width. */
  readonly slot: number;
  /** The middle of a period's slot, and where it begins. */
  readonly at: (index: number) => number;
  readonly edge: (index: number) => number;
}

export function sidesOf({ chart }: Canvas, from: number, to: number): Sides {
  const slot = (to - from) / chart.points.length;
  return { from, to, slot, at: (index) => from + (index + 0.5) * slot, edge: (index) => from + index * slot };
}

export interface Heights {
  readonly height: number;
  /** The axis at the plot's foot. */
  readonly foot: number;
  readonly notes: readonly PlacedNote[];
  /** What the notes take. */
  readonly strip: number;
}

/**
 * How high the picture is and where its axis lies. On a stage the height is given, and the notes take two fifths of
 * it at most; in a page the picture grows with its notes.
 */
export function heightsOf(
  { chart, box, measure }: Canvas,
  { from, to, at }: Sides,
  above: number,
  trend: boolean,
  poles: readonly number[] = [],
): Heights {
  const { width, unit: u, label: size } = box;
  const line = size * 1.25;
  const below = line + 14 * u;
  const given =
    box.height === undefined ? undefined : Math.max(box.height - Math.min(below, box.height / 4), 0);
  const notes = placeNotes(
    chart.notes.filter((note) => trend || !note.trendOnly),
    {
      from,
      to,
      at,
      poles,
      size,
      line,
      lines: given === undefined ? 6 : Math.min(3, Math.floor((given - above) / 2.5 / line)),
      measure,
    },
  );
  const strip = notes.reduce((most, { y }) => Math.max(most, y + line), 0);
  const foot = given ?? above + Math.max(100, Math.min(300, 40 + 0.3 * width)) + strip;
  return { height: box.height ?? foot + below, foot, notes, strip };
}

/** The time axis: its line, a tick for each period where there is room, and the names. */
export function axisOf(
  { chart, box, measure }: Canvas,
  { from, to, slot, at }: Sides,
  { height, foot }: Heights,
  right: number,
): { shapes: Shape[]; texts: Label[] } {
  const { unit: u, label: size } = box;
  const labels = periodsAxis({
    ...chart,
    at,
    from: Math.max(0, from - 4 * u),
    to: right,
    size,
    measure,
    name: chart.tick,
  });
  const ticks = slot > 6 * u ? chart.periods.map((_, index) => index) : labels.map(({ index }) => index);
  return {
    shapes: [
      {
        kind: 'tick',
        d: ticks
          .map((index) =>
            linePath([
              [at(index), foot],
              [at(index), foot + 8 * u],
            ]),
          )
          .join(''),
      },
      {
        kind: 'axis',
        d: linePath([
          [from, foot],
          [to, foot],
        ]),
      },
    ],
    texts: labels.map(({ index, ...label }) => ({
      ...label,
      kind: index === chart.current ? 'now' : 'quiet',
      y: height - size * 1.25,
      height: size * 1.25,
    })),
  };
}
