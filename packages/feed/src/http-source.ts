// Polls a URL: asks only for what is new, waits longer after failures, wakes when the page or the network does.
import { backoffMs, retryAfterMs } from './backoff.js';
import { askForFeed, type Answer, type FeedRequest } from './http-request.js';
import { isHidden, onWake } from './page.js';
import type { Source, SourceSink, Validators } from './source.js';
import type { Clock } from './types.js';

/** A page that nobody sees asks this many times less often; some signage players call every page hidden. */
const hiddenFactor = 10;
/** After the network's return screens ask within this time, not all at once. */
const onlineSpreadMs = 2000;

export interface HttpSettings extends FeedRequest {
  readonly refreshMs: number;
  /** Of the stored feed, where there is one. */
  readonly validators?: Validators;
}

export class HttpSource implements Source {
  readonly #settings: HttpSettings;
  readonly #clock: Clock;
  readonly #sink: SourceSink;
  readonly #offWake: () => void;
  readonly #elsewhere: boolean;
  #validators: Validators;
  #timer: unknown;
  #controller: AbortController | undefined;
  #failures = 0;
  /** Conditional requests that another origin left unanswered: it may not allow their headers. */
  #strikes = 0;
  #lastPoll = -Infinity;
  #due = false;
  /** The network returned while a request was under way. */
  #again = false;
  #stopped = false;

  constructor(settings: HttpSettings, clock: Clock, sink: SourceSink) {
    this.#settings = settings;
    this.#clock = clock;
    this.#sink = sink;
    this.#validators = settings.validators ?? {};
    this.#elsewhere = typeof location !== 'undefined' && new URL(settings.url).origin !== location.origin;
    this.#offWake = onWake((reason) => this.#wake(reason));
    void this.#poll();
  }

  stop(): void {
    this.#stopped = true;
    this.#offWake();
    this.#clock.clearTimeout(this.#timer);
    this.#controller?.abort();
  }

  #wake(reason: 'visible' | 'online'): void {
    if (reason === 'online' && this.#controller) {
      // What was asked of the network that is gone would only time out.
      this.#again = true;
      this.#controller.abort();
    } else if (reason === 'online' && this.#failures > 0) {
      this.#schedule(this.#clock.random() * onlineSpreadMs);
    } else if (this.#due && !this.#controller) {
      void this.#poll();
    }
  }

  #schedule(ms: number): void {
    this.#clock.clearTimeout(this.#timer);
    // A day at most: longer timers overflow and fire at once.
    this.#timer = this.#clock.setTimeout(() => this.#tick(), Math.min(ms, 86_400_000));
  }

  #tick(): void {
    const waited = this.#clock.monotonic() - this.#lastPoll;
    const { refreshMs } = this.#settings;
    if (isHidden() && this.#failures === 0 && waited < refreshMs * hiddenFactor) {
      this.#due = true;
      this.#schedule(refreshMs);
    } else {
      void this.#poll();
    }
  }

  async #poll(): Promise<void> {
    this.#clock.clearTimeout(this.#timer);
    this.#due = false;
    this.#lastPoll = this.#clock.monotonic();
    const plain = this.#elsewhere && (this.#failures > 0 || this.#strikes > 1);
    const validators = plain ? {} : this.#validators;
    const controller = new AbortController();
    this.#controller = controller;
    const answer = await askForFeed(this.#settings, validators, this.#clock, controller);
    this.#controller = undefined;
    if (this.#stopped) return;
    const again = this.#again && answer.kind === 'failure';
    this.#again = false;
    if (again) {
      this.#schedule(this.#clock.random() * onlineSpreadMs);
      return;
    }
    const conditional = validators.etag !== undefined || validators.lastModified !== undefined;
    if (answer.kind === 'failure' && answer.silent && conditional) this.#strikes += 1;
    else if (conditional) this.#strikes = 0;
    this.#schedule(this.#take(answer));
  }

  /** Hands the answer on; returns how long to wait for the next. */
  #take(answer: Answer): number {
    const random = this.#clock.random();
    if (answer.kind === 'unchanged') {
      this.#failures = 0;
      this.#sink.unchanged(answer.skew);
    } else if (answer.kind === 'document') {
      const { etag, lastModified } = answer.details;
      const isFeed = this.#sink.document(answer.bytes, answer.details);
      this.#validators = isFeed ? { ...(etag && { etag }), ...(lastModified && { lastModified }) } : {};
      this.#failures = isFeed ? 0 : this.#failures + 1;
    } else {
      this.#failures += 1;
      this.#sink.failed(answer.problem);
    }
    if (this.#failures === 0) return this.#settings.refreshMs * (0.9 + random * 0.2);
    const asked = answer.kind === 'failure' ? retryAfterMs(answer.retryAfter, this.#clock.now()) : 0;
    return asked + backoffMs(this.#failures, random);
  }
}
