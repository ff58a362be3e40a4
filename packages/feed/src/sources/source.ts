// A source yields documents and knows nothing of feeds; the client judges them. HTTP and server-sent events are two; a
// retained MQTT topic can be a third without a change here.
import type { Problem } from '../types.js';

/** What makes the next request conditional. */
export interface Validators {
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
}

export interface DocumentDetails extends Validators {
  /** The server's clock minus the local one, ms. */
  readonly skew?: number | undefined;
  /** The origin that the request was redirected to, where it is another. */
  readonly redirectedTo?: string | undefined;
}

/** What a source tells its client. */
export interface SourceSink {
  /** A document came. Returns whether it was a feed: after any other the source waits as after a failure. */
  document(bytes: Uint8Array, details: DocumentDetails): boolean;
  /** The last document still holds. */
  unchanged(skew?: number): void;
  /** The way to the feed is open, and nothing came yet. */
  connected(): void;
  /** Nothing came. */
  failed(problem: Problem): void;
}

export interface Source {
  stop(): void;
}

/** A problem of the way to the feed: `feeds/a.json: expected a feed, got status 404: is the address right?` */
export const sourceProblem = (src: string, expected: string, got: string, remedy?: string): Problem => ({
  severity: 'error',
  path: '',
  message: `${src}: expected ${expected}, got ${got}${remedy ? `: ${remedy}` : ''}`,
});
