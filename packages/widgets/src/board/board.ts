import type { Snapshot } from '@floorboard/feed';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { boardStyles } from './board.styles.js';
import { safeArea, stageUnit, type Display } from './display.js';
import { layoutTiles, mainEdge, type Layout, type Shape, type Tile } from './layout.js';
import { clock } from '../internal/clock.js';
import { defineElement, version } from '../internal/define.js';
import { Fitting } from '../internal/fitting.js';
import { formatter, usableLocale, usableTimeZone } from '../internal/format.js';
import { setProperty } from '../internal/set-property.js';
import { snapshotSource } from '../internal/snapshot-source.js';
import { board as english } from '../locales/en/board.js';
import { wordsFor } from '../locales/registry.js';
import { sizeOf, type SizeName } from '../theme/scale.js';
import { cardStyles } from '../theme/card.styles.js';
import { furnitureStyles, themeStyles } from '../theme/theme.styles.js';
import { typeStyles } from '../theme/type.styles.js';

/** What a board reads off its tiles; any element may stand on one. */
interface TileElement extends HTMLElement {
  columns?: number | undefined;
  rows?: number | undefined;
  readonly asOf?: number | undefined;
  readonly dated?: string;
}

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
 * @cssprop --floor-unit - Set by a stage for its tiles: CSS px for one design pixel.
 */
export class FloorBoard extends LitElement {
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
  /** What the panel cuts off at its edges, as CSS padding: a share in per cent would be of the width on all four. */
  private safe: string | undefined;
  private timer: unknown;

  private readonly lookAgain = snapshotSource(this, [], (snapshot) => {
    this.snapshot = snapshot;
    this.requestUpdate();
  });
  private readonly observer: ResizeObserver | undefined;

  constructor() {
    super();
    if (typeof ResizeObserver !== 'undefined') this.observer = new ResizeObserver(() => this.measure());
    // What gives way in a header that is too narrow: see the styles.
    new Fitting(this, () => this.sizeName === 'stage');
    // The header shows the oldest tile's date: any tile's news may change it.
    this.addEventListener('floor-state', () => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.ruler) this.observer?.observe(this.ruler);
    this.requestUpdate();
  }

  protected override firstUpdated(): void {
    if (this.ruler) this.observer?.observe(this.ruler);
  }

  /** As wide as the column, on a stage as large as the screen. The host has no size where a page makes it a line of text. */
  private get ruler(): Element | null {
    return this.shadowRoot?.querySelector('.ruler') ?? null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
    clock().clearTimeout(this.timer);
  }

  private measure(): void {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.ruler ?? {};
    if (width === 0) return;
    const stage = this.stage && height > 0;
    const shape: Shape = stage
      ? height > width
        ? 'portrait'
        : 'landscape'
      : width < 700
        ? 'column'
        : 'landscape';
    const unit = stage ? stageUnit(this.display, width, height) : 1;
    const sizeName = stage ? 'stage' : sizeOf(width);
    const cut = safeArea(this.display);
    const safe = stage && cut > 0 ? `${height * cut}px ${width * cut}px` : undefined;
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
    const { stage, layout, safe } = this;
    const unit = stage ? `${this.unit}px` : undefined;
    return html`<div class="ruler"></div>
      <div
        class="floor"
        data-size=${this.sizeName}
        data-shape=${this.shape}
        lang=${locale}
        dir=${/^(ar|fa|he|ur)\b/i.test(locale) ? 'rtl' : 'ltr'}
        ${setProperty({ '--floor-unit': unit, padding: safe })}
      >
        ${this.renderHeader(locale)}
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
      </div>`;
  }

  private renderHeader(locale: string): TemplateResult {
    const words = wordsFor('board', english, locale);
    const feed = this.snapshot?.feed;
    const format = formatter(locale, usableTimeZone(this.timeZone, feed?.timeZone));
    const now = clock().now() + (this.snapshot?.skew ?? 0);
    // In the tile's own words: its feed may be another than the header's.
    const oldest = this.tiles.reduce<TileElement | undefined>(
      (old, tile) => (tile.asOf !== undefined && tile.asOf < (old?.asOf ?? Infinity) ? tile : old),
      undefined,
    );
    if (this.stage) this.wakeAtNextMinute(now);
    // The date starts where the right half of the board does.
    const { layout, shape } = this;
    const split = this.stage && shape === 'landscape' ? mainEdge(layout?.columns) : undefined;
    const half = (line: string) => ({ 'grid-column': split === undefined ? undefined : line });
    const bar = {
      'grid-template-columns':
        split === undefined
          ? undefined
          : layout?.columns.map((share) => `minmax(min-content, ${share}fr)`).join(' '),
    };
    return html`<div class="header" part="header">
      <div class="bar" data-fits="4" data-split=${split ? '' : nothing} ${setProperty(bar)}>
        <div class="whose" ${setProperty(half(`1 / ${split}`))}>
          <h1>${this.heading || feed?.facility.name || words.untitled}</h1>
          ${this.heading && feed ? html`<p class="facility">${feed.facility.name}</p>` : nothing}
        </div>
        <div class="when" ${setProperty(half(`${split} / -1`))}>
          <p class="as-of">${oldest?.dated}</p>
          ${this.stage ? html`<p class="clock">${format.time(now)}</p>` : nothing}
        </div>
      </div>
    </div>`;
  }

  private wakeAtNextMinute(now: number): void {
    const timers = clock();
    timers.clearTimeout(this.timer);
    // A moment after the tiles, whose oldest date it repeats: at midnight "today" becomes "yesterday".
    const wait = 60_050 - (now % 60_000);
    if (this.isConnected) this.timer = timers.setTimeout(() => this.requestUpdate(), wait);
  }
}

const tracks = (shares: readonly number[] | undefined, empty: string) =>
  shares?.length ? shares.map((share) => `minmax(0, ${share}fr)`).join(' ') : empty;

const inPlace = ({ column, columnEnd, row, rowEnd }: Layout['places'][number]) => ({
  'grid-column': `${column} / ${columnEnd}`,
  'grid-row': `${row} / ${rowEnd}`,
});

const rule = (edge: 'left' | 'top', place: Layout['places'][number]) =>
  html`<div class="rule" data-edge=${edge} ${setProperty(inPlace(place))}></div>`;

/** The tile that an element lies over: the nearest before it that lies over none itself. */
function tileBefore(element: Element): Element | null {
  let before = element.previousElementSibling;
  while (before?.hasAttribute('over')) before = before.previousElementSibling;
  return before;
}

function shareOf(tile: TileElement): Tile {
  const preferred = (tile.constructor as { preferred?: Tile }).preferred ?? { columns: 12, rows: 1 };
  return {
    columns: Number(tile.getAttribute('columns')) || preferred.columns,
    rows: Number(tile.getAttribute('rows')) || preferred.rows,
  };
}
