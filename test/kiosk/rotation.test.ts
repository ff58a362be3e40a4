import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import {
  front,
  listen,
  openWall,
  smallConfig,
  smallFeed,
  textOf,
  titleOf,
  waitForTitle,
  type Complaints,
  type Wall,
} from '../support/wall.js';

let browser: Browser;
let wall: Wall;
let context: BrowserContext;
let page: Page;
let complaints: Complaints;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());
afterEach(async () => {
  await context.close();
  await wall.close();
});

const open = async (config: unknown, query = '') => {
  wall = await openWall({ 'kiosk.json': config, 'feeds/main.json': smallFeed() });
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  complaints = listen(context);
  page = await context.newPage();
  await page.goto(wall.url + query);
};

describe('rotation', () => {
  beforeEach(() => open(smallConfig(['A', 'B', 'C'])));

  it('shows every board in its turn, round after round, without a word', async () => {
    for (const title of ['A', 'B', 'C', 'A', 'B']) await waitForTitle(page, title);
    assert.deepEqual(complaints.all, []);
  });

  it('keeps two frames, and one board once the other has gone', async () => {
    const frames = () => page.evaluate(() => document.querySelectorAll('iframe').length);
    const boards = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('iframe')]
          .map((frame) => frame.contentDocument?.querySelectorAll('floor-board').length ?? 0)
          .reduce((sum, count) => sum + count),
      );
    await page.evaluate(() => {
      document.querySelectorAll('iframe').forEach((frame, i) => (frame.dataset['first'] = String(i)));
    });
    await waitForTitle(page, 'C');
    await waitForTitle(page, 'B');
    assert.equal(await frames(), 2);
    assert.equal(await page.locator('iframe[data-first]').count(), 2, 'the same two');
    await page.keyboard.press('Space');
    await page.waitForFunction(() => !document.querySelector('iframe[data-place="leaving"]'));
    await page.waitForFunction(
      () =>
        !document
          .querySelector<HTMLIFrameElement>('iframe[data-place="back"]')
          ?.contentDocument?.querySelector('floor-board'),
    );
    assert.equal(await boards(), 1);
  });

  it('goes on without a server', async () => {
    await waitForTitle(page, 'C');
    await wall.stop();
    for (const title of ['A', 'B', 'C', 'A']) await waitForTitle(page, title);
    assert.match(await textOf(page), /Figure.*42/);
  });
});

describe('keys', () => {
  const slow = smallConfig(['A', 'B', 'C'], {
    screens: { default: { playlist: ['a', 'b', 'c'].map((board) => ({ board, for: 'PT1H' })) } },
  });
  beforeEach(() => open(slow));

  it('turn boards both ways', async () => {
    await waitForTitle(page, 'A');
    await page.keyboard.press('ArrowRight');
    await waitForTitle(page, 'B');
    await page.keyboard.press('ArrowLeft');
    await waitForTitle(page, 'A');
    await page.keyboard.press('ArrowLeft');
    await waitForTitle(page, 'C');
  });

  it('turn boards from inside one that has the focus', async () => {
    await waitForTitle(page, 'A');
    const frame = await front(page);
    await frame.locator('floor-board').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('ArrowRight');
    await waitForTitle(page, 'B');
  });

  it('pause with a visible mark, and go on', async () => {
    await waitForTitle(page, 'A');
    await page.keyboard.press('Enter');
    await (await front(page)).waitForSelector('.paused');
    assert.match(await textOf(page), /Paused/);
    await page.keyboard.press('ArrowRight');
    await waitForTitle(page, 'B');
    assert.match(await textOf(page), /Paused/, 'the next board carries the mark too');
    await page.keyboard.press('Enter');
    await (await front(page)).waitForSelector('.paused', { state: 'detached' });
    assert.equal(await titleOf(page), 'B');
  });
});

describe('a frame before people', () => {
  const one = smallConfig(['A']);
  beforeEach(() => open(one));
  /** The board stands again, in a document that a test has not marked. */
  const standsAnew = () =>
    page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[data-place="front"]');
      const inside = frame?.contentDocument;
      return inside?.querySelector('floor-board') && !inside.body.dataset['marked'];
    });
  const mark = () => {
    document.body.dataset['marked'] = 'yes';
  };

  it('that gives no sign of life is replaced by a fresh one with the same board', async () => {
    await waitForTitle(page, 'A');
    const frame = await front(page);
    await frame.evaluate(mark);
    // Intervals have numbers in a row; without them the frame no longer beats.
    await frame.evaluate(() => {
      for (let id = 0; id < 1000; id += 1) clearInterval(id);
    });
    await standsAnew();
    await page.waitForFunction(
      () =>
        ![...document.querySelectorAll('iframe')].some(
          (each) => each.contentDocument?.body.dataset['marked'],
        ),
    );
    assert.deepEqual(complaints.all, []);
  });

  it('that loads itself anew gets its board again', async () => {
    await waitForTitle(page, 'A');
    const frame = await front(page);
    await frame.evaluate(mark);
    await frame.evaluate(() => location.reload());
    await standsAnew();
  });
});

describe('quiet hours', () => {
  it('show a dim clock with the age of the facts', async () => {
    await open(
      smallConfig(['A'], {
        screens: {
          default: {
            playlist: [{ board: 'a' }],
            // All day but the minute before midnight.
            quiet: { from: '00:00', to: '23:59' },
            timeZone: 'Australia/Melbourne',
          },
        },
      }),
    );
    await page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[data-place="front"]');
      return frame?.contentDocument?.querySelector('.quiet-age')?.textContent !== '';
    });
    assert.match(await textOf(page), /^\d\d:\d\d \w+day \d+ \w+ \d{4} As of (today|yesterday) \d\d:\d\d$/);
    assert.deepEqual(complaints.all, []);
  });
});
