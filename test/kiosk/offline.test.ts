import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/files.mjs';
import { discard, scratch } from '../support/scratch.js';
import { openWall, smallConfig, smallFeed, textOf, waitForTitle, type Wall } from '../support/wall.js';

let wall: Wall;
let profile: string;
/** The folder of the build that is served. */
let build: string;
let context: BrowserContext;

/** A browser that is switched on with what it kept the last time. */
const switchOn = async (): Promise<Page> => {
  const executablePath = findBrowser();
  assert.ok(executablePath);
  context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: browserFlags,
    reducedMotion: 'reduce',
  });
  return context.pages()[0] ?? context.newPage();
};

beforeEach(async () => {
  profile = scratch('profile');
  build = scratch('build');
  cpSync(join(root, 'kiosk/dist'), build, { recursive: true });
  const files = { 'kiosk.json': smallConfig(['A', 'B']), 'feeds/main.json': smallFeed() };
  wall = await openWall(files, build);
});
afterEach(async () => {
  await context.close();
  await wall.close();
  for (const folder of [profile, build]) await discard(folder);
});

/** Opens the wall and waits until everything it needs is kept. */
const visitOnce = async (title = 'B') => {
  const page = await switchOn();
  await page.goto(wall.url);
  await waitForTitle(page, title);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
};

describe('without the server', () => {
  it('a browser that is started again opens the last boards with the last good feed, and turns them', async () => {
    await visitOnce();
    await context.close();
    await wall.stop();
    const page = await switchOn();
    await page.goto(wall.url);
    for (const title of ['A', 'B', 'A']) await waitForTitle(page, title);
    const text = await textOf(page);
    assert.match(text, /Test facility/);
    assert.match(text, /Figure .*42/);
  });

  it('a browser that is started in quiet hours shows their clock with the age of the last good feed', async () => {
    const screens = {
      default: {
        playlist: [{ board: 'a' }],
        // All day but the minute before midnight.
        quiet: { from: '00:00', to: '23:59' },
        timeZone: 'Australia/Melbourne',
      },
    };
    wall.write('kiosk.json', smallConfig(['A'], { screens }));
    await visitOnce('quiet');
    await context.close();
    await wall.stop();
    const page = await switchOn();
    await page.goto(wall.url);
    await waitForTitle(page, 'quiet');
    await page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[data-place="front"]');
      return frame?.contentDocument?.querySelector('.quiet-age')?.textContent !== '';
    });
    assert.match(await textOf(page), /^\d\d:\d\d \w+day \d+ \w+ \d{4} As of (today|yesterday) \d\d:\d\d$/);
  });

  it('a page that is loaded again does the same, and follows the feed again once the server is back', async () => {
    const page = await visitOnce();
    await wall.stop();
    await page.reload();
    await waitForTitle(page, 'B');
    wall.write('feeds/main.json', smallFeed(' renewed', { generatedAt: new Date().toISOString() }));
    await wall.start();
    await page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[data-place="front"]');
      const board = frame?.contentDocument?.querySelector('floor-board');
      return board?.shadowRoot?.querySelector('.facility')?.textContent.includes('renewed');
    });
  });

  it('the worker comes back with all its files after everything that the browser keeps was cleared', async () => {
    const page = await switchOn();
    await page.clock.install();
    await page.goto(wall.url);
    await waitForTitle(page, 'B');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const session = await context.newCDPSession(page);
    const isKept = () =>
      page.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => name.startsWith('floorboard-shell-'));
        const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return (await navigator.serviceWorker.getRegistration()) !== undefined && files.flat().length > 10;
      });
    for (const storageTypes of ['all', 'cache_storage']) {
      await session.send('Storage.clearDataForOrigin', { origin: new URL(wall.url).origin, storageTypes });
      assert.equal(await isKept(), false);
      await page.clock.fastForward(10 * 60_000);
      for (let looks = 0; !(await isKept()); looks += 1) {
        assert.ok(looks < 600, `${storageTypes}: kept again`);
        await page.waitForTimeout(100);
      }
    }
    await wall.stop();
    await page.reload();
    await waitForTitle(page, 'B');
  });

  it('the worker keeps the kiosk’s own files and neither feeds nor kiosk.json', async () => {
    const page = await visitOnce();
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return { names, paths: lists.flat().map(({ url }) => new URL(url).pathname) };
    });
    assert.equal(kept.names.filter((name) => name.startsWith('floorboard-shell-')).length, 1);
    for (const path of ['/index.html', '/board.html', '/manifest.webmanifest'])
      assert.ok(kept.paths.includes(path), path);
    assert.ok(kept.paths.some((path) => /^\/assets\/inter-latin-opsz-normal-\w{8}\.woff2$/.test(path)));
    assert.deepEqual(
      kept.paths.filter((path) => path.includes('feeds') || path.endsWith('kiosk.json')),
      [],
    );
  });
});
