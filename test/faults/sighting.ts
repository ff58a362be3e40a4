// What a person in front of the screen sees at one moment, and what is wrong with it.
import type { CDPSession, Page } from 'playwright-core';
import { isBlank, lookAt, readPng, type Look } from './picture.js';

/** What the page holds, as its own documents say. */
interface Contents {
  readonly addresses: readonly string[];
  /** The page has shown a board before. */
  readonly painted: boolean;
  /** What stands before people. */
  readonly standing: 'board' | 'quiet' | 'nothing';
  readonly title: string;
  /** Every text of it, through its shadow roots. */
  readonly text: string;
  readonly tiles: readonly { readonly name: string; readonly state: string; readonly age: string }[];
  /** Where the first figure of a KPI is drawn, CSS px. */
  readonly figure: DOMRect | undefined;
  /** Words in place of a board: a problem that fills it, or the page for engines that can't run one. */
  readonly instead: string;
}

export interface Sighting extends Contents {
  readonly look: Look;
  /** PNG, as it was judged. */
  readonly picture: Buffer;
  /** What nobody should see: blank, a browser's page, an error in place of the board, the figures gone. */
  readonly wrong: readonly string[];
}

/** One pixel of a judged picture for so many of the screen, each way. */
const coarseness = 2.5;

/** No function inside: the compiler would give it a name by a helper that pages don't have. */
const readPage = (): Contents => {
  const front = document.querySelector<HTMLIFrameElement>('iframe[data-place="front"]');
  const inside = front?.contentDocument;
  const board = inside?.querySelector('floor-board');
  const texts: string[] = [];
  const waiting: Node[] = inside?.body ? [inside.body] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    // Another document's nodes are of its own classes.
    if (node.nodeType === 3) texts.push(node.textContent ?? '');
    if (node.nodeName === 'STYLE') continue;
    waiting.push(...[...node.childNodes].reverse());
    const { shadowRoot } = node as Element;
    if (shadowRoot) waiting.push(shadowRoot);
  }
  const tiles = [...(inside?.querySelectorAll('floor-board > *') ?? [])];
  const problem = tiles.length === 1 && tiles[0]?.classList.contains('problem') ? tiles[0] : undefined;
  const figure = inside?.querySelector('floor-kpi')?.shadowRoot?.querySelector('[part~="headline"]');
  return {
    // A frame that shows the browser's own page is another origin's: its document is out of reach.
    addresses: [location.href, ...(front && !inside ? ['chrome-error:'] : [])],
    painted: 'painted' in document.documentElement.dataset,
    standing: board ? 'board' : inside?.querySelector('.quiet') ? 'quiet' : 'nothing',
    title: board?.heading ?? '',
    text: texts.join(' ').replace(/\s+/g, ' ').trim(),
    tiles: tiles.map((tile) => ({
      name: tile.localName,
      state: tile.getAttribute('state') ?? '',
      age: tile.getAttribute('age') ?? '',
    })),
    figure: figure?.getBoundingClientRect().toJSON() as DOMRect | undefined,
    instead: (document.querySelector('iframe.plain') ?? problem)?.textContent ?? '',
  };
};

/** `figures`: what must be readable. Before the first board nothing is asked of a screen. */
export async function lookAtScreen(page: Page, session: CDPSession, figures: RegExp): Promise<Sighting> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    clip: { x: 0, y: 0, width, height, scale: 1 / coarseness },
  });
  const picture = Buffer.from(data, 'base64');
  const pixels = readPng(picture);
  const contents = await page.evaluate(readPage);
  const look = lookAt(pixels);
  const { figure, painted, addresses, standing, text, instead } = contents;
  const drawn = figure && lookAt(pixels, scaled(figure));
  const wrong: string[] = [];
  if (!addresses.every((address) => /^https?:/.test(address))) wrong.push('the browser’s own page');
  if (painted) {
    if (isBlank(look)) wrong.push('blank');
    if (standing === 'nothing') wrong.push('no board');
    if (instead) wrong.push(`instead of a board: ${instead}`);
    if (standing === 'board' && !figures.test(text)) wrong.push('the figures are gone');
    if (drawn && drawn.ink < 0.01) wrong.push('the figure can’t be read');
  }
  return { ...contents, look, picture, wrong };
}

const scaled = ({ x, y, width, height }: DOMRect) => ({
  x: x / coarseness,
  y: y / coarseness,
  width: width / coarseness,
  height: height / coarseness,
});
