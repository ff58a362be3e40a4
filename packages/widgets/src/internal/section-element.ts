import { FloorProblemsEvent, FloorStateEvent, type Age, type WidgetState } from './events.js';
import { takeFacts, type Facts } from './facts.js';
import { FloorElement } from './floor-element.js';
import { browserLocale, formatOf, modelContext, type ModelContext, type WidgetModel } from './model.js';
import { verdictOf, type Verdict } from './verdict.js';
import { followSize } from './size.js';
import { clock } from './clock.js';
import { snapshotSource } from './snapshot-source.js';
import { sameItems } from './same.js';
import { civilDay } from '@floorboard/metrics';
import { rightToLeft, usableLocale, zoneOf, type Formatter } from './format.js';
import type { Problem, ReadableSection, Snapshot } from '@floorboard/feed';
import type { PropertyDeclarations, PropertyValues } from 'lit';

/** A section as every widget knows it: its own fields are the widget's affair. */
export interface AnySection {
  readonly title?: string | undefined;
  readonly asOf?: string | undefined;
  readonly source?: string | undefined;
}

/**
 * An element that follows one section of a feed: from the newest snapshot to facts, to their view, to the state and age
 * of both. How that is drawn is FloorWidget's affair.
 *
 * @fires {FloorStateEvent} floor-state - State or age has changed.
 * @fires {FloorProblemsEvent} floor-problems - What the newest document lost, as far as it touches this widget.
 * @fires {ErrorEvent} error - Computing or drawing has failed: a fault of ours. The last good picture stays.
 * @internal
 */
export abstract class SectionElement<
  Section extends AnySection,
  Model extends WidgetModel,
> extends FloorElement {
  /** The section of the feed that it shows. */
  static readonly section: ReadableSection;

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    lang: { reflect: true },
  };

  /** Facts from the page: a whole feed (an object with a `floorboard` key) or this widget's section. */
  data: unknown;
  /** The URL of a feed of the widget's own. */
  src: string | undefined;
  /** The language of words, numbers and days (BCP 47); default: the feed's, else the browser's. */
  override lang = '';

  /** Facts to view; pure. */
  protected abstract compute(section: Section, context: ModelContext): Model;

  protected snapshot: Snapshot | undefined;
  /** The last facts that could be drawn, how to speak of them, and their view. */
  protected facts: Facts<Section> | undefined;
  protected context: ModelContext | undefined;
  protected model: Model | undefined;
  protected inputs: readonly unknown[] = [];
  /** What to go back to when computing or drawing fails: this element's members as they were when a picture succeeded. */
  protected drawn: object | undefined;
  protected verdict: Verdict | undefined;
  private timer: unknown;

  private readonly lookAgain = snapshotSource(this, [this.ownSection()], (snapshot) =>
    this.receive(snapshot),
  );
  protected readonly size = followSize(this);

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

  /** Options that change the view; compared shallowly. */
  protected options(): readonly unknown[] {
    return [];
  }

  protected get locale(): string {
    return usableLocale(this.lang, this.snapshot?.feed?.locale, browserLocale());
  }

  /** Which way the language runs: a drawing is mirrored by hand. */
  protected get direction(): 'ltr' | 'rtl' {
    return rightToLeft.test(this.locale) ? 'rtl' : 'ltr';
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
  protected fail(error: unknown): void {
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
      lang: this.lang,
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
    const next = Math.min(until, this.model?.until ?? Infinity, now - (now % 9e5) + 9e5);
    this.timer = clock().setTimeout(() => this.requestUpdate(), Math.max(next - now, 250));
  }

  protected override updated(): void {
    const { state, age } = this;
    if (this.getAttribute('state') === state && this.getAttribute('age') === (age ?? null)) return;
    this.setAttribute('state', state);
    if (age) this.setAttribute('age', age);
    else this.removeAttribute('age');
    this.dispatchEvent(new FloorStateEvent(state, age));
  }
}
