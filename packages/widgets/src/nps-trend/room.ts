import { labelAxis } from './axis.js';
import { flagsOf, type Flag } from './flags.js';
import type { NpsChart } from './nps-trend.model.js';
import { boxPath, markPath } from '../chart/path.js';
import { Labels } from '../chart/place.js';
import type { Shape } from '../chart/scene.js';
import type { Measure } from '../chart/text.js';
import type { Box } from '../internal/model.js';

/** What a view is laid out in. */
export interface Canvas {
  readonly chart: NpsChart;
  readonly box: Box;
  readonly measure: Measure;
}

/** What both views have, px. */
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
  /** The axis' labels and the notes; the view adds its own, which keep off these and off the flags. */
  readonly labels: Labels;
}

/**
 * Periods between `from` and `to`, their axis, flags over them, and notes, each as near to what it speaks of as it can
 * be: at the foot of the trend, over the shares. On a stage the height is given, and the notes take two fifths of it at
 * most; in a page the picture grows with its notes.
 */
export function roomOf(canvas: Canvas, from: number, to: number, trend: boolean): Room {
  const { chart, box, measure } = canvas;
  const { rows } = chart;
  const { width, unit: u, label: size } = box;
  const slot = (to - from) / rows.length;
  const edge = (index: number) => from + index * slot;
  const at = (index: number) => edge(index + 0.5);

  const flags = trend ? flagsOf(canvas, edge) : [];
  const above = Math.max(
    trend ? size * 1.3 : 2 * u,
    ...flags.map(({ plate }) => (plate ? plate.y + size * 1.5 + 6 * u : 0)),
  );
  const strips = new Labels(measure, size);
  strips.lines.push(...flags.map(({ pole }) => pole));
  const { line } = strips;
  const below = line + 14 * u;
  const given = box.height && box.height - below;
  const lines = given ? Math.max(0, Math.floor((given - above) / 2.5 / line)) : 6;
  const notes = chart.notes
    .filter(({ trendOnly }) => trend || !trendOnly)
    .flatMap(({ at: index, texts, mark }) => {
      // Its mark stands before it.
      const margin = mark ? size * 1.2 : 0;
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
  const foot = given ?? above + Math.max(100, Math.min(300, 40 + 0.3 * width)) + strip;
  const height = box.height ?? foot + below;
  const lead = trend ? foot - strip - 2 * u : 0;

  const labels = new Labels(measure, size);
  const left = Math.max(0, from - 4 * u);
  const named = labelAxis(
    chart,
    labels,
    { x: left, y: height - line, width: width - left, height: line },
    at,
  );
  labels.placed.push(...notes.map((note) => ({ ...note, y: note.y + lead })));
  for (const { pole, plate } of flags) {
    labels.lines.push(pole);
    if (plate) labels.marks.push(plate);
  }
  // A tick for each period where there is room.
  const ticks = slot > 6 * u ? [...rows.keys()] : named;
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
      ['axis', ticks.map((i) => boxPath({ x: at(i), y: foot, width: 0, height: 8 * u })).join('')],
      ...notes.flatMap(({ mark, x, y }): Shape[] =>
        mark ? [[`mark ${mark}`, markPath(x - size * 0.7, lead + y + line / 2, size * 0.36, mark)]] : [],
      ),
    ],
  };
}
