// A check that finds nothing must be able to find each thing: defects planted in a small page.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { bundle } from '../support/bundle.js';

let browser: Browser;
let page: Page;
let inPage: string;

before(async () => {
  const { js } = await bundle("import './packages/cli/src/check/page/in-page.ts';");
  inPage = `(() => {${js}})()`;
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 800, height: 600 } });
});
after(() => browser.close());

/** A panel of which each CSS px is a millimetre, seen from so far that capitals need eleven of them. */
const display = { diagonalInches: 1000 / 25.4, viewingDistanceMetres: 2.365 };

/** The kinds of fault in a page with this body, each with what it is about. */
const faultsIn = async (body: string, parts: object = {}): Promise<string[]> => {
  await page.setContent(
    `<style>body{margin:0;font:20px/1.2 sans-serif}p{margin:0;position:absolute}</style>${body}`,
  );
  await page.evaluate(inPage);
  const given = { ...display, ...parts };
  const faults = await page.evaluate((shown) => window.floorboardCheck.findFaults(shown), given);
  return faults.map(({ kind, what }) => `${kind}: ${what}`);
};
const inShadow = (inner: string) =>
  `<div id="host"><template shadowrootmode="open">${inner}</template><b>Slotted text</b></div>`;
const box = (style: string, text: string) =>
  `<div class="box" style="width:200px;height:60px;${style}">${text}</div>`;

describe('the check of what fits', () => {
  it('finds nothing on a page that fits', async () => {
    assert.deepEqual(await faultsIn(`<p>One line</p><p style="top:30px">Another line</p>`), []);
  });

  it('finds text beyond the screen', async () => {
    assert.deepEqual(await faultsIn('<p style="left:780px;white-space:nowrap">Too far right</p>'), [
      'outside: Too far right',
    ]);
  });

  it('finds text that a box cuts off, through shadow roots and slots', async () => {
    const found = await faultsIn(
      inShadow('<div style="width:60px;overflow:hidden;white-space:nowrap"><slot></slot></div>'),
    );
    assert.ok(found.includes('cut off: Slotted text'), found.join());
  });

  it('finds half a line at the foot of a box, and what an ellipsis hides', async () => {
    const half = await faultsIn(box('overflow:hidden', 'One line and another line and then a third line'));
    assert.ok(half.includes('cut off: <div box>'), half.join());
    const hidden = await faultsIn(
      box('overflow:hidden;text-overflow:ellipsis;white-space:nowrap', 'A name too long for its box'),
    );
    assert.ok(hidden.includes('cut off: <div box>'), hidden.join());
  });

  it('finds a scroll bar', async () => {
    const found = await faultsIn(box('overflow:auto', '<div style="height:300px"></div>'));
    assert.deepEqual(found, ['scrolls: <div box>']);
  });

  it('finds two texts in one place, in a drawing too', async () => {
    assert.deepEqual(await faultsIn('<p>First text</p><p style="top:4px">Second text</p>'), [
      'overlap: First text | Second text',
    ]);
    const drawing = '<text x="10" y="40">Label</text><text x="20" y="44">Other</text>';
    assert.deepEqual(await faultsIn(`<svg width="300" height="100">${drawing}</svg>`), [
      'overlap: Label | Other',
    ]);
  });

  it('finds type that is too small, by the scale of a drawing', async () => {
    assert.deepEqual(await faultsIn('<p style="font-size:14px">Small print</p>'), ['too small: Small print']);
    assert.deepEqual(await faultsIn('<p style="font-size:17px">Small print</p>'), []);
    const drawing =
      '<svg width="400" height="100" viewBox="0 0 800 200"><text x="20" y="60">Label</text></svg>';
    assert.deepEqual(await faultsIn(drawing), ['too small: Label']);
  });

  it('finds type that is too small for people who stand further away', async () => {
    const body = '<p style="font-size:17px">Small print</p>';
    assert.deepEqual(await faultsIn(body, { viewingDistanceMetres: 3 }), ['too small: Small print']);
  });

  it('asks more of a headline’s figure than of its lines', async () => {
    const headline = (size: number) => `<div class="figure"><p style="font-size:${size}px">42</p></div>`;
    assert.deepEqual(await faultsIn(headline(50)), ['too small: 42']);
    assert.deepEqual(await faultsIn(headline(70)), []);
  });

  it('finds text that stands out too little: 4.5 to 1, through what is half transparent', async () => {
    assert.deepEqual(await faultsIn('<p style="color:#767676">Grey</p>'), []);
    assert.deepEqual(await faultsIn('<p style="color:#808080">Grey</p>'), ['contrast: Grey']);
    assert.deepEqual(await faultsIn('<p style="opacity:.5">Faint</p>'), ['contrast: Faint']);
    const plate = (colour: string) =>
      `<div style="background:${colour}"><b style="color:#fff">On a plate</b></div>`;
    assert.deepEqual(await faultsIn(plate('#0b35b8')), []);
    assert.deepEqual(await faultsIn(plate('rgba(11, 53, 184, .5)')), ['contrast: On a plate']);
  });

  it('asks 7 to 1 of a headline’s figure', async () => {
    const figure = (colour: string) =>
      `<div class="figure"><p style="font-size:80px;color:${colour}">42</p></div>`;
    assert.deepEqual(await faultsIn(figure('#666')), ['contrast: 42']);
    assert.deepEqual(await faultsIn(figure('#555')), []);
  });

  it('judges a drawing’s text before the shapes beneath it', async () => {
    const drawing = (fill: string) =>
      `<svg width="300" height="100"><rect width="300" height="100" fill="${fill}"/><text x="10" y="40">Label</text></svg>`;
    assert.deepEqual(await faultsIn(drawing('#eee')), []);
    assert.deepEqual(await faultsIn(drawing('#333')), ['contrast: Label']);
  });

  it('finds what the panel cuts off at its edges', async () => {
    const corner = '<p>In the corner</p>';
    assert.deepEqual(await faultsIn(corner, { overscan: 0.05 }), ['outside: In the corner']);
  });

  it('finds a tile without facts, and one without a word', async () => {
    const board = (tile: string) => `<floor-board>${tile}</floor-board>`;
    assert.deepEqual(await faultsIn(board('<div heading="Ours"></div>')), ['empty: Ours']);
    assert.deepEqual(await faultsIn(board('<section><h2>Yes</h2></section>')), []);
  });

  it('takes no offence at words for ears, a halo, or letters without descenders set close', async () => {
    const ears = '<p style="width:1px;height:1px;overflow:hidden">For screen readers</p>';
    const halo = '<p>Label</p><p>Label</p>';
    const close =
      '<p style="top:100px;font-size:60px;line-height:1">42</p><p style="top:154px">days late</p>';
    assert.deepEqual(await faultsIn(ears + halo + close), []);
  });
});
