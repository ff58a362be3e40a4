// Sheets of stories as pictures: a page for one look, on which each widget's stories are laid out side by side.
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Served } from '../support/serve.js';
import { serveStories } from '../support/story-page.js';
import { halved, readPicture, type Box, type Picture } from './picture.js';
import type { Sheet } from './references.js';

/** A way to look at every story. */
export interface Look {
  readonly dark?: boolean;
  /** In Arabic, from right to left. */
  readonly mirrored?: boolean;
  readonly forcedColours?: boolean;
}

const width = 2640;

/** A defect that is put into the first story of a sheet, to see it found. */
export type Plant = (story: ShadowRoot) => void;

/** Serves the page on which sheets are laid. */
export const serveSheets = (): Promise<Served> => serveStories('test/visual/harness.ts');

/** A page of one look. */
export class Easel {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly look: Look,
  ) {}

  static async open(browser: Browser, url: string, look: Look): Promise<Easel> {
    const page = await browser.newPage({
      viewport: { width, height: 1080 },
      colorScheme: look.dark ? 'dark' : 'light',
      forcedColors: look.forcedColours ? 'active' : 'none',
      reducedMotion: 'reduce',
      locale: 'en-AU',
      timezoneId: 'Australia/Melbourne',
    });
    await page.goto(url);
    await page.waitForFunction('window.sheets');
    return new Easel(page, await page.context().newCDPSession(page), look);
  }

  /** Lays the stories of a module and takes their picture, at half the scale. */
  async sheet(module: number, plant?: Plant): Promise<Sheet> {
    const boxes = await this.page.evaluate(([number, mirrored]) => window.sheets.lay(number, mirrored), [
      module,
      this.look.mirrored ?? false,
    ] as const);
    const half = Object.entries(boxes).map(([name, { x, y, width: w, height: h }]): [string, Box] => [
      name,
      [x / 2, y / 2, w / 2, h / 2],
    ]);
    const bottom = Math.max(...half.map(([, [, y, , height]]) => y + height));
    // What lies outside the window isn't drawn.
    await this.page.setViewportSize({ width, height: bottom * 2 + 16 });
    if (plant)
      await this.page.evaluate(`(${String(plant)})(document.querySelector('.box .room > *').shadowRoot)`);
    await this.page.evaluate(() => window.sheets.settle());
    const picture = await photograph(this.session);
    return { picture: halved(picture), parts: Object.fromEntries(half) };
  }
}

/** What a page shows, at its own scale, without the time that it takes to make a file small. */
export async function photograph(session: CDPSession): Promise<Picture> {
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  return readPicture(Buffer.from(data, 'base64'));
}
