// One client for everybody who asks for the same feed in the same way.
import { checksum } from './slots.js';
import { found, problem } from '../parse/sentences.js';
import { httpSource } from '../sources/http-source.js';
import { baseUrl } from '../sources/page.js';
import { durationMs } from '../time.js';
import { systemClock } from '../clock.js';
import { allSections, type ReadableSection } from '../parse/sections.js';
import { attempt } from '../attempt.js';
import { createClient, type FeedClient } from './client.js';
import { indexedDbStore, noStore } from './store.js';
import type { StartSource } from '../sources/source.js';
import type { Clock, FeedOptions, Problem, SnapshotListener } from '../types.js';

const leastRefreshMs = 5000;

/** The absolute address, without the part after #; empty where there is none to ask. */
function resolve(src: string): string {
  const href = src.trim() && attempt(() => new URL(src, baseUrl()).href);
  return /^https?:[^#]*/.exec(href ?? '')?.[0] ?? '';
}

/** Only says what is wrong with the address. */
const noSource: StartSource = ({ src }, _clock, sink) => {
  sink.failed(problem('error', 'src', 'an https:, http: or relative address', found(src)));
  return () => undefined;
};

/** How often to ask, and what was wrong with how it was said. */
interface Rhythm {
  readonly refreshMs: number;
  readonly notices: readonly Problem[];
}

const everyMinute = (): Rhythm => ({ refreshMs: 60_000, notices: [] });

/** Reads an ISO 8601 duration. */
export function rhythmOf(refresh = 'PT1M'): Rhythm {
  const told = durationMs(refresh);
  const refreshMs = Math.max(told ?? 60_000, leastRefreshMs);
  const remedy = `asking every ${refreshMs / 1000} seconds`;
  const notice = problem('warning', 'refresh', 'a duration of PT5S or more', found(refresh), remedy);
  return { refreshMs, notices: told === refreshMs ? [] : [notice] };
}

/** Who says how often to ask hands in what reads it: a page of single widgets has no use for it. */
export interface FollowOptions extends FeedOptions {
  readonly rhythm?: typeof rhythmOf | undefined;
}

const clients = new WeakMap<Clock, Map<string, FeedClient>>();

/** As `openFeed`, for these sections alone. Those that others ask for in the same feed may be there too. */
export function followFeed(
  {
    src,
    refresh,
    rhythm = everyMinute,
    source = httpSource,
    credentials = 'same-origin',
    headers = {},
    store,
    clock = systemClock,
  }: FollowOptions,
  sections: readonly ReadableSection[],
  listener: SnapshotListener,
): () => void {
  const url = resolve(src);
  const secrets = JSON.stringify(headers);
  const key = JSON.stringify([url || src, refresh, source.name, credentials, secrets, store]);
  const group = clients.get(clock) ?? new Map<string, FeedClient>();
  clients.set(clock, group);

  const open = () => {
    const { refreshMs, notices } = rhythm(refresh);
    return createClient(
      url,
      clock,
      // What was fetched with other headers may be somebody else's: their fingerprint is part of the name, they are not.
      url && store !== 'none' ? indexedDbStore(`${url} ${checksum(secrets)}`) : noStore,
      (sink, validators) =>
        (url ? source : noSource)({ src, url, credentials, headers, refreshMs, validators }, clock, sink),
      notices,
      () => group.delete(key),
    );
  };

  const client = group.get(key) ?? open();
  group.set(key, client);
  return client(sections, listener);
}

/**
 * Follows a feed. Everybody who opens the same address with the same options shares one client and its requests, and it
 * closes when the last of them leaves. The listener hears every change, each as a new frozen snapshot; what is known
 * already it hears in a microtask, never before openFeed returns. Returns what ends it.
 */
export const openFeed = (options: FeedOptions, listener: SnapshotListener): (() => void) =>
  followFeed({ ...options, rhythm: rhythmOf }, allSections, listener);
