// The client of one feed: judges what its source yields, keeps the last good feed, tells every listener one snapshot.
import { instantMs } from '../time.js';
import { problem } from '../parse/sentences.js';
import { readFeed } from '../parse/parse.js';
import { isOffline } from '../sources/page.js';
import type { ReadableSection } from '../parse/sections.js';
import type { StoredFeed } from './slots.js';
import type { Source, SourceSink, Validators } from '../sources/source.js';
import type { FeedStore } from './store.js';
import type { Clock, Problem, Snapshot, SnapshotListener } from '../types.js';

/** How long the first request waits for the stored feed, whose validators can make it conditional. */
const storePatienceMs = 100;
/** A Date header counts whole seconds and travels: smaller changes of the skew are not news. */
const skewNewsMs = 5000;
/** A feed dated further ahead than this does not outrank the ones that follow it. */
const creditMs = 86_400_000;

/** A snapshot, with its problems apart by whose they are. */
interface State extends Omit<Snapshot, 'problems'> {
  /** Of the feed that is shown. */
  readonly found: readonly Problem[];
  /** Of a feed that came since and was ignored. */
  readonly ignored: readonly Problem[];
  readonly storage?: Problem | undefined;
}

const healthy = {
  connection: 'live',
  error: undefined,
  errorKind: undefined,
  failingSince: undefined,
} as const;

/** What makes a fact news: the same complaint again is none. */
const gist = (fact: unknown): unknown => (fact as Partial<Problem> | undefined)?.message ?? fact;

/**
 * Adds a listener to feeds with these sections, which hears the current snapshot in a microtask; returns what takes it
 * off. The client ends when the last of them leaves.
 */
export type FeedClient = (sections: readonly ReadableSection[], listener: SnapshotListener) => () => void;

/** Starts at once: the stored feed first, then `start` (the source). `notices`: what was wrong with the options. `ended`: called when it ends. */
export function createClient(
  src: string,
  clock: Clock,
  store: FeedStore,
  start: (sink: SourceSink, validators: Validators) => Source,
  notices: readonly Problem[],
  ended: () => void,
): FeedClient {
  const listeners = new Set<SnapshotListener>();
  let state: State = {
    ...healthy,
    connection: 'retrying',
    feed: undefined,
    receivedAt: undefined,
    origin: 'network',
    src,
    found: [],
    ignored: [],
  };
  let snapshot: Snapshot | undefined;
  let source: Source | undefined;
  /** What somebody listens to. */
  const wanted = new Set<ReadableSection>();
  /** The document whose feed is shown. */
  let shown: string | undefined;
  /** The last document that was a feed, shown or ignored. */
  let last: string | undefined;

  const update = (changes: Partial<State>): undefined => {
    const before = state;
    const { skew = before.skew } = changes;
    const isSteady = Math.abs(skew! - before.skew!) < skewNewsMs;
    state = { ...before, ...changes, skew: isSteady ? before.skew : skew };
    const news = (Object.keys(state) as (keyof State)[]).some(
      (key) => gist(state[key]) !== gist(before[key]),
    );
    // As long as nothing is known of the feed, what storage says can wait.
    if (!news || !(snapshot ?? state.feed ?? state.error)) return;
    const { found, ignored, storage, ...facts } = state;
    const problems = [...found, ...ignored, ...(storage ? [storage] : []), ...notices];
    snapshot = Object.freeze({ ...facts, problems });
    for (const tell of listeners) tell(snapshot);
  };

  const storageFailed = (error: unknown): undefined => {
    const why = `a refusal: ${String((error as Partial<Error> | null)?.message)}`;
    update({ storage: problem('notice', 'store', 'to keep the last good feed', why) });
  };

  const fail = (error: Problem, errorKind: Snapshot['errorKind'], skew?: number) =>
    update({
      connection: isOffline() ? 'offline' : 'retrying',
      error,
      errorKind,
      failingSince: state.failingSince ?? clock.now(),
      skew,
    });

  const read = (text: string | undefined, newerThan?: string) => readFeed(text, [...wanted], { newerThan });

  /** The moment that a feed must not be older than: that of the feed shown, unless it would lock every later one out. */
  const newerThan = (skew = state.skew ?? 0) => {
    const moment = state.feed?.generatedAt;
    return moment && instantMs(moment)! <= clock.now() + skew + creditMs ? moment : undefined;
  };

  const sink: SourceSink = {
    document(text, { skew, ...validators }) {
      if (text === last) {
        sink.unchanged(skew);
        return true;
      }
      const { feed, problems } = read(text, newerThan(skew));
      const [worst] = problems;
      if (!feed && worst?.severity === 'error') {
        fail(worst, 'invalid', skew);
        return false;
      }
      last = text;
      if (feed) {
        shown = text;
        const receivedAt = clock.now();
        update({ ...healthy, skew, feed, found: problems, ignored: [], receivedAt, origin: 'network' });
        void atStore({ ...validators, text, receivedAt });
      } else update({ ...healthy, skew, ignored: problems });
      return true;
    },
    unchanged: (skew) => update({ ...healthy, skew, origin: 'network' }),
    connected: () => update(healthy),
    failed: (problem, skew) => fail(problem, 'unreachable', skew),
  };

  /** Shows the stored feed, unless what is shown came later: another page may have stored one since. */
  const offer = (stored: StoredFeed | undefined): Validators | undefined => {
    if (!stored || stored.receivedAt <= state.receivedAt!) return undefined;
    const { feed, problems } = read(stored.text, newerThan());
    if (!feed) return undefined;
    last = shown = stored.text;
    update({ feed, found: problems, receivedAt: stored.receivedAt, origin: 'stored' });
    return stored;
  };

  let busy: Promise<Validators | undefined> | undefined;
  let unkept: StoredFeed | undefined;
  /** Keeps a feed or looks for one, a piece of work at a time: behind a disk that lags only the newest feed waits. */
  const atStore = (feed?: StoredFeed): Promise<Validators | undefined> => {
    unkept = feed ?? unkept;
    if (busy) return busy;
    const kept = unkept;
    unkept = undefined;
    busy = store(kept)
      .then((stored) => (kept ? update({ storage: undefined }) : offer(stored)))
      .catch(storageFailed)
      .then((validators) => {
        busy = undefined;
        if (unkept) void atStore();
        return validators;
      });
    return busy;
  };

  const begin = (validators: Validators = {}) => {
    clock.clearTimeout(patience);
    source ??= start(sink, validators);
  };
  const patience = clock.setTimeout(begin, storePatienceMs);
  void atStore().then(begin);

  return (sections, listener) => {
    const news = sections.some((section) => !wanted.has(section));
    for (const section of sections) wanted.add(section);
    if (news && shown) {
      const { feed, problems } = read(shown);
      update({ feed, found: problems });
    }
    // One listener that throws costs the others nothing: its error goes where unhandled rejections go.
    const tell: SnapshotListener = (told) => void new Promise(() => listener(told));
    const current = snapshot;
    listeners.add(tell);
    if (current) void atStore();
    queueMicrotask(() => {
      // Told of a newer one in between, it must not be told of this one after it.
      if (current && current === snapshot && listeners.has(tell)) tell(current);
    });
    return () => {
      if (!listeners.delete(tell)) return;
      // An element that moves within the page leaves and returns in one go: that costs no new request.
      queueMicrotask(() => {
        if (listeners.size) return;
        ended();
        clock.clearTimeout(patience);
        source?.();
        source = ended;
      });
    };
  };
}
