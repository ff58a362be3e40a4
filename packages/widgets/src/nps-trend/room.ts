import { flagsOf, type Flag } from './flags.js';
import { boxPath, markPath } from '../chart/path.js';
import { labelAxis } from './axis.js';
import { Labels, line } from '../chart/place.js';
import type { NpsChart } from './nps-trend.model.js';
import type { Shape } from '../chart/scene.js';
import type { Measure } from '../chart/text.js';

/** What a view is laid out in, in design pixels. */
export interface Canvas {
  readonly chart: NpsChart;
  readonly width: number;
  /** Undefined in a page: the picture is as high as it wants to be. */
  readonly height?: number | undefined;
  readonly measure: Measure;
}

/** What both views have. */
export interface Room {
  /** Where a period's slot begins; half a slot on is its middle. */
  readonly edge: (index: number) => number;
  readonly slot: number;
  /** The newest first. */
  readonly flags: Flag[];
  /** What stands above the plot, the axis at its foot, and what the notes take of it. */
  readonly above: number;
  readonly foot: number;
  readonly strip: number;
  readonly height: number;
  /** The axis and the notes' marks. */
  readonly shapes: readonly Shape[];
  /** Flags, notes and the axis' labels; the view adds its own, which keep off these. */
  readonly labels: Labels;
}

/**
 * Periods between `from` and `to`, their axis, flags over them, and notes, each as near to what it speaks of as it can
 * be: at the foot of the trend, over the shares. On a stage the height is given, and the notes take two fifths of it at
 * most; in a page the picture grows with its notes.
 */
export function roomOf(canvas: Canvas, from: number, to: number, trend: boolean): Room {
  const { chart, width, measure } = canvas;
  const { rows } = chart;
  const slot = (to - from) / rows.length;
  const edge = (index: number) => from + index * slot;
  const at = (index: number) => edge(index + 0.5);

  const labels = new Labels(measure);
  const flags = trend ? flagsOf(canvas, labels, edge) : [];
  const above = Math.max(trend ? 42 : 2, ...labels.placed.map(({ y }) => y + 54));
  // Other words may cross a pole, if need be.
  const poles = labels.marks.splice(0);

  const strips = new Labels(measure);
  const below = line + 14;
  const given = canvas.height && canvas.height - below;
  const lines = given ? Math.max(0, Math.floor((given - above) / 2.5 / line)) : 6;
  const notes = chart.notes
    .filter(({ trendOnly }) => trend || !trendOnly)
    .flatMap(({ at: index, texts, mark }) => {
      // Its mark stands before it.
      const margin = mark ? 38 : 0;
      const note = strips.place({
        kind: 'note',
        texts,
        margin,
        bounds: { x: from, y: 0, width: width - from, height: lines * line },
        at: at(index),
        slides: true,
        rows: Array.from({ length: lines }, (_, i) => i * line),
      });
      return note ? [{ ...note, mark, x: note.x + margin, width: note.width - margin }] : [];
    });
  const strip = Math.max(0, ...notes.map(({ y }) => y + line));
  const foot = given ?? above + Math.max(240, Math.min(680, 90 + 0.3 * width)) + strip;
  const height = foot + below;
  const lead = trend ? foot - strip - 6 : 0;

  const left = Math.max(0, from - 4);
  const named = labelAxis(
    chart,
    labels,
    { x: left, y: height - line, width: width - left, height: line },
    at,
  );
  labels.lines.push(...poles);
  labels.placed.push(...notes.map((note) => ({ ...note, y: note.y + lead })));
  // A tick for each period where there is room.
  const ticks = slot > 6 ? [...rows.keys()] : named;
  return {
    edge,
    slot,
    flags,
    above,
    foot,
    strip,
    height,
    labels,
    shapes: [
      ['axis', boxPath({ x: from, y: foot, width: to - from, height: 0 })],
      ['axis', ticks.map((i) => boxPath({ x: at(i), y: foot, width: 0, height: 8 })).join('')],
      ...notes.flatMap(({ mark, x, y }): Shape[] =>
        mark ? [[`mark ${mark}`, markPath(x - 22, lead + y + line / 2, 12, mark)]] : [],
      ),
    ],
  };
}
