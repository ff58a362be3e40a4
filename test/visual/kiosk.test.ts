// The demo's boards as a TV shows them, in the real kiosk, look as they did: the clock and the sample stand still.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { sampleFeed } from '../../kiosk/demo/sample.mjs';
import { demoConfig, prepareDemo } from '../../scripts/demo.mjs';
import { openBrowser } from '../support/browser.js';
import { openDemo, waitForTitle, type Wall } from '../support/wall.js';
import { halved, type Picture } from './picture.js';
import { faultsOf, stacked } from './references.js';
import { photograph } from './sheets.js';

const now = Date.parse('2026-11-20T07:46:00+11:00');
const { boards } = JSON.parse(readFileSync(demoConfig, 'utf8')) as {
  boards: Record<string, { readonly title: string }>;
};

let browser: Browser;
let wall: Wall;

before(async () => {
  await prepareDemo({ say: () => undefined });
  wall = await openDemo(Object.keys(boards), { 'feeds/sample.json': sampleFeed(new Date(now)) });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await wall.close();
});

const screens = {
  landscape: { width: 1920, height: 1080, shows: Object.keys(boards) },
  portrait: { width: 1080, height: 1920, shows: ['results', 'huddle'] },
};

/** The picture that a screen comes to: one board has faded into the next, and every tile is drawn. */
async function atRest(page: Page, session: CDPSession): Promise<Picture> {
  let picture = await photograph(session);
  for (let calm = 0; calm < 2;) {
    await page.waitForTimeout(150);
    const next = await photograph(session);
    calm = next.data.equals(picture.data) ? calm + 1 : 0;
    picture = next;
  }
  return picture;
}

describe('pictures of the demo on a TV', () => {
  for (const [name, { width, height, shows }] of Object.entries(screens))
    it(`look as they did: ${name}`, async () => {
      const page = await browser.newPage({
        viewport: { width, height },
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      const session = await page.context().newCDPSession(page);
      await page.clock.setFixedTime(now);
      // A screen goes by the server's clock, which says the time with every feed.
      await page.route('**/feeds/**', async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { ...response.headers(), date: new Date(now).toUTCString() },
        });
      });
      await page.goto(wall.url);
      const pictures: Record<string, Picture> = {};
      for (const board of shows) {
        await waitForTitle(page, boards[board]!.title);
        pictures[board] = halved(await atRest(page, session));
        await page.keyboard.press('ArrowRight');
      }
      // A feed may just be under way.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.close();
      assert.deepEqual(await faultsOf(`tv/${name}`, stacked(pictures)), []);
    });
});
