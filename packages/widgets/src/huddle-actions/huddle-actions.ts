import type { CSSResultGroup } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { FloorWidget } from '../internal/floor-widget.js';
import { actionsSection, type ActionsSection } from '@floorboard/feed';
import {
  huddleActionsModel,
  type ActionGroupView,
  type ActionView,
  type HuddleActionsModel,
} from './huddle-actions.model.js';
import { huddleActionsStyles } from './huddle-actions.styles.js';
import { icon } from './icons.js';
import { cutPages, type Run } from './pages.js';
import { Fitting } from '../internal/fitting.js';
import type { Box, ModelContext } from '../internal/model.js';
import { PageTurner } from '../internal/page-turner.js';
import { actions as english } from '../locales/en/actions.js';
import { common as commonEnglish } from '../locales/en/common.js';
import { wordsFor } from '../locales/registry.js';
import { cardStyles } from '../theme/card.styles.js';

/** How many actions a page lists at first, and how many each press of "Show more" adds. */
const handful = 12;
/** How many actions turn past on a stage; their groups' counts say how many there are. */
const onStage = 60;
/** From this many design pixels on, a group's name stands beside its actions. */
const besideFrom = 960;
/** From this many on, an action also says where it came from and what it is for. */
const extraFrom = 1300;
/** On a stage only as long as there are so few: a longer list needs its lines for actions. */
const extraUpTo = 12;

/** What a width has room for. */
interface Look {
  /** The group's name stands beside its actions, not above them. */
  readonly beside: boolean;
  readonly extra: boolean;
  readonly note: boolean;
}

/**
 * The huddle's actions, by what must be talked about: overdue, blocked, due this week, waiting on others, without a
 * due date, later, and done since the last huddle. On a stage the list turns its own pages.
 *
 * @summary The actions a huddle must talk about.
 * @csspart status - State and age, where they need saying.
 * @csspart heading - The quiet heading.
 * @csspart finding - What needs the huddle, in a page.
 * @csspart body - The list.
 * @csspart footer - The small print: date and source, and the button that opens the table.
 * @csspart table - Every action as a table.
 * @fires {FloorStateEvent} floor-state - State or age has changed.
 * @fires {FloorProblemsEvent} floor-problems - What the newest document lost.
 */
export class FloorHuddleActions extends FloorWidget<ActionsSection, HuddleActionsModel> {
  static override readonly tag = 'floor-huddle-actions';
  static override readonly section = actionsSection;
  static override readonly preferred = { columns: 7, rows: 6 };
  static override styles: CSSResultGroup = [FloorWidget.styles, cardStyles, huddleActionsStyles];

  private limit = handful;
  private shown: HuddleActionsModel | undefined;
  /** The view that `pages` was measured for. */
  private measured: HuddleActionsModel | undefined;
  private pages: readonly (readonly Run[])[] = [];
  private readonly turner = new PageTurner(this, {
    pages: () => this.pages.length,
    byItself: () => this.size.onStage,
    text: (page) => textOf(this.shown, this.pages[page]),
  });

  constructor() {
    super();
    new Fitting(this, () => this.size.onStage && this.measured === this.shown);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.fonts.addEventListener('loadingdone', this.measureAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.fonts.removeEventListener('loadingdone', this.measureAgain);
  }

  /** A font that arrives late changes every height. */
  private readonly measureAgain = (): void => {
    this.measured = undefined;
    this.requestUpdate();
  };

  protected override options(): readonly unknown[] {
    return [this.limit];
  }

  protected override defaultHeading(locale: string): string {
    return wordsFor('actions', english, locale).heading;
  }

  protected override compute(section: ActionsSection, context: ModelContext): HuddleActionsModel {
    return huddleActionsModel(section, context, {
      limit: context.place === 'kiosk' ? onStage : this.limit,
    });
  }

  protected override renderAside(model: HuddleActionsModel): TemplateResult | typeof nothing {
    if (!this.size.onStage || this.pages.length < 2) return nothing;
    const here = new Set(this.pages[this.turner.page]?.map(({ group }) => group));
    // What waits on the other pages: a huddle must see at once how much there is to talk about.
    return html`<div class="aside">
      <ul class="index" aria-hidden="true">
        ${model.groups.map(
          ({ icon: name, count }, i) =>
            html`<li data-here=${String(here.has(i))}>${icon(name)}<span>${count}</span></li>`,
        )}
      </ul>
      <p id="page" class="page">${this.pageWords()}</p>
    </div>`;
  }

  protected override renderModel(model: HuddleActionsModel, box: Box): TemplateResult {
    this.shown = model;
    const look: Look = {
      beside: box.width / box.unit >= besideFrom,
      extra: box.width / box.unit >= extraFrom && (!this.size.onStage || model.listed <= extraUpTo),
      note: this.size.name === 'wide',
    };
    const beside = String(look.beside);
    if (!this.size.onStage) return this.renderWhole(model, look);
    const measured = this.measured === model;
    const page = measured ? (this.pages[this.turner.page] ?? []) : [];
    const several = this.pages.length > 1;
    // The list stays while its next pages are measured: it may have the focus.
    return html`<div part="body" class="body" data-fits="8">
      <div class="space" data-room></div>
      <div
        class="list"
        data-beside=${beside}
        role=${several ? 'group' : nothing}
        tabindex=${several ? '0' : nothing}
        aria-labelledby=${several ? 'heading page' : nothing}
        @keydown=${this.turner.onKey}
      >
        ${page.map((run) => renderGroup(model.groups[run.group], look, run))}
      </div>
      ${
        measured
          ? nothing
          : html`<div class="measure" data-beside=${beside} aria-hidden="true">
              ${model.groups.map((group) => renderGroup(group, look))}
            </div>`
      }
    </div>`;
  }

  private renderWhole(model: HuddleActionsModel, look: Look): TemplateResult {
    const words = wordsFor('actions', english, this.locale);
    return html`<div part="body" class="body">
      <div class="space" data-room></div>
      <div class="list" data-beside=${String(look.beside)}>
        ${model.groups.map((group) => renderGroup(group, look))}
      </div>
      ${
        model.hasMore
          ? html`<button type="button" class="show-more" @click=${this.showMore}>${words.showMore}</button>`
          : nothing
      }
    </div>`;
  }

  private readonly showMore = (): void => {
    this.limit += handful * 2;
    this.requestUpdate();
  };

  /** The index goes where a long heading needs its line. */
  private fitIndex(): void {
    const index = this.renderRoot.querySelector<HTMLElement>('.index');
    const heading = this.renderRoot.querySelector('h2');
    if (!index || !heading) return;
    index.hidden = false;
    index.hidden = heading.clientHeight > 1.5 * parseFloat(getComputedStyle(heading).fontSize);
  }

  private pageWords(): string {
    return wordsFor('common', commonEnglish, this.locale).page(
      this.format.number(this.turner.page + 1),
      this.format.number(this.pages.length),
    );
  }

  protected override updated(): void {
    super.updated();
    this.fitIndex();
    const layer = this.renderRoot.querySelector<HTMLElement>('.measure');
    const room = layer?.parentElement;
    if (!layer || !room || room.clientHeight === 0) return;
    const height = (element: Element) => element.getBoundingClientRect().height;
    const groups = Array.from(layer.querySelectorAll('.group'), (group) => ({
      lead: height(group.querySelector('.lead')!),
      rows: Array.from(group.querySelectorAll('.row'), height),
    }));
    const border = parseFloat(getComputedStyle(layer).borderTopWidth);
    const beside = layer.dataset.beside === 'true';
    const cut = () => cutPages(groups, room.clientHeight - border, beside);
    this.pages = cut();
    // The small print gives its line to the actions where that saves a page, or one would find no room beside it.
    const tallest = Math.max(...groups.map(({ lead, rows }) => lead + Math.max(...rows)));
    const lacks = tallest > room.clientHeight - border;
    const frame = room.closest<HTMLElement>('.floor');
    if (frame) {
      frame.dataset.dropped = ' 1';
      const roomier = cut();
      if (lacks || roomier.length < this.pages.length) this.pages = roomier;
      else delete frame.dataset.dropped;
    }
    this.measured = this.shown;
    this.requestUpdate();
  }
}

/** A group, or a run of its rows; "and 12 more" is its last row. */
function renderGroup(
  group: ActionGroupView | undefined,
  look: Look,
  run?: Run,
): TemplateResult | typeof nothing {
  if (!group) return nothing;
  const rows = [...group.actions, ...(group.more ? [group.more] : [])].slice(run?.start, run?.end);
  return html`<section class="group">
    <div class="lead">
      ${icon(group.icon)}
      <div>
        <h3>${look.beside ? group.label : group.longLabel}</h3>
        <p>${group.count}</p>
      </div>
    </div>
    <ul>
      ${rows.map((row) => (typeof row === 'string' ? html`<li class="row more">${row}</li>` : renderAction(row, look)))}
    </ul>
  </section>`;
}

const renderAction = ({ title, line, days, extra, note }: ActionView, look: Look): TemplateResult =>
  html`<li class="row">
    <div>
      <p class="title"><bdi>${title}</bdi></p>
      ${line ? html`<p class="line">${line}</p>` : nothing}
      ${look.extra && extra ? html`<p class="extra">${extra}</p>` : nothing}
      ${look.note && note ? html`<p class="note">${note}</p>` : nothing}
    </div>
    ${days ? html`<p class="days"><strong>${days.figure}</strong> <span>${days.unit}</span></p>` : nothing}
  </li>`;

const textOf = (model: HuddleActionsModel | undefined, page: readonly Run[] = []): string =>
  page
    .map(({ group, start, end }) => {
      const view = model?.groups[group];
      return [
        view?.label,
        ...(view?.actions.slice(start, end) ?? []).map(({ title, line, days }) =>
          [title, line, days?.figure, days?.unit].join(' '),
        ),
      ].join(' ');
    })
    .join(' ');
