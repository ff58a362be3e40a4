import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import { FloorWidget } from '../internal/floor-widget.js';
import { kpisSection, type KpisSection } from '@floorboard/feed';
import type { Figure } from './figure.js';
import { kpiModel, type KpiModel, type Standing } from './kpi.model.js';
import { kpiStyles } from './kpi.styles.js';
import type { Sparkline } from './sparkline.js';
import { Fitting } from '../internal/fitting.js';
import { sign } from '../internal/sign.js';
import type { Box, ModelContext } from '../internal/model.js';
import { setProperty } from '../internal/set-property.js';
import { kpi as english } from '../locales/en/kpi.js';
import { wordsFor } from '../locales/registry.js';
import { cardStyles } from '../theme/card.styles.js';

/** From this many design pixels of a stage's height on, the past has a picture under the figure instead of beside it. */
const tallFrom = 480;
/** From this many on, the figure is a board's largest. */
const heroFrom = 640;
/** How much larger that is. */
const heroScale = 1.25;
/** The least width of the past beside the figure, in design pixels. */
const sparkFrom = 160;

/**
 * One figure: its value, its target, how far it is from it, and its past as a small line.
 *
 * @summary One KPI with target and history.
 * @csspart status - State and age, where they need saying.
 * @csspart heading - The KPI's label.
 * @csspart body - Figure, line and verdict.
 * @csspart headline - The figure and its line.
 * @csspart footer - The small print: date and source, and the button that opens the table.
 * @csspart table - The values as a table.
 * @fires {FloorStateEvent} floor-state - State or age has changed.
 * @fires {FloorProblemsEvent} floor-problems - What the newest document lost.
 */
export class FloorKpi extends FloorWidget<KpisSection, KpiModel> {
  static override readonly tag = 'floor-kpi';
  static override readonly section = kpisSection;
  static override readonly preferred = { columns: 5, rows: 2 };
  static override properties: PropertyDeclarations = {
    metric: { reflect: true },
  };

  static override styles: CSSResultGroup = [FloorWidget.styles, cardStyles, kpiStyles];

  /** The id of the KPI to show; default: the feed's first. */
  metric: string | undefined;

  constructor() {
    super();
    new Fitting(this, () => this.size.onStage);
  }

  protected override options(): readonly unknown[] {
    return [this.metric];
  }

  protected override defaultHeading(locale: string): string {
    return wordsFor('kpi', english, locale).heading;
  }

  protected override compute(section: KpisSection, context: ModelContext): KpiModel {
    return kpiModel(section, context, { metric: this.metric });
  }

  protected override renderAside(model: KpiModel): TemplateResult | typeof nothing {
    return model.target && !isLong(model.target) ? html`<p class="target">${model.target}</p>` : nothing;
  }

  protected override renderModel(model: KpiModel, box: Box): TemplateResult {
    const { missing, spark, target, verdict, change, late } = model;
    const fits = widthOf(model.figure) * box.unit <= box.width;
    const figure = fits ? model.figure : model.compact;
    const height = (box.height ?? 0) / box.unit;
    const besideRoom = box.width / box.unit - widthOf(figure);
    // A page has the height for it, a stage not always.
    const under = this.size.onStage ? height >= tallFrom : besideRoom < sparkFrom;
    const tall = spark !== undefined && under;
    const hero = height >= heroFrom && widthOf(figure) * heroScale * box.unit <= box.width;
    return html`<div
      part="body"
      class="body"
      data-fits="12"
      data-tall=${String(tall)}
      data-hero=${String(hero)}
    >
      <div class="space" data-room></div>
      <div part="headline" class="headline">
        ${figure ? renderFigure(figure) : html`<p class="missing">${missing}</p>`}
        ${spark && (tall || besideRoom >= sparkFrom) ? renderSpark(spark, model, tall) : nothing}
      </div>
      <div class="notes">
        ${figure && isRead(figure.unit) ? html`<p class="note">${figure.unit}</p>` : nothing}
        ${late ? html`<p class="note late">${sign('late')}<span>${late}</span></p>` : nothing}
        ${verdict ? html`<p class="note verdict">${shapeOf(model.standing)}<span>${verdict}</span></p>` : nothing}
        ${isLong(target) ? html`<p class="note change">${target}</p>` : nothing}
        ${change ? html`<p class="note change">${change}</p>` : nothing}
      </div>
    </div>`;
  }
}

/** A long target has no room beside the heading. */
const isLong = (target: string) => target.length > 16;

/** Longer units are read, not seen: they are set as text, under the figure. */
const isRead = (unit: string) => unit.length > 3;

/** About how wide a figure is set, in design pixels: its digits are 0.62 em of 192, its signs half of that. */
function widthOf(figure: Figure | undefined): number {
  if (!figure) return 600;
  const { before, number, after, unit } = figure;
  const signs = before + after + (isRead(unit) ? '' : unit);
  return 192 * (0.62 * number.length + 0.35 * signs.length);
}

function renderFigure({ before, number, after, unit }: Figure): TemplateResult {
  const sign = (text: string, place: string) => (text ? html`<span class=${place}>${text}</span>` : nothing);
  return html`<p class="figure kpi">
    ${sign(before, 'before')}${number}${sign(after, 'after')}${isRead(unit) ? nothing : sign(unit, 'after')}
  </p>`;
}

function renderSpark(spark: Sparkline, { sparkLabel, sparkEnds }: KpiModel, tall: boolean): TemplateResult {
  const at = ({ x, y }: { x: number; y: number }) => `${round(x * 100)} ${round(100 - y * 100)}`;
  const line = spark.runs.map((run) => `M${run.map(at).join('L')}${run.length === 1 ? 'h0' : ''}`).join('');
  const dots = spark.runs.flatMap((run) => run.map((point) => `M${at(point)}h0`)).join('');
  const { current, target } = spark;
  return html`<div class="spark" role="img" aria-label=${sparkLabel}>
      <div class="plot">
        <svg class="lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          ${target === undefined ? nothing : svg`<path class="aim" d=${`M0 ${round(100 - target * 100)}H100`} />`}
          <path d=${line} />
          ${tall ? svg`<path class="dots" d=${dots} />` : nothing}
        </svg>
        ${
          current
            ? html`<span
                class="now"
                ${setProperty({ left: `${current.x * 100}%`, top: `${100 - current.y * 100}%` })}
              ></span>`
            : nothing
        }
      </div>
    </div>
    ${
      tall && sparkEnds
        ? html`<p class="ends">
            ${sparkEnds.map(({ period, value }) => html`<span>${period} <b>${value}</b></span> `)}
          </p>`
        : nothing
    }`;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** The verdict's shape: half a disc still to go, a ticked disc met, a ring where no way is better. */
const shapes: Record<Standing, SVGTemplateResult> = {
  short: svg`<circle cx="12" cy="12" r="10.5" /><path class="full" d="M12 1.5a10.5 10.5 0 0 0 0 21z" />`,
  met: svg`<circle class="full" cx="12" cy="12" r="10.5" /><path class="mark" d="m7 12.4 3.5 3.5 6.5-7.4" />`,
  neutral: svg`<circle cx="12" cy="12" r="10.5" />`,
  none: svg``,
};

const shapeOf = (standing: Standing): TemplateResult =>
  html`<svg class="shape" viewBox="0 0 24 24" aria-hidden="true">${shapes[standing]}</svg>`;
