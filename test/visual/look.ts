import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import type { Served } from '../support/serve.js';
import { storyModules } from '../support/story-page.js';
import { faultsOf } from './references.js';
import { Easel, serveSheets, type Look } from './sheets.js';

/** Proves one look of every story against its reference pictures, a sheet for each file of stories. */
export function provesLook(name: string, look: Look): void {
  describe(`pictures of every story, ${name}`, () => {
    let served: Served;
    let browser: Browser;
    let easel: Easel;

    before(async () => {
      served = await serveSheets();
      browser = await openBrowser();
      easel = await Easel.open(browser, served.url, look);
    });
    after(async () => {
      await browser.close();
      await served.close();
    });

    for (const [i, module] of storyModules.entries()) {
      const sheet = module.replace(/^.*\/|\.stories\.ts$/g, '');
      it(`look as they did: ${sheet}`, async () => {
        assert.deepEqual(await faultsOf(`${name}/${sheet}`, await easel.sheet(i)), []);
      });
    }
  });
}
