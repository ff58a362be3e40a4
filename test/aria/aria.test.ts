// What a screen reader is told of each widget and of the board, as text, so that a review hears what a change says. After a
// wanted change: FLOORBOARD_UPDATE=1 node scripts/test-suites.mjs test/aria
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import type { Served } from '../support/serve.js';
import { serveStories } from '../support/story-page.js';

const folder = new URL('snapshots/', import.meta.url);
const states = ['Ready', 'Empty', 'Failed'];
const told: Readonly<Record<string, readonly string[]>> = {
  'Widgets/Award winners': states,
  'Widgets/Customer marbles': states,
  'Widgets/Huddle actions': states,
  'Widgets/KPI': states,
  'Widgets/NPS trend': [...states, 'Stale'],
  'Widgets/Purpose': states,
  Board: ['Results', 'Huddle', 'ResultsFailed', 'InAPage'],
};

let served: Served;
let browser: Browser;
let page: Page;

before(async () => {
  served = await serveStories('test/aria/harness.ts');
  browser = await openBrowser();
  page = await browser.newPage({
    viewport: { width: 1920, height: 1080 },
    reducedMotion: 'reduce',
    locale: 'en-AU',
    timezoneId: 'Australia/Melbourne',
  });
  await page.goto(served.url);
  await page.waitForFunction('window.stories');
});
after(async () => {
  await browser.close();
  await served.close();
});

describe('a screen reader is told', () => {
  for (const [title, stories] of Object.entries(told))
    it(`what it was: ${title}`, async () => {
      let heard = '';
      for (const story of stories) {
        await page.evaluate((name) => window.stories.show(name), `${title} / ${story}`);
        heard += `# ${story}\n${await page.locator('body').ariaSnapshot()}\n`;
      }
      const file = new URL(`${title.replace(/^.*\//, '').replace(/ /g, '-').toLowerCase()}.yaml`, folder);
      if (process.env.FLOORBOARD_UPDATE) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, heard);
      }
      assert.ok(existsSync(file), 'no snapshot: FLOORBOARD_UPDATE=1 writes one');
      assert.equal(heard, readFileSync(file, 'utf8'));
    });
});
