// One request for a feed: never rejects, never takes longer than ten seconds, never reads more than twenty megabytes.
import { kilobytes, largestDocument } from '../parse/document.js';
import { silenceRemedy } from './page.js';
import { sourceProblem, type DocumentDetails, type Validators } from './source.js';
import type { Clock, Problem } from '../types.js';

export const timeLimitMs = 10_000;

export interface FeedRequest {
  /** As the page wrote it, for sentences. */
  readonly src: string;
  readonly url: string;
  readonly credentials: RequestCredentials;
  readonly headers: Readonly<Record<string, string>>;
}

export type Answer =
  | { readonly kind: 'document'; readonly bytes: Uint8Array; readonly details: DocumentDetails }
  | { readonly kind: 'unchanged'; readonly skew: number | undefined }
  | {
      readonly kind: 'failure';
      readonly problem: Problem;
      readonly retryAfter: string | null;
      /** No answer at all: what a refused cross-origin request looks like too. */
      readonly silent: boolean;
    };

const remedies: Readonly<Record<number, string>> = {
  401: 'it wants a sign-in',
  403: 'it wants a sign-in or a permission',
  404: 'is the address right?',
  429: 'the server wants fewer requests',
};

function skewOf(headers: Headers, clock: Clock): number | undefined {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? undefined : date + (Number(headers.get('age')) || 0) * 1000 - clock.now();
}

/** The body, or its size as soon as that is over the limit; undefined where it breaks off. */
async function read({ headers, body }: Response): Promise<Uint8Array | number | undefined> {
  const declared = Number(headers.get('content-length'));
  if (declared > largestDocument) return declared;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const reader = body?.getReader();
    for (;;) {
      const chunk = await reader?.read();
      if (!chunk?.value) break;
      size += chunk.value.length;
      if (size > largestDocument) return size;
      chunks.push(chunk.value);
    }
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** Asks once. `controller` ends it early. */
export async function askForFeed(
  { src, url, credentials, headers }: FeedRequest,
  { etag, lastModified }: Validators,
  clock: Clock,
  controller: AbortController,
): Promise<Answer> {
  const failure = (
    expected: string,
    got: string,
    remedy?: string,
    retryAfter: string | null = null,
    silent = false,
  ): Answer => {
    controller.abort();
    return { kind: 'failure', problem: sourceProblem(src, expected, got, remedy), retryAfter, silent };
  };

  const ask = async (): Promise<Answer> => {
    const sent = new Headers(headers);
    if (etag) sent.set('if-none-match', etag);
    if (lastModified) sent.set('if-modified-since', lastModified);
    const response = await fetch(url, {
      headers: sent,
      credentials,
      // The HTTP cache is kept out of it: a disk cache has served feeds that were days old.
      cache: 'no-store',
      signal: controller.signal,
    });
    const { status } = response;
    const skew = skewOf(response.headers, clock);
    if (status === 304) {
      // Empty, but Chromium counts an answer whose body nobody read as a failed request.
      await response.arrayBuffer();
      return { kind: 'unchanged', skew };
    }
    if (!response.ok) {
      const remedy = remedies[status] ?? (status >= 500 ? 'the server is in trouble' : undefined);
      return failure('a feed', `status ${status}`, remedy, response.headers.get('retry-after'));
    }
    const bytes = await read(response);
    if (!bytes) return failure('a whole document', 'a part of one', 'the connection broke off');
    if (typeof bytes === 'number') {
      return failure(`at most ${kilobytes(largestDocument)}`, kilobytes(bytes), 'send fewer records');
    }
    const { origin } = new URL(response.url || url);
    return {
      kind: 'document',
      bytes,
      details: {
        skew,
        etag: response.headers.get('etag'),
        lastModified: response.headers.get('last-modified'),
        redirectedTo: origin === new URL(url).origin ? undefined : origin,
      },
    };
  };

  return new Promise((resolve) => {
    // Settled by this timer too, and not by the abort alone: an engine may ignore one.
    const limit = clock.setTimeout(() => {
      const expected = `an answer within ${timeLimitMs / 1000} seconds`;
      resolve(failure(expected, 'none', 'the server or the network is slow'));
    }, timeLimitMs);
    void ask()
      .catch(() => failure('an answer', 'none', silenceRemedy(url), null, true))
      .then((answer) => {
        clock.clearTimeout(limit);
        resolve(answer);
      });
  });
}
