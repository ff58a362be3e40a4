// A wall for suites: the real server with the built kiosk, a folder of feeds and a kiosk.json that a test may change.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startServer, type RunningServer } from '@floorboard/cli';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { demoConfig, demoFeeds } from '../../scripts/demo.mjs';
import { root } from '../../scripts/files.mjs';
import { discard, scratch } from './scratch.js';

export interface Wall {
  /** With a closing slash; the same after a restart. */
  readonly url: string;
  /** Writes a file beside kiosk.json, `feeds/main.json` for example; an object as JSON. */
  write(path: string, content: unknown): void;
  remove(path: string): void;
  /** Where such a file lies. */
  pathOf(path: string): string;
  /** Ends the server. */
  stop(): Promise<void>;
  /** Starts it again at the same address. */
  start(): Promise<void>;
  /** Ends it and takes its folder away. */
  close(): Promise<void>;
}

/** Starts a server for these files; `kiosk.json` is one of them. `kiosk`: another build of the kiosk; `now`: its clock. */
export async function openWall(
  files: Readonly<Record<string, unknown>>,
  kiosk = join(root, 'kiosk/dist'),
  now = Date.now,
): Promise<Wall> {
  const folder = scratch('wall');
  const write = (path: string, content: unknown) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  };
  mkdirSync(join(folder, 'feeds'));
  for (const [path, content] of Object.entries(files)) write(path, content);
  let server: RunningServer | undefined;
  const start = async (port: number) => {
    server = await startServer({ kiosk, feeds: join(folder, 'feeds'), port, now });
    return server;
  };
  const { url, port } = await start(0);
  const stop = async () => {
    await server?.close();
    server = undefined;
  };
  return {
    url,
    write,
    remove: (path) => rmSync(join(folder, path)),
    pathOf: (path) => join(folder, path),
    stop,
    start: async () => {
      await start(port);
    },
    close: async () => {
      await stop();
      await discard(folder);
    },
  };
}

/**
 * The demo's boards in this order, an hour each, so that a test turns them. Its feeds must have been made; `files` stand in
 * for some of them.
 */
export function openDemo(
  boards: readonly string[],
  files: Readonly<Record<string, unknown>> = {},
): Promise<Wall> {
  const config = JSON.parse(readFileSync(demoConfig, 'utf8')) as Record<string, unknown>;
  const playlist = boards.map((board) => ({ board, for: 'PT1H' }));
  const feeds = readdirSync(demoFeeds, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => [`feeds/${path}`, readFileSync(join(demoFeeds, path), 'utf8')] as const);
  return openWall({
    'kiosk.json': { ...config, screens: { default: { playlist } } },
    ...Object.fromEntries(feeds),
    ...files,
  });
}

/** What a page says that nobody should hear: console messages, errors, failed requests, what the policy refused. */
export interface Complaints {
  readonly all: string[];
}

/** Listens to every page of a context, also in its frames. */
export function listen(context: BrowserContext): Complaints {
  const all: string[] = [];
  context.on('console', (message) => {
    // What stands in for the worker where a test needs none says so.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    all.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => all.push(`error: ${error.error().message}`));
  context.on('requestfailed', (request) =>
    all.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  context.on('response', (response) => {
    if (response.status() >= 400) all.push(`${response.status()}: ${response.url()}`);
  });
  return { all };
}

/** The frame before people. */
export async function front(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe[data-place="front"]');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('the frame before people has no document');
  return frame;
}

/** What stands before people: the board's title, `quiet`, or nothing yet. */
export const titleOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[data-place="front"]');
    const document_ = frame?.contentDocument;
    if (document_?.querySelector('.quiet')) return 'quiet';
    return document_?.querySelector('floor-board')?.heading;
  });

/** Waits until a title stands before people, half-way faded or not. */
export async function waitForTitle(page: Page, title: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[data-place="front"]');
    const inside = frame?.contentDocument;
    const found = inside?.querySelector('.quiet') ? 'quiet' : inside?.querySelector('floor-board')?.heading;
    return found === wanted;
  }, title);
}

/** Every text of the board before people, through its shadow roots. */
export async function textOf(page: Page): Promise<string> {
  const frame = await front(page);
  // No function inside: the compiler would give it a name by a helper that pages don't have.
  return frame.evaluate(() => {
    const texts: string[] = [];
    const waiting: Node[] = [document.body];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node instanceof Text) texts.push(node.data);
      if (node instanceof HTMLStyleElement) continue;
      waiting.push(...[...node.childNodes].reverse());
      if (node instanceof Element && node.shadowRoot) waiting.push(node.shadowRoot);
    }
    return texts.join(' ').replace(/\s+/g, ' ').trim();
  });
}

/** A small feed of an invented facility; `x` stands in its texts so that two feeds can be told apart. */
export const smallFeed = (x = '', parts: Record<string, unknown> = {}) => ({
  floorboard: 1,
  generatedAt: new Date(Date.now() - 60_000).toISOString(),
  facility: { id: `test${x}`, name: `Test facility${x}` },
  locale: 'en-AU',
  timeZone: 'Australia/Melbourne',
  purpose: { text: `Every parcel is a promise${x}.` },
  kpis: { items: [{ id: 'k', label: `Figure${x}`, value: 42, better: 'higher' }] },
  ...parts,
});

/** A kiosk.json of boards `a`, `b`... by title, one KPI each, a second each unless said. */
export const smallConfig = (
  titles: readonly string[],
  parts: Record<string, unknown> = {},
  dwell = 'PT1S',
) => ({
  floorboard: 1,
  feeds: { main: { src: 'feeds/main.json' } },
  boards: Object.fromEntries(
    titles.map((title) => [
      title.toLowerCase(),
      {
        title,
        widgets: [
          { type: 'kpi', feed: 'main', metric: 'k', columns: 12, rows: 5 },
          { type: 'purpose', feed: 'main' },
        ],
      },
    ]),
  ),
  screens: {
    default: { playlist: titles.map((title) => ({ board: title.toLowerCase(), for: dwell })) },
  },
  ...parts,
});
