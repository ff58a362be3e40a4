import type { Clock } from '@floorboard/feed';
import { systemClock } from '@floorboard/feed';
import type { FloorBoard } from 'floorboard';
import { make } from './dom.js';
import { FeedSwitch } from './feed-switch.js';
import { painted } from './painted.js';
import { QuietClock } from './quiet-clock.js';
import { makeTile, problemBox } from './tiles.js';
import { words } from './words.js';
import type { BoardShow, Look, NoticeShow, QuietShow, Show, TileReport } from '../messages.js';

type MaybeWidget = HTMLElement & { readonly state?: string; readonly age?: string };

/**
 * `<floor-kiosk>`: shows one board definition of kiosk.json at a time, with its feeds, on the whole screen. Built with
 * the DOM alone and styled by its document: there is nothing to render twice.
 */
export class FloorKiosk extends HTMLElement {
  static readonly tag = 'floor-kiosk';

  /** The clock that waiting and the quiet hours' time go by. */
  clock: Clock = systemClock;

  private feeds: FeedSwitch | undefined;
  private quiet: QuietClock | undefined;
  private readonly mark = make('p', 'paused', words.paused);

  /** Shows it in place of what stands; resolves once it is painted, with the problems that its tiles name. */
  async present(show: Show): Promise<readonly string[]> {
    this.clear();
    if (show.kind === 'board') return this.presentBoard(show);
    if (show.kind === 'quiet') return this.presentQuiet(show);
    return this.presentNotice(show);
  }

  /** Takes everything off; no feed is followed, no timer runs. */
  clear(): void {
    this.quiet?.end();
    this.quiet = undefined;
    this.feeds?.end();
    this.feeds = undefined;
    this.textContent = '';
  }

  /** How each tile of the board is doing. */
  get tiles(): readonly TileReport[] {
    return [...this.querySelectorAll<MaybeWidget>('floor-board > *')].map(({ localName, state, age }) => ({
      name: localName.replace('floor-', ''),
      age: (state === 'ready' ? age : state) ?? 'unknown',
    }));
  }

  /** A visible mark that the rotation stands still. */
  get paused(): boolean {
    return this.mark.isConnected;
  }
  set paused(paused: boolean) {
    if (paused) this.append(this.mark);
    else this.mark.remove();
  }

  private async presentBoard({ title, tiles, feeds, look }: BoardShow): Promise<readonly string[]> {
    const lines = new FeedSwitch(this, feeds);
    this.feeds = lines;
    const made = tiles.map((entry) => {
      const tile = makeTile(entry);
      lines.join(tile.element, entry.feed);
      return tile;
    });
    const board = makeBoard(title, look);
    // The header names a facility only where every tile speaks of it.
    if (feeds.length === 1) lines.join(board);
    board.append(...made.map(({ element }) => element));
    this.append(...lines.elements, board);
    await painted(
      this,
      made.map(({ element }) => element),
      this.clock,
    );
    return made.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
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
    await painted(this, [], this.clock);
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
    await painted(this, [], this.clock);
    return [];
  }
}

function makeBoard(heading: string, { theme, display, timeZone }: Look): FloorBoard {
  const board = document.createElement('floor-board');
  board.stage = true;
  board.heading = heading;
  board.theme = theme;
  board.display = display;
  board.timeZone = timeZone;
  return board;
}
