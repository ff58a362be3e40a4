import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { FloorWidget } from '../internal/floor-widget.js';
import { customersSection, type CustomersSection } from '@floorboard/feed';
import type { Subject } from './arrange.js';
import {
  customerMarblesModel,
  scaleText,
  type CustomerMarblesModel,
  type MarblesView,
} from './customer-marbles.model.js';
import { customerMarblesStyles } from './customer-marbles.styles.js';
import { Easel } from './easel.js';
import { outline } from './outline.js';
import { traysFor, type Reason } from './reasons.js';
import type { Box, ModelContext } from '../internal/model.js';
import { setProperty } from '../internal/set-property.js';
import { customers as english } from '../locales/en/customers.js';
import { wordsFor } from '../locales/registry.js';
import { furnitureStyles } from '../theme/theme.styles.js';
import { cardStyles } from '../theme/card.styles.js';

/**
 * Customers as marbles: those who came lie in a glass bowl, those who left in trays by their reason, one slot each.
 * New facts are told as a short story: those lost leave, those gained drop in; then everything rests. Click or Enter
 * on the bowl tells it again, the arrow keys walk through earlier periods.
 *
 * @summary Customers gained, won back and lost, as marbles in a glass bowl.
 */
export class FloorCustomerMarbles extends FloorWidget<CustomersSection, CustomerMarblesModel> {
  static override readonly tag = 'floor-customer-marbles';
  static override readonly section = customersSection;
  static override readonly preferred = { columns: 5, rows: 6 };
  static override properties: PropertyDeclarations = {
    view: { reflect: true },
    period: {},
  };

  static override styles: CSSResultGroup = [
    FloorWidget.styles,
    furnitureStyles,
    cardStyles,
    customerMarblesStyles,
  ];

  /** What the bowl holds: the period's arrivals (`change`, the default), or everyone (`all`). */
  view: MarblesView = 'change';
  /** The period to show, as the feed writes it ("2026-10"); default: the newest that is over. */
  period: string | undefined;

  private shown: CustomerMarblesModel | undefined;
  private trays: readonly Reason[] = [];
  private box: Box | undefined;
  /** At most so many trays; lowered while they don't fit the tile. */
  private most = mostTrays;
  private mostFor: unknown;
  private readonly easel = new Easel(
    this,
    () => this.subject(),
    () => this.fewerTrays(),
  );

  /** Tells the period's change once more: those lost leave, those gained arrive. */
  play(): void {
    this.easel.replay();
  }

  protected override options(): readonly unknown[] {
    return [this.view, this.period];
  }

  protected override defaultHeading(locale: string): string {
    return wordsFor('customers', english, locale).heading;
  }

  protected override compute(section: CustomersSection, context: ModelContext): CustomerMarblesModel {
    const view = this.view === 'all' ? 'all' : 'change';
    return customerMarblesModel(section, context, { view, period: this.period });
  }

  protected override renderAside(model: CustomerMarblesModel): TemplateResult {
    const { words } = this;
    const name = html`<span class="quiet">${model.periodName}</span>`;
    if (this.size.onStage || (!model.earlier && !model.later)) return html`<p>${name}</p>`;
    const step = (period: string | undefined, label: string, path: string) =>
      html`<button
        type="button"
        aria-label=${label}
        aria-disabled=${String(!period)}
        @click=${() => this.walk(period)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${path} /></svg>
      </button>`;
    return html`<p class="picker">
      ${step(model.earlier, words.earlier, 'M10 3 5 8l5 5')} ${name}
      ${step(model.later, words.later, 'm6 3 5 5-5 5')}
    </p>`;
  }

  protected override renderModel(model: CustomerMarblesModel, box: Box): TemplateResult {
    const { words } = this;
    this.shown = model;
    this.box = box;
    this.trays = this.chooseTrays(model, box);
    const { scale, scene, outlined } = this.easel;
    const bounded = this.size.onStage;
    return html`<div part="body" class="body stand">
      <div class="space" data-room></div>
      <p part="headline" class="lines">
        <span class="start quiet" aria-hidden="true">${words.atStart}</span>
        ${model.pieces.map(
          ({ kind, text }) =>
            html`<span class="piece" data-kind=${kind ?? 'total'}
                >${kind ? html`<i class="marble" data-kind=${kind}></i>` : nothing}${text}</span
              >${' '}`,
        )}
        ${model.notes.map((note) => html`<span class="note">${note}</span>${' '}`)}
        ${model.running ? html`<span class="note running">${model.running}</span>` : nothing}
      </p>
      <p
        part="headline"
        class="figure"
        ?data-signed=${/^\D/.test(model.figure)}
        ?data-grouped=${/\d\D/.test(model.figure)}
      >
        ${model.figure}
      </p>
      <p class="figure start" aria-hidden="true">${model.opening}</p>
      <button
        type="button"
        class="bowl"
        aria-label=${this.bowlLabel(model)}
        title=${words.replay}
        @click=${() => this.play()}
        @keydown=${this.onKey}
        ${setProperty({ height: bounded ? undefined : `${this.bowlHeight(box)}px` })}
      ></button>
      ${this.renderTrays(model)}
      <p class="caption">${scaleText(model.contents, this.trays, scale, this.format)}</p>
      <canvas aria-hidden="true" ?hidden=${outlined} @transitionend=${this.easel.fit}></canvas>
      <div class="sheets" aria-hidden="true"></div>
      ${
        outlined && scene
          ? html`<svg class="outline" aria-hidden="true" focusable="false">${outline(scene)}</svg>`
          : nothing
      }
    </div>`;
  }

  private renderTrays(model: CustomerMarblesModel): TemplateResult {
    const { words } = this;
    const named = model.reasons.length > 0;
    return html`<ul class="trays">
      <li class="label total">
        <span>${words.lostTotal}</span> <span>${this.format.number(model.lost)}</span>
      </li>
      ${this.trays.map(
        ({ reason, count }) =>
          html`<li class="tray">
            ${
              named
                ? html`<p class="label">
                    <bdi title=${reason} .textContent=${reason}></bdi>
                    <span>${this.format.number(count)}</span>
                  </p>`
                : nothing
            }
            <div class="slots"></div>
          </li>`,
      )}
    </ul>`;
  }

  private chooseTrays(model: CustomerMarblesModel, box: Box): readonly Reason[] {
    // Fewer trays are a matter of this view in this room: try all again in another.
    const about = `${JSON.stringify(model.reasons)} ${box.width} ${box.height ?? ''}`;
    if (this.mostFor !== about) {
      this.mostFor = about;
      this.most = mostTrays;
    }
    return traysFor(model.reasons, model.lost, this.most, this.words.other);
  }

  private fewerTrays(): void {
    this.most = this.trays.length - 1;
    void Promise.resolve().then(() => this.requestUpdate());
  }

  private subject(): Subject | undefined {
    const { shown, box } = this;
    if (!shown || shown.empty || !box) return undefined;
    return {
      theme: `${shown.period} ${shown.view}`,
      contents: shown.contents,
      known: shown.known,
      trays: this.trays,
      unit: box.unit,
      gap: Math.round(16 * box.unit + 2),
      slot: 38 * box.unit,
      least: 250 * box.unit,
      bounded: this.size.onStage,
      rightToLeft: this.rightToLeft,
    };
  }

  private get words(): typeof english {
    return wordsFor('customers', english, this.locale);
  }

  private get rightToLeft(): boolean {
    return this.direction === 'rtl';
  }

  /** In a page the bowl is as tall as its width asks; from the medium size on the trays stand beside it. */
  private bowlHeight({ width }: Box): number {
    const alone = this.size.name === 'narrow' || this.size.name === 'small';
    return Math.round(Math.min(alone ? width : (width * 400) / 720, 460) * 0.915) + 2;
  }

  private bowlLabel({ contents }: CustomerMarblesModel): string {
    const { words } = this;
    const parts = contents
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => words[kind](this.format.count(count)));
    return parts.length > 0 ? words.bowl(parts) : words.emptyBowl;
  }

  private walk(period: string | undefined): void {
    if (period) this.period = period;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    if (!/^Arrow(Left|Right)$/.test(key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const backwards = (key === 'ArrowLeft') !== this.rightToLeft;
    this.walk(backwards ? this.shown?.earlier : this.shown?.later);
  };
}

const mostTrays = 5;
