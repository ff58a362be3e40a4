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
const candidates = (path: string, site: boolean): string[] => {
  if (path.endsWith('/')) return site ? [`${path}index.html`] : [];
  return site && !/\.\w+$/.test(path) ? [path, `${path}.html`] : [path];
};

/** The file's packed copies that the asker can unpack, best first, and the file itself. */
function copies(path: string, request: IncomingMessage, site: boolean): string[] {
  const accepted = site ? (request.headers['accept-encoding'] ?? '') : '';
  return [
    ...(/\bbr\b/.test(accepted) ? [`${path}.br`] : []),
    ...(/\bgzip\b/.test(accepted) ? [`${path}.gz`] : []),
    path,
  ];
}

/**
 * `site`: whether it is a built site. There `/` means `/index.html` and `/board` means `/board.html`, `board.html.br` is a
 * packed copy of `board.html`, and names under /assets/ change with their content.
 */
export function folder(root: string, { site = false } = {}): Folder {
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
      for (const candidate of candidates(path, site))
        for (const copy of copies(candidate, request, site)) {
          const tag = await find(copy);
          if (tag === undefined) continue;
          response.setHeader('etag', tag);
          response.setHeader('cache-control', cacheControl(candidate, site));
          if (site) response.setHeader('vary', 'Accept-Encoding');
          // Parts of a file and compression don't go together.
          delete request.headers.range;
          request.url = encodeURI(copy);
          // sirv leaves this to whoever pipes: too many open files, or one that has just gone, would end the process.
          response.once('pipe', (file) => file.once('error', () => response.destroy()));
          return new Promise((resolve) => {
            send(request, response, () => resolve(false));
            response.once('close', () => resolve(true));
          });
        }
      return false;
    },
  };
}
