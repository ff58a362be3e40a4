// Every story in a real browser: it renders, says nothing in the console, and axe finds nothing, light and dark.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { storybook } from './storybook.js';
import { openBrowser } from '../support/browser.js';
import { serve, type Served } from '../support/serve.js';

const { folder, entries } = await storybook();
const stories = entries.filter(({ type }) => type === 'story');

let served: Served;
let browser: Browser;
let page: Page;
let complaints: string[] = [];

before(async () => {
  served = await serve(folder);
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });
  await page.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
  await page.addInitScript({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`no answer: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(`${served.url}/iframe.html?id=${stories[0]?.id ?? ''}&viewMode=story`);
});

after(async () => {
  await browser.close();
  await served.close();
});

declare global {
  interface Window {
    /** See in-page.js. */
    readonly inPage: { show(id: string): Promise<void>; violations(): Promise<string[]> };
  }
}

describe('stories', () => {
  it('are there for every widget', () => {
    assert.ok(stories.length >= 6 * 20, `only ${stories.length} stories`);
  });

  for (const { id, title, name } of stories)
    it(`${title} / ${name}: renders quietly and axe finds nothing`, async () => {
      complaints = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate((story) => window.inPage.show(story), id);
        const found = await page.evaluate(() => window.inPage.violations());
        assert.deepEqual(found, [], `axe, ${colorScheme}`);
      }
      assert.deepEqual(complaints, []);
    });
});
