import { isOurs, type FeedReport, type FromFrame, type TileReport, type ToFrame } from '../messages.js';

/** Ticks (seconds) without a sign of life after which a frame counts as dead: while it loads, and once it beats. */
const patience = { loading: 20, beating: 6 };

/** One document of board.html in an iframe: what it is told before it is ready waits, what it says keeps it alive. */
export class Frame {
  readonly element: HTMLIFrameElement;
  private loaded = false;
  private ready = false;
  /** Seconds since its last sign of life. */
  silent = 0;
  /** Its tiles, as of its last beat. */
  tiles: readonly TileReport[] = [];
  /** The feeds it follows, as of its last beat. */
  feeds: readonly FeedReport[] = [];
  private waiting: ToFrame[] = [];

  constructor(private readonly address: string) {
    this.element = document.createElement('iframe');
  }

  /** Loads the document, once. */
  load(): void {
    if (this.loaded) return;
    this.loaded = true;
    this.element.src = this.address;
  }

  tell(message: ToFrame): void {
    if (this.ready) this.element.contentWindow?.postMessage(message, location.origin);
    else this.waiting.push(message);
  }

  /** The frame's own message in an event; undefined where the event is another's. */
  hear(event: MessageEvent<unknown>): FromFrame | undefined {
    const { source, origin, data } = event;
    if (source === null || source !== this.element.contentWindow || origin !== location.origin)
      return undefined;
    if (!isOurs(data)) return undefined;
    this.silent = 0;
    const message = data as FromFrame;
    if (message.floorboard === 'beat') ({ tiles: this.tiles, feeds: this.feeds } = message);
    if (message.floorboard === 'ready') {
      // A frame that has loaded anew (somebody reloaded it) is as good as a fresh one.
      this.ready = true;
      for (const told of this.waiting.splice(0)) this.tell(told);
    }
    return message;
  }

  /** Called each second. Counts ticks, not time: a tab that slept has missed no beat. */
  isAlive(): boolean {
    if (!this.loaded) return true;
    this.silent += 1;
    return this.silent <= (this.ready ? patience.beating : patience.loading);
  }
}
