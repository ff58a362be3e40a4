// What a soak is made of: its limits, its meter, its script of faults.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { bundle } from '../support/bundle.js';
import { answers, nextAnswer, seeded } from './faults.js';
import { judge, slopeOf } from './judge.js';
import { meterFor, type Sample } from './measure.js';
import { soakFlags } from './soak.js';

let browser: Browser;
before(async () => {
  browser = await openBrowser(soakFlags);
});
after(() => browser.close());

const sample = (cycle: number, parts: Partial<Sample> = {}): Sample => ({
  cycle,
  heap: 5_000_000,
  nodes: 2000,
  listeners: 60,
  timers: 11,
  documents: 5,
  stamps: 9,
  detached: [],
  ...parts,
});
/** 20,000 cycles, each sample made by its cycle and number. */
const run = (parts: (cycle: number, index: number) => Partial<Sample>) =>
  Array.from({ length: 40 }, (_, i) => sample((i + 1) * 500, parts((i + 1) * 500, i)));
const failures = (samples: readonly Sample[]) =>
  judge(samples)
    .filter(({ met }) => !met)
    .map(({ name }) => name);

describe('the limits of a soak', () => {
  const random = seeded(5);
  const noisy = () => Math.floor(random() * 20_000);

  it('pass a kiosk whose heap only wavers', () => {
    assert.deepEqual(failures(run(() => ({ heap: 5_000_000 + noisy() }))), []);
  });

  it('find eight bytes a cycle under a collector that wavers by 20 kB', () => {
    assert.deepEqual(failures(run((cycle) => ({ heap: 5_000_000 + 8 * cycle + noisy() }))), ['heap']);
  });

  it('don’t count what warms up', () => {
    assert.deepEqual(failures(run((cycle) => ({ heap: 5_000_000 + Math.min(cycle, 4000) * 100 }))), []);
  });

  it('find nodes that grow by a fiftieth, one listener, one timer, one element that nothing shows', () => {
    assert.deepEqual(failures(run((cycle) => ({ nodes: 2000 + cycle / 500 }))), ['nodes']);
    assert.deepEqual(failures(run((_, i) => ({ listeners: i > 30 ? 61 : 60 }))), ['listeners']);
    assert.deepEqual(failures(run((_, i) => ({ timers: i > 30 ? 12 : 11 }))), ['timers']);
    assert.deepEqual(failures(run((_, i) => ({ detached: i === 30 ? ['floor-kpi'] : [] }))), [
      'detached elements',
    ]);
  });

  it('take the slope from the middle: one odd sample changes nothing', () => {
    assert.equal(slopeOf([0, 1, 2, 3, 4, 5, 6].map((x) => [x, x === 3 ? 1000 : 2 * x] as const)), 2);
  });
});

describe('the meter', () => {
  it('names an element that script holds and no document shows', async () => {
    const { js } = await bundle("import './test/soak/clock.ts';", { format: 'iife' });
    const page = await browser.newPage();
    await page.addInitScript({ content: `window.soakPace = { start: 0, speed: 1 }; ${js}` });
    await page.goto('data:text/html,<p>Stands</p>');
    const meter = await meterFor(page);
    assert.deepEqual((await meter.read(1)).detached, []);
    await page.evaluate(() => {
      const lost = document.createElement('div');
      lost.className = 'lost';
      Object.assign(window, { lost });
    });
    const { detached, listeners, timers } = await meter.read(2);
    assert.deepEqual(detached, ['div.lost']);
    await page.evaluate(() => {
      addEventListener('online', () => undefined);
      setTimeout(() => undefined, 1e9);
    });
    const after = await meter.read(3);
    assert.deepEqual([after.listeners - listeners, after.timers - timers], [1, 1]);
    await page.close();
  });
});

describe('the script of faults', () => {
  it('is the same for one seed, and another for another', () => {
    const told = (seed: number) => {
      const random = seeded(seed);
      return Array.from({ length: 50 }, () => nextAnswer(random)).join();
    };
    assert.equal(told(1), told(1));
    assert.notEqual(told(1), told(2));
  });

  it('brings every fault within 500 requests, and two good answers of three', () => {
    const random = seeded(1);
    const given = Array.from({ length: 500 }, () => nextAnswer(random));
    assert.deepEqual(new Set(given), new Set(answers));
    const good = given.filter((answer) => answer === 'good').length / given.length;
    assert.ok(Math.abs(good - 2 / 3) < 0.07, String(good));
  });
});
