import type { NpsChart } from './nps-trend.model.js';
import type { ChartNote } from './notes.js';
import { linePath } from '../chart/path.js';
import { periodsAxis } from '../chart/periods-axis.js';
import { along, Labels } from '../chart/place.js';
import type { Label, Shape } from '../chart/scene.js';
import type { Measure } from '../chart/text.js';
import type { Box } from '../internal/model.js';

/** What a view is laid out in. */
export interface Canvas {
  readonly chart: NpsChart;
  readonly box: Box;
  readonly measure: Measure;
}

/** A view's own part in its room. */
export interface Wants {
  /** Where a period's slot begins, px; half a slot on is its middle. */
  readonly edge: (index: number) => number;
  /** What stands above the plot, px. */
  readonly above: number;
  readonly notes: readonly ChartNote[];
  /** Whether the notes stand at the plot's foot; else at its top. */
  readonly low: boolean;
  /** Where the notes end on the right, px. */
  readonly right: number;
  /** Where poles stand, px: a note had better not stand across them. */
  readonly poles?: readonly number[];
}

export interface Room {
  readonly height: number;
  /** The axis at the plot's foot. */
  readonly foot: number;
  readonly notes: readonly (Label & { readonly mark: ChartNote['mark'] | undefined })[];
  /** The height that the notes take. */
  readonly strip: number;
  readonly axis: { readonly shapes: readonly Shape[]; readonly texts: readonly Label[] };
}

/**
 * What both views have: notes, each as near to what it speaks of as it can be, and the time axis. On a stage the height
 * is given, and the notes take two fifths of it at most; in a page the picture grows with its notes.
 */
export function roomOf(
  { chart, box, measure }: Canvas,
  { edge, above, notes, low, right, poles = [] }: Wants,
): Room {
  const { rows, current, speech } = chart;
  const { width, unit: u, label: size } = box;
  const [from, to] = [edge(0), edge(rows.length)];
  const line = size * 1.25;
  const below = line + 14 * u;
  const given = box.height && box.height - below;
  const lines = given ? Math.max(0, Math.floor((given - above) / 2.5 / line)) : 6;

  const labels = new Labels(measure, size);
  const placed = notes.flatMap(({ from: first, to: last, texts, mark }) => {
    const label = labels.place({
      kind: 'note',
      texts,
      margin: mark ? size * 1.2 : 0,
      bounds: { x: from, y: 0, width: right - from, height: lines * line },
      // A lower line is worth a shift of a few letters.
      spots: (wide) => {
        const best = (edge(first) + edge(last + 1) - wide) / 2;
        return Array.from({ length: lines }, (_, i) =>
          along(from, right - wide, best, i * line, i * size * 4),
        ).flat();
      },
      lines: poles.map((x) => ({ x, y: 0, width: 0, height: lines * line })),
    });
    return label ? [{ ...label, mark }] : [];
  });
  const strip = Math.max(0, ...placed.map(({ y }) => y + line));
  const foot = given ?? above + Math.max(100, Math.min(300, 40 + 0.3 * width)) + strip;
  const height = box.height ?? foot + below;

  const axis = new Labels(measure, size);
  const left = Math.max(0, from - 4 * u);
  const at = (index: number) => edge(index + 0.5);
  const named = periodsAxis(
    {
      grain: speech.grain,
      periods: rows.map(({ period }) => period),
      current,
      at,
      bounds: { x: left, y: height - line, width: width - left, height: line },
      name: (index, withYear) =>
        speech.format.period(rows[index]!.period, withYear ? 'short with year' : 'short'),
    },
    axis,
  );
  // A tick for each period where there is room.
  const ticks = edge(1) - edge(0) > 6 * u ? [...rows.keys()] : named;
  return {
    height,
    foot,
    strip,
    notes: placed.map((note) => ({ ...note, y: note.y + (low ? foot - strip - 2 * u : 0) })),
    axis: {
      shapes: [
        ['axis', linePath([from, foot], [to, foot])],
        ['axis', ticks.map((i) => linePath([at(i), foot], [at(i), foot + 8 * u])).join('')],
      ],
      texts: axis.placed,
    },
  };
}
