// The client of one feed: judges what its source yields, keeps the last good feed, tells every listener one snapshot.
import { isOffline } from './page.js';
import { parseFeed } from './parse.js';
import type { DocumentDetails, Source, SourceSink, Validators } from './source.js';
import type { FeedStore } from './store.js';
import type { StoredFeed } from './slots.js';
import { instantMs } from './time.js';
import type { Clock, Feed, Problem, Snapshot, SnapshotListener } from './types.js';

/** How long the first request waits for the stored feed, whose validators can make it conditional. */
const storePatienceMs = 100;
/** A Date header counts whole seconds and travels: smaller changes of the skew are not news. */
const skewNewsMs = 5000;
/** A feed dated further ahead than this does not outrank the ones that follow it. */
const creditMs = 86_400_000;

/** A snapshot as the client changes it: every field is there, possibly undefined. */
interface State {
  readonly feed: Feed | undefined;
  /** Of the feed that is shown. */
  readonly feedProblems: readonly Problem[];
  /** Of a feed that came since and was ignored. */
  readonly ignored: Problem | undefined;
  readonly storage: Problem | undefined;
  readonly receivedAt: number | undefined;
  readonly connection: Snapshot['connection'];
  readonly origin: Snapshot['origin'];
  readonly skew: number | undefined;
  readonly error: Problem | undefined;
  readonly errorKind: Snapshot['errorKind'] | undefined;
  readonly failingSince: number | undefined;
}

const untouched: State = {
  feed: undefined,
  feedProblems: [],
  ignored: undefined,
  storage: undefined,
  receivedAt: undefined,
  connection: 'retrying',
  origin: 'network',
  skew: undefined,
  error: undefined,
  errorKind: undefined,
  failingSince: undefined,
};

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

export interface ClientParts {
  readonly clock: Clock;
  readonly store: FeedStore;
  /** Starts the source. */
  readonly source: (sink: SourceSink, validators: Validators) => Source;
  /** What was wrong with the options. */
  readonly notices: readonly Problem[];
}

export class FeedClient implements SourceSink {
  readonly #parts: ClientParts;
  readonly #listeners = new Map<object, SnapshotListener>();
  #state = untouched;
  #snapshot: Snapshot | undefined;
  #source: Source | undefined;
  #closed = false;
  /** The last document that was a feed, shown or ignored. */
  #lastBytes: Uint8Array | undefined;

  constructor(parts: ClientParts) {
    this.#parts = parts;
    void this.#start();
  }

  /** Adds a listener; it hears the current snapshot in a microtask, never before this returns. */
  listen(listener: SnapshotListener): object {
    const ticket = {};
    const snapshot = this.#snapshot;
    this.#listeners.set(ticket, listener);
    void Promise.resolve().then(() => {
      // Told of a newer one in between, it must not be told of this one after it.
      if (snapshot && snapshot === this.#snapshot) this.#tell(ticket, snapshot);
    });
    return ticket;
  }

  /** Takes a listener off; returns whether any is left. */
  leave(ticket: object): boolean {
    this.#listeners.delete(ticket);
    return this.#listeners.size > 0;
  }

  get deserted(): boolean {
    return this.#listeners.size === 0;
  }

  close(): void {
    this.#closed = true;
    this.#source?.stop();
  }

  async #start(): Promise<void> {
    const { clock, store, source } = this.#parts;
    let validators: Validators = {};
    const reading = store.read().then(
      (stored) => {
        if (stored && this.#offer(stored)) validators = stored;
      },
      (error: unknown) => this.#storageFailed(error),
    );
    await new Promise<void>((resolve) => {
      const patience = clock.setTimeout(resolve, storePatienceMs);
      void reading.then(() => {
        clock.clearTimeout(patience);
        resolve();
      });
    });
    if (!this.#closed) this.#source = source(this, validators);
  }

  /** Shows the stored feed, unless the network was faster. */
  #offer(stored: StoredFeed): boolean {
    if (this.#closed || this.#state.feed) return false;
    const { feed, problems } = parseFeed(stored.bytes);
    if (!feed) return false;
    this.#lastBytes = stored.bytes;
    this.#update({ feed, feedProblems: problems, receivedAt: stored.receivedAt, origin: 'stored' });
    return true;
  }

  document(bytes: Uint8Array, details: DocumentDetails): boolean {
    if (this.#closed) return false;
    if (sameBytes(this.#lastBytes, bytes)) {
      this.unchanged(details.skew);
      return true;
    }
    const { feed, problems } = parseFeed(bytes, this.#newerThan(details.skew));
    if (!feed) return this.#refuse(bytes, problems, details);
    const receivedAt = this.#parts.clock.now();
    this.#lastBytes = bytes;
    const facts = {
      feed,
      feedProblems: problems,
      ignored: undefined,
      receivedAt,
      origin: 'network',
    } as const;
    this.#update({ ...healthy, ...facts, ...this.#skew(details.skew) });
    const { etag, lastModified } = details;
    const stored = { bytes, receivedAt, ...(etag && { etag }), ...(lastModified && { lastModified }) };
    this.#parts.store.write(stored).then(
      () => this.#update({ storage: undefined }),
      (error: unknown) => this.#storageFailed(error),
    );
    return true;
  }

  unchanged(skew?: number): void {
    if (this.#closed) return;
    const confirmed = this.#state.feed ? ({ origin: 'network' } as const) : {};
    this.#update({ ...healthy, ...confirmed, ...this.#skew(skew) });
  }

  connected(): void {
    if (!this.#closed) this.#update(healthy);
  }

  failed(problem: Problem): void {
    if (!this.#closed) this.#fail(problem, 'unreachable');
  }

  /** What came is no feed, or one older than the one shown. */
  #refuse(bytes: Uint8Array, problems: readonly Problem[], details: DocumentDetails): boolean {
    const error = problems.find(({ severity }) => severity === 'error');
    if (!error) {
      this.#lastBytes = bytes;
      this.#update({ ...healthy, ignored: problems[problems.length - 1], ...this.#skew(details.skew) });
      return true;
    }
    const { redirectedTo } = details;
    const message = `${error.message}${redirectedTo ? ` (redirected to ${redirectedTo})` : ''}`;
    this.#fail({ ...error, message }, 'invalid', details.skew);
    return false;
  }

  #fail(error: Problem, errorKind: 'unreachable' | 'invalid', skew?: number): void {
    const old = this.#state.error;
    this.#update({
      connection: isOffline() ? 'offline' : 'retrying',
      // The same failure again is no news.
      error: old?.message === error.message ? old : error,
      errorKind,
      failingSince: this.#state.failingSince ?? this.#parts.clock.now(),
      ...this.#skew(skew),
    });
  }

  #storageFailed(error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    const message = `store: expected to keep the last good feed on this device, got a refusal: ${why}`;
    if (this.#state.storage?.message === message) return;
    this.#update({ storage: { severity: 'notice', path: '', message } });
  }

  #skew(skew: number | undefined): { skew?: number } {
    const old = this.#state.skew;
    const news = skew !== undefined && (old === undefined || Math.abs(skew - old) >= skewNewsMs);
    return news ? { skew } : {};
  }

  /** The feed that is shown outranks older ones, unless it is dated in a future that would lock every later one out. */
  #newerThan(skew: number | undefined): { newerThan?: string } {
    const shown = this.#state.feed?.generatedAt;
    if (shown === undefined) return {};
    const now = this.#parts.clock.now() + (skew ?? this.#state.skew ?? 0);
    return (instantMs(shown) ?? 0) <= now + creditMs ? { newerThan: shown } : {};
  }

  #update(changes: Partial<State>): void {
    const next = { ...this.#state, ...changes };
    const keys = Object.keys(untouched) as (keyof State)[];
    const news = keys.some((key) => next[key] !== this.#state[key]);
    this.#state = next;
    // Nothing known of the feed yet: what storage says can wait for it.
    if (!news || this.#closed || (!this.#snapshot && !next.feed && !next.error)) return;
    const { feed, feedProblems, ignored, storage, receivedAt, connection, origin } = next;
    const { skew, error, errorKind, failingSince } = next;
    const told = [ignored, storage].filter((problem) => problem !== undefined);
    const snapshot: Snapshot = Object.freeze({
      feed,
      problems: [...feedProblems, ...told, ...this.#parts.notices],
      receivedAt,
      connection,
      origin,
      ...(skew !== undefined && { skew }),
      ...(error && { error }),
      ...(errorKind && { errorKind }),
      ...(failingSince !== undefined && { failingSince }),
    });
    this.#snapshot = snapshot;
    for (const ticket of [...this.#listeners.keys()]) this.#tell(ticket, snapshot);
  }

  /** One listener that throws costs the others nothing. */
  #tell(ticket: object, snapshot: Snapshot): void {
    try {
      this.#listeners.get(ticket)?.(snapshot);
    } catch (error) {
      void Promise.reject(error as Error);
    }
  }
}
