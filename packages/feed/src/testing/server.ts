// A real HTTP server that misbehaves as told. For tests in Node; not exported to other packages.
import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestServer {
  /** Where the feed is. */
  readonly url: string;
  /** The headers of every request so far. */
  readonly requests: IncomingHttpHeaders[];
  /** What the next requests get. */
  answer: (response: ServerResponse, headers: IncomingHttpHeaders) => void;
  close(): Promise<void>;
}

/** Answers with a status, headers and a body. */
export const answering =
  (
    status: number,
    body: string | Uint8Array = '',
    headers: Record<string, string> = {},
  ): TestServer['answer'] =>
  (response) => {
    response.writeHead(status, headers).end(body);
  };

export async function startServer(): Promise<TestServer> {
  const requests: IncomingHttpHeaders[] = [];
  const listener: RequestListener = (request, response) => {
    requests.push(request.headers);
    test.answer(response, request.headers);
  };
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const test: TestServer = {
    url: `http://127.0.0.1:${port}/feed.json`,
    requests,
    answer: answering(500),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return test;
}

/** Waits, in real time, for something to become true. */
export async function until(condition: () => boolean, what = 'it'): Promise<void> {
  const start = Date.now();
  while (!condition()) {
    if (Date.now() - start > 10_000) throw new Error(`${what} did not happen within 10 seconds`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
