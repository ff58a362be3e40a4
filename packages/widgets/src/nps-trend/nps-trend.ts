import type { NpsSection } from '@floorboard/feed';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { NpsChart } from './chart-model.js';
import type { Compare } from './comparison.js';
import { drawShares, drawTrend, type Brush } from './drawing.js';
import { move, nearest, type Marks, type Place } from './navigate.js';
import { npsTrendModel, type NpsTrendModel } from './nps-trend.model.js';
import { npsTrendStyles } from './nps-trend.styles.js';
import type { Verdict } from './sentences.js';
import { layoutShares } from './shares-layout.js';
import { layoutTrend } from './trend-layout.js';
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
  /** The mark that Tab reaches; undefined until an arrow key has moved: the figure's own. */
  private stop: Place | undefined;
  /** The mark under the pointer or the focus. */
  private active: Place | undefined;

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
    // A wall has room for the main comparison: the title has told of any other that is news.
    const said = html`${(onStage ? verdicts.slice(0, 1) : verdicts).map(verdictLine)}`;
    const target = outlook ? html`<p class="outlook">${outlook}</p>` : nothing;
    const readout = onStage
      ? nothing
      : html`<p part="readout" class="readout" aria-hidden="true">
          ${chart && this.active ? this.labelOf(chart, this.active) : nothing}
        </p>`;
    return html`${
        figure
          ? html`<div part="headline" class="headline" data-tight=${tight ? 'true' : nothing}>
              <p class="figure" data-quiet=${figure.quiet ? 'true' : nothing}>${figure.score}</p>
              <div class="side">
                ${(tight ? figure.shortLines : figure.lines).map((line) => html`<p>${line}</p>`)}
                ${tight ? nothing : said} ${tight || onStage ? nothing : target}
              </div>
            </div>`
          : nothing
      }
      ${onStage ? target : nothing}
      <figure part="body" class="body" data-room>
        ${chart ? this.renderChart(chart, model, box) : nothing}
      </figure>
      ${
        tight
          ? html`<div class="under" data-reading=${this.active ? 'true' : nothing}>
              <div class="said">${said}${target}</div>
              ${readout}
            </div>`
          : readout
      }`;
  }

  private renderChart(chart: NpsChart, model: NpsTrendModel, box: Box): TemplateResult {
    const shares = this.view === 'shares';
    const layout = shares
      ? layoutShares(chart, box, this.texts.measure)
      : layoutTrend(chart, box, this.texts.measure);
    const brush: Brush = {
      rtl: this.direction === 'rtl',
      unit: box.unit,
      stop: this.present(this.stop, chart) ?? { series: 0, step: chart.current },
      active: this.present(this.active, chart),
    };
    const words = wordsFor('nps', english, this.locale);
    return html`<svg
      role="graphics-document document"
      aria-label=${words.chart(model.heading)}
      width=${layout.width}
      height=${layout.height}
      viewBox=${`0 0 ${layout.width} ${layout.height}`}
      ${setProperty({ '--u': `${box.unit}px` })}
      @keydown=${(event: KeyboardEvent) => this.press(event, chart)}
      @focusin=${(event: FocusEvent) => this.show(placeOf(event.target))}
      @focusout=${() => this.show(undefined)}
      @pointermove=${(event: PointerEvent) => this.point(event, chart, layout)}
      @pointerleave=${() => this.show(placeOf(this.shadowRoot?.activeElement))}
    >
      ${'bars' in layout ? drawShares(chart, layout, brush) : drawTrend(layout, brush)}
    </svg>`;
  }

  private marksOf(chart: NpsChart): Marks {
    const all = chart.points.map((_, index) => index);
    return this.view === 'shares'
      ? chart.categories.map(() => all)
      : [all, chart.events.map(({ index }) => index)];
  }

  /** A place that new facts or another view have taken away is none. */
  private present(place: Place | undefined, chart: NpsChart): Place | undefined {
    return place && this.marksOf(chart)[place.series]?.[place.step] !== undefined ? place : undefined;
  }

  private labelOf(chart: NpsChart, { series, step }: Place): string {
    if (!this.present({ series, step }, chart)) return '';
    if (this.view === 'shares') return chart.shareLabel(series, step);
    return (series === 0 ? chart.points[step] : chart.events[step])?.label ?? '';
  }

  private press(event: KeyboardEvent, chart: NpsChart): void {
    const here = placeOf(event.target);
    if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      this.show(undefined);
      return;
    }
    const mirrored =
      this.direction === 'rtl' ? { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[event.key] : undefined;
    const next = move(mirrored ?? event.key, here, this.marksOf(chart), chart.page);
    if (!next) return;
    event.preventDefault();
    this.stop = next;
    this.show(next);
    void this.updateComplete.then(() => {
      const mark = this.shadowRoot?.querySelector<SVGElement>(
        `[data-series="${next.series}"][data-step="${next.step}"]`,
      );
      mark?.focus();
    });
  }

  /** The mark nearest to the pointer: one path with the keyboard's. */
  private point(
    event: PointerEvent,
    chart: NpsChart,
    layout: { from: number; slot: number; width: number },
  ): void {
    const direct = placeOf(event.target);
    if (direct && (direct.series > 0 || this.view === 'shares')) return this.show(direct);
    const { left } = (event.currentTarget as Element).getBoundingClientRect();
    const x = this.direction === 'rtl' ? layout.width - (event.clientX - left) : event.clientX - left;
    const all = this.marksOf(chart)[0]!;
    this.show({ series: 0, step: nearest(all, Math.floor((x - layout.from) / layout.slot)) });
  }

  private show(place: Place | undefined): void {
    if (place?.series === this.active?.series && place?.step === this.active?.step) return;
    this.active = place;
    this.requestUpdate();
  }
}

const verdictLine = ({ claim, judgement }: Verdict) =>
  html`<p class="verdict"><span>${claim}</span> <span>${judgement}</span></p>`;

/** The mark that an event came from. */
function placeOf(target: EventTarget | null | undefined): Place | undefined {
  const mark = target instanceof Element ? target.closest('[data-series]') : null;
  if (!mark) return undefined;
  return { series: Number(mark.getAttribute('data-series')), step: Number(mark.getAttribute('data-step')) };
}
