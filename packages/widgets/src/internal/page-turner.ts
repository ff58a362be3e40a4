import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clock } from './clock.js';
import { readingTime } from './reading-time.js';

type Host = ReactiveControllerHost & HTMLElement;

export interface Turning {
  /** How many pages there are now. */
  readonly pages: () => number;
  /** Whether pages turn by themselves: on a stage, where nobody stands at a keyboard. */
  readonly byItself: () => boolean;
  /** What the page says, for the time it takes to read. */
  readonly text: (page: number) => string;
}

/**
 * Turns the pages of a list that is longer than its tile: by itself, slowly enough to read, and by the arrow keys and
 * buttons. Stands still while the focus is inside or a pointer moves over it.
 */
export class PageTurner implements ReactiveController {
  private current = 0;
  private timer: unknown;
  /** The page the timer was set for: news of the same page must not start its time anew. */
  private timed: number | undefined;
  private focused = false;
  /** Set while a pointer moves over the host, and for a minute after. */
  private hovering: unknown;

  constructor(
    private readonly host: Host,
    private readonly turning: Turning,
  ) {
    host.addController(this);
  }

  /** From 0. */
  get page(): number {
    return Math.min(this.current, Math.max(0, this.turning.pages() - 1));
  }

  hostConnected(): void {
    for (const type of events) this.host.addEventListener(type, this.notice);
  }

  hostDisconnected(): void {
    for (const type of events) this.host.removeEventListener(type, this.notice);
    this.focused = false;
    this.leave();
    this.stop();
  }

  hostUpdated(): void {
    // What had the focus may be gone without a word.
    const held = this.hovering !== undefined || (this.focused && this.host.matches(':focus-within'));
    if (held || this.turning.pages() < 2 || !this.turning.byItself()) this.stop();
    else if (this.timed !== this.page) this.start();
  }

  /** `steps` pages on, round the end. */
  turn(steps: number): void {
    const pages = this.turning.pages();
    if (pages < 2) return;
    this.current = (this.page + steps + pages) % pages;
    this.stop();
    this.host.requestUpdate();
  }

  /** Left and Right as the language reads. */
  readonly onKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || this.turning.pages() < 2) return;
    const rtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    event.preventDefault();
    this.turn(rtl ? -step : step);
  };

  private start(): void {
    this.stop();
    this.timed = this.page;
    this.timer = clock().setTimeout(() => this.turn(1), readingTime(this.turning.text(this.page)));
  }

  private stop(): void {
    clock().clearTimeout(this.timer);
    this.timed = undefined;
  }

  private readonly notice = ({ type }: Event): void => {
    if (type === 'focusin') this.focused = true;
    else if (type === 'focusout') this.focused = false;
    else this.leave();
    if (type === 'pointermove')
      // A mouse left lying on a wall must not hold its page for ever.
      this.hovering = clock().setTimeout(() => {
        this.leave();
        this.hostUpdated();
      }, 60_000);
    this.hostUpdated();
  };

  private leave(): void {
    clock().clearTimeout(this.hovering);
    this.hovering = undefined;
  }
}

const events = ['focusin', 'focusout', 'pointermove', 'pointerleave'] as const;
