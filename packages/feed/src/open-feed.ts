// One client for everybody who asks for the same feed in the same way.
import { FeedClient } from './client.js';
import { systemClock } from './clock.js';
import { HttpSource } from './http-source.js';
import { baseUrl } from './page.js';
import { checksum } from './slots.js';
import { sourceProblem, type Source, type SourceSink, type Validators } from './source.js';
import { SseSource } from './sse-source.js';
import { indexedDbStore, noStore } from './store.js';
import { durationMs } from './time.js';
import type { Clock, FeedOptions, Problem, SnapshotListener } from './types.js';

const usualRefreshMs = 60_000;
const leastRefreshMs = 5000;

function refreshOf(refresh: string | undefined, notices: Problem[]): number {
  const ms = refresh === undefined ? usualRefreshMs : (durationMs(refresh) ?? NaN);
  if (ms >= leastRefreshMs) return ms;
  const used = ms >= 0 ? leastRefreshMs : usualRefreshMs;
  const message = `refresh: expected a duration of PT5S or more, got "${refresh}": asking every ${used / 1000} seconds`;
  notices.push({ severity: 'warning', path: '', message, value: refresh ?? null });
  return used;
}

/** The absolute address, or the problem with it. */
function resolve(src: string): string | Problem {
  try {
    const url = new URL(src.trim() || 'none:', baseUrl());
    url.hash = '';
    if (url.protocol === 'https:' || url.protocol === 'http:') return url.href;
  } catch {
    // Said below.
  }
  return sourceProblem('src', 'an https:, http: or relative address of a feed', JSON.stringify(src));
}

/** A source for an address that is none: it says so, once. */
const brokenSource = (sink: SourceSink, problem: Problem): Source => {
  sink.failed(problem);
  return { stop: () => undefined };
};

function createClient(options: FeedOptions, url: string | Problem, clock: Clock): FeedClient {
  const { src, source = 'http', credentials = 'same-origin', headers = {} } = options;
  const notices: Problem[] = [];
  const refreshMs = refreshOf(options.refresh, notices);
  const start = (sink: SourceSink, validators: Validators): Source => {
    if (typeof url !== 'string') return brokenSource(sink, url);
    if (source === 'sse') return new SseSource({ src, url, credentials }, clock, sink);
    return new HttpSource({ src, url, credentials, headers, refreshMs, validators }, clock, sink);
  };
  const kept = typeof url === 'string' && options.store !== 'none';
  // What was fetched with other headers may be somebody else's: their fingerprint is part of the name, they are not.
  const secrets = Object.keys(headers).length > 0 ? JSON.stringify(headers) : '';
  const name = `${String(url)}${secrets && ` ${checksum(new TextEncoder().encode(secrets))}`}`;
  return new FeedClient({
    clock,
    store: kept ? indexedDbStore(name, clock) : noStore,
    source: start,
    notices,
  });
}

const clients = new WeakMap<Clock, Map<string, FeedClient>>();

/**
 * Follows a feed. Everybody who opens the same address with the same options shares one client and its requests, and it
 * closes when the last of them leaves. The listener hears every change, each as a new frozen snapshot; what is known
 * already it hears in a microtask, never before openFeed returns. Returns what ends it.
 */
export function openFeed(options: FeedOptions, listener: SnapshotListener): () => void {
  const { clock = systemClock } = options;
  const url = resolve(options.src);
  const { refresh, source, credentials, headers, store } = options;
  const key = JSON.stringify([url, refresh, source, credentials, headers, store]);
  let shared = clients.get(clock);
  if (!shared) clients.set(clock, (shared = new Map()));
  let client = shared.get(key);
  if (!client) shared.set(key, (client = createClient(options, url, clock)));
  const joined = client;
  const group = shared;
  const ticket = joined.listen(listener);
  return () => {
    if (joined.leave(ticket)) return;
    // An element that moves within the page leaves and returns in one go: that costs no new request.
    void Promise.resolve().then(() => {
      if (!joined.deserted || group.get(key) !== joined) return;
      group.delete(key);
      joined.close();
    });
  };
}
