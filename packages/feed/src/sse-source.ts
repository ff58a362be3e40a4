// Server-sent events: each event is one document. The browser reconnects by itself after a break; after a refusal it
// gives up, and then this opens a new stream with backoff.
import { backoffMs } from './backoff.js';
import { isOffline, onWake } from './page.js';
import { sourceProblem, type Source, type SourceSink } from './source.js';
import type { Clock } from './types.js';

const closed = 2;

export interface SseSettings {
  readonly src: string;
  readonly url: string;
  readonly credentials: RequestCredentials;
}

export class SseSource implements Source {
  readonly #settings: SseSettings;
  readonly #clock: Clock;
  readonly #sink: SourceSink;
  readonly #offWake: () => void;
  #stream: EventSource | undefined;
  #timer: unknown;
  #failures = 0;

  constructor(settings: SseSettings, clock: Clock, sink: SourceSink) {
    this.#settings = settings;
    this.#clock = clock;
    this.#sink = sink;
    this.#offWake = onWake(() => {
      if (this.#failures > 0 && this.#stream?.readyState !== EventSource.OPEN) this.#open();
    });
    this.#open();
  }

  stop(): void {
    this.#offWake();
    this.#clock.clearTimeout(this.#timer);
    this.#stream?.close();
  }

  #open(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#stream?.close();
    const { src, url, credentials } = this.#settings;
    if (typeof EventSource === 'undefined') {
      const here = 'one that has none';
      this.#sink.failed(sourceProblem(src, 'a browser with server-sent events', here, 'use source http'));
      return;
    }
    const stream = new EventSource(url, { withCredentials: credentials === 'include' });
    this.#stream = stream;
    stream.onopen = () => {
      this.#failures = 0;
      this.#sink.connected();
    };
    stream.onmessage = (event: MessageEvent<string>) => {
      this.#sink.document(new TextEncoder().encode(event.data), {});
    };
    stream.onerror = () => {
      this.#failures += 1;
      const remedy = isOffline() ? 'this device has no network' : 'is the server up?';
      this.#sink.failed(sourceProblem(src, 'a stream of events', 'a broken one', remedy));
      if (stream.readyState !== closed) return;
      const wait = backoffMs(this.#failures, this.#clock.random());
      this.#timer = this.#clock.setTimeout(() => this.#open(), wait);
    };
  }
}
