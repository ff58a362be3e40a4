import type { Clock } from '@floorboard/feed';
import { systemClock } from '@floorboard/feed';
import type { FloorBoard } from 'floorboard';
import { formatter, usableLocale, usableTimeZone } from 'floorboard/models';
import { make, textIn } from '../dom.js';
import { FeedSwitch } from './feed-switch.js';
import { KeptTile } from './kept-tile.js';
import { painted } from './painted.js';
import { QuietClock } from './quiet-clock.js';
import { problemBox } from './tiles.js';
import { words } from './words.js';
import type {
  BoardShow,
  FeedReport,
  Look,
  NoticeShow,
  QuietShow,
  Recital,
  Show,
  TileReport,
} from '../messages.js';

/**
 * `<floor-kiosk>`: shows one board definition of kiosk.json at a time, with its feeds, on the whole screen. Built with
 * the DOM alone and styled by its document: there is nothing to render twice.
 */
export class FloorKiosk extends HTMLElement {
  static readonly tag = 'floor-kiosk';

  /** The clock that waiting and the quiet hours' time go by. */
  clock: Clock = systemClock;
  /** Told what a tile's widget throws. */
  fault: (message: string, error: unknown) => void = () => undefined;

  private kept: readonly KeptTile[] = [];
  private feeds: FeedSwitch | undefined;
  private quiet: QuietClock | undefined;
  private shown: Show | undefined;
  private mark: HTMLElement | undefined;

  /** Shows it in place of what stands; resolves once it is painted, with the problems that its tiles name. */
  async present(show: Show): Promise<readonly string[]> {
    this.clear();
    this.shown = show;
    if (show.kind === 'board') return this.presentBoard(show);
    if (show.kind === 'quiet') return this.presentQuiet(show);
    return this.presentNotice(show);
  }

  /** Takes everything off; no feed is followed, no timer runs. */
  clear(): void {
    for (const tile of this.kept) tile.end();
    this.kept = [];
    this.quiet?.end();
    this.quiet = undefined;
    this.feeds?.end();
    this.feeds = undefined;
    this.mark = undefined;
    this.shown = undefined;
    this.textContent = '';
  }

  /** How each tile of the board is doing. */
  get tiles(): readonly TileReport[] {
    return this.kept.map(({ report }) => report);
  }

  /** How each feed is doing that something here follows. */
  get feedReports(): readonly FeedReport[] {
    return this.feeds?.reports ?? [];
  }

  /** What stands here, in words; undefined where nothing does. */
  get recital(): Recital | undefined {
    const { shown, quiet, kept } = this;
    const board = this.querySelector<FloorBoard>('floor-board');
    if (!shown || !(board ?? quiet)) return undefined;
    const { kind, look } = shown;
    return {
      kind,
      theme: look.theme,
      title: board?.heading ?? quiet?.time.textContent ?? '',
      asOf: (board ? textIn(board.shadowRoot, '.as-of') : quiet?.age.textContent) ?? '',
      tiles: kept.map(({ recital }) => recital),
    };
  }

  /** A visible mark that the rotation stands still. */
  get paused(): boolean {
    return this.mark?.isConnected === true;
  }
  set paused(paused: boolean) {
    this.mark?.remove();
    this.mark = paused ? make('p', 'paused', words.paused) : undefined;
    if (this.mark) this.append(this.mark);
  }

  private async presentBoard({ title, tiles, feeds, look }: BoardShow): Promise<readonly string[]> {
    const lines = new FeedSwitch(this, feeds);
    this.feeds = lines;
    const kept = tiles.map(
      (entry) =>
        new KeptTile({
          entry,
          clock: this.clock,
          join: (element, owner) => lines.join(element, entry.feed, owner),
          fault: (message, error) => this.fault(message, error),
          time: () => this.timeOfDay(look, lines),
        }),
    );
    this.kept = kept;
    const board = makeBoard(title, look);
    // The header names a facility only where every tile speaks of it.
    if (feeds.length === 1) lines.join(board);
    this.append(...lines.elements, board);
    for (const tile of kept) tile.stand(board);
    await painted(kept, this.clock);
    return kept.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
  }

  /** As the board's own clock has it. */
  private timeOfDay({ timeZone }: Look, { elements }: FeedSwitch): string {
    const { feed, skew = 0 } = elements.map(({ snapshot }) => snapshot).find(Boolean) ?? {};
    const locale = usableLocale(feed?.locale, navigator.language);
    return formatter(locale, usableTimeZone(timeZone, feed?.timeZone)).time(this.clock.now() + skew);
  }

  private async presentQuiet({ feed, look }: QuietShow): Promise<readonly string[]> {
    const lines = new FeedSwitch(this, feed ? [['quiet', feed]] : []);
    this.feeds = lines;
    const quiet = new QuietClock(look.timeZone, this.clock);
    this.quiet = quiet;
    const { diagonalInches = 55, viewingDistanceMetres = 3 } = look.display;
    quiet.element.style.setProperty('--reach', String((55 / diagonalInches) * (viewingDistanceMetres / 3)));
    lines.join(quiet.element);
    this.append(...lines.elements, quiet.element);
    quiet.start();
    await painted([], this.clock);
    return [];
  }

  private async presentNotice({ about, name, problems, look }: NoticeShow): Promise<readonly string[]> {
    const ofBoard = about === 'board';
    const board = makeBoard(ofBoard ? name : words.noConfiguration, look);
    const box = ofBoard
      ? problemBox(words.noBoard, [...problems, words.noBoardRemedy])
      : problemBox(words.noConfigurationLead(name), [...problems, words.noConfigurationRemedy]);
    box.setAttribute('columns', '12');
    box.setAttribute('rows', '6');
    board.append(box);
    this.append(board);
    await painted([], this.clock);
    return [];
  }
}

function makeBoard(heading: string, { theme, display, timeZone, lang = '' }: Look): FloorBoard {
  const board = document.createElement('floor-board');
  board.stage = true;
  board.heading = heading;
  board.theme = theme;
  board.lang = lang;
  board.display = display;
  board.timeZone = timeZone;
  return board;
}
