// Every board of the demo on four screens: nothing scrolls, is cut off, overlaps or is smaller than it may be.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'playwright-core';
import { demoConfig, prepareDemo } from '../../scripts/demo.mjs';
import { openBrowser } from '../support/browser.js';
import { bundle } from '../support/bundle.js';
import { openDemo, front, waitForTitle, type Wall } from '../support/wall.js';

const sizes = [
  [1920, 1080],
  [1080, 1920],
  [3840, 2160],
  [1366, 768],
] as const;

const { boards } = JSON.parse(readFileSync(demoConfig, 'utf8')) as {
  boards: Record<string, { title: string }>;
};

let browser: Browser;
let wall: Wall;
let inPage: string;

before(async () => {
  await prepareDemo({ say: () => undefined });
  const { js } = await bundle("import './test/fit/in-page.ts';");
  inPage = `(() => {${js}})()`;
  wall = await openDemo(Object.keys(boards));
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await wall.close();
});

/** The faults of every page of the board that stands, each named by its page. */
async function faultsOf(frame: Frame): Promise<string[]> {
  await frame.evaluate(inPage);
  const found: string[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const faults = await frame.evaluate(() => window.fit.boardFaults());
    found.push(...faults.map(({ kind, what, detail }) => `page ${page}: ${kind}: ${what} (${detail})`));
    pages = await frame.evaluate(() => window.fit.turnPages());
  }
  return found;
}

for (const [width, height] of sizes)
  describe(`at ${width} x ${height}`, () => {
    let page: Page;
    before(async () => {
      page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
      await page.goto(wall.url);
    });
    after(() => page.close());

    for (const [name, { title }] of Object.entries(boards))
      it(`the board ${name} fits`, async () => {
        await waitForTitle(page, title);
        const faults = await faultsOf(await front(page));
        await page.keyboard.press('ArrowRight');
        assert.deepEqual(faults, []);
      });

    it('the page itself has no scroll bar', async () => {
      const { scrollWidth, scrollHeight } = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return { scrollWidth, scrollHeight };
      });
      assert.deepEqual([scrollWidth, scrollHeight], [width, height]);
    });
  });
