import type { NpsSection } from '@floorboard/feed';
import { html, nothing, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { NpsChart } from './chart-model.js';
import type { Compare } from './comparison.js';
import { npsTrendModel, type NpsTrendModel } from './nps-trend.model.js';
import { npsTrendStyles } from './nps-trend.styles.js';
import type { Verdict } from './sentences.js';
import { sharesScene } from './shares-scene.js';
import { trendScene } from './trend-scene.js';
import { drawScene, sceneRole } from '../chart/draw-scene.js';
import { Reading } from '../chart/reading.js';
import { markAt, type Scene } from '../chart/scene.js';
import { TextController } from '../chart/text-controller.js';
import { FloorWidget } from '../internal/floor-widget.js';
import type { Box, ModelContext } from '../internal/model.js';
import { setProperty } from '../internal/set-property.js';
import { nps as english } from '../locales/en/nps.js';
import { wordsFor } from '../locales/registry.js';

/**
 * The Net Promoter Score over time, with its uncertainty, its usual range and what may be said of its changes.
 *
 * @summary NPS over time: where we are, whether it moved, whether the target will be reached.
 * @csspart status - State and age, where they need saying.
 * @csspart heading - The quiet heading.
 * @csspart finding - What the series says, in words.
 * @csspart headline - The figure with its period, responses, interval and comparison.
 * @csspart body - The chart.
 * @csspart readout - The figures of the mark under the pointer or the focus.
 * @csspart footer - The small print: date and source.
 * @csspart table - Every figure drawn, as a table.
 * @fires {FloorStateEvent} floor-state - State or age has changed.
 * @fires {FloorProblemsEvent} floor-problems - What the newest document lost.
 */
export class FloorNpsTrend extends FloorWidget<NpsSection, NpsTrendModel> {
  static override readonly tag = 'floor-nps-trend';
  static override readonly section = 'nps';
  static override readonly preferred = { columns: 7, rows: 6 };
  static override styles: CSSResultGroup = [FloorWidget.styles, npsTrendStyles];

  /** `trend`: the score over time (the default); `shares`: promoters, passives and detractors. */
  @property({ reflect: true }) view: 'trend' | 'shares' | undefined;
  /** What the figure is compared with: `previous`, `year` or `target`; default: the period before and the same one last year. */
  @property({ reflect: true }) compare: Compare | undefined;

  private readonly texts = new TextController(this);
  private readonly reading = new Reading(this);

  protected override options(): readonly unknown[] {
    return [this.view, this.compare];
  }

  protected override defaultHeading(locale: string): string {
    return wordsFor('nps', english, locale).heading;
  }

  protected override compute(section: NpsSection, context: ModelContext): NpsTrendModel {
    return npsTrendModel(section, context, { view: this.view, compare: this.compare });
  }

  protected override renderModel(model: NpsTrendModel, box: Box): TemplateResult {
    const { figure, verdicts, outlook, chart } = model;
    const { onStage, name } = this.size;
    const tight = name === 'narrow' || name === 'small';
    // A tile of a stage has the height it is given: a small one says the figure only, and draws what still has room.
    const cramped = onStage && Math.min(this.clientHeight, this.clientWidth) < 600 * box.unit;
    const drawn = chart && (!onStage || (box.height ?? 0) > 5 * box.label) ? chart : undefined;
    const scene = drawn && this.sceneOf(drawn, box);
    const mark = scene && markAt(scene, this.reading.active);
    // A wall has room for the main comparison: the title has told of any other that is news.
    const said = (onStage ? verdicts.slice(0, cramped ? 0 : 1) : verdicts).map(verdictLine);
    const target = outlook && !onStage ? html`<p>${outlook}</p>` : nothing;
    const readout =
      onStage || !chart
        ? nothing
        : html`<p part="readout" class="readout" aria-hidden="true">
            ${mark ? mark.label : tight ? nothing : html`<span class="quiet">${chart.howToRead}</span>`}
          </p>`;
    const size = tight ? 'tight' : cramped ? 'cramped' : '';
    return html`${
        figure
          ? html`<div part="headline" class="headline ${size}">
              <p class="figure ${figure.quiet ? 'few' : ''}">${figure.score}</p>
              <div class="side">
                ${(tight ? figure.shortLines : figure.lines).map((line) => html`<p>${line}</p>`)}
                ${tight ? nothing : [said, target]}
              </div>
            </div>`
          : html`<p part="headline" class="quiet">${model.summary}</p>`
      }
      <figure part="body" class="body" aria-labelledby="heading">
        <div class="room" data-room></div>
        ${drawn && scene ? this.renderChart(drawn, model, scene, box.unit) : nothing}
      </figure>
      ${
        tight
          ? html`<div class="under ${mark ? 'reading' : ''}">
              <div class="said">${said}${target}</div>
              ${readout}
            </div>`
          : readout
      }`;
  }

  private scene: { inputs: readonly unknown[]; scene: Scene } | undefined;

  /** Laid out once for its facts and its room, not for every mark that is pointed at. */
  private sceneOf(chart: NpsChart, box: Box): Scene {
    const { measure } = this.texts;
    const inputs = [chart, box, measure];
    if (!this.scene || inputs.some((input, i) => input !== this.scene?.inputs[i])) {
      const canvas = { chart, box, measure };
      this.scene = { inputs, scene: this.view === 'shares' ? sharesScene(canvas) : trendScene(canvas) };
    }
    return this.scene.scene;
  }

  private renderChart(chart: NpsChart, model: NpsTrendModel, scene: Scene, unit: number): TemplateResult {
    const { width, height } = scene;
    const rtl = this.direction === 'rtl';
    const { stop, active, show, leave } = this.reading;
    return html`<svg
        role=${sceneRole}
        aria-label=${wordsFor('nps', english, this.locale).chart(model.heading)}
        width=${width}
        height=${height}
        viewBox=${`0 0 ${width} ${height}`}
        ${setProperty({ '--u': `${unit}px` })}
        @keydown=${(event: KeyboardEvent) => this.reading.press(event, scene, chart.page, rtl)}
        @focusin=${show}
        @focusout=${leave}
        @pointerover=${show}
        @pointerleave=${leave}
      >
        ${this.view === 'shares' ? hatch(unit) : nothing}
        ${drawScene(scene, rtl, stop && markAt(scene, stop) ? stop : { series: 0, step: chart.current }, active)}</svg
      >${this.texts.gauge}`;
  }
}

const verdictLine = ({ claim, judgement }: Verdict) =>
  html`<p class="verdict"><span>${claim}</span> <span>${judgement}</span></p>`;

/** Detractors are told apart by pattern, not by colour alone. */
const hatch = (unit: number) => svg`<defs>
  <pattern id="hatch" width=${9 * unit} height=${9 * unit} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="hatch" d=${`M0 0V${9 * unit}`} />
  </pattern>
</defs>`;
