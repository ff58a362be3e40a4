// The kiosk and its feeds on one origin.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import compression from 'compression';
import { CommandError } from '../command.js';
import { fleetPage } from './fleet-page.js';
import { folder, type Folder } from './folder.js';
import { setSafetyHeaders } from './headers.js';
import { Heartbeats, largestHeartbeat } from './heartbeats.js';
import { endAll, listen, portOf } from './listen.js';
import { plainPage, plainStyles } from './plain-page.js';
import { certificate } from './tls.js';

export interface ServerOptions {
  /** Folder of feeds, served under `/feeds/`. Default: `feeds` in the working folder, where there is one. */
  readonly feeds?: string | undefined;
  /** Default 4800; 0 takes any free port. */
  readonly port?: number | undefined;
  /** Address to listen on. Default: this machine only, by either of its loopback addresses. */
  readonly host?: string | undefined;
  /** The kiosk's configuration, served as `/kiosk.json`. Default: `kiosk.json` beside the folder of feeds, else the kiosk's own. */
  readonly config?: string | undefined;
  /** The built kiosk. Default: that of the package @floorboard/kiosk. */
  readonly kiosk?: string | undefined;
  /** Files in PEM, for TLS: without it, or localhost, a browser keeps no copy of the board and no wake lock. */
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  /** What `/fleet?key=` must say on a server that other machines reach. Default: made up at each start. */
  readonly fleetKey?: string | undefined;
  /** ms since the epoch; for tests. */
  readonly now?: (() => number) | undefined;
}

export interface RunningServer {
  /** The address to open, such as `http://localhost:4800/`. */
  readonly url: string;
  /** Where every screen is seen at a glance, with the key where one is asked for. */
  readonly fleetUrl: string;
  /** Whether a browser on another machine can keep the board: TLS, or nobody else is served. */
  readonly keepable: boolean;
  readonly port: number;
  /** Ends all connections and frees the port. */
  readonly close: () => Promise<void>;
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

function kioskFolder(): string {
  const manifest = createRequire(import.meta.url).resolve('@floorboard/kiosk/package.json');
  return join(dirname(manifest), 'dist');
}

/** The files of a server: its folders, and what it has been told of them. */
interface Places {
  readonly kiosk: string;
  readonly feeds: string;
  readonly config: string;
}

function placesOf(options: ServerOptions): Places {
  const kiosk = resolve(options.kiosk ?? kioskFolder());
  if (!existsSync(join(kiosk, 'index.html')))
    throw new CommandError(
      `The kiosk is not built: there is no ${join(kiosk, 'index.html')}. Run npm run build once.`,
    );
  const feeds = resolve(options.feeds ?? 'feeds');
  if (options.feeds !== undefined && !isFolder(feeds))
    throw new CommandError(`There is no folder of feeds at ${options.feeds}.`);
  const config = resolve(options.config ?? join(dirname(feeds), 'kiosk.json'));
  if (options.config !== undefined && !existsSync(config))
    throw new CommandError(`There is no file ${options.config}.`);
  return { kiosk, feeds, config };
}

/** Where a request's file is looked for: the folders in their order, each with the path that it has there. */
function router({ kiosk, feeds, config }: Places): (path: string) => readonly (readonly [Folder, string])[] {
  const site = folder(kiosk, { site: true });
  const feedFolder = folder(feeds);
  const configFolder = folder(dirname(config));
  return (path) => {
    if (path.startsWith('/feeds/'))
      return [
        [feedFolder, path.slice('/feeds'.length)],
        [site, path],
      ];
    if (path === '/kiosk.json')
      return [
        [configFolder, `/${basename(config)}`],
        [site, path],
      ];
    return [[site, path]];
  };
}

function answer(response: ServerResponse, status: number, text: string, type = 'plain'): void {
  response.statusCode = status;
  response.removeHeader('etag');
  response.setHeader('content-type', `${type === 'json' ? 'application' : 'text'}/${type}; charset=utf-8`);
  response.setHeader('cache-control', 'no-cache');
  response.end(`${text}\n`);
}

/** The path of the address, decoded; undefined for one that is none. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent((request.url ?? '/').replace(/[?#][^]*$/, ''));
  } catch {
    return undefined;
  }
}

/** A body of at most so many bytes; undefined for a longer one, whose rest stays unread. */
const bodyOf = (request: IncomingMessage, most: number): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      chunks.push(chunk);
      if (length > most) resolve(void request.pause());
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
    request.on('error', reject);
  });

/** Makes it anew at most once a second, whoever asks: a storm of requests costs no more than one screen's. */
function onceASecond(make: () => Promise<string>): () => Promise<string> {
  let made: Promise<string> | undefined;
  let at = 0;
  return () => {
    const now = performance.now();
    if (!made || now - at >= 1000) [made, at] = [make(), now];
    return made;
  };
}

const loopback = [undefined, 'localhost', '127.0.0.1', '::1'];

const same = (a: string, b: string): boolean => {
  const [first, second] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(first!, second!);
};

/**
 * Serves the built kiosk at `/`, a folder of feeds at `/feeds/`, the figures in words at `/plain.html`, and at `/fleet`
 * what the screens have said of themselves by `POST /heartbeat`. Throws a CommandError, whose message is a sentence for
 * whoever started it, where a folder is missing or the port is taken.
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const places = placesOf(options);
  const route = router(places);
  const pair = certificate(options.cert, options.key);
  const compress = compression({ threshold: 0 }) as unknown as Middleware;
  const heartbeats = new Heartbeats();
  const now = options.now ?? Date.now;
  const inWords = onceASecond(() => plainPage(places, now()));
  const alone = loopback.includes(options.host);
  const fleetKey = alone ? undefined : (options.fleetKey ?? randomBytes(12).toString('base64url'));

  async function takeHeartbeat(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A page of another origin can't send this type without asking first, and nobody answers it.
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
      return answer(response, 415, 'A heartbeat is application/json.');
    const body = await bodyOf(request, largestHeartbeat);
    if (body === undefined) {
      response.setHeader('connection', 'close');
      return answer(response, 413, `A heartbeat has at most ${largestHeartbeat} bytes.`);
    }
    const [status, refusal] = heartbeats.take(body, now());
    if (refusal) return answer(response, status, refusal);
    response.statusCode = status;
    response.end();
  }

  /** The pages that this server writes itself; undefined where the path is none of them. */
  async function written(
    path: string,
    search: URLSearchParams,
  ): Promise<readonly [string, string] | undefined> {
    switch (path) {
      case '/plain.html':
        return [await inWords(), 'html'];
      case '/plain.css':
        return [plainStyles, 'css'];
      case '/fleet':
      case '/fleet.json': {
        if (fleetKey !== undefined && !same(search.get('key') ?? '', fleetKey)) return undefined;
        const reports = heartbeats.reports(now());
        return path === '/fleet' ? [fleetPage(reports, now()), 'html'] : [JSON.stringify(reports), 'json'];
      }
      default:
        return undefined;
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setSafetyHeaders(response);
    const path = pathOf(request);
    if (path === undefined || !path.startsWith('/')) return answer(response, 400, 'That is no address.');
    if (request.method === 'POST' && path === '/heartbeat') return takeHeartbeat(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return answer(response, 405, 'This server only hands out.');
    }
    const own = await written(path, new URL(request.url ?? '/', 'http://localhost').searchParams);
    if (own) return answer(response, 200, ...own);
    if (path.startsWith('/fleet')) return answer(response, 403, 'This page wants its key: /fleet?key=...');
    // The kiosk reads here where it may say how it is.
    if (path === '/kiosk.json') response.setHeader('floorboard-heartbeat', 'heartbeat');
    for (const [place, inside] of route(path)) if (await place.serve(inside, request, response)) return;
    if (!response.headersSent) answer(response, 404, 'There is nothing here.');
  }

  const servers = await listen(
    {
      certificate: pair,
      listener: (request, response) => {
        compress(request, response, () => {
          handle(request, response).catch((error: unknown) => {
            // A connection that breaks off is the other side's affair.
            if (!request.destroyed) console.error(error);
            response.destroy();
          });
        });
      },
    },
    options.host,
    options.port ?? 4800,
  );
  const [first] = servers;
  const port = first ? portOf(first) : 0;
  const named = alone || options.host === '0.0.0.0' || options.host === '::' ? 'localhost' : options.host!;
  const url = `${pair ? 'https' : 'http'}://${named.includes(':') ? `[${named}]` : named}:${port}/`;
  return {
    url,
    fleetUrl: `${url}fleet${fleetKey === undefined ? '' : `?key=${encodeURIComponent(fleetKey)}`}`,
    keepable: pair !== undefined || alone,
    port,
    close: () => endAll(servers),
  };
}
