// The client of one feed: judges what its source yields, keeps the last good feed, tells every listener one snapshot.
import { isOffline } from '../sources/page.js';
import { parseFeed } from '../parse/parse.js';
import type { StoredFeed } from './slots.js';
import type { Source, SourceSink, Validators } from '../sources/source.js';
import type { FeedStore } from './store.js';
import { instantMs } from '../time.js';
import type { Clock, Feed, ParseOptions, Problem, Snapshot, SnapshotListener } from '../types.js';

/** How long the first request waits for the stored feed, whose validators can make it conditional. */
const storePatienceMs = 100;
/** A Date header counts whole seconds and travels: smaller changes of the skew are not news. */
const skewNewsMs = 5000;
/** A feed dated further ahead than this does not outrank the ones that follow it. */
const creditMs = 86_400_000;

/** What a snapshot is made of. */
interface State {
  feed: Feed | undefined;
  receivedAt: number | undefined;
  connection: Snapshot['connection'];
  origin: Snapshot['origin'];
  skew: number | undefined;
  error: Problem | undefined;
  errorKind: Snapshot['errorKind'] | undefined;
  failingSince: number | undefined;
  /** Of the feed that is shown. */
  found: readonly Problem[];
  /** Of a feed that came since and was ignored. */
  ignored: Problem | undefined;
  storage: Problem | undefined;
}

const healthy = {
  connection: 'live',
  error: undefined,
  errorKind: undefined,
  failingSince: undefined,
} as const;

function sameBytes(a: Uint8Array | undefined, b: Uint8Array): boolean {
  if (a?.length !== b.length) return false;
  for (let index = 0; index < b.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

export interface FeedClient {
  /** Adds a listener, which hears the current snapshot in a microtask; returns what takes it off. */
  listen(listener: SnapshotListener): () => void;
  /** Whether nobody listens. */
  deserted(): boolean;
  close(): void;
}

/** Starts at once: the stored feed first, then `start` (the source). `notices`: what was wrong with the options. */
export function createClient(
  clock: Clock,
  store: FeedStore,
  start: (sink: SourceSink, validators: Validators) => Source,
  notices: readonly Problem[],
): FeedClient {
  const listeners = new Set<{ readonly listener: SnapshotListener }>();
  let state: State = {
    ...healthy,
    feed: undefined,
    receivedAt: undefined,
    connection: 'retrying',
    origin: 'network',
    skew: undefined,
    found: [],
    ignored: undefined,
    storage: undefined,
  };
  let snapshot: Snapshot | undefined;
  let source: Source | undefined;
  let closed = false;
  /** The last document that was a feed, shown or ignored. */
  let lastBytes: Uint8Array | undefined;

  /** One listener that throws costs the others nothing: its error goes where unhandled rejections go. */
  const tell = (listener: SnapshotListener, told: Snapshot) =>
    void new Promise<void>((resolve) => {
      listener(told);
      resolve();
    });

  const update = (changes: Partial<State>) => {
    const news = (Object.keys(changes) as (keyof State)[]).some((key) => changes[key] !== state[key]);
    state = { ...state, ...changes };
    // As long as nothing is known of the feed, what storage says can wait.
    if (!news || closed || !(snapshot ?? state.feed ?? state.error)) return;
    const { found, ignored, storage, skew, error, errorKind, failingSince, ...rest } = state;
    const told: Snapshot = Object.freeze({
      ...rest,
      problems: [...found, ...(ignored ? [ignored] : []), ...(storage ? [storage] : []), ...notices],
      ...(skew !== undefined && { skew }),
      ...(error && { error }),
      ...(errorKind && { errorKind }),
      ...(failingSince !== undefined && { failingSince }),
    });
    snapshot = told;
    for (const entry of [...listeners]) if (listeners.has(entry)) tell(entry.listener, told);
  };

  const storageFailed = (error: unknown) => {
    const why = String((error as Partial<Error> | null)?.message);
    const message = `store: expected to keep the last good feed on this device, got a refusal: ${why}`;
    if (state.storage?.message !== message) update({ storage: { severity: 'notice', path: '', message } });
  };

  /** A skew, where it is news. */
  const skewed = (skew: number | undefined): { skew?: number } =>
    skew === undefined || Math.abs(skew - (state.skew ?? Infinity)) < skewNewsMs ? {} : { skew };

  const fail = (error: Problem, errorKind: 'unreachable' | 'invalid', skew?: number) =>
    update({
      connection: isOffline() ? 'offline' : 'retrying',
      // The same failure again is no news.
      error: state.error?.message === error.message ? state.error : error,
      errorKind,
      failingSince: state.failingSince ?? clock.now(),
      ...skewed(skew),
    });

  /** The feed that is shown outranks older ones, unless it is dated in a future that would lock every later one out. */
  const outranked = (skew = state.skew ?? 0): ParseOptions => {
    const shown = state.feed?.generatedAt;
    const credible = shown !== undefined && (instantMs(shown) ?? 0) <= clock.now() + skew + creditMs;
    return credible ? { newerThan: shown } : {};
  };

  const sink: SourceSink = {
    document(bytes, { skew, redirectedTo, etag, lastModified }) {
      if (sameBytes(lastBytes, bytes)) {
        sink.unchanged(skew);
        return true;
      }
      const { feed, problems } = parseFeed(bytes, outranked(skew));
      const error = feed ? undefined : problems.find(({ severity }) => severity === 'error');
      if (error) {
        const message = `${error.message}${redirectedTo ? ` (redirected to ${redirectedTo})` : ''}`;
        fail({ ...error, message }, 'invalid', skew);
        return false;
      }
      lastBytes = bytes;
      if (!feed) {
        update({ ...healthy, ignored: problems[problems.length - 1], ...skewed(skew) });
        return true;
      }
      const receivedAt = clock.now();
      const facts = { feed, found: problems, ignored: undefined, receivedAt, origin: 'network' } as const;
      update({ ...healthy, ...facts, ...skewed(skew) });
      store
        .write({ bytes, receivedAt, etag, lastModified })
        .then(() => update({ storage: undefined }), storageFailed);
      return true;
    },
    unchanged(skew) {
      update({ ...healthy, ...(state.feed && { origin: 'network' }), ...skewed(skew) });
    },
    connected: () => update(healthy),
    failed: (problem) => fail(problem, 'unreachable'),
  };

  /** Shows the stored feed, unless the network was faster. */
  const offer = (stored: StoredFeed | undefined): Validators => {
    const { feed, problems } = stored && !state.feed ? parseFeed(stored.bytes) : { problems: [] };
    if (!stored || !feed) return {};
    lastBytes = stored.bytes;
    update({ feed, found: problems, receivedAt: stored.receivedAt, origin: 'stored' });
    return stored;
  };

  const begin = (validators: Validators) => {
    clock.clearTimeout(patience);
    if (!closed) source ??= start(sink, validators);
  };
  const patience = clock.setTimeout(() => begin({}), storePatienceMs);
  void store
    .read()
    .then(offer, storageFailed)
    .then((validators) => begin(validators ?? {}));

  return {
    listen(listener) {
      const entry = { listener };
      const current = snapshot;
      listeners.add(entry);
      void Promise.resolve().then(() => {
        // Told of a newer one in between, it must not be told of this one after it.
        if (current && current === snapshot && listeners.has(entry)) tell(listener, current);
      });
      return () => listeners.delete(entry);
    },
    deserted: () => listeners.size === 0,
    close() {
      closed = true;
      clock.clearTimeout(patience);
      source?.stop();
    },
  };
}
