import { themeStyles } from '../theme/theme.styles.js';
import { SectionElement, type AnySection } from './section-element.js';
import { defineElement, version, type DefinableElement } from './define.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { widgetStyles } from './widget.styles.js';
import { typeStyles } from '../theme/type.styles.js';
import { wordsFor } from '../locales/registry.js';
import { common as english } from '../locales/en/common.js';
import { blank, foot, statusStrip } from './frame.js';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { Box, WidgetModel } from './model.js';

/** A tile's share of a board of 12 by 6. */
export interface TileShare {
  readonly columns: number;
  readonly rows: number;
}

/**
 * The contract that every widget keeps: a section's facts, state and age (SectionElement), and around its picture a
 * heading, a sentence, a table and the small print. A widget adds a model (facts to view) and a drawing (view to
 * template); it never throws on data.
 *
 * What stands here is documented once: the manifest copies it to every widget.
 *
 * @csspart status - State and age, where they need saying above the figures.
 * @csspart heading - The quiet heading.
 * @csspart finding - The sentence over the figure.
 * @csspart headline - The figure and its lines.
 * @csspart body - The picture, or the words in its place.
 * @csspart footer - The small print: date, source, the button that opens the table.
 * @csspart table - Every figure drawn, as a table.
 * @cssprop [--floor-font=inherit] - The font; by default the page's own.
 * @internal
 */
export abstract class FloorWidget<
  Section extends AnySection,
  Model extends WidgetModel,
> extends SectionElement<Section, Model> {
  static readonly version: string = version;
  /** The tag it is registered under by its define module. */
  static readonly tag: string;
  /** Its share of a board where the tile names none; undefined: a full-width foot. */
  static readonly preferred: TileShare | undefined;

  static override properties: PropertyDeclarations = {
    heading: {},
    theme: { reflect: true },
    columns: { type: Number, reflect: true },
    rows: { type: Number, reflect: true },
  };

  static override styles: CSSResultGroup = [themeStyles, typeStyles, widgetStyles];

  /** Registers the class; twice, or beside another version, warns once and works. */
  static define(tag = this.tag, registry?: CustomElementRegistry): void {
    defineElement(tag, this as unknown as DefinableElement, registry);
  }

  /** Replaces the heading that the feed or the widget gives. */
  heading: string | undefined;
  /** `light`, `dark`, `high-contrast` or `paper`; default: the theme around it, else what the page prefers. */
  theme: string | undefined;
  /** The tile's width on a board, in twelfths. */
  columns: number | undefined;
  /** The tile's height on a board, in sixths. */
  rows: number | undefined;

  /** The picture, under heading and finding. Parts `headline` and `body` are the widget's own to place. */
  protected abstract renderModel(model: Model, box: Box): TemplateResult;
  /** The heading where nobody gives one, known before any facts are. */
  protected abstract defaultHeading(locale: string): string;

  /** What stands at the end of the heading's line: a page's number, a target. */
  protected renderAside?(model: Model): TemplateResult | typeof nothing;

  private picture: TemplateResult | undefined;
  private tableOpen = false;

  protected override render(): TemplateResult {
    const locale = this.locale;
    const words = wordsFor('common', english, locale);
    // The picture first: a fault in drawing it changes what the status says.
    const picture = this.renderPicture(words);
    const { model, size, verdict } = this;
    const heading = this.heading || model?.heading || this.defaultHeading(locale);
    return html`<div
      class="floor"
      data-size=${size.name}
      data-age=${this.age ?? nothing}
      role="group"
      lang=${locale}
      dir=${this.direction}
      aria-labelledby="heading"
      aria-describedby="summary"
    >
      ${size.ruler} ${statusStrip(verdict)}
      <div class="top">
        <h2 id="heading" part="heading"><bdi>${heading}</bdi></h2>
        ${model && !model.empty ? this.renderAside?.(model) : nothing}
      </div>
      ${picture}
      <p id="summary" class="for-ears">${this.summary}</p>
      ${this.renderFoot(words)}
    </div>`;
  }

  private renderPicture(words: typeof english): TemplateResult {
    const { model, state } = this;
    if (state === 'loading' || !model)
      return blank(state === 'loading' ? `${words.loading}…` : state === 'empty' ? words.nothingYet : '');
    if (model.empty) return blank(model.summary);
    const finding = model.finding ? html`<p part="finding">${model.finding}</p>` : nothing;
    try {
      const picture = html`${finding}${this.renderModel(model, this.size.box)}`;
      const { facts, context, inputs } = this;
      this.drawn = { facts, context, model, inputs, picture };
      return picture;
    } catch (error) {
      this.fail(error);
      return (
        this.picture ??
        html`${finding}
          <p class="quiet">${model.summary}</p>`
      );
    }
  }

  private renderFoot(words: typeof english): TemplateResult | typeof nothing {
    const { verdict, model, facts, state } = this;
    const { onStage } = this.size;
    const lost = this.problems.filter(({ severity }) => severity === 'error').length;
    const source = facts?.section.source;
    // On a stage the board's header says the oldest tile's date; a tile spends a line on its own only beside a source.
    const small = [
      verdict?.look === 'small print' && (source || !onStage) && verdict.lead,
      source,
      lost > 0 && facts && state !== 'invalid' && words.lostRecords(this.format.count(lost)),
    ].filter(Boolean);
    // A stage has no table; asking for one makes it.
    const hasTable = !onStage && !!model && 'table' in model;
    const table = hasTable && this.tableOpen ? model.table : undefined;
    return foot(small.join(' · '), hasTable, table, this.toggleTable, words);
  }

  private readonly toggleTable = (): void => {
    this.tableOpen = !this.tableOpen;
    this.requestUpdate();
  };
}
