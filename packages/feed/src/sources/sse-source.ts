// Server-sent events: each event is one document. A stream that breaks, is refused or falls silent is opened anew, and
// until it speaks the address is polled. So it must answer a plain request with its newest document too.
import { backoffMs } from './backoff.js';
import { httpSource } from './http-source.js';
import { onWake } from './page.js';
import type { Source, StartSource } from './source.js';

/**
 * A stream without an event for so many refreshes, and a minute at least, has fallen silent: proxies drop connections
 * without a word. EventSource shows no comments: a server that has nothing new sends its document again.
 */
const silentRefreshes = 3;
const leastSilenceMs = 60_000;

/** Opens a stream at once. */
export const sseSource: StartSource = (settings, clock, sink) => {
  if (typeof EventSource === 'undefined') return httpSource(settings, clock, sink);
  const { url, credentials, refreshMs } = settings;
  const silenceMs = Math.max(silentRefreshes * refreshMs, leastSilenceMs);
  let stream: EventSource | undefined;
  let timer: unknown;
  let failures = 0;
  let stopPolling: Source | undefined;

  const openIn = (ms: number) => {
    clock.clearTimeout(timer);
    timer = clock.setTimeout(open, ms);
  };

  /** Polls until the next event; it is the polling that tells whether anything can be reached. */
  const poll = () => {
    stopPolling ??= httpSource({ ...settings, validators: {} }, clock, sink);
  };

  const open = () => {
    // Whatever leads here again, the stream has said nothing for too long.
    if (stream) poll();
    stream?.close();
    const opened = new EventSource(url, { withCredentials: credentials === 'include' });
    stream = opened;
    openIn(silenceMs);
    opened.onopen = () => sink.connected();
    opened.onmessage = ({ data }: MessageEvent<string>) => {
      stopPolling?.();
      stopPolling = undefined;
      failures = 0;
      openIn(silenceMs);
      sink.document(data, {});
    };
    opened.onerror = () => {
      failures += 1;
      poll();
      // After a break the browser opens the stream again by itself; after a refusal it has closed it for good.
      if (opened.readyState === opened.CLOSED) openIn(backoffMs(failures, clock.random()));
    };
  };

  const offWake = onWake(() => {
    if (stopPolling) open();
  });
  open();
  return () => {
    offWake();
    clock.clearTimeout(timer);
    stopPolling?.();
    stream?.close();
  };
};
