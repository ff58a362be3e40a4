// The maintenance page on the real kiosk: it opens by a remote's keys, whatever is broken.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { front, openWall, smallConfig, smallFeed, waitForTitle, type Wall } from '../support/wall.js';

let browser: Browser;
let wall: Wall;
let context: BrowserContext;
let page: Page;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());
afterEach(async () => {
  await context.close();
  await wall.close();
});

const open = async (files: Readonly<Record<string, unknown>>, title: string) => {
  wall = await openWall(files);
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.clock.install();
  await context.route('**/heartbeat', (route) => route.fulfill({ status: 204 }));
  await page.goto(`${wall.url}?screen=default`);
  await waitForTitle(page, title);
};
const files = { 'kiosk.json': smallConfig(['A']), 'feeds/main.json': smallFeed() };
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const openIt = () => press('ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'Enter');
const said = async () => (await page.locator('.maintenance').innerText()).replace(/\s+/g, ' ');

describe('the maintenance page', () => {
  it('opens by up, up, down, down, OK, says how the screen is, and closes by Back', async () => {
    await open(files, 'A');
    await openIt();
    await page.locator('.maintenance', { hasText: /old, live/ }).waitFor();
    const text = await said();
    assert.match(
      text,
      /Screen default [0-9a-z]{4} Board A Version \d+\.\d+\.\d+, build [\w-]+ Browser Chrome/,
    );
    assert.match(text, /Feeds main facts \d+ \w+ old, live/);
    assert.match(text, /Configuration kiosk\.json is in order\. Last errors None since/);
    await press('Escape');
    assert.equal(await page.locator('.maintenance').count(), 0);
    await waitForTitle(page, 'A');
  });

  it('closes by itself after three minutes without a key', async () => {
    await open(files, 'A');
    await openIt();
    await page.clock.fastForward(175_000);
    assert.equal(await page.locator('.maintenance').count(), 1);
    await page.clock.fastForward(6000);
    assert.equal(await page.locator('.maintenance').count(), 0);
  });

  it('fits the picture to the panel by the arrows, and this screen keeps it', async () => {
    await open(files, 'A');
    await openIt();
    await press(...Array<string>(8).fill('ArrowLeft'), 'ArrowUp');
    assert.match(await said(), /Safe area 1\.75 %/);
    await press('Enter');
    const isInset = () =>
      page.waitForFunction(() => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe[data-place="front"]');
        const board = frame?.contentDocument?.querySelector('floor-board');
        const floor = board?.shadowRoot?.querySelector('.floor');
        return floor && parseFloat(getComputedStyle(floor).paddingLeft) > 23;
      });
    await isInset();
    await page.reload();
    await isInset();
  });

  it('names every problem of kiosk.json, and opens with a broken one too', async () => {
    const config = smallConfig(['A'], {
      screens: {
        default: {
          playlist: [{ board: 'a', for: 'soon' }, { board: 'gone' }],
          schedule: [
            { at: '07:45', board: 'a', for: 'PT1H' },
            { at: '08:00', board: 'a', for: 'PT15M' },
          ],
        },
      },
    });
    await open({ ...files, 'kiosk.json': config }, 'A');
    await openIt();
    const text = await said();
    for (const part of ['playlist[0].for', 'playlist[1].board', 'schedule[1]'])
      assert.ok(text.includes(part), part);
    await context.close();
    await wall.close();
    await open({ 'kiosk.json': '{' }, 'No configuration');
    await openIt();
    assert.match(await said(), /kiosk\.json: expected JSON/);
  });

  it('opens while the board before people is dead', async () => {
    await open(files, 'A');
    await (
      await front(page)
    )
      .evaluate(() => {
        for (let id = 0; id < 2000; id += 1) clearInterval(id);
        throw new Error('the board is broken');
      })
      .catch(() => undefined);
    await openIt();
    assert.match(await said(), /This screen Screen default/);
  });
});
