import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import {
  listen,
  openWall,
  smallConfig,
  smallFeed,
  textOf,
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

/** Opens a wall whose time the test moves. */
const open = async (files: Readonly<Record<string, unknown>>) => {
  wall = await openWall({ 'feeds/main.json': smallFeed(), ...files });
  context = await browser.newContext({ reducedMotion: 'reduce' });
  complaints = listen(context);
  page = await context.newPage();
  await page.clock.install();
  // Time runs faster here than the server's, which takes one heartbeat a second.
  await context.route('**/heartbeat', (route) => route.fulfill({ status: 204 }));
  await page.goto(wall.url);
};

/** Lets seconds pass one by one, each with a moment for frames and server to answer. */
const pass = async (seconds: number) => {
  for (let second = 0; second < seconds; second += 1) {
    await page.clock.runFor(1000);
    await page.evaluate(() => fetch('icon.svg').then((answer) => answer.text()));
  }
};
const said = () => complaints.all.filter((complaint) => complaint.startsWith('console'));

describe('kiosk.json', () => {
  it('is missing: the screen says where it looked and what to do, and runs once it is there', async () => {
    await open({});
    await waitForTitle(page, 'No configuration');
    const text = await textOf(page);
    assert.match(text, new RegExp(`This screen follows ${wall.url}kiosk.json`));
    assert.match(text, /kiosk\.json: it can’t be fetched: the server answers 404\./);
    assert.match(text, /Put a kiosk\.json there/);
    wall.write('kiosk.json', smallConfig(['A']));
    await pass(11);
    await waitForTitle(page, 'A');
  });

  it('is broken: the screen says the line and column', async () => {
    await open({ 'kiosk.json': '{\n  "floorboard": 1,\n  "boards": oops\n}' });
    await waitForTitle(page, 'No configuration');
    assert.match(await textOf(page), /expected JSON, got "oops" at line 3, column 13/);
  });

  it('is edited: the board has it within a minute, without a reload', async () => {
    await open({ 'kiosk.json': smallConfig(['A']) });
    await waitForTitle(page, 'A');
    await page.evaluate(() => {
      document.documentElement.dataset['never'] = 'reloaded';
    });
    wall.write('kiosk.json', smallConfig(['Edited']));
    await pass(61);
    await waitForTitle(page, 'Edited');
    assert.equal(await page.getAttribute('html', 'data-never'), 'reloaded');
    assert.deepEqual(said(), []);
  });

  it('is broken by an edit: the boards run on, and the console says it once', async () => {
    await open({ 'kiosk.json': smallConfig(['A']) });
    await waitForTitle(page, 'A');
    wall.write('kiosk.json', '<html>Sign in');
    await pass(125);
    await waitForTitle(page, 'A');
    assert.deepEqual(said(), [
      'console error: floorboard: kiosk.json: a web page came instead of JSON, perhaps a sign-in page.',
    ]);
  });

  it('names an unknown widget and an unknown feed: those tiles say so, the others stand', async () => {
    await open({
      'kiosk.json': smallConfig([], {
        boards: {
          a: {
            title: 'A',
            widgets: [
              { type: 'nps-trnd', columns: 4, rows: 6 },
              { type: 'kpi', feed: 'mian', columns: 4, rows: 6 },
              { type: 'kpi', metric: 'k', columns: 4, rows: 6 },
            ],
          },
        },
        screens: {},
      }),
    });
    await waitForTitle(page, 'A');
    const text = await textOf(page);
    assert.match(
      text,
      /This widget doesn’t exist There is no widget “nps-trnd”\. There are award-winners, customer-marbles/,
    );
    assert.match(
      text,
      /This tile has no feed boards\.a\.widgets\[1\]\.feed: expected one of the feeds main, got "mian"/,
    );
    assert.match(text, /Figure .*42/);
    assert.equal(said().length, 2, 'each once on the console');
  });

  it('holds a bad board: it is a named problem in its turn, and the rest of the playlist runs on', async () => {
    const good = smallConfig(['A']);
    await open({
      'kiosk.json': {
        ...good,
        boards: { ...good.boards, bad: { title: 'Bad', widgets: 'kpi' } },
        screens: { default: { playlist: ['a', 'bad', 'gone'].map((board) => ({ board, for: 'PT5S' })) } },
      },
    });
    await waitForTitle(page, 'A');
    await pass(6);
    await waitForTitle(page, 'bad');
    assert.match(
      await textOf(page),
      /This board can’t be shown boards\.bad\.widgets: expected a list of widgets, got "kpi"/,
    );
    await pass(6);
    await waitForTitle(page, 'gone');
    assert.match(await textOf(page), /There is no board named "gone"/);
    await pass(6);
    await waitForTitle(page, 'A');
  });
});
