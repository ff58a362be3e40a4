// Polls a URL: asks only for what is new, waits longer after failures, wakes when the page or the network does. No request
// takes longer than ten seconds or reads much more than twenty megabytes.
import { backoffMs, retryAfterMs } from './backoff.js';
import { isElsewhere, isHidden, isOffline, onWake } from './page.js';
import type { StartSource } from './source.js';
import { decoderFor, largestDocument } from '../parse/document.js';
import { problem } from '../parse/sentences.js';

export const timeLimitMs = 10_000;
/** A page that nobody sees asks this many times less often; never is no choice, some TVs call every page hidden. */
const hiddenFactor = 10;
/** After the network's return screens ask within this time, not all at once. */
const onlineSpreadMs = 2000;
/** Longer timers overflow and fire at once. */
const longestTimerMs = 86_400_000;

/** The body's text. Of one that is too large only a little more than is allowed, for the reader to refuse. */
async function read({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  let decoder: TextDecoder | undefined;
  let text = '';
  while (text.length <= largestDocument) {
    const chunk = (await reader?.read())?.value;
    if (!chunk) break;
    decoder ??= decoderFor(chunk);
    text += decoder.decode(chunk, { stream: true });
  }
  return text;
}

/** Starts polling at once. */
export const httpSource: StartSource = (settings, clock, sink) => {
  const { src, url, credentials, refreshMs } = settings;
  let { validators } = settings;
  /** For the next request, or while one is under way for its end. */
  let timer: unknown;
  /** Of the request that is under way. */
  let controller: AbortController | undefined;
  let failures = 0;
  /** Whoever never had an answer asks again soon; who had one waits on average as long as ever, or a crowd would storm its server. */
  let firstMs: number | undefined;
  let lastPoll = 0;

  const schedule = (ms: number) => {
    timer = clock.setTimeout(poll, Math.min(ms, longestTimerMs));
  };

  /** How long to wait after an answer. */
  const waitMs = (good: boolean, askedMs = 0): number => {
    failures = good ? 0 : failures + 1;
    if (good) firstMs = 2 * refreshMs;
    const random = clock.random();
    return good
      ? refreshMs * (0.9 + random * 0.2) * (isHidden() ? hiddenFactor : 1)
      : askedMs + backoffMs(failures, random, firstMs);
  };

  const fail = (
    expected: string,
    got: string,
    remedy?: string | false,
    askedMs?: number,
    skew?: number,
  ): number => {
    sink.failed(problem('error', src, expected, got, remedy), skew);
    return waitMs(false, askedMs);
  };

  /** Asks once. Returns what tells of the answer and how long to wait after it. */
  const ask = async (signal: AbortSignal): Promise<() => number> => {
    let response: Response | undefined;
    const elsewhere = isElsewhere(url);
    try {
      const sent = new Headers(settings.headers);
      const { etag, lastModified } = validators;
      if (etag && !elsewhere) sent.set('if-none-match', etag);
      if (lastModified && !elsewhere) sent.set('if-modified-since', lastModified);
      // The HTTP cache is kept out of it: a disk cache has served feeds that were days old. But to another origin our own
      // conditions would cost a request for leave (CORS) each time, so there the cache may ask what is new, every time.
      const cache = elsewhere ? 'no-cache' : 'no-store';
      response = await fetch(url, { headers: sent, signal, credentials, cache });
      const { status, ok, headers } = response;
      const header = (name: string) => headers.get(name);
      const date = Date.parse(header('date') ?? '');
      const skew = date ? date + (Number(header('age')) || 0) * 1000 - clock.now() : undefined;
      if (status === 304) {
        // Empty, but Chromium counts an answer whose body nobody read as a failed request.
        await response.arrayBuffer();
        return () => {
          sink.unchanged(skew);
          return waitMs(true);
        };
      }
      if (!ok) {
        const asked = retryAfterMs(header('retry-after'), clock.now() + (skew ?? 0));
        return () => fail('a feed', `status ${status}`, '', asked, skew);
      }
      const text = await read(response);
      const found = { etag: header('etag'), lastModified: header('last-modified') };
      return () => {
        const good = sink.document(text, { ...found, skew });
        validators = good ? found : {};
        return waitMs(good);
      };
    } catch {
      return () => {
        if (response) return fail('a whole document', 'a part of one');
        const remedy = `is the server up${elsewhere ? ', and does it allow this page (CORS)' : ''}?`;
        return fail('an answer', 'none', isOffline() ? 'this device has no network' : remedy);
      };
    }
  };

  const giveUp = () => {
    clock.clearTimeout(timer);
    controller?.abort();
    controller = undefined;
  };

  const poll = () => {
    giveUp();
    const own = (controller = new AbortController());
    /** Tells of the answer and plans the next request, unless this one has been settled or given up. */
    const settle = (tell: () => number) => {
      if (controller !== own) return;
      giveUp();
      schedule(tell());
    };
    lastPoll = clock.monotonic();
    // Settled by this timer too, and not by the abort alone: an engine may ignore one.
    timer = clock.setTimeout(() => {
      settle(() => fail(`an answer within ${timeLimitMs / 1000} seconds`, 'none'));
    }, timeLimitMs);
    void ask(own.signal).then(settle);
  };

  const offWake = onWake(({ type }) => {
    if (type === 'online') {
      // What was asked of the network that is gone would only time out.
      giveUp();
      schedule(clock.random() * onlineSpreadMs);
    } else if (!isHidden() && !controller && !failures && clock.monotonic() - lastPoll >= refreshMs) {
      poll();
    }
  });

  poll();
  return () => {
    offWake();
    giveUp();
  };
};
