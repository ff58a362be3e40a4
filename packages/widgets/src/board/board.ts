import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Snapshot } from '@floorboard/feed';
import { boardStyles } from './board.styles.js';
import { safeArea, stageUnit, type Display } from './display.js';
import { header, oldestOf } from './header.js';
import { layoutTiles, type Layout, type Shape } from './layout.js';
import { notes, Paper, sheet } from './paper.js';
import { paperStyles } from './paper.styles.js';
import { inPlace, rule, shareOf, tileBefore, tracks, type TileElement } from './tiles.js';
import { clock } from '../internal/clock.js';
import { defineElement, version } from '../internal/define.js';
import { Fitting } from '../internal/fitting.js';
import { FloorElement } from '../internal/floor-element.js';
import { formatter, type Formatter, usableLocale, usableTimeZone } from '../internal/format.js';
import { setProperty } from '../internal/set-property.js';
import { snapshotSource } from '../internal/snapshot-source.js';
import { board as english } from '../locales/en/board.js';
import { wordsFor } from '../locales/registry.js';
import { sizeOf, type SizeName } from '../theme/scale.js';
import { cardStyles } from '../theme/card.styles.js';
import { furnitureStyles, themeStyles } from '../theme/theme.styles.js';
import { typeStyles } from '../theme/type.styles.js';

/**
 * A board: a header that says whose facts these are and from when, and widgets as tiles on a grid of 12 by 6.
 * In a page its tiles are as tall as their content; as a `stage` it fills a screen, and its type is computed from the
 * screen's size and the distance it is read from.
 *
 * @summary Widgets as tiles under one header.
 * @slot - The widgets; `columns` and `rows` on each say its share of 12 by 6. An element with the attribute `over` lies
 * over the widget before it.
 * @slot foot - One element along the foot: the purpose, on a stage.
 * @csspart header - The plate with title, facility, date and clock.
 * @cssprop --floor-ground - The board behind its tiles; with `--floor-card-radius`, `--floor-card-room` (design pixels)
 * and `--floor-card-shadow` tiles are cards on it. `--floor-header`, `--floor-on-header` and `--floor-rule` follow.
 * @cssprop [--floor-font=inherit] - The font; by default the page's own.
 * @cssprop --floor-unit - Set by a stage for its tiles: CSS px for one design pixel.
 */
export class FloorBoard extends FloorElement {
  static readonly version: string = version;
  static readonly tag: string = 'floor-board';
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    heading: {},
    lang: { reflect: true },
    theme: { reflect: true },
    stage: { type: Boolean, reflect: true },
    timeZone: { attribute: 'time-zone' },
    display: { attribute: false },
  };

  static override styles: CSSResultGroup = [
    themeStyles,
    furnitureStyles,
    typeStyles,
    cardStyles,
    boardStyles,
    paperStyles,
  ];

  /** Registers the class; twice, or beside another version, warns once and works. */
  static define(tag = this.tag, registry?: CustomElementRegistry): void {
    defineElement(tag, this, registry);
  }

  /** A feed for the header, where the board stands in none. */
  data: unknown;
  /** The URL of a feed for the header, where the board stands in none. */
  src: string | undefined;
  /** The board's title. */
  heading: string | undefined;
  /** The language of words, numbers and days (BCP 47); default: the feed's, else the browser's. */
  override lang = '';
  /** `light`, `dark`, `high-contrast` or `paper`, for the board and all its tiles. */
  theme: string | undefined;
  /** Fills its container like a TV: nothing scrolls, type follows the display. */
  stage = false;
  /** The IANA zone of a stage's clock, where the screen hangs; default: the facility's. */
  timeZone: string | undefined;
  /** The screen a stage hangs on: diagonal, viewing distance, overscan. */
  display: Display = {};

  private snapshot: Snapshot | undefined;
  private tiles: TileElement[] = [];
  /** Tiles, and what lies over them. */
  private slotted: TileElement[] = [];
  private hasFoot = false;
  private layout: Layout | undefined;
  private shape: Shape = 'column';
  private sizeName: SizeName = 'small';
  private unit = 1;
  /** A stage's width and height, in design pixels. */
  private extent: readonly [width: number, height: number] = [0, 0];
  /** What the panel cuts off at its edges, as CSS padding: a share in per cent would be of the width on all four. */
  private safe: string | undefined;
  private timer: unknown;

  private readonly paper = new Paper(this, () => {
    this.measure();
    this.requestUpdate();
    return this.children;
  });
  private readonly lookAgain = snapshotSource(this, [], (snapshot) => {
    this.snapshot = snapshot;
    this.requestUpdate();
  });
  private readonly observer: ResizeObserver;

  constructor() {
    super();
    this.observer = new ResizeObserver(() => this.measure());
    // What gives way in a header that is too narrow: see the styles.
    new Fitting(this, () => this.sizeName === 'stage');
    // The header shows the oldest tile's date: any tile's news may change it.
    this.addEventListener('floor-state', () => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.ruler) this.observer.observe(this.ruler);
    this.requestUpdate();
  }

  protected override firstUpdated(): void {
    if (this.ruler) this.observer.observe(this.ruler);
  }

  /** As wide as the column, on a stage as large as the screen. The host has no size where a page makes it a line of text. */
  private get ruler(): Element | null {
    return this.shadowRoot?.querySelector('.ruler') ?? null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
    clock().clearTimeout(this.timer);
  }

  /** On a screen of its own, or on a sheet of paper, where a section of a page is laid out as a stage is. */
  private get drawnAsStage(): boolean {
    return this.stage || this.paper.printing;
  }

  private measure(): void {
    const own = this.ruler ?? { clientWidth: 0, clientHeight: 0 };
    // A stage keeps its shape on paper; a section of a page takes the sheet's.
    const { clientWidth: width, clientHeight: height } = this.paper.printing && !this.stage ? sheet : own;
    if (width === 0) return;
    const stage = this.drawnAsStage && height > 0;
    const shape: Shape = stage
      ? height > width
        ? 'portrait'
        : 'landscape'
      : width < 700
        ? 'column'
        : 'landscape';
    const unit = this.stage && stage ? stageUnit(this.display, width, height) : 1;
    const sizeName = stage ? 'stage' : sizeOf(width);
    const cut = safeArea(this.display);
    const safe = stage && cut > 0 ? `${height * cut}px ${width * cut}px` : undefined;
    this.extent = [width / unit, height / unit];
    const same = unit === this.unit && sizeName === this.sizeName && safe === this.safe;
    if (same && shape === this.shape) return;
    Object.assign(this, { shape, unit, sizeName, safe });
    this.place();
  }

  private readonly gather = (event: Event): void => {
    const slot = event.target as HTMLSlotElement;
    this.slotted = slot
      .assignedElements({ flatten: true })
      .filter(
        (element): element is TileElement => element instanceof HTMLElement && element.localName !== 'script',
      );
    this.tiles = this.slotted.filter((element) => !element.hasAttribute('over'));
    this.place();
  };

  private readonly gatherFoot = (event: Event): void => {
    this.hasFoot = (event.target as HTMLSlotElement).assignedElements().length > 0;
    this.requestUpdate();
  };

  private place(): void {
    this.layout = layoutTiles(this.tiles.map(shareOf), this.shape);
    for (const element of this.slotted) {
      const under = element.hasAttribute('over') ? tileBefore(element) : element;
      const place = this.layout.places[this.tiles.findIndex((tile) => tile === under)];
      if (!place) continue;
      element.style.setProperty('grid-column', `${place.column} / ${place.columnEnd}`);
      element.style.setProperty('grid-row', `${place.row} / ${place.rowEnd}`);
    }
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data') || changed.has('src')) this.lookAgain();
    if (this.hasUpdated && (changed.has('display') || changed.has('stage'))) this.measure();
  }

  protected override render(): TemplateResult {
    const feed = this.snapshot?.feed;
    const locale = usableLocale(
      this.lang,
      feed?.locale,
      typeof navigator === 'undefined' ? undefined : navigator.language,
    );
    const { drawnAsStage: stage, layout, safe } = this;
    const unit = stage ? `${this.unit}px` : undefined;
    const format = formatter(locale, usableTimeZone(this.timeZone, feed?.timeZone));
    const now = clock().now() + (this.snapshot?.skew ?? 0);
    const [wide, high] = this.extent;
    return html`<div class="ruler"></div>
      <div
        class="floor"
        data-size=${this.sizeName}
        data-shape=${this.shape}
        lang=${locale}
        dir=${/^(ar|fa|he|ur)\b/i.test(locale) ? 'rtl' : 'ltr'}
        ${setProperty({ '--floor-unit': unit, '--_wide': String(wide), '--_high': String(high), padding: safe })}
      >
        ${this.renderHeader(format, now)}
        <div
          class="grid"
          ?data-last=${!this.hasFoot}
          ${setProperty({
            'grid-template-columns': tracks(layout?.columns, 'minmax(0, 1fr)'),
            'grid-template-rows': stage ? tracks(layout?.rows, 'auto') : undefined,
          })}
        >
          ${layout?.places.map(
            (place) => html`
              <div class="card" ${setProperty(inPlace(place))}></div>
              ${place.column > 1 ? rule('left', place) : nothing}
              ${place.row > 1 ? rule('top', place) : nothing}
            `,
          )}
          <slot @slotchange=${this.gather}></slot>
        </div>
        <div class="foot" ?hidden=${!this.hasFoot}>
          <slot name="foot" @slotchange=${this.gatherFoot}></slot>
        </div>
      </div>
      ${this.paper.printing ? notes(wordsFor('board', english, locale), format, now) : nothing}`;
  }

  private renderHeader(format: Formatter, now: number): TemplateResult {
    if (this.stage) this.wakeAtNextMinute(now);
    const { shape, layout, drawnAsStage } = this;
    return header({
      words: wordsFor('board', english, format.locale),
      format,
      title: this.heading,
      facility: this.snapshot?.feed?.facility.name,
      dated: oldestOf(this.tiles)?.dated,
      now,
      clock: this.stage && !this.paper.printing,
      columns: drawnAsStage && shape === 'landscape' ? layout?.columns : undefined,
    });
  }

  private wakeAtNextMinute(now: number): void {
    const timers = clock();
    timers.clearTimeout(this.timer);
    // A moment after the tiles, whose oldest date it repeats: at midnight "today" becomes "yesterday".
    const wait = 60_050 - (now % 60_000);
    if (this.isConnected) this.timer = timers.setTimeout(() => this.requestUpdate(), wait);
  }
}
