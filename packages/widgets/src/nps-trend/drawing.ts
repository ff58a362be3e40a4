import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { NpsChart } from './chart-model.js';
import type { Place } from './navigate.js';
import type { SharesLayout } from './shares-layout.js';
import type { Mark, TrendLayout } from './trend-layout.js';
import { diamondPath, linePath } from '../chart/path.js';
import type { AxisLabel } from '../chart/periods-axis.js';
import type { Rect } from '../chart/rect.js';

/** How a layout is painted: mirrored in a right-to-left language, in strokes of `unit`, with one mark in the tab order. */
export interface Brush {
  readonly rtl: boolean;
  readonly unit: number;
  /** The mark that Tab reaches. */
  readonly stop: Place;
  /** The mark whose figures are shown. */
  readonly active: Place | undefined;
}

type Text = Rect & { readonly text: string };

const at = (x: number, { width }: { width: number }, { rtl }: Brush) => (rtl ? width - x : x);

/** The left edge of a box. */
const left = (rect: Rect, layout: { width: number }, brush: Brush) =>
  brush.rtl ? layout.width - rect.x - rect.width : rect.x;

const words = (kind: string, text: Text, layout: { width: number }, brush: Brush) =>
  svg`<text class=${kind} x=${at(text.x + text.width / 2, layout, brush)} y=${text.y + text.height / 2} dy="0.35em">${text.text}</text>`;

/** One mark of the keyboard's round: focusable, named, an image to a screen reader. */
const symbol = (place: Place, label: string, brush: Brush, content: SVGTemplateResult) => {
  const same = (other: Place | undefined) => other?.series === place.series && other.step === place.step;
  return svg`<g
    role="graphics-symbol img"
    aria-label=${label}
    tabindex=${same(brush.stop) ? 0 : -1}
    data-series=${place.series}
    data-step=${place.step}
    data-active=${same(brush.active) ? 'true' : nothing}
  >${content}</g>`;
};

interface WithAxis {
  readonly width: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
  readonly axis: number;
  readonly ticks: readonly number[];
  readonly labels: readonly AxisLabel[];
}

const axisOf = (layout: WithAxis, brush: Brush) => {
  const { from, to, axis, ticks, labels, height } = layout;
  const x = (value: number) => at(value, layout, brush);
  return svg`<g aria-hidden="true">
    <path class="axis" d=${`M${x(from)} ${axis}H${x(to)}`} />
    <path class="tick" d=${ticks.map((tick) => `M${x(tick)} ${axis}v${8 * brush.unit}`).join('')} />
    ${labels.map(
      (label) =>
        svg`<text class="period" data-current=${label.bold ? 'true' : nothing} x=${x(label.x)} y=${height - 6 * brush.unit}>${label.text}</text>`,
    )}
  </g>`;
};

/** The score over time. */
export function drawTrend(layout: TrendLayout, brush: Brush): SVGTemplateResult {
  const { from, to, axis, grid, bands, target, runs, marks, flags, notes, names, whisker } = layout;
  const { unit: u } = brush;
  const x = (value: number) => at(value, layout, brush);
  const across = (y: number) => `M${x(from)} ${y}H${x(to)}`;
  return svg`<g aria-hidden="true">
      ${bands.map(
        (band) =>
          svg`<rect class="band" x=${left(band, layout, brush)} y=${band.y} width=${band.width} height=${Math.max(band.height, 0)} />`,
      )}
      ${grid.map(
        ({ y, text, target: isTarget }) => svg`
          ${isTarget ? nothing : svg`<path class="grid" d=${across(y)} />`}
          <text class="score" data-target=${isTarget ? 'true' : nothing} x=${x(from - 12 * u)} y=${y} dy="0.35em">${text}</text>`,
      )}
      ${bands.map((band) => svg`<path class="mean" d=${`M${x(band.x)} ${band.mean}H${x(band.x + band.width)}`} />`)}
      ${target === undefined ? nothing : svg`<path class="target" d=${across(target)} />`}
      <path class="join" d=${linePath(runs.map((run) => run.map(([px, py]) => [x(px), py] as const)))} />
    </g>
    ${marks.map((mark) =>
      symbol(
        { series: 0, step: mark.index },
        mark.point.label,
        brush,
        drawMark(mark, x(mark.x), layout, whisker),
      ),
    )}
    ${flags
      .slice()
      .reverse()
      .map((flag, step) =>
        symbol(
          { series: 1, step },
          flag.event.label,
          brush,
          svg`<g class="event" data-rebase=${flag.event.rebase ? 'true' : nothing}>
            <path class="pole" d=${`M${x(flag.x)} ${flag.top}V${axis}`} />
            ${
              flag.plate
                ? svg`<rect class="flag" x=${left(flag.plate, layout, brush)} y=${flag.plate.y} width=${flag.plate.width} height=${flag.plate.height} rx=${4 * u} />
                  ${words('on-flag', { ...flag.plate, text: flag.text }, layout, brush)}`
                : nothing
            }
          </g>`,
        ),
      )}
    <g aria-hidden="true">
      ${names.map((name) => words('name', name, layout, brush))}
      ${notes.map((note) => words('note', note, layout, brush))}
    </g>
    ${axisOf(layout, brush)}`;
}

/** Whisker and mark: a dot, a diamond where there is a signal, hollow where responses are few. */
function drawMark(
  { y, low, high, reach, current, point }: Mark,
  x: number,
  layout: TrendLayout,
  whisker: number,
) {
  const hit = svg`<rect class="hit" x=${x - layout.slot / 2} y="0" width=${layout.slot} height=${layout.axis} />`;
  if (y === undefined) return hit;
  const mark = point.signal
    ? svg`<path class="mark" d=${diamondPath(x, y, reach)} />`
    : svg`<circle class="mark" cx=${x} cy=${y} r=${reach} />`;
  return svg`${hit}<g
    class="point"
    data-current=${current ? 'true' : nothing}
    data-signal=${point.signal ? 'true' : nothing}
    data-quiet=${point.figures?.quiet ? 'true' : nothing}
  >
    <path class="whisker" stroke-width=${current ? whisker * 1.4 : whisker} d=${`M${x} ${low}V${high}`} />
    ${mark}
    <circle class="ring" cx=${x} cy=${y} r=${reach + 6} />
  </g>`;
}

/** Promoters, passives and detractors as parts of a whole. */
export function drawShares(chart: NpsChart, layout: SharesLayout, brush: Brush): SVGTemplateResult {
  const { unit: u } = brush;
  const hatch = Math.max(4, 9 * u);
  return svg`<defs>
      <pattern id="hatch" width=${hatch} height=${hatch} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width=${hatch} height=${hatch} />
        <path class="hatch-line" stroke-width=${hatch / 4} d=${`M0 0V${hatch}`} />
      </pattern>
    </defs>
    ${layout.bars.map((bar) =>
      symbol(
        { series: bar.category, step: bar.index },
        chart.shareLabel(bar.category, bar.index),
        brush,
        svg`<rect
          class="share"
          data-category=${bar.category}
          x=${left(bar, layout, brush)}
          y=${bar.y}
          width=${bar.width}
          height=${Math.max(0, bar.height)}
        />`,
      ),
    )}
    <g aria-hidden="true">
      ${layout.names.map((name) =>
        name.lines.map(
          (line, i) =>
            svg`<text class="share-name" x=${at(name.x, layout, brush)} y=${name.y + (name.height * (i + 0.5)) / name.lines.length} dy="0.35em">${line}</text>`,
        ),
      )}
      ${layout.notes.map((note) => words('note', note, layout, brush))}
    </g>
    ${axisOf(layout, brush)}`;
}
