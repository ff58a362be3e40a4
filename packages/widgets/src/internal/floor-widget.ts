import type { Problem, ReadableSection, Snapshot } from '@floorboard/feed';
import { civilDay } from '@floorboard/metrics';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { absolute } from './address.js';
import { clock } from './clock.js';
import { defineElement, version, type DefinableElement } from './define.js';
import { FloorProblemsEvent, FloorStateEvent, type Age, type WidgetState } from './events.js';
import { takeFacts, type Facts } from './facts.js';
import { usableLocale, zoneOf, type Formatter } from './format.js';
import { blank, foot, statusStrip } from './frame.js';
import {
  browserLocale,
  formatOf,
  modelContext,
  type Box,
  type ModelContext,
  type WidgetModel,
} from './model.js';
import { sameItems } from './same.js';
import { SizeController } from './size.js';
import { snapshotSource } from './snapshot-source.js';
import { verdictOf, type Verdict } from './verdict.js';
import { widgetStyles } from './widget.styles.js';
import { common as english } from '../locales/en/common.js';
import { wordsFor } from '../locales/registry.js';
import { themeStyles } from '../theme/theme.styles.js';
import { typeStyles } from '../theme/type.styles.js';

/** A section as every widget knows it: its own fields are the widget's affair. */
export interface AnySection {
  readonly title?: string | undefined;
  readonly asOf?: string | undefined;
  readonly source?: string | undefined;
}

/** A tile's share of a board of 12 by 6. */
export interface TileShare {
  readonly columns: number;
  readonly rows: number;
}

/**
 * The contract that every widget keeps: where its facts come from, its state and age, its sentence, its table, and
 * that it never throws on data. A widget adds a model (facts to view) and a drawing (view to template).
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
 * @fires {FloorStateEvent} floor-state - State or age has changed.
 * @fires {FloorProblemsEvent} floor-problems - What the newest document lost, as far as it touches this widget.
 * @fires {ErrorEvent} error - Computing or drawing has failed: a fault of ours. The last good picture stays.
 * @internal
 */
export abstract class FloorWidget<Section extends AnySection, Model extends WidgetModel> extends LitElement {
  static readonly version: string = version;
  /** The tag it is registered under by its define module. */
  static readonly tag: string;
  /** The section of the feed that it shows. */
  static readonly section: ReadableSection;
  /** Its share of a board where the tile names none; undefined: a full-width foot. */
  static readonly preferred: TileShare | undefined;

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    heading: {},
    lang: { reflect: true },
    theme: { reflect: true },
    columns: { type: Number, reflect: true },
    rows: { type: Number, reflect: true },
  };

  static override styles: CSSResultGroup = [themeStyles, typeStyles, widgetStyles];

  /** Registers the class; twice, or beside another version, warns once and works. */
  static define(tag = this.tag, registry?: CustomElementRegistry): void {
    defineElement(tag, this as unknown as DefinableElement, registry);
  }

  /** Facts from the page: a whole feed (an object with a `floorboard` key) or this widget's section. */
  data: unknown;
  /** The URL of a feed of the widget's own. */
  src: string | undefined;
  /** Replaces the heading that the feed or the widget gives. */
  heading: string | undefined;
  /** The language of words, numbers and days (BCP 47); default: the feed's, else the browser's. */
  override lang = '';
  /** `light`, `dark`, `high-contrast` or `paper`; default: the theme around it, else what the page prefers. */
  theme: string | undefined;
  /** The tile's width on a board, in twelfths. */
  columns: number | undefined;
  /** The tile's height on a board, in sixths. */
  rows: number | undefined;

  /** Facts to view; pure. */
  protected abstract compute(section: Section, context: ModelContext): Model;
  /** The picture, under heading and finding. Parts `headline` and `body` are the widget's own to place. */
  protected abstract renderModel(model: Model, box: Box): TemplateResult;
  /** The heading where nobody gives one, known before any facts are. */
  protected abstract defaultHeading(locale: string): string;

  /** What stands at the end of the heading's line: a page's number, a target. */
  protected renderAside(_model: Model): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Whether the section's title takes the place of the model's heading; not where one section feeds many headings. */
  protected readonly titledBySection: boolean = true;

  private snapshot: Snapshot | undefined;
  /** The last facts that could be drawn, how to speak of them, and their view. */
  private facts: Facts<Section> | undefined;
  private context: ModelContext | undefined;
  private model: Model | undefined;
  private inputs: readonly unknown[] = [];
  private picture: TemplateResult | undefined;
  /** The last five as they were when a picture succeeded. */
  private drawn: object | undefined;
  private verdict: Verdict | undefined;
  private tableOpen = false;
  private timer: unknown;

  private readonly lookAgain = snapshotSource(this, [this.ownSection()], (snapshot) =>
    this.receive(snapshot),
  );
  protected readonly size = new SizeController(this);

  /** `loading`, `empty`, `ready`, `invalid` or `failed`; reflected as an attribute. */
  get state(): WidgetState {
    return this.verdict?.state ?? 'loading';
  }

  /** `fresh`, `ageing`, `stale` or `expired`; reflected. Undefined while no clock can be trusted. */
  get age(): Age | undefined {
    return this.verdict?.age;
  }

  /** The plain sentence the widget says; also its accessible description. */
  get summary(): string {
    return this.model?.summary ?? '';
  }

  /** What the last document lost, as far as it touches this widget. */
  get problems(): readonly Problem[] {
    const section = this.ownSection().name;
    return (this.snapshot?.problems ?? []).filter((p) => p.section === undefined || p.section === section);
  }

  /** When the facts shown were true (ms since the epoch); undefined where nobody said. A board shows its oldest. */
  get asOf(): number | undefined {
    return this.context?.asOf;
  }

  /** The same in words: "As of today 06:00", "Records to 3 August 2017"; empty where nobody said. */
  get dated(): string {
    return this.verdict?.dated ?? '';
  }

  /** An address that the feed gives, made absolute: it is relative to the feed, in the page to the page. */
  protected resolve(address: string): string {
    return absolute(address, this.snapshot?.src);
  }

  /** Options that change the view; compared shallowly. */
  protected options(): readonly unknown[] {
    return [];
  }

  protected get locale(): string {
    return usableLocale(this.lang, this.snapshot?.feed?.locale, browserLocale());
  }

  /** Which way the language runs: a drawing is mirrored by hand. */
  protected get direction(): 'ltr' | 'rtl' {
    return /^(ar|fa|he|ur)\b/i.test(this.locale) ? 'rtl' : 'ltr';
  }

  protected get format(): Formatter {
    return formatOf(this.context ?? { locale: this.locale, timeZone: zoneOf() });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clock().clearTimeout(this.timer);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  private ownSection(): ReadableSection {
    return (this.constructor as unknown as { section: ReadableSection }).section;
  }

  private receive(snapshot: Snapshot | undefined): void {
    const before = this.snapshot;
    this.snapshot = snapshot;
    this.requestUpdate();
    if (snapshot && snapshot.problems !== before?.problems && this.problems.length > 0)
      this.dispatchEvent(new FloorProblemsEvent(this.problems));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data') || changed.has('src')) this.lookAgain();
    this.judge();
  }

  /** From the snapshot to state, age, view and status; a fault here costs the view, not the widget. */
  private judge(): void {
    const { state, facts, trouble } = takeFacts(this.snapshot, this.ownSection().name, this.facts);
    this.facts = facts;
    try {
      if (facts) this.takeView(facts);
      else this.model = this.context = undefined;
      this.settle(state === 'ready' && this.model?.empty ? 'empty' : state, trouble);
    } catch (error) {
      this.fail(error);
    }
  }

  /** The last good picture stays, with the facts it was drawn from; an `error` event says what is wrong. */
  private fail(error: unknown): void {
    Object.assign(this, this.drawn);
    const message = error instanceof Error ? error.message : String(error);
    this.settle('failed', message);
    this.dispatchEvent(new ErrorEvent('error', { error, message }));
  }

  private takeView({ feed, section }: Facts<Section>): void {
    const { box, onStage } = this.size;
    const now = this.now();
    const context = modelContext(feed, section, {
      now,
      locale: this.lang,
      place: onStage ? 'kiosk' : 'page',
      box,
    });
    const { locale, timeZone } = context;
    const due = now >= (this.model?.until ?? Infinity);
    const inputs = [section, feed, civilDay(now, timeZone), due, locale, box, ...this.options()];
    if (sameItems(inputs, this.inputs)) return;
    this.model = this.compute(section, context);
    this.context = context;
    this.inputs = inputs;
  }

  /** The time by the server's clock where one has been seen. */
  protected now(): number {
    return clock().now() + (this.snapshot?.skew ?? 0);
  }

  private settle(state: WidgetState, trouble: string | undefined): void {
    const { snapshot, context, model } = this;
    const now = this.now();
    const hasPicture = model !== undefined && !model.empty;
    this.verdict = verdictOf({ state, snapshot, context, trouble, hasPicture, now }, this.format);
    this.wakeAt(this.verdict.until, now);
  }

  /**
   * Looks at the clock again when the age or the view changes, and every quarter of an hour, since a day turns with one
   * in every zone.
   */
  private wakeAt(until = Infinity, now: number): void {
    clock().clearTimeout(this.timer);
    if (!this.isConnected || !this.facts) return;
    const quarter = 9e5 - (now % 9e5);
    const next = Math.min(until - now, (this.model?.until ?? Infinity) - now, quarter);
    this.timer = clock().setTimeout(() => this.requestUpdate(), Math.max(next, 250));
  }

  protected override updated(): void {
    const { state, age } = this;
    if (this.getAttribute('state') === state && this.getAttribute('age') === (age ?? null)) return;
    this.setAttribute('state', state);
    if (age) this.setAttribute('age', age);
    else this.removeAttribute('age');
    this.dispatchEvent(new FloorStateEvent(state, age));
  }

  protected override render(): TemplateResult {
    const locale = this.locale;
    const words = wordsFor('common', english, locale);
    // The picture first: a fault in drawing it changes what the status says.
    const picture = this.renderPicture(words);
    const { model, size, facts, verdict } = this;
    const title = this.titledBySection ? facts?.section.title : undefined;
    const heading = this.heading || title || model?.heading || this.defaultHeading(locale);
    return html`<div
      class="floor"
      data-size=${size.name}
      data-state=${this.state}
      data-age=${this.age ?? nothing}
      role="group"
      lang=${locale}
      dir=${this.direction}
      aria-labelledby="heading"
      aria-describedby="summary"
    >
      ${size.ruler} ${statusStrip(verdict)}
      <div class="top">
        <h2 id="heading" part="heading">${heading}</h2>
        ${model && !model.empty ? this.renderAside(model) : nothing}
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
    // A stage has no table; asking for one would make it.
    return foot(
      small.join(' · '),
      onStage ? undefined : model?.table,
      this.tableOpen,
      this.toggleTable,
      words,
    );
  }

  private readonly toggleTable = (): void => {
    this.tableOpen = !this.tableOpen;
    this.requestUpdate();
  };
}
