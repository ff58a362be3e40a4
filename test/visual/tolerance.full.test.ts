// What the pictures see and what they don't: planted defects are found, and another machine's smoothing is not one.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { root } from '../../scripts/files.mjs';
import { openBrowser } from '../support/browser.js';
import type { Served } from '../support/serve.js';
import { storyModules } from '../support/story-page.js';
import { cut } from './picture.js';
import { faultOf, type Sheet } from './references.js';
import { Easel, serveSheets, type Plant } from './sheets.js';

const lessons = storyModules.findIndex((path) => path.includes('lessons'));
const place = join(root, '.cache/visual/planted');

let served: Served;
let browser: Browser;
let easel: Easel;
let sound: Sheet;

before(async () => {
  served = await serveSheets();
  browser = await openBrowser();
  easel = await Easel.open(browser, served.url, {});
  sound = await easel.sheet(lessons);
});
after(async () => {
  await browser.close();
  await served.close();
});

/** The stories of a sheet that don't look as the sound ones do. */
const strange = (sheet: Sheet): string[] =>
  Object.keys(sound.parts).filter((story) => {
    const [expected, actual] = [sound, sheet].map(({ picture, parts }) => cut(picture, parts[story]!));
    return faultOf(expected!, actual!, `${place}/${story}`) !== undefined;
  });

const plants: Readonly<Record<string, Plant>> = {
  'a label that is missing': (story) => story.querySelector('svg text')!.remove(),
  'a point that stands 4 pixels higher': (story) =>
    story.querySelector('svg [role~="img"]')!.setAttribute('transform', 'translate(0 -4)'),
  'a line of the small print that is gone': (story) =>
    story.querySelector('[part="footer"]')!.replaceChildren(),
  'lines of another colour': (story) => {
    (story.host as HTMLElement).style.setProperty('--floor-accent', '#b8350b');
  },
};

describe('pictures of stories', () => {
  for (const [defect, plant] of Object.entries(plants))
    it(`show ${defect}, and in which story`, async () => {
      assert.deepEqual(strange(await easel.sheet(lessons, plant)), [Object.keys(sound.parts)[0]]);
    });

  it('are the same a second time', async () => {
    assert.deepEqual(strange(await easel.sheet(lessons)), []);
  });

  it('are the same where fonts are hinted and pages drawn by other means', async () => {
    const other = await openBrowser([
      '--font-render-hinting=full',
      '--use-angle=swiftshader',
      '--ignore-gpu-blocklist',
      '--enable-gpu-rasterization',
    ]);
    const sheet = await (await Easel.open(other, served.url, {})).sheet(lessons);
    await other.close();
    assert.deepEqual(strange(sheet), []);
  });
});
