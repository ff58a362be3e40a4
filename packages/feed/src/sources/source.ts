// A source yields documents and knows nothing of feeds; the client judges them. HTTP and server-sent events are two; a
// retained MQTT topic can be a third without a change here.
import type { Clock, Problem } from '../types.js';

/** What makes the next request conditional. */
export interface Validators {
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
}

export interface DocumentDetails extends Validators {
  /** The server's clock minus the local one, ms. */
  readonly skew?: number | undefined;
}

/** What a source tells its client. */
export interface SourceSink {
  /** A document came. Returns whether it was a feed: after any other the source waits as after a failure. */
  document(text: string, details: DocumentDetails): boolean;
  /** The last document still holds. */
  unchanged(skew?: number): void;
  /** The way to the feed is open, and nothing came yet. */
  connected(): void;
  /** No document came; the server may have told its time all the same. */
  failed(problem: Problem, skew?: number): void;
}

export interface SourceSettings {
  /** As the page wrote it, for sentences. */
  readonly src: string;
  readonly url: string;
  readonly credentials: RequestCredentials;
  readonly headers: Readonly<Record<string, string>>;
  readonly refreshMs: number;
  /** Of the stored feed, where there is one. */
  readonly validators: Validators;
}

/** Starts at once; the returned function ends it. */
export type StartSource = (settings: SourceSettings, clock: Clock, sink: SourceSink) => Source;

export type Source = () => void;
