// Draws every board of every screen in a real browser and says what people would stumble over.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { CommandError } from '../command.js';
import { readScreens, type Screen } from './config.js';
import type { Fault } from './page/fault.js';

export interface Size {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

export interface CheckOptions {
  /** Where a kiosk is served, with a closing slash. */
  readonly url: string;
  /** The text of kiosk.json, in place of the served one. */
  readonly config: string;
  /** Its name, for sentences. */
  readonly file: string;
  readonly sizes: readonly Size[];
  /** Device pixels to one CSS px, 1 to 4. */
  readonly pixelRatio?: number;
  /** Only the screen of this name. */
  readonly screen?: string | undefined;
}

export interface Finding extends Omit<Fault, 'kind'> {
  readonly kind: Fault['kind'] | 'missing';
  readonly screen: string;
  readonly board: string;
  /** "1920x1080". */
  readonly size: string;
  /** Which page of its lists, from 1. */
  readonly page: number;
}

/** How long a board may take to stand before it counts as missing, ms. */
const patience = 30_000;
/** Lists of different length are seen through this many pages at most. */
const mostPages = 24;
/** What the page runs is always what was built: a browser reads no TypeScript. */
const pageFolder = new URL('../../dist/check/page/', import.meta.url);

/** Every finding, in the order of screens, sizes and boards; none where all is well. */
export async function check(browser: Browser, options: CheckOptions): Promise<Finding[]> {
  const screens = readScreens(options.config, options.file);
  const wanted = screens.filter(({ name }) => options.screen === undefined || name === options.screen);
  if (wanted.length === 0) {
    const names = screens.map(({ name }) => name).join(', ');
    throw new CommandError(`There is no screen ${options.screen}; there are ${names}.`);
  }
  const found: Finding[] = [];
  for (const screen of wanted)
    for (const size of options.sizes) found.push(...(await checkScreen(browser, options, screen, size)));
  return found;
}

async function checkScreen(
  browser: Browser,
  { url, pixelRatio = 1 }: CheckOptions,
  screen: Screen,
  size: Size,
): Promise<Finding[]> {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: pixelRatio,
    // At rest at once.
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    let board = '';
    await context.route('**/kiosk.json', (route) =>
      route.fulfill({ body: screen.showing(board), contentType: 'application/json' }),
    );
    await context.route('**/floorboard-check/*.js', async (route) => {
      const file = new URL(basename(new URL(route.request().url()).pathname), pageFolder);
      await route.fulfill({
        body: await readFile(fileURLToPath(file), 'utf8'),
        contentType: 'text/javascript',
      });
    });
    const page = await context.newPage();
    const found: Finding[] = [];
    for (board of screen.boards) {
      const at = { screen: screen.name, board, size: `${size.width}x${size.height}` };
      // Loaded anew for each: a kiosk that turns would pass over one that can't be shown.
      await page.goto(`${url}?screen=${encodeURIComponent(screen.name)}`);
      const frame = await frameOf(page);
      const faults: Omit<Finding, keyof typeof at>[] = frame ? await faultsOf(frame, screen) : [missing];
      if (await page.evaluate(scrolls)) faults.push(bars);
      found.push(...faults.map((fault) => ({ ...at, ...fault })));
    }
    return found;
  } finally {
    await context.close();
  }
}

const scrolls = () => {
  const { scrollWidth, scrollHeight } = document.documentElement;
  return scrollWidth > innerWidth || scrollHeight > innerHeight;
};
const bars = { kind: 'scrolls', what: 'the page', detail: 'it is larger than its window', page: 1 } as const;
const missing = {
  kind: 'missing',
  what: 'the board',
  detail: `it did not stand in ${patience / 1000} s`,
  page: 1,
} as const;

/** The board's document once it stands before people. */
async function frameOf(page: Page): Promise<Frame | undefined> {
  const stands = () => {
    const front = document.querySelector<HTMLIFrameElement>('iframe[data-place="front"]');
    const inside = front?.contentDocument;
    const fades = document.querySelector('iframe[data-place="leaving"]') !== null;
    return !fades && inside?.fonts.status === 'loaded' && inside.querySelector('floor-board') !== null;
  };
  try {
    await page.waitForFunction(stands, undefined, { timeout: patience });
  } catch {
    return undefined;
  }
  const handle = await page.waitForSelector('iframe[data-place="front"]');
  return (await handle.contentFrame()) ?? undefined;
}

/** The faults of every page of the lists of a board, each named by its page; one that stands on all is said once. */
async function faultsOf(frame: Frame, { display }: Screen): Promise<(Fault & { page: number })[]> {
  await frame.evaluate('import("./floorboard-check/in-page.js")');
  const found = new Map<string, Fault & { page: number }>();
  let first: string | undefined;
  for (let page = 1; page <= mostPages; page += 1) {
    const faults = await frame.evaluate((given) => window.floorboardCheck.findFaults(given), display);
    for (const fault of faults) {
      const key = JSON.stringify(fault);
      if (!found.has(key)) found.set(key, { ...fault, page });
    }
    const now = await frame.evaluate(() => window.floorboardCheck.turnPages());
    first ??= now;
    if (page > 1 && now === first) break;
    if (now === '') break;
  }
  return [...found.values()];
}
