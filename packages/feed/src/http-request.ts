// One request for a feed: never rejects, never takes longer than ten seconds, never reads more than twenty megabytes.
import { largestDocument, tooLarge } from './document.js';
import { isOffline } from './page.js';
import { sourceProblem, type DocumentDetails, type Validators } from './source.js';
import type { Clock, Problem } from './types.js';

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
  | { readonly kind: 'unchanged'; readonly skew?: number }
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
  410: 'is the address right?',
  429: 'the server wants fewer requests',
};

const failure = (problem: Problem, retryAfter: string | null = null, silent = false): Answer => ({
  kind: 'failure',
  problem,
  retryAfter,
  silent,
});

function skewOf(response: Response, clock: Clock): { skew?: number } {
  const date = Date.parse(response.headers.get('date') ?? '');
  const age = Number(response.headers.get('age') ?? 0) || 0;
  return Number.isNaN(date) ? {} : { skew: date + age * 1000 - clock.now() };
}

/** The body, or its size as soon as that is over the limit. */
async function read(response: Response): Promise<Uint8Array | number> {
  const declared = Number(response.headers.get('content-length'));
  if (declared > largestDocument) return declared;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > largestDocument) return size;
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

async function ask(
  request: FeedRequest,
  validators: Validators,
  clock: Clock,
  controller: AbortController,
): Promise<Answer> {
  const { src, url } = request;
  const headers = new Headers(request.headers);
  if (!headers.has('accept')) headers.set('accept', 'application/json');
  if (validators.etag) headers.set('if-none-match', validators.etag);
  if (validators.lastModified) headers.set('if-modified-since', validators.lastModified);
  // The HTTP cache is kept out of it: a disk cache has served feeds that were days old.
  const { credentials } = request;
  const { signal } = controller;
  const response = await fetch(url, { headers, credentials, cache: 'no-store', signal });
  const skew = skewOf(response, clock);
  if (response.status === 304) {
    controller.abort();
    return { kind: 'unchanged', ...skew };
  }
  if (!response.ok) {
    controller.abort();
    const { status } = response;
    const remedy = remedies[status] ?? (status >= 500 ? 'the server is in trouble' : undefined);
    const retryAfter = response.headers.get('retry-after');
    return failure(sourceProblem(src, 'a feed', `status ${status}`, remedy), retryAfter);
  }
  const body = await read(response).catch(() => undefined);
  if (!body) {
    return failure(sourceProblem(src, 'a whole document', 'a part of one', 'the connection broke off'));
  }
  if (typeof body === 'number') {
    controller.abort();
    const most = `at most ${tooLarge(largestDocument)}`;
    return failure(sourceProblem(src, most, tooLarge(body), 'send fewer records'));
  }
  const etag = response.headers.get('etag');
  const lastModified = response.headers.get('last-modified');
  const { origin } = new URL(response.url || url);
  return {
    kind: 'document',
    bytes: body,
    details: {
      ...skew,
      ...(etag && { etag }),
      ...(lastModified && { lastModified }),
      ...(origin !== new URL(url).origin && { redirectedTo: origin }),
    },
  };
}

function silence({ src, url }: FeedRequest, error: unknown): Answer {
  const page = typeof location === 'undefined' ? undefined : location.origin;
  const elsewhere = page !== undefined && new URL(url).origin !== page;
  const remedy = isOffline()
    ? 'this device has no network'
    : elsewhere
      ? 'is the server up, and does it allow this page to read the feed (CORS)?'
      : 'is the server up?';
  const why = error instanceof Error && !/fetch/.test(error.message) ? ` (${error.message})` : '';
  return failure(sourceProblem(src, 'an answer', `none${why}`, remedy), null, true);
}

/** Asks once. `controller` ends it early. */
export function askForFeed(
  request: FeedRequest,
  validators: Validators,
  clock: Clock,
  controller: AbortController,
): Promise<Answer> {
  return new Promise((resolve) => {
    // Settled by this timer too, and not by the abort alone: an engine may ignore one.
    const limit = clock.setTimeout(() => {
      const expected = `an answer within ${timeLimitMs / 1000} seconds`;
      resolve(failure(sourceProblem(request.src, expected, 'none', 'the server or the network is slow')));
      controller.abort();
    }, timeLimitMs);
    ask(request, validators, clock, controller)
      .catch((error: unknown) => silence(request, error))
      .then((answer) => {
        clock.clearTimeout(limit);
        resolve(answer);
      });
  });
}
