// The kiosk and its feeds on one origin.
import { existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import compression from 'compression';
import { CommandError } from '../command.js';
import { folder, type Folder } from './folder.js';
import { setSafetyHeaders } from './headers.js';
import { endAll, listen, portOf } from './listen.js';

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
}

export interface RunningServer {
  /** The address to open, such as `http://localhost:4800/`. */
  readonly url: string;
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

/** Where a request's file is looked for: the folders in their order, each with the path that it has there. */
function router(options: ServerOptions): (path: string) => readonly (readonly [Folder, string])[] {
  const kiosk = options.kiosk ?? kioskFolder();
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

  const site = folder(resolve(kiosk), { site: true });
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

function answer(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status;
  response.removeHeader('etag');
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('cache-control', 'no-cache');
  response.end(`${sentence}\n`);
}

/** The path of the address, decoded; undefined for one that is none. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent((request.url ?? '/').replace(/[?#][^]*$/, ''));
  } catch {
    return undefined;
  }
}

/**
 * Serves the built kiosk at `/` and a folder of feeds at `/feeds/`. Throws a CommandError, whose message is a sentence for
 * whoever started it, where a folder is missing or the port is taken.
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const route = router(options);
  const compress = compression({ threshold: 0 }) as unknown as Middleware;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setSafetyHeaders(response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      answer(response, 405, 'This server only hands out.');
      return;
    }
    const path = pathOf(request);
    if (path === undefined || !path.startsWith('/')) {
      answer(response, 400, 'That is no address.');
      return;
    }
    for (const [place, inside] of route(path)) if (await place.serve(inside, request, response)) return;
    if (!response.headersSent) answer(response, 404, 'There is nothing here.');
  }

  const servers = await listen(
    (request, response) => {
      compress(request, response, () => {
        handle(request, response).catch((error: unknown) => {
          console.error(error);
          response.destroy();
        });
      });
    },
    options.host,
    options.port ?? 4800,
  );
  const [first] = servers;
  const port = first ? portOf(first) : 0;
  const everywhere =
    options.host === undefined || ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(options.host);
  const name = everywhere ? 'localhost' : (options.host ?? 'localhost');
  return {
    url: `http://${name.includes(':') ? `[${name}]` : name}:${port}/`,
    port,
    close: () => endAll(servers),
  };
}
