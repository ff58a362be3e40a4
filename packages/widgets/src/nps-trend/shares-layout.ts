import type { NpsChart } from './chart-model.js';
import { notesStrip, type PlacedNote } from './notes.js';
import { pageHeight } from './trend-layout.js';
import { periodsAxis, type AxisLabel } from '../chart/periods-axis.js';
import type { Rect } from '../chart/rect.js';
import type { Measure } from '../chart/text.js';
import type { Box } from '../internal/model.js';

/** A category's name beside the bar of the figure. */
export interface ShareName extends Rect {
  readonly category: number;
  readonly lines: readonly string[];
}

export interface SharesLayout {
  readonly width: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
  readonly axis: number;
  readonly slot: number;
  /** A bar for each category of each period with figures. */
  readonly bars: readonly (Rect & {
    readonly index: number;
    readonly category: number;
    readonly current: boolean;
  })[];
  readonly names: readonly ShareName[];
  readonly labels: readonly AxisLabel[];
  readonly ticks: readonly number[];
  readonly notes: readonly PlacedNote[];
}

/** Stacked bars: promoters stand on the axis, detractors hang from the top, so that both can be compared along an edge. */
export function layoutShares(chart: NpsChart, box: Box, measure: Measure): SharesLayout {
  const { width, unit: u, label: size } = box;
  const height = box.height ?? pageHeight(width);
  const line = size * 1.25;
  const axis = height - Math.min(line + 14 * u, height / 4);

  const share = (category: number) => chart.share(category, chart.current);
  const oneLine = chart.categories.map((name, category) => [`${name} ${share(category)}`]);
  const twoLines = chart.categories.map((name, category) => [name, share(category)]);
  const widthOf = (texts: readonly (readonly string[])[]) =>
    Math.max(...texts.flat().map((text) => measure(text, size, true)));
  const texts = widthOf(oneLine) < width / 4 ? oneLine : twoLines;
  const gutter = widthOf(texts) + 16 * u;

  const from = 2 * u;
  const to = width - gutter;
  const slot = (to - from) / chart.points.length;
  const at = (index: number) => from + (index + 0.5) * slot;
  const strip = notesStrip(chart, {
    from,
    to: width,
    at,
    poles: [],
    size,
    lineHeight: line,
    lines: Math.max(1, Math.min(3, Math.floor(axis / 4 / line))),
    measure,
  });
  const top = strip.height + 6 * u;
  const full = axis - top;

  const bars = chart.points.flatMap(({ figures }, index) => {
    if (!figures) return [];
    const breadth = slot * (slot > 6 * u ? 0.72 : 1);
    let bottom = axis;
    return figures.shares.map((percent, category) => {
      const tall = (full * percent) / 100;
      bottom -= tall;
      return {
        x: at(index) - breadth / 2,
        y: bottom,
        width: breadth,
        height: tall,
        index,
        category,
        current: index === chart.current,
      };
    });
  });

  const labels = periodsAxis({
    periods: chart.periods,
    current: chart.current,
    at,
    from: 0,
    to: to + gutter / 2,
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
    bars,
    names: namesOf(texts, bars, { x: to + 8 * u, y: top, width: gutter - 8 * u, height: full }, line),
    labels,
    ticks: slot >= 6 * u ? chart.points.map((_, index) => at(index)) : labels.map(({ index }) => at(index)),
    notes: strip.notes,
  };
}

/** Each name at the height of its part of the figure's bar; names too near each other are pushed apart. */
function namesOf(
  texts: readonly (readonly string[])[],
  bars: SharesLayout['bars'],
  room: Rect,
  line: number,
): ShareName[] {
  const own = bars.filter(({ current }) => current);
  const tall = (texts[0]?.length ?? 1) * line;
  if (texts.length * tall > room.height) return [];
  let floor = room.y + room.height;
  const placed = own.map((bar): ShareName => {
    const wanted = bar.y + bar.height / 2 - tall / 2;
    // Those above still need their room.
    const least = room.y + (own.length - 1 - bar.category) * tall;
    const y = Math.max(least, Math.min(floor - tall, wanted));
    floor = y;
    return {
      x: room.x,
      y,
      width: room.width,
      height: tall,
      category: bar.category,
      lines: texts[bar.category]!,
    };
  });
  return placed;
}
