// A new build of the kiosk on a screen that nobody touches: taken up by itself, and never at the price of the board.
import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { root } from '../../scripts/files.mjs';
import { openBrowser } from '../support/browser.js';
import { discard, scratch } from '../support/scratch.js';
import { openWall, smallConfig, smallFeed, titleOf, waitForTitle, type Wall } from '../support/wall.js';

let browser: Browser;
let wall: Wall;
/** The folder of the build that is served, and the name of the build that was built. */
let folder: string;
let first: string;
let context: BrowserContext;
let page: Page;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const fileOf = (part: RegExp) => {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) => part.test(path));
  assert.ok(found, String(part));
  return found;
};
const remove = (file: string) => {
  for (const name of [file, `${file}.br`, `${file}.gz`]) rmSync(join(folder, name), { force: true });
};
const rewrite = (part: RegExp, change: (text: string) => string) => {
  const file = fileOf(part);
  const text = readFileSync(join(folder, file), 'utf8');
  const changed = change(text);
  assert.notEqual(changed, text, file);
  remove(file);
  writeFileSync(join(folder, file), changed);
};
const nameOfServed = () =>
  /data-build="([\w-]+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? '';

/** Publishes another build, with what a test changes in it. */
const publish = (name: string, change: () => void = () => undefined) => {
  const before = nameOfServed();
  for (const part of [/^index\.html$/, /^sw\.js$/]) rewrite(part, (text) => text.split(before).join(name));
  change();
};
/** Changes a script of the build; as in a real one its name says so, wherever it is named. */
const rewriteScript = (name: 'board' | 'supervisor', to: string, change: (code: string) => string) => {
  const file = fileOf(new RegExp(`^assets/${name}-[\\w-]{8}\\.js$`));
  const code = change(readFileSync(join(folder, file), 'utf8'));
  remove(file);
  writeFileSync(join(folder, `assets/${name}-${to}.js`), code);
  for (const page of [/^sw\.js$/, name === 'board' ? /^board\.html$/ : /^index\.html$/])
    rewrite(page, (text) => text.replace(file, `assets/${name}-${to}.js`));
};
const lookForIt = () =>
  page.evaluate(() =>
    navigator.serviceWorker.ready.then((registration) => registration.update().then(() => undefined)),
  );
const running = () => page.getAttribute('html', 'data-build');
const shells = () =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('floorboard-shell-')));

beforeEach(async () => {
  folder = scratch('build');
  cpSync(join(root, 'kiosk/dist'), folder, { recursive: true });
  first = nameOfServed();
  wall = await openWall({ 'kiosk.json': smallConfig(['A', 'B']), 'feeds/main.json': smallFeed() }, folder);
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.clock.install();
  await page.goto(wall.url);
  await waitForTitle(page, 'B');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
});
afterEach(async () => {
  await context.close();
  await wall.close();
  await discard(folder);
});

describe('a new build', () => {
  it('is tried behind the boards, taken up by itself between two of them, and kept', async () => {
    publish('second-build');
    await lookForIt();
    await page.waitForSelector('html[data-build="second-build"]', { state: 'attached' });
    await waitForTitle(page, 'A');
    await wall.stop();
    await page.reload();
    await waitForTitle(page, 'B');
    assert.deepEqual([await running(), await shells()], ['second-build', ['floorboard-shell-second-build']]);
  });

  it('is taken up within the hour also where one scheduled board stands all day', async () => {
    const default_ = {
      playlist: [{ board: 'a' }, { board: 'b' }],
      schedule: [{ board: 'b', at: '00:00', for: 'P1D' }],
    };
    wall.write('kiosk.json', smallConfig(['A', 'B'], { screens: { default: default_ } }));
    // It is asked for each minute; a board of the playlist would have gone by then.
    await page.clock.fastForward(60_000);
    await waitForTitle(page, 'B');
    publish('second-build');
    await lookForIt();
    await page.waitForSelector('iframe.trial', { state: 'attached' });
    await page.waitForSelector('iframe.trial', { state: 'detached' });
    await page.clock.fastForward(60_000);
    assert.deepEqual([await running(), await titleOf(page)], [first, 'B'], 'nobody is disturbed before');
    await page.clock.fastForward(3_600_000);
    await page.waitForSelector('html[data-build="second-build"]', { state: 'attached' });
    await waitForTitle(page, 'B');
  });

  it('that is half there is not taken up', async () => {
    publish('half-build', () => remove('board.html'));
    await lookForIt().catch(() => undefined);
    const isTrying = () =>
      page.evaluate(async () => {
        const { installing, waiting } = await navigator.serviceWorker.ready;
        return installing !== null || waiting !== null;
      });
    while (await isTrying()) await waitForTitle(page, 'B');
    await wall.stop();
    await page.reload();
    await waitForTitle(page, 'A');
    assert.equal(await running(), first);
  });

  it('that is broken is tried for a minute behind the boards, which stand, and never again; a later one is', async () => {
    publish('broken-build', () =>
      rewriteScript('board', 'broken_1', (code) => `throw new Error('broken');${code}`),
    );
    await page.evaluate(() => {
      document.documentElement.dataset['never'] = 'reloaded';
    });
    await lookForIt();
    await page.waitForSelector('iframe.trial', { state: 'attached' });
    // A minute, and boards that come and go all the while.
    for (let seconds = 0; seconds < 65; seconds += 5) {
      await page.clock.fastForward(5000);
      assert.match((await titleOf(page)) ?? 'nothing', /^[AB]$/);
    }
    await page.waitForSelector('iframe.trial', { state: 'detached' });
    await page.waitForFunction(async () => (await caches.keys()).length === 2);
    assert.deepEqual(await shells(), [`floorboard-shell-${first}`]);
    await lookForIt();
    for (const title of ['A', 'B']) await waitForTitle(page, title);
    assert.equal(await page.locator('iframe.trial').count(), 0);
    assert.deepEqual([await running(), await page.getAttribute('html', 'data-never')], [first, 'reloaded']);
    await page.reload();
    await waitForTitle(page, 'A');
    assert.equal(await running(), first, 'also for whoever comes later');

    publish('mended-build', () =>
      rewriteScript('board', 'mended_1', (code) => code.replace("throw new Error('broken');", '')),
    );
    await lookForIt();
    await page.waitForSelector('html[data-build="mended-build"]', { state: 'attached' });
    await waitForTitle(page, 'A');
  });

  it('that paints on trial but not once it is taken up gives way to the one before', async () => {
    publish('sly-build', () => {
      rewriteScript(
        'supervisor',
        'sly_sly_',
        (code) => `if(parent===window)throw new Error('broken');${code}`,
      );
      // The worker's minute, compressed.
      rewrite(/^sw\.js$/, (code) => code.replace(/\b6e4\b/, '3e3'));
    });
    await lookForIt();
    await page.waitForSelector('html[data-build="sly-build"]', { state: 'attached' });
    // The board before stands in words meanwhile.
    const words = await page.locator('.last-words').innerText();
    assert.match(words, /^[AB]\s+As of today \d\d:\d\d\s+Figure\s+Figure.* 42/);
    await page.waitForSelector(`html[data-build="${first}"]`, { state: 'attached' });
    for (const title of ['A', 'B', 'A']) await waitForTitle(page, title);
    assert.deepEqual([await running(), await shells()], [first, [`floorboard-shell-${first}`]]);
    await page.locator('.last-words').waitFor({ state: 'detached' });
  });
});
