// The wrappers in a React 19 page, in a real browser.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { bundle } from '../support/bundle.js';
import { serve, type Served } from '../support/serve.js';

let served: Served;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

before(async () => {
  const { js } = await bundle("import './test/frameworks/react-page.ts';");
  served = await serve({
    '/index.html':
      '<!doctype html><html lang="en"><title>React</title><link rel="icon" href="data:,"><main></main><script type="module" src="/page.js"></script></html>',
    '/page.js': js,
  });
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(served.url);
  await page.waitForSelector('floor-kpi[state="ready"]');
  await page.waitForSelector('#bare[state="ready"]');
});

after(async () => {
  await browser.close();
  await served.close();
});

const headingOf = (tag: string) => page.locator(tag).locator('[part="heading"]').textContent();

describe('the React wrappers', () => {
  it('render the elements and pass attributes and data', async () => {
    assert.equal((await headingOf('floor-kpi'))?.trim(), 'Punctual');
    assert.match((await page.locator('floor-kpi').locator('[part="headline"]').textContent()) ?? '', /94\.2/);
    const text = page.locator('floor-purpose').first().locator('[part="body"]');
    assert.match((await text.textContent()) ?? '', /Carried to the door/);
  });

  it('hand typed events to their handlers', async () => {
    const told = await page.evaluate(() => window.told);
    assert.deepEqual(
      told.filter(({ state }) => state === 'ready'),
      [
        { from: 'kpi', state: 'ready', age: 'fresh' },
        { from: 'purpose', state: 'ready', age: 'fresh' },
      ],
    );
  });

  it('give the element itself by ref, and follow a new property', async () => {
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.waitForFunction(() => window.renderings > 1);
    const summary = await page
      .locator('floor-kpi')
      .evaluate((kpi) => (kpi as HTMLElement & { summary: string }).summary);
    assert.notEqual(summary, '');
    assert.equal((await headingOf('floor-kpi'))?.trim(), `After: ${summary}`);
  });

  it('are not needed in React 19, which sets properties by itself', async () => {
    assert.match(
      (await page.locator('#bare').locator('[part="body"]').textContent()) ?? '',
      /Without a wrapper/,
    );
  });

  it('leave without a word', async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('leave')));
    assert.equal(await page.locator('floor-kpi').count(), 0);
    assert.deepEqual(complaints, []);
  });
});
