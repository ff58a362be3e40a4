import type { CSSResultGroup } from 'lit';
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { FloorWidget } from '../internal/floor-widget.js';
import { awardsSection, type AwardsSection } from '@floorboard/feed';
import {
  awardWinnersModel,
  type AwardView,
  type AwardWinnersModel,
  type WinnerView,
} from './award-winners.model.js';
import { awardWinnersStyles } from './award-winners.styles.js';
import { drawn, stillOf } from './still.js';
import { absolute } from '../internal/address.js';
import { Fitting } from '../internal/fitting.js';
import type { Box, ModelContext } from '../internal/model.js';
import { PageTurner } from '../internal/page-turner.js';
import { awards as english } from '../locales/en/awards.js';
import { common as commonEnglish } from '../locales/en/common.js';
import { wordsFor } from '../locales/registry.js';
import { furnitureStyles } from '../theme/theme.styles.js';
import { cardStyles } from '../theme/card.styles.js';

/** So many discs stand in a row; the rest is a number. */
const discsInARow = 6;
/** Up to so many winners stand beside their names, more stand above them. */
const beside = 2;
/** Past winners that a page lists. */
const wallInAPage = 6;
/** From this many design pixels of a stage on, they stand beside the spotlight instead of under it. */
const wideFrom = 1300;
/** A photo smaller than this, in px, shows nobody. */
const smallestPhoto = 16;
/** Pixels. Drawn, one takes four bytes, and a box behind a TV has few to spare. */
const largestPhoto = 5e7;
/** Photos that are kept, a quarter of a megabyte each; one more, and all are fetched anew. */
const mostPhotos = 50;

/**
 * The newest award in the spotlight: who won it and what for, in the customer's words where there are any. Several
 * awards of one period take turns. Nobody is shown further than their consent goes.
 *
 * @summary The newest award, its winners and those before.
 * @csspart status - State and age, where they need saying.
 * @csspart heading - The quiet heading with the period.
 * @csspart finding - The award's name.
 * @csspart headline - The winners.
 * @csspart body - Winners, citation, customer's words, past winners.
 * @csspart footer - The small print: date and source, and the button that opens the table.
 * @csspart table - Every award as a table.
 * @fires {FloorStateEvent} floor-state - State or age has changed.
 * @fires {FloorProblemsEvent} floor-problems - What the newest document lost.
 */
export class FloorAwardWinners extends FloorWidget<AwardsSection, AwardWinnersModel> {
  static override readonly tag = 'floor-award-winners';
  static override readonly section = awardsSection;
  static override readonly preferred = { columns: 5, rows: 4 };
  static override styles: CSSResultGroup = [
    FloorWidget.styles,
    furnitureStyles,
    cardStyles,
    awardWinnersStyles,
  ];

  private shown: AwardWinnersModel | undefined;
  /** A still of each photo that has come; null of one that can't be shown, and so is a monogram. */
  private readonly photos = new Map<string, ImageBitmap | null>();
  private readonly turner = new PageTurner(this, {
    pages: () => this.shown?.spotlight.length ?? 0,
    byItself: () => this.size.onStage,
    text: (page) => textOf(this.shown?.spotlight[page]),
  });

  constructor() {
    super();
    new Fitting(this, () => this.size.onStage);
  }

  protected override defaultHeading(locale: string): string {
    return wordsFor('awards', english, locale).heading;
  }

  protected override compute(section: AwardsSection, context: ModelContext): AwardWinnersModel {
    // The stage's unit is measured a frame late; nobody may be seen for that long whose consent ends at the intranet.
    const place = standsOnStage(this) ? 'kiosk' : context.place;
    if (this.photos.size > mostPhotos) this.photos.clear();
    // What couldn't be fetched is tried again with the next news.
    for (const [url, still] of this.photos) if (!still) this.photos.delete(url);
    return (this.shown = awardWinnersModel(section, { ...context, place }));
  }

  protected override renderAside(model: AwardWinnersModel): TemplateResult | typeof nothing {
    // A heading of the page's own names no period: it stands beside it then.
    const period = this.heading ? model.spotlight[0]?.period : undefined;
    if (model.spotlight.length < 2) return period ? html`<p class="page">${period}</p>` : nothing;
    const words = wordsFor('awards', english, this.locale);
    const button = (label: string, sign: string, steps: number) =>
      this.size.onStage
        ? nothing
        : html`<button type="button" aria-label=${label} @click=${() => this.turner.turn(steps)}>
            ${sign}
          </button>`;
    return html`<div id="page" class="page" @keydown=${this.turner.onKey}>
      ${button(words.previous, '‹', -1)}<span>${words.facts([period ?? '', this.pageWords(model)].filter(Boolean))}</span>${button(words.next, '›', 1)}
    </div>`;
  }

  private pageWords(model: AwardWinnersModel): string {
    return wordsFor('common', commonEnglish, this.locale).page(
      this.format.number(this.turner.page + 1),
      this.format.number(model.spotlight.length),
    );
  }

  protected override renderModel(model: AwardWinnersModel, box: Box): TemplateResult {
    const award = model.spotlight[this.turner.page];
    if (!award) return html`<div part="body" class="body"></div>`;
    const wide = this.size.onStage && model.past.length > 0 && box.width / box.unit >= wideFrom;
    const keys = this.size.onStage && model.spotlight.length > 1;
    const past = this.size.onStage ? model.past : model.past.slice(0, wallInAPage);
    const words = wordsFor('awards', english, this.locale);
    return html`<p part="finding"><bdi>${award.award}</bdi></p>
      <div part="body" class="body" data-fits="18" data-wide=${String(wide)}>
        <div
          class="award"
          role=${keys ? 'group' : nothing}
          tabindex=${keys ? '0' : nothing}
          aria-labelledby=${keys ? 'heading page' : nothing}
          @keydown=${this.turner.onKey}
        >
          ${this.renderWinners(award)}
          ${award.citation ? html`<p class="citation"><bdi>${award.citation}</bdi></p>` : nothing}
          ${award.quote ? html`<blockquote class="quote"><bdi>${award.quote}</bdi></blockquote>` : nothing}
          ${award.facts ? html`<p class="facts">${award.facts}</p>` : nothing}
        </div>
        ${
          past.length > 0
            ? html`<section class="wall">
                <h3>${words.past}</h3>
                <ul>
                  ${past.map((one) => this.renderPast(one))}
                </ul>
              </section>`
            : nothing
        }
      </div>`;
  }

  private renderWinners({ winners, who, fewer, none, shared, team }: AwardView): TemplateResult {
    const words = wordsFor('awards', english, this.locale);
    const shown = winners.length > discsInARow ? winners.slice(0, discsInARow - 1) : winners;
    const rest = winners.length - shown.length;
    return html`<div part="headline" class="winners" data-many=${String(winners.length > beside)}>
      ${
        winners.length > 0
          ? html`<ul class="discs" aria-hidden="true">
              ${shown.map((winner) => html`<li>${this.renderDisc(winner)}</li>`)}
              ${
                rest > 0
                  ? html`<li>
                      <span class="disc rest">${words.moreWinners(this.format.count(rest))}</span>
                    </li>`
                  : nothing
              }
            </ul>`
          : nothing
      }
      <div class="names">
        <p class="who" data-none=${String(none)} data-full=${who === fewer ? nothing : ''}>
          ${wholeNames(who, winners)}
        </p>
        ${who === fewer ? nothing : html`<p class="who fewer">${fewer}</p>`}
        ${shared ? html`<p class="about shared">${shared}</p>` : nothing}
        ${team ? html`<p class="about"><bdi>${team}</bdi></p>` : nothing}
      </div>
    </div>`;
  }

  private renderPast({ winners, who, award, period }: AwardView): TemplateResult {
    const words = wordsFor('awards', english, this.locale);
    return html`<li>
      ${winners[0] ? this.renderDisc(winners[0]) : nothing}
      <div class="names">
        <p class="who">${who}</p>
        <p class="about">${words.pastAward(award, period)}</p>
      </div>
    </li>`;
  }

  /** The monogram lies under the photo, and shows until the photo does. */
  private renderDisc({ name, monogram, photo, kind }: WinnerView): TemplateResult {
    const url = photo === undefined ? '' : absolute(photo, this.snapshot?.src);
    const still = url === '' ? null : this.photos.get(url);
    return html`<span class="disc" data-kind=${kind}>
      ${
        still
          ? html`<canvas role="img" aria-label=${name} ${drawn(still)}></canvas>`
          : html`<span aria-hidden="true">${monogram || person}</span>`
      }
      ${
        still === undefined
          ? html`<img
              alt=${name}
              referrerpolicy="no-referrer"
              loading="eager"
              decoding="async"
              @load=${this.judgePhoto}
              @error=${this.judgePhoto}
              src=${url}
            />`
          : nothing
      }
    </span>`;
  }

  private readonly judgePhoto = async ({ type, target }: Event): Promise<void> => {
    const image = target as HTMLImageElement;
    const url = image.getAttribute('src') ?? '';
    const { naturalWidth: width, naturalHeight: height } = image;
    const seen =
      type === 'load' && Math.min(width, height) >= smallestPhoto && width * height <= largestPhoto;
    this.photos.set(url, seen ? await stillOf(image) : null);
    this.requestUpdate();
  };
}

/** Whether an element stands on a stage, through shadow roots. */
function standsOnStage(element: Element): boolean {
  if (element.closest('[stage]')) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && standsOnStage(root.host);
}

/** A list of names, broken between names and not inside one, as long as it is of a usual length. */
function wholeNames(list: string, winners: readonly WinnerView[]): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let rest = list;
  for (const { name } of winners) {
    const at = rest.indexOf(name);
    if (at < 0) break;
    parts.push(rest.slice(0, at), name.length > 24 ? name : html`<span class="name">${name}</span>`);
    rest = rest.slice(at + name.length);
  }
  return [...parts, rest];
}

/** Stands for a name without a letter in it. */
const person = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  ${svg`<circle cx="12" cy="8" r="4.5" /><path d="M3 22c0-5 4-8.5 9-8.5s9 3.5 9 8.5z" />`}
</svg>`;

const textOf = (award: AwardView | undefined): string =>
  award ? [award.award, award.who, award.shared, award.team, award.citation, award.quote].join(' ') : '';
