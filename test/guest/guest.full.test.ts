// A page built by somebody else: whatever its styles do, nothing inside a widget changes and nothing is lost.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { places } from './places.js';
import { openBrowser } from '../support/browser.js';
import { bundle } from '../support/bundle.js';
import { serve, type Served } from '../support/serve.js';

let served: Served;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

before(async () => {
  const { js } = await bundle("import './test/guest/page.ts';", { minify: false });
  served = await serve({
    '/index.html':
      '<!doctype html><html><title>Somebody else’s page</title><link rel="icon" href="data:,"><body><script type="module" src="/page.js"></script></html>',
    '/page.js': js,
  });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(served.url);
  await page.waitForFunction('window.guest');
});

after(async () => {
  await browser.close();
  await served.close();
});

describe('in somebody else’s page', () => {
  for (const [name, place] of Object.entries(places))
    it(`nothing inside changes on ${name}`, async () => {
      const changes = await page.evaluate((where) => window.guest.changedIn(where), place);
      assert.equal(changes.slice(0, 20).join('\n'), '', `${changes.length} changes`);
    });

  it('thirty widgets in a column of 280 px all say what they have to, and nothing leaves the column', async () => {
    const { states, spills } = await page.evaluate(async () => {
      await window.guest.mount({ width: 280 }, 30);
      return { states: window.guest.states(), spills: window.guest.spills() };
    });
    assert.equal(states.length, 31);
    assert.deepEqual(
      states.filter((state) => !state.endsWith(' ready fresh')),
      [],
    );
    assert.deepEqual(spills, []);
  });

  it('widgets taken out and put back a hundred times are as they were, and hold on to nothing', async () => {
    const session = await page.context().newCDPSession(page);
    const counts = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { nodes, jsEventListeners };
    };
    await page.evaluate(() => window.guest.mount({}, 6));
    const first = await page.evaluate(() => window.guest.move(2));
    const before = await counts();
    const changes = await page.evaluate(() => window.guest.move(100));
    const after = await counts();
    assert.deepEqual([...first, ...changes].slice(0, 10), []);
    assert.ok(after.nodes <= before.nodes, `${before.nodes} nodes before, ${after.nodes} after`);
    assert.ok(
      after.jsEventListeners <= before.jsEventListeners,
      `${before.jsEventListeners} listeners before, ${after.jsEventListeners} after`,
    );
  });

  it('is told nothing on the console by any of this', () => {
    assert.deepEqual(complaints, []);
  });
});
