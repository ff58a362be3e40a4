import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/files.mjs';
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
  profile = mkdtempSync(join(tmpdir(), 'floorboard-profile-'));
  build = mkdtempSync(join(tmpdir(), 'floorboard-build-'));
  cpSync(join(root, 'kiosk/dist'), build, { recursive: true });
  const files = { 'kiosk.json': smallConfig(['A', 'B']), 'feeds/main.json': smallFeed() };
  wall = await openWall(files, build);
});
afterEach(async () => {
  await context.close();
  await wall.close();
  for (const folder of [profile, build]) rmSync(folder, { recursive: true, force: true });
});

/** Opens the wall and waits until everything it needs is kept. */
const visitOnce = async () => {
  const page = await switchOn();
  await page.goto(wall.url);
  await waitForTitle(page, 'B');
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

  it('the worker keeps the kiosk’s own files and neither feeds nor kiosk.json', async () => {
    const page = await visitOnce();
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return { names, paths: lists.flat().map(({ url }) => new URL(url).pathname) };
    });
    assert.equal(kept.names.length, 1);
    for (const path of ['/index.html', '/board.html', '/manifest.webmanifest'])
      assert.ok(kept.paths.includes(path), path);
    assert.ok(kept.paths.some((path) => /^\/assets\/inter-latin-opsz-normal-\w{8}\.woff2$/.test(path)));
    assert.deepEqual(
      kept.paths.filter((path) => path.includes('feeds') || path.endsWith('kiosk.json')),
      [],
    );
  });
});

describe('a new build', () => {
  const forget = (...files: string[]) => {
    for (const file of files) rmSync(join(build, file), { force: true });
  };
  /** Publishes a build whose index.html carries a mark, under a name of its own. */
  const publish = () => {
    const rewrite = (file: string, change: (text: string) => string) => {
      const path = join(build, file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
      forget(`${file}.br`, `${file}.gz`);
    };
    rewrite('index.html', (html) => html.replace('<html ', '<html data-build="2" '));
    rewrite('sw.js', (js) => `${js}// 2`.replace(/floorboard-shell-/, 'floorboard-shell-2-'));
  };
  const lookForIt = (page: Page) =>
    page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));

  it('is taken up by itself between two boards, and kept', async () => {
    const page = await visitOnce();
    publish();
    await lookForIt(page);
    await page.waitForSelector('html[data-build="2"]', { state: 'attached' });
    await waitForTitle(page, 'A');
    await wall.stop();
    await page.reload();
    await waitForTitle(page, 'B');
    assert.equal(await page.getAttribute('html', 'data-build'), '2');
  });

  it('that is half there is not taken up', async () => {
    const page = await visitOnce();
    publish();
    forget('board.html', 'board.html.br', 'board.html.gz');
    await lookForIt(page);
    const isTrying = () =>
      page.evaluate(async () => {
        const { installing, waiting } = await navigator.serviceWorker.ready;
        return installing !== null || waiting !== null;
      });
    while (await isTrying()) await waitForTitle(page, 'B');
    await wall.stop();
    await page.reload();
    await waitForTitle(page, 'A');
    assert.equal(await page.getAttribute('html', 'data-build'), null);
  });
});
