// The ways in which a server can answer badly. Each is given the response and the document that a good one would hold.
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What a good server would have sent. */
  readonly good: Buffer;
  /** What it would send by now. */
  readonly newest: () => Promise<Buffer>;
  /** Says that what is sent now is as good as a good server's. */
  readonly isGood: () => void;
  /** Whether another request would be answered in this way now. */
  readonly isInForce: () => boolean;
  /** Calls back each second of board time until the response is closed. */
  readonly eachSecond: (work: () => void) => void;
}

/** Answers a request, or fails to. */
export type Answer = (asked: Asked) => void;

const json = { 'content-type': 'application/json' };

/** Nothing but a status. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  ({ response }) => {
    response.writeHead(code, headers).end();
  };

/** Status 200 and this text. */
export const text =
  (body: string, type = 'application/json'): Answer =>
  ({ response }) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  };

export const signInPage = text(
  '<!doctype html><title>Sign in</title><h1>Sign in to continue</h1><form><input name="user"></form>',
  'text/html; charset=utf-8',
);

/** Takes the request and says nothing. */
export const silence: Answer = () => undefined;

/** A byte a second. */
export const drip: Answer = ({ response, good, eachSecond }) => {
  response.writeHead(200, { ...json, 'content-length': String(good.length) });
  let sent = 0;
  eachSecond(() => response.write(good.subarray(sent, (sent += 1))));
};

/** Announces all of it, sends half and breaks the connection off. */
export const breakOff: Answer = ({ response, good }) => {
  response.writeHead(200, { ...json, 'content-length': String(good.length) });
  response.write(good.subarray(0, good.length / 2), () => response.destroy());
};

/** Half a document, as a whole answer. */
export const half: Answer = ({ response, good }) => {
  response.writeHead(200, json).end(good.subarray(0, good.length / 2));
};

/** The document behind 21 MiB of blanks. */
export const huge: Answer = ({ response, good }) => {
  response.writeHead(200, json);
  response.end(Buffer.concat([Buffer.alloc(21 * 1024 * 1024, ' '), good]));
};

/** Headers and the first bytes of a picture, and never the rest. */
export const neverEnds =
  (start: Buffer): Answer =>
  ({ response }) => {
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': String(start.length * 4) });
    response.write(start);
  };

/** A whole picture. */
export const picture =
  (body: Buffer): Answer =>
  ({ response }) => {
    response.writeHead(200, { 'content-type': 'image/png' }).end(body);
  };

const isStream = ({ headers }: IncomingMessage): boolean => headers.accept === 'text/event-stream';
const beginStream = (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
const eventOf = (document: Buffer): string => `data: ${String(document)}\n\n`;

/** A stream of server-sent events does this; whoever asks plainly gets the document. */
const streamThat =
  (does: Answer): Answer =>
  (asked) => {
    const { request, response, good, isGood } = asked;
    if (isStream(request)) return does(asked);
    isGood();
    response.writeHead(200, json).end(good);
  };

/** Says every newer document, as long as the server answers so at all: then it is as silent as a line that was cut. */
export const stream = streamThat(({ response, good, newest, isGood, isInForce, eachSecond }) => {
  isGood();
  beginStream(response).write(eventOf(good));
  let said = String(good);
  eachSecond(() => {
    if (!isInForce()) return;
    void newest().then((document) => {
      if (String(document) !== said) response.write(eventOf(document));
      said = String(document);
    });
  });
});

/** Opens, and never says a word. */
export const silentStream = streamThat(({ response }) => beginStream(response).flushHeaders());

/** Says the document and closes, each time. */
export const briefStream = streamThat(({ response, good }) => beginStream(response).end(eventOf(good)));

/** A sign-in page in place of a stream. */
export const signInStream = streamThat(signInPage);
