// What leaves the printer: counted in the browser's own print, since no page can see its paper.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TestScreen } from '../support/screen.js';
import { smallConfig, smallFeed } from '../support/wall.js';

const screen = new TestScreen();

/** The sheets of a PDF, each as wide as it is, in points. */
const sheets = (pdf: Buffer): number[] =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b[^]*?\/MediaBox\s*\[0 0 ([\d.]+)/g)].map(
    ([, width]) => Math.round(Number(width)),
  );

describe('printing from the kiosk', () => {
  for (const [name, size, format, width] of [
    ['lying, on A4', { width: 1366, height: 768 }, 'A4', 842],
    ['lying, on A3', { width: 1366, height: 768 }, 'A3', 1191],
    ['upright, on A4', { width: 720, height: 1280 }, 'A4', 595],
  ] as const)
    it(`gives one sheet: ${name}`, async () => {
      await screen.open(
        { 'kiosk.json': smallConfig(['A', 'B']), 'feeds/main.json': smallFeed() },
        { prepare: (page) => page.setViewportSize(size) },
      );
      await screen.stands('A');
      const printed = await screen.page.pdf({ format, landscape: size.width > size.height });
      const found = sheets(printed);
      assert.equal(found.length, 1);
      assert.ok(Math.abs(found[0]! - width) <= 1, `${found[0]} points wide`);
    });
});
