import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { front, openWall, smallConfig, smallFeed, textOf, waitForTitle, type Wall } from '../support/wall.js';

let browser: Browser;
let wall: Wall;
let page: Page;

before(async () => {
  browser = await openBrowser();
  wall = await openWall({
    'kiosk.json': smallConfig(['A', 'B'], {
      screens: {
        default: { playlist: [{ board: 'a' }] },
        hall: { playlist: [{ board: 'b' }], theme: 'dark' },
      },
    }),
    'feeds/main.json': smallFeed(),
    'feeds/mine.json': smallFeed(' of mine'),
    'feeds/site/kiosk.json': smallConfig(['Site'], { feeds: { main: { src: 'main.json' } } }),
    'feeds/site/main.json': smallFeed(' on site'),
  });
});
after(async () => {
  await browser.close();
  await wall.close();
});
afterEach(() => page.close());

const open = async (query: string) => {
  page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(wall.url + query);
};

describe('the address', () => {
  it('picks a screen with ?screen', async () => {
    await open('?screen=hall');
    await waitForTitle(page, 'B');
    const board = (await front(page)).locator('floor-board');
    assert.equal(await board.getAttribute('theme'), 'dark');
  });

  it('shows the default for a screen that isn’t there, and says so', async () => {
    page = await browser.newPage({ reducedMotion: 'reduce' });
    const said = page.waitForEvent('console');
    await page.goto(`${wall.url}?screen=lobby`);
    await waitForTitle(page, 'A');
    assert.equal(
      (await said).text(),
      'floorboard: ?screen=lobby: there is no screen of that name; there are default, hall.',
    );
  });

  it('follows another configuration with ?config, and feeds from beside it', async () => {
    await open('?config=feeds/site/kiosk.json');
    await waitForTitle(page, 'Site');
    assert.match(await textOf(page), /Test facility on site/);
  });

  it('puts a feed in the place of main with ?feed', async () => {
    await open('?feed=feeds/mine.json');
    await waitForTitle(page, 'A');
    assert.match(await textOf(page), /Test facility of mine/);
  });
});
