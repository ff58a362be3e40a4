// What a screen shows where scripts are off, or fail before a board is painted.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { demoConfig, prepareDemo } from '../../scripts/demo.mjs';
import { readFileSync } from 'node:fs';
import { openBrowser } from '../support/browser.js';
import { openDemo, type Wall } from '../support/wall.js';

let browser: Browser;
let wall: Wall;

before(async () => {
  await prepareDemo({ say: () => undefined });
  const { boards } = JSON.parse(readFileSync(demoConfig, 'utf8')) as { boards: Record<string, unknown> };
  wall = await openDemo(Object.keys(boards));
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await wall.close();
});

/** The text of the page in words, once it stands. */
const textOf = async (page: Awaited<ReturnType<Browser['newPage']>>) => {
  const frame = await (await page.waitForSelector('iframe.plain', { timeout: 30_000 })).contentFrame();
  await frame!.waitForSelector('article');
  return (await frame!.textContent('body')) ?? '';
};

describe('a screen without working scripts', () => {
  it('shows the latest figures with their dates where scripts are off', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(wall.url);
    const words = await textOf(page);
    assert.match(words, /NPS −?\d+ in \w+ \d{4}/);
    assert.match(words, /As of today \d\d:\d\d/);
    assert.match(words, /Records to \d+ \w+ \d{4}/);
    await context.close();
  });

  it('shows them where the board’s scripts never come', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.clock.install();
    await page.route(/assets\/(?:supervisor|board)-.*\.js/, (route) => route.abort());
    await page.goto(wall.url);
    await page.clock.runFor(15_000);
    assert.match(await textOf(page), /NPS −?\d+ in/);
    await context.close();
  });

  it('shows none of it once a board stands', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(wall.url);
    await page.waitForSelector('html[data-painted]');
    assert.equal(await page.$('iframe.plain'), null);
    await context.close();
  });
});
