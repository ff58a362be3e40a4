// /plain.html: the latest figures in words, for browsers that can't run the board.
import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { parseFeed } from '@floorboard/feed';
import { feedInWords } from 'floorboard/models';
import { html, page, type Html } from './html.js';

/** The addresses of the feeds that a kiosk.json names, as written; undefined where it can't be read. */
async function feedsOf(config: string): Promise<string[] | undefined> {
  try {
    const { feeds } = JSON.parse(await readFile(config, 'utf8')) as {
      feeds?: Record<string, { src?: unknown }>;
    };
    return Object.values(feeds ?? {}).flatMap(({ src }) => (typeof src === 'string' ? [src] : []));
  } catch {
    return undefined;
  }
}

async function sections(file: string, now: number): Promise<Html | undefined> {
  let text: Buffer;
  try {
    text = await readFile(file);
  } catch {
    return undefined;
  }
  const { feed } = parseFeed(new Uint8Array(text));
  if (!feed) return undefined;
  const said = feedInWords(feed, now);
  return html`<section>
    <h2>${feed.facility.name}</h2>
    ${said.map(
      ({ heading, finding, summary, dated }) =>
        html`<article>
          <h3>${heading}</h3>
          ${finding ? html`<p class="finding">${finding}</p>` : ''}
          <p>${summary}</p>
          <p class="dated">${dated}</p>
        </article> `,
    )}
  </section> `;
}

/** `config`: the kiosk.json in use, else the kiosk's own; `feeds`: the folder served as /feeds/. Feeds from elsewhere are left out. */
export async function plainPage(
  { config, feeds, kiosk }: { config: string; feeds: string; kiosk: string },
  now: number,
): Promise<string> {
  const sources = (await feedsOf(config)) ?? (await feedsOf(join(kiosk, 'kiosk.json'))) ?? [];
  const files = sources.flatMap((src) => {
    const path = /^\.?\/?feeds\/([^?#]+)/.exec(src)?.[1];
    const file = path === undefined ? '' : normalize(join(feeds, path));
    return file.startsWith(feeds + sep) ? [file] : [];
  });
  const found = (await Promise.all(files.map((file) => sections(file, now)))).filter(
    (one) => one !== undefined,
  );
  const body =
    found.length > 0
      ? found
      : html`<p>There is no feed here that can be read. This page tries again by itself.</p>`;
  return page('Floorboard in words', 60, html`<main class="words">${body}</main>`);
}

/** For both pages that the server writes itself. Engines of any age. */
export const plainStyles = `body { margin: 0; padding: 1.5em; font: 20px/1.3 sans-serif; color: #11141b; background: #f8f7f3; }
.words { -webkit-columns: 18em; columns: 18em; }
h2 { border-top: 2px solid; padding-top: .25em; -webkit-column-break-after: avoid; break-after: avoid; }
article { -webkit-column-break-inside: avoid; break-inside: avoid; margin-bottom: 1em; }
.fleet { font-size: 16px; }
h1, h2 { margin: 0 0 .5em; }
h3 { margin: 0 0 .25em; font-size: 1em; color: #3b414d; }
p { margin: 0 0 .25em; }
.finding { font-size: 1.3em; font-weight: bold; }
.dated { color: #3b414d; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .4em .8em; border-bottom: 1px solid #c8c9c6; text-align: left; vertical-align: top; }
.concern th, .concern td { background: #11141b; color: #f8f7f3; }
`;
