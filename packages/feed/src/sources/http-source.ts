// Polls a URL: asks only for what is new, waits longer after failures, wakes when the page or the network does.
import { backoffMs, retryAfterMs } from './backoff.js';
import { askForFeed, type Answer, type FeedRequest } from './http-request.js';
import { isElsewhere, isHidden, onWake } from './page.js';
import type { Source, SourceSink, Validators } from './source.js';
import type { Clock } from '../types.js';

/** A page that nobody sees asks this many times less often; never is no choice, some TVs call every page hidden. */
const hiddenFactor = 10;
/** After the network's return screens ask within this time, not all at once. */
const onlineSpreadMs = 2000;
/** Longer timers overflow and fire at once. */
const longestTimerMs = 86_400_000;

export interface HttpSettings extends FeedRequest {
  readonly refreshMs: number;
  /** Of the stored feed, where there is one. */
  readonly validators: Validators;
}

/** Starts polling at once. */
export function httpSource(settings: HttpSettings, clock: Clock, sink: SourceSink): Source {
  const { refreshMs } = settings;
  const elsewhere = isElsewhere(settings.url);
  let { validators } = settings;
  let timer: unknown;
  let controller: AbortController | undefined;
  let failures = 0;
  /** Conditional requests that another origin left unanswered: it may not allow their headers. */
  let strikes = 0;
  let lastPoll = 0;
  let due = false;
  /** The network returned while a request was under way. */
  let again = false;
  let stopped = false;

  const schedule = (ms: number) => {
    clock.clearTimeout(timer);
    timer = clock.setTimeout(tick, Math.min(ms, longestTimerMs));
  };

  const soon = () => schedule(clock.random() * onlineSpreadMs);

  /** Hands the answer on; returns how long to wait before the next request. */
  const take = (answer: Answer): number => {
    const random = clock.random();
    if (answer.kind === 'unchanged') {
      failures = 0;
      sink.unchanged(answer.skew);
    } else if (answer.kind === 'document') {
      const { etag, lastModified } = answer.details;
      const isFeed = sink.document(answer.bytes, answer.details);
      validators = isFeed ? { etag, lastModified } : {};
      failures = isFeed ? 0 : failures + 1;
    } else {
      failures += 1;
      sink.failed(answer.problem);
    }
    if (failures === 0) return refreshMs * (0.9 + random * 0.2);
    const asked = answer.kind === 'failure' ? retryAfterMs(answer.retryAfter, clock.now()) : 0;
    return asked + backoffMs(failures, random);
  };

  const poll = async () => {
    clock.clearTimeout(timer);
    due = false;
    lastPoll = clock.monotonic();
    const sent = elsewhere && (failures > 0 || strikes > 1) ? {} : validators;
    controller = new AbortController();
    const answer = await askForFeed(settings, sent, clock, controller);
    controller = undefined;
    if (stopped) return;
    const interrupted = again && answer.kind === 'failure';
    again = false;
    if (interrupted) {
      soon();
      return;
    }
    if (sent.etag ?? sent.lastModified) {
      strikes = answer.kind === 'failure' && answer.silent ? strikes + 1 : 0;
    }
    schedule(take(answer));
  };

  const tick = () => {
    if (isHidden() && failures === 0 && clock.monotonic() - lastPoll < refreshMs * hiddenFactor) {
      due = true;
      schedule(refreshMs);
    } else {
      void poll();
    }
  };

  const offWake = onWake((reason) => {
    if (reason === 'online' && controller) {
      // What was asked of the network that is gone would only time out.
      again = true;
      controller.abort();
    } else if (reason === 'online' && failures > 0) {
      soon();
    } else if (due && !controller) {
      void poll();
    }
  });

  void poll();
  return {
    stop: () => {
      stopped = true;
      offWake();
      clock.clearTimeout(timer);
      controller?.abort();
    },
  };
}
