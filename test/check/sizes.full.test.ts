// Every board of the demo's first screen at every size that a wall may have, and its upright one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { check } from '@floorboard/cli';
import type { Browser } from 'playwright-core';
import { demoConfig, prepareDemo } from '../../scripts/demo.mjs';
import { openBrowser } from '../support/browser.js';
import { openDemo, type Wall } from '../support/wall.js';

const sizes = [
  [1280, 720],
  [1366, 768],
  [1920, 1080],
  [3840, 2160],
  [1080, 1920],
  [2560, 1080],
  [1024, 768],
] as const;

let browser: Browser;
let wall: Wall;
before(async () => {
  await prepareDemo({ say: () => undefined });
  wall = await openDemo([]);
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await wall.close();
});

describe('every board of the demo', () => {
  const found = (screen: string, width: number, height: number) =>
    check(browser, {
      url: wall.url,
      config: readFileSync(demoConfig, 'utf8'),
      file: 'kiosk.json',
      sizes: [{ width, height }],
      screen,
    });

  for (const [width, height] of sizes)
    it(`can be read at ${width} x ${height}`, async () => {
      assert.deepEqual(await found('default', width, height), []);
    });

  it('can be read on the upright screen', async () => {
    assert.deepEqual(await found('portrait', 1080, 1920), []);
  });
});
