// A static file server for pages under test: loopback, any free port, headers as given.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Served {
  /** Without a closing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Answers a request; true where it did. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface ServeOptions {
  readonly headers?: OutgoingHttpHeaders;
  readonly handle?: Handler;
}

/** Serves what a folder, or a map from path to text, holds. */
export async function serve(
  source: string | Readonly<Record<string, string>>,
  { headers = {}, handle = () => false }: ServeOptions = {},
): Promise<Served> {
  const read = async (path: string) => {
    if (typeof source === 'string') return readFile(join(source, normalize(path)));
    const text = source[path];
    if (text === undefined) throw new Error(`nothing at ${path}`);
    return text;
  };
  const server = createServer((request, response) => {
    if (handle(request, response)) return;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    read(decodeURIComponent(path)).then(
      (body) => {
        const type = types[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { ...headers, 'content-type': type }).end(body);
      },
      () => response.writeHead(404, headers).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
