import type { Clock } from '@floorboard/feed';
import type { Stage } from './director.js';
import { Frame } from './frame.js';
import type { Standing } from './heartbeat.js';
import type { FeedReport, FromFrame, Recital, Show } from '../messages.js';

export interface StageEvents {
  /** `isGood`: something stands there besides problems. */
  painted(problems: readonly string[], isGood: boolean): void;
  /** The board before people has another turn. */
  again(): void;
  failed(message: string): void;
  /** Something was thrown in a frame, which goes on. */
  fault(message: string): void;
  /** The frame before people has died. */
  lost(): void;
  /** A frame can be told what to show; these are the widgets that it can draw. */
  ready(widgets: readonly string[]): void;
  /** A frame has said how it is. */
  beat(): void;
  key(key: string): void;
}

/** The cross-fade, ms; the styles say the same. */
const fade = 400;
/** How long a board has to say itself in words, ms. */
const longestRecital = 1000;
/** Of the same build as this page, whatever the server has by now. */
const board = `board.html?build=${document.documentElement.dataset['build'] ?? ''}`;

/** Two frames, one behind the other. Both are kept from board to board: rotation needs no server. */
export class FrameStage implements Stage {
  private front = new Frame(board);
  private back = new Frame(board);
  private turn = 0;
  private show: Show | undefined;
  private standing: Show | undefined;
  private paused = false;
  private fading: unknown;
  private recited: (words: Recital | undefined) => void = () => undefined;

  constructor(
    root: HTMLElement,
    private readonly clock: Clock,
    private readonly events: StageEvents,
  ) {
    root.append(this.front.element, this.back.element);
    this.place();
    // The other one loads once the first board stands: it shall have the processor for itself.
    this.back.load();
    addEventListener('message', (event) => this.hear(event));
  }

  build(show: Show): void {
    this.endFade();
    this.show = show;
    this.turn += 1;
    this.back.tell({ floorboard: 'show', turn: this.turn, show });
    this.back.tell({ floorboard: 'pause', paused: this.paused });
  }

  drop(): void {
    this.show = undefined;
    this.turn += 1;
    this.back.tell({ floorboard: 'clear' });
  }

  bringOn(): void {
    this.standing = this.show;
    this.show = undefined;
    [this.front, this.back] = [this.back, this.front];
    this.place();
    this.back.element.dataset['place'] = 'leaving';
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.back.load();
    this.ask();
    this.fading = this.clock.setTimeout(() => this.endFade(), still ? 0 : fade);
  }

  again(): void {
    this.events.again();
  }

  setPaused(paused: boolean): void {
    this.paused = paused;
    for (const frame of [this.front, this.back]) frame.tell({ floorboard: 'pause', paused });
  }

  /** Whether the dim clock of quiet hours stands before people. */
  get isQuiet(): boolean {
    return this.standing?.kind === 'quiet';
  }

  /** What stands before people. */
  report(): Standing {
    const { silentFor, tiles } = this.front;
    return { board: this.standing ? titleOf(this.standing) : '', frozen: silentFor, tiles };
  }

  /** The feeds that the board before people follows. */
  get feeds(): readonly FeedReport[] {
    return this.front.feeds;
  }

  /** What stands before people, in words; undefined where it doesn't answer in time. */
  recital(): Promise<Recital | undefined> {
    return new Promise((resolve) => {
      this.recited = resolve;
      this.clock.setTimeout(() => resolve(undefined), longestRecital);
      this.front.tell({ floorboard: 'recite' });
    });
  }

  /** Asks the board before people how it is. */
  ask(): void {
    this.front.ask();
  }

  /** Called each pulse: a frame that gives no sign of life is replaced, the one before people by way of the other. */
  pulse(): void {
    const [frontAlive, backAlive] = [this.front.pulse(), this.back.pulse()];
    if (!backAlive) this.replaceBack();
    if (!frontAlive && this.show === undefined) this.events.lost();
  }

  private replaceBack(): void {
    this.endFade();
    const dead = this.back;
    this.back = new Frame(board);
    dead.element.replaceWith(this.back.element);
    this.place();
    this.back.load();
    if (this.show) this.build(this.show);
  }

  private endFade(): void {
    if (this.fading === undefined) return;
    this.clock.clearTimeout(this.fading);
    this.fading = undefined;
    this.place();
    this.back.tell({ floorboard: 'clear' });
  }

  private place(): void {
    for (const frame of [this.front, this.back]) {
      const { element } = frame;
      const on = frame === this.front;
      element.dataset['place'] = on ? 'front' : 'back';
      element.title = on ? 'Board' : 'Next board';
      element.tabIndex = on ? 0 : -1;
      if (on) element.removeAttribute('aria-hidden');
      else element.setAttribute('aria-hidden', 'true');
    }
  }

  private hear(event: MessageEvent<unknown>): void {
    const fromBack = this.back.hear(event);
    if (fromBack) this.heedBack(fromBack);
    const message = fromBack ?? this.front.hear(event);
    if (message?.floorboard === 'key') this.events.key(message.key);
    if (message?.floorboard === 'fault') this.events.fault(message.message);
    if (message?.floorboard === 'words') this.recited(message.words);
    if (message?.floorboard === 'ready') this.events.ready(message.widgets);
    if (message?.floorboard === 'beat') this.events.beat();
    // It has loaded anew by itself, and stands empty.
    if (!fromBack && message?.floorboard === 'ready') this.events.lost();
  }

  private heedBack(message: FromFrame): void {
    if (message.floorboard === 'painted' && message.turn === this.turn) {
      const { show } = this;
      const isGood = show?.kind !== 'board' || message.problems.length < show.tiles.length;
      this.events.painted(message.problems, isGood);
    }
    if (message.floorboard === 'failed' && message.turn === this.turn) this.events.failed(message.message);
  }
}

const titleOf = (show: Show): string =>
  show.kind === 'board'
    ? show.title || 'Untitled'
    : show.kind === 'quiet'
      ? 'Quiet hours'
      : `Problem: ${show.name}`;
