import { isOurs, type FeedReport, type FromFrame, type TileReport, type ToFrame } from '../messages.js';

/** How often the frames are asked how they are, ms: at rest hardly anything else happens on a screen. */
export const pulseLength = 10_000;
/** Pulses without a sign of life after which a frame counts as dead: while it loads, and once it answers. */
const patience = { loading: 3, answering: 2 };

/** One document of board.html in an iframe: what it is told before it is ready waits, what it says keeps it alive. */
export class Frame {
  readonly element: HTMLIFrameElement;
  private loaded = false;
  private ready = false;
  /** Pulses since its last sign of life. */
  private silence = 0;
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
    this.silence = 0;
    const message = data as FromFrame;
    if (message.floorboard === 'beat') ({ tiles: this.tiles, feeds: this.feeds } = message);
    if (message.floorboard === 'ready') {
      // A frame that has loaded anew (somebody reloaded it) is as good as a fresh one.
      this.ready = true;
      for (const told of this.waiting.splice(0)) this.tell(told);
    }
    return message;
  }

  /** Seconds since it gave a sign of life, as far as anybody has asked. */
  get silentFor(): number {
    return (this.silence * pulseLength) / 1000;
  }

  /** Asks how it is; a beat is the answer. */
  ask(): void {
    if (this.ready) this.tell({ floorboard: 'ask' });
  }

  /** Called each pulse: asks again, and gives whether it still counts as alive. Counts pulses, not time: a tab that slept owes no answer. */
  pulse(): boolean {
    if (!this.loaded) return true;
    if (this.silence >= (this.ready ? patience.answering : patience.loading)) return false;
    this.silence += 1;
    this.ask();
    return true;
  }
}
