// The demo as npm start serves it, in a browser that sees it for the first time.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { demoConfig, prepareDemo } from '../../scripts/demo.mjs';
import { openBrowser } from '../support/browser.js';
import { front, listen, openDemo, waitForTitle, type Wall } from '../support/wall.js';

interface DemoBoard {
  readonly title: string;
  readonly widgets: readonly unknown[];
}
const { boards } = JSON.parse(readFileSync(demoConfig, 'utf8')) as { boards: Record<string, DemoBoard> };

let browser: Browser;
let wall: Wall;

before(async () => {
  await prepareDemo({ say: () => undefined });
  wall = await openDemo(Object.keys(boards));
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await wall.close();
});

describe('the demo', () => {
  it('shows every board with all its widgets ready, without a message or a failed request', async (t) => {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
    const complaints = listen(context);
    const page = await context.newPage();
    const started = performance.now();
    await page.goto(wall.url);
    for (const [i, { title, widgets }] of Object.values(boards).entries()) {
      await waitForTitle(page, title);
      if (i === 0) t.diagnostic(`first board after ${Math.round(performance.now() - started)} ms`);
      const states = await (
        await front(page)
      ).evaluate(() =>
        [...document.querySelectorAll('floor-board > *')].map((tile) => tile.getAttribute('state')),
      );
      assert.deepEqual([title, ...states], [title, ...widgets.map(() => 'ready')]);
      await page.keyboard.press('ArrowRight');
    }
    // The worker fetches every file once more; nothing of that fails either.
    await page.evaluate(() => navigator.serviceWorker.ready);
    assert.deepEqual(complaints.all, []);
    await context.close();
  });
});
