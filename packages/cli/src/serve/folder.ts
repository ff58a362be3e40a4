// Serves the files of one folder, and nothing that lies outside it.
import { realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { cacheControl } from './headers.js';

export interface Folder {
  /** Answers with the file at `path` (of a URL, decoded); false where there is none. */
  readonly serve: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
}

/** Hidden files, ways up, and characters that a path of a URL has no business with. */
const refused = /(?:^|\/)\.|[\\\0]/;

/** The files that an address may mean. */
const candidates = (path: string, pages: boolean): string[] => {
  if (path.endsWith('/')) return pages ? [`${path}index.html`] : [];
  return pages && !/\.\w+$/.test(path) ? [path, `${path}.html`] : [path];
};

/** The file's packed copies that the asker can unpack, best first, and the file itself. */
function copies(path: string, request: IncomingMessage, packed: boolean): string[] {
  const accepted = packed ? (request.headers['accept-encoding'] ?? '') : '';
  return [
    ...(/\bbr\b/.test(accepted) ? [`${path}.br`] : []),
    ...(/\bgzip\b/.test(accepted) ? [`${path}.gz`] : []),
    path,
  ];
}

/**
 * `pages`: whether `/` means `/index.html` and `/board` means `/board.html`; `packed`: whether `board.html.br` is a packed
 * copy of `board.html`, made with it.
 */
export function folder(root: string, { pages = false, packed = false } = {}): Folder {
  // Feeds are renamed into place at any time, so nothing is remembered between requests.
  const send = sirv(root, { dev: true, etag: true, extensions: [] });

  /** The file inside the root, also where a link leads: a link out of it is not followed. */
  async function find(path: string): Promise<string | undefined> {
    try {
      const inside = await realpath(root);
      const real = await realpath(join(root, path));
      if (!real.startsWith(inside + sep)) return undefined;
      const found = await stat(real);
      // sirv makes the same tag but leaves it out of a 304.
      return found.isFile() ? `W/"${found.size}-${found.mtime.getTime()}"` : undefined;
    } catch {
      return undefined;
    }
  }

  return {
    async serve(path, request, response) {
      if (refused.test(path)) return false;
      for (const candidate of candidates(path, pages))
        for (const copy of copies(candidate, request, packed)) {
          const tag = await find(copy);
          if (tag === undefined) continue;
          response.setHeader('etag', tag);
          response.setHeader('cache-control', cacheControl(candidate));
          if (packed) response.setHeader('vary', 'Accept-Encoding');
          // Parts of a file and compression don't go together.
          delete request.headers.range;
          request.url = encodeURI(copy);
          return new Promise((resolve) => {
            send(request, response, () => resolve(false));
            response.once('close', () => resolve(true));
          });
        }
      return false;
    },
  };
}
