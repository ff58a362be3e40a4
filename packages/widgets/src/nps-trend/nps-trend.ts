import { html, nothing, type TemplateResult } from 'lit/html.js';
import { measureIn, redrawWithFonts } from '../chart/text.js';
import { FloorWidget } from '../internal/floor-widget.js';
import { nps as english } from '../locales/en/nps.js';
import { npsTrendModel, type NpsTrendModel } from './nps-trend.model.js';
import { npsSection, type NpsSection } from '@floorboard/feed';
import { sharesScene } from './shares-scene.js';
import { drawScene } from '../chart/draw-scene.js';
import { trendScene } from './trend-scene.js';
import { Reading } from '../chart/reading.js';
import { npsTrendStyles } from './nps-trend.styles.js';
import { wordsFor } from '../locales/registry.js';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { Compare } from './comparison.js';
import type { Box, ModelContext } from '../internal/model.js';

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
  static override readonly section = npsSection;
  static override readonly preferred = { columns: 7, rows: 6 };
  static override properties: PropertyDeclarations = {
    view: { reflect: true },
    compare: { reflect: true },
  };

  static override styles: CSSResultGroup = [FloorWidget.styles, npsTrendStyles];

  /** `trend`: the score over time (the default); `shares`: promoters, passives and detractors. */
  view: 'trend' | 'shares' | undefined;
  /** What the figure is compared with: `previous`, `year` or `target`; default: the period before and the same one last year. */
  compare: Compare | undefined;

  private readonly reading = new Reading(this);

  constructor() {
    super();
    redrawWithFonts(this);
  }

  protected override options(): readonly unknown[] {
    return [this.compare];
  }

  protected override defaultHeading(locale: string): string {
    return wordsFor('nps', english, locale).heading;
  }

  protected override compute(section: NpsSection, context: ModelContext): NpsTrendModel {
    return npsTrendModel(section, context, { compare: this.compare });
  }

  protected override renderModel(model: NpsTrendModel, box: Box): TemplateResult {
    const { figure, verdicts, outlook, chart } = model;
    const { onStage, name } = this.size;
    const tight = name === 'narrow' || name === 'small';
    // A tile of a stage has the height it is given: a small one says the figure only, and draws what still has room.
    const cramped = onStage && Math.min(this.clientHeight, this.clientWidth) < 600 * box.unit;
    const shares = this.view === 'shares';
    const scene =
      chart && (!onStage || (box.height ?? 0) > 5 * box.label)
        ? (shares ? sharesScene : trendScene)({
            chart,
            width: box.width / box.unit,
            height: box.height && box.height / box.unit,
            measure: measureIn(this),
          })
        : undefined;
    const read = scene?.marks[this.reading.active ?? -1]?.label;
    // A wall has room for the main comparison: the title has told of any other that is news.
    const said = [
      (onStage ? verdicts.slice(0, cramped ? 0 : 1) : verdicts).map(
        (parts) => html`<p class="verdict">${parts.map((part) => html`<span>${part}</span> `)}</p>`,
      ),
      onStage ? nothing : html`<p>${outlook}</p>`,
    ];
    return html`${
        figure
          ? html`<div part="headline" class="headline ${tight ? 'tight' : cramped ? 'cramped' : ''}">
              <p class="figure ${figure.quiet ? 'quiet' : ''}">${figure.score}</p>
              <div class="side">
                ${(tight ? figure.shortLines : figure.lines).map((line) => html`<p>${line}</p>`)}
                ${tight ? nothing : said}
              </div>
            </div>`
          : html`<p part="headline" class="quiet">${model.summary}</p>`
      }
      <figure part="body" class="body">
        <div class="space" data-room></div>
        ${scene && drawScene(scene, chart!.speech.words.chart(model.heading), this.direction === 'rtl', this.reading, chart!.current, box.unit)}
      </figure>
      ${tight ? said : nothing}
      ${
        chart && !onStage
          ? html`<p part="readout" class="readout ${read ? '' : 'quiet'}" aria-hidden="true">
              ${read ?? chart.speech.words.howToRead[shares ? 'shares' : 'trend']}
            </p>`
          : nothing
      }`;
  }
}
