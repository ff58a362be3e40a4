// The short soak. What it measures is no affair of time: a slow machine takes longer over the same cycles.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { judge } from './judge.js';
import type { Sample } from './measure.js';
import { picture } from './picture.js';
import { soak, soakFlags } from './soak.js';

let browser: Browser;
before(async () => {
  browser = await openBrowser(soakFlags);
});
after(() => browser.close());

describe('500 rotations and feed updates before a server that misbehaves', () => {
  let samples: Sample[];
  before(async () => {
    samples = await soak(browser, { cycles: 500, every: 50, seed: 1, speed: 20 });
  });

  for (const name of ['heap', 'nodes', 'listeners', 'timers', 'documents', 'canvases', 'detached elements'])
    it(`leave no trace in ${name}`, () => {
      const finding = judge(samples).find((one) => one.name.startsWith(name));
      assert.ok(finding?.met, `${finding?.was} (${finding?.limit}): ${JSON.stringify(samples)}`);
    });

  it('are drawn as one line for each thing that is counted', () => {
    assert.equal(picture(samples).match(/<polyline/g)?.length, 4);
  });
});
