// Visits every story of the built Storybook in a real browser, in two pages that are open.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { storybook } from './storybook.js';
import { openBrowser } from '../support/browser.js';
import { serve, type Served } from '../support/serve.js';

declare global {
  interface Window {
    /** See in-page.js. */
    readonly inPage: {
      show(id: string): Promise<void>;
      violations(rules?: readonly string[]): Promise<string[]>;
      overflow(): string[];
    };
  }
}

/** A page of the preview that is open, and what it has complained of since it was last asked. */
interface Booth {
  readonly page: Page;
  complaints: string[];
}

const { folder, entries } = await storybook();
const stories = entries.filter(({ type }) => type === 'story');
const width = 2;

let served: Served;
let browser: Browser;
/** Those that are free: a story takes one and gives it back. */
const booths: Booth[] = [];

async function openBooth(): Promise<Booth> {
  const page = await browser.newPage({
    viewport: { width: 1920, height: 1080 },
    reducedMotion: 'reduce',
    locale: 'en-AU',
    timezoneId: 'Australia/Melbourne',
  });
  const booth: Booth = { page, complaints: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) booth.complaints.push(message.text());
  });
  page.on('pageerror', (error) => booth.complaints.push(error.message));
  page.on('requestfailed', (request) => booth.complaints.push(`no answer: ${request.url()}`));
  await page.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
  await page.addInitScript({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) });
  // Storybook's own panel would ask axe once more after each story.
  const still = 'globals=a11y.manual:!true';
  await page.goto(`${served.url}/iframe.html?id=${stories[0]?.id ?? ''}&viewMode=story&${still}`);
  return booth;
}

before(async () => {
  served = await serve(folder, {
    handle: (request, response) => {
      if (request.url !== '/favicon.ico') return false;
      response.writeHead(204).end();
      return true;
    },
  });
  browser = await openBrowser();
  for (let i = 0; i < width; i += 1) booths.push(await openBooth());
});

after(async () => {
  await browser.close();
  await served.close();
});

/** Tests: every story renders, says nothing in the console, and is what `judge` asks of it. */
export function visitStories(does: string, judge: (page: Page) => Promise<void>): void {
  describe('stories', { concurrency: width }, () => {
    it('are there for every widget', () => {
      assert.ok(stories.length >= 6 * 20, `only ${stories.length} stories`);
    });

    for (const { id, title, name } of stories)
      it(`${title} / ${name}: ${does}`, async () => {
        const booth = booths.pop();
        assert.ok(booth);
        booth.complaints = [];
        try {
          await booth.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
          await booth.page.evaluate((story) => window.inPage.show(story), id);
          await judge(booth.page);
          assert.deepEqual(booth.complaints, []);
        } finally {
          booths.push(booth);
        }
      });
  });
}
