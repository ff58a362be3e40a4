import type { CustomersSection } from '@floorboard/feed';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  customerMarblesModel,
  scaleText,
  type CustomerMarblesModel,
  type MarblesView,
} from './customer-marbles.model.js';
import { customerMarblesStyles } from './customer-marbles.styles.js';
import { Easel, type Subject } from './easel.js';
import { outline } from './outline.js';
import { traysFor, type Tray } from './reasons.js';
import { FloorWidget } from '../internal/floor-widget.js';
import type { Box, ModelContext } from '../internal/model.js';
import { setProperty } from '../internal/set-property.js';
import type { Count } from '../locales/count.js';
import { customers as english } from '../locales/en/customers.js';
import { wordsFor } from '../locales/registry.js';

/**
 * Customers as marbles: those who came lie in a glass bowl, those who left in trays by their reason, one slot each.
 *
 * @summary Customers gained, won back and lost.
 */
export class FloorCustomerMarbles extends FloorWidget<CustomersSection, CustomerMarblesModel> {
  static override readonly tag = 'floor-customer-marbles';
  static override readonly section = 'customers';
  static override readonly preferred = { columns: 5, rows: 6 };
  static override styles: CSSResultGroup = [FloorWidget.styles, customerMarblesStyles];

  /** What the bowl holds: the period's arrivals (`change`, the default), or everyone (`all`). */
  @property({ reflect: true }) view: MarblesView = 'change';
  /** The period to show, as the feed writes it ("2026-10"); default: the newest that is over. */
  @property() period: string | undefined;

  private shown: CustomerMarblesModel | undefined;
  private trays: readonly Tray[] = [];
  private box: Box | undefined;
  /** At most so many trays; lowered while they don't fit the tile. */
  private most = mostTrays;
  private mostFor: unknown;
  private readonly easel = new Easel(
    this,
    () => this.subject(),
    () => this.fewerTrays(),
  );

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
    return html`<p class="quiet">${model.periodName}</p>`;
  }

  protected override renderModel(model: CustomerMarblesModel, box: Box): TemplateResult {
    const words = wordsFor('customers', english, this.locale);
    this.shown = model;
    this.box = box;
    const trays = this.chooseTrays(model, box);
    const scale = scaleText(model.contents, trays, this.easel.each, this.format);
    const { scene, outlined } = this.easel;
    // In a page only the width is given: a line without height tells it, so that the picture's own height is no news.
    return html`${box.height === undefined ? html`<div data-room></div>` : nothing}
      <div part="body" class="body stand" ?data-room=${box.height !== undefined}>
        <p part="headline" class="lines">
          ${model.pieces.map(
            ({ kind, text }) =>
              html`<span class="piece"
                  >${kind ? html`<i class="marble" data-kind=${kind}></i>` : nothing}${text}</span
                >${' '}`,
          )}
          ${model.notes.map((note) => html`<span class="note">${note}</span>${' '}`)}
        </p>
        <p part="headline" class="figure" ?data-signed=${/^\D/.test(model.figure)}>${model.figure}</p>
        <div
          class="bowl"
          role="img"
          aria-label=${bowlLabel(model, words, (n) => this.format.count(n))}
          ${setProperty({ height: box.height === undefined ? `${Math.round(bowlHeight(box))}px` : undefined })}
        ></div>
        <ul class="trays">
          <li class="label total">
            <span>${words.lostTotal}</span> <span>${this.format.number(model.lost)}</span>
          </li>
          ${trays.map(
            ({ reason, count }) =>
              html`<li class="tray">
                ${
                  trays.length > 1 || model.reasons.length > 0
                    ? html`<p class="label">
                        <span>${reason}</span> <span>${this.format.number(count)}</span>
                      </p>`
                    : nothing
                }
                <div class="slots"></div>
              </li>`,
          )}
        </ul>
        <p class="caption">${scale}</p>
        <canvas aria-hidden="true" ?hidden=${outlined}></canvas>
        ${
          outlined && scene
            ? html`<svg class="outline" aria-hidden="true" focusable="false">${outline(scene)}</svg>`
            : nothing
        }
      </div>`;
  }

  private chooseTrays(model: CustomerMarblesModel, box: Box): readonly Tray[] {
    // Fewer trays are a matter of this view in this room: try all again in another.
    if (this.mostFor !== model) {
      this.mostFor = model;
      this.most = mostTrays;
    }
    const words = wordsFor('customers', english, this.locale);
    const room = box.height === undefined ? mostTrays : Math.floor((box.height / box.unit - 220) / 140);
    const most = Math.max(1, Math.min(this.most, room));
    this.trays = traysFor(model.reasons, model.lost, most, words.other);
    return this.trays;
  }

  private subject(): Subject | undefined {
    const { shown, box } = this;
    if (!shown || shown.empty || !box) return undefined;
    return {
      contents: shown.contents,
      trays: this.trays.map(({ count }) => count),
      gap: gapOf(box),
      bounded: box.height !== undefined,
      rightToLeft: this.shadowRoot?.querySelector('.floor')?.getAttribute('dir') === 'rtl',
    };
  }

  private fewerTrays(): void {
    this.most = this.trays.length - 1;
    void Promise.resolve().then(() => this.requestUpdate());
  }
}

const mostTrays = 6;

const gapOf = (box: Box) => Math.round(16 * box.unit + 2);

/** In a page the bowl is as tall as its width asks. */
function bowlHeight(box: Box): number {
  const width = box.width < 520 ? box.width : (box.width * 400) / 720;
  return Math.min(width, 460) * 0.915 + 2;
}

function bowlLabel(model: CustomerMarblesModel, words: typeof english, count: (n: number) => Count): string {
  const parts = model.contents.filter((c) => c.count > 0).map((c) => words[c.kind](count(c.count)));
  return parts.length ? words.bowl(parts) : words.emptyBowl;
}
