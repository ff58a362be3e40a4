// The sample facility's boards with whatever a feed may hold: long words, other scripts, far too much and nothing at all.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { findingsWith, sample, type Wish } from './demo.js';
import { openBrowser } from '../support/browser.js';

const landscape = { width: 1920, height: 1080 };
const portrait = { width: 1080, height: 1920 };
const small = { width: 1024, height: 768 };

/** Two words more for every five, as a translation takes. */
const longer = (text: string) =>
  `${text}${text.includes(' ') ? ' lorem ipsum dolor sit amet'.slice(0, Math.ceil(text.length * 0.4)) : ''}`.trimEnd();
const texts = new Set([
  'title',
  'label',
  'text',
  'citation',
  'customerQuote',
  'criterion',
  'name',
  'owner',
  'reason',
]);

/** Every text that people wrote, longer by two fifths. */
function stretched(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return texts.has(key) ? longer(value) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => stretched(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, stretched(inner, name)]));
}

const withActions = (items: readonly object[]) => ({ ...sample(), actions: { ...sample().actions, items } });
const numbered = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const { items } = sample().actions;
    return { ...items[i % items.length], id: `action-${i}` };
  });
function winners(count: number): object {
  const { awards } = sample();
  const many = Array.from({ length: count }, (_, i) => ({
    name: `Winner ${i + 1} Kowalski`,
    team: 'Counter',
  }));
  return {
    ...sample(),
    awards: { ...awards, items: [{ ...awards.items[0], winners: many }, ...awards.items.slice(1)] },
  };
}
const longTitle =
  'Ask the café next door whether the parcel shelf may stand by its window until ours is mended, and thank them for it now';

const feeds: Readonly<Record<string, () => object>> = {
  'German words': () => ({ ...sample(), locale: 'de-DE' }),
  'Arabic words': () => ({ ...sample(), locale: 'ar' }),
  'texts longer by two fifths': () => stretched(sample()) as object,
  'a title of 120 characters': () =>
    withActions([
      { ...sample().actions.items[0], title: longTitle.padEnd(120, '!') },
      ...sample().actions.items.slice(1),
    ]),
  '60 actions': () => withActions(numbered(60)),
  'no actions': () => withActions([]),
  '12 winners': () => winners(12),
};

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** That a tile without actions is empty is meant here. */
const notEmpty = (findings: readonly string[]) => findings.filter((one) => !one.includes(': empty: '));
/** The marks over and under Arabic letters reach into the lines beside them: there ink alone finds too much. */
const notInk = (findings: readonly string[]) =>
  findings.filter((one) => !/: (?:cut off|overlap): /.test(one));
const find = async (feed: object, wish: Wish) => notEmpty(await findingsWith(browser, feed, wish));

describe('the sample facility’s boards fit', () => {
  for (const [name, feed] of Object.entries(feeds))
    for (const size of [landscape, portrait, small])
      it(`with ${name} at ${size.width} x ${size.height}`, async () => {
        const found = await find(feed(), { size });
        assert.deepEqual(name === 'Arabic words' ? notInk(found) : found, []);
      });

  for (const pixelRatio of [1, 1.5, 2, 3, 4])
    it(`at a pixel ratio of ${pixelRatio}`, async () => {
      assert.deepEqual(await find(sample(), { size: { width: 1280, height: 720 }, pixelRatio }), []);
    });

  for (const overscan of [0.01, 0.025, 0.05])
    for (const size of [landscape, portrait])
      it(`within a safe area of ${overscan * 100} % at ${size.width} x ${size.height}`, async () => {
        assert.deepEqual(await find(sample(), { size, display: { overscan } }), []);
      });
});
