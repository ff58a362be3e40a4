// A screen that is seen from the server: the real kiosk's heartbeat on the fleet's page.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { openWall, smallConfig, smallFeed, waitForTitle, type Wall } from '../support/wall.js';

let browser: Browser;
let wall: Wall;

before(async () => {
  wall = await openWall({ 'kiosk.json': smallConfig(['Results']), 'feeds/main.json': smallFeed() });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await wall.close();
});

/** The row of the only screen, once there is one. */
async function row(page: Page): Promise<string[]> {
  for (let looks = 0; looks < 60; looks += 1) {
    await page.goto(`${wall.url}fleet`);
    const cells = await page.$$eval('tbody tr:first-child > *', (found) =>
      found.map((cell) => cell.textContent),
    );
    if (cells.length > 0) return cells;
    await page.waitForTimeout(500);
  }
  return [];
}

describe('the fleet’s page', () => {
  it('shows what stands on a screen and that it is in order', async () => {
    const context = await browser.newContext();
    const screen = await context.newPage();
    await screen.clock.install();
    await screen.goto(`${wall.url}?screen=hall`);
    await waitForTitle(screen, 'Results');
    // The first word comes once the board had its time to stand.
    await screen.clock.runFor(8000);
    const [name, standing, board, tiles, , about] = await row(await context.newPage());
    assert.match(name ?? '', /^hall [0-9a-z]{4}$/);
    assert.deepEqual([standing, board], ['in order', 'Results']);
    assert.match(tiles ?? '', /^[a-z-]+ fresh/);
    assert.match(about ?? '', /^[\w-]{8} · Chrome\/\d+/);
    await context.close();
  });
});
