// Takes the README's picture: the demo's first board in the real kiosk, once its story has been told.
//   node scripts/readme-picture.mjs
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { demoConfig, demoFeeds, prepareDemo } from './demo.mjs';
import { root } from './files.mjs';

/** The marbles' story takes at most 8 s. */
const story = 9_000;

await build();
await prepareDemo();
const { startServer } = await import('@floorboard/cli');
const server = await startServer({
  kiosk: join(root, 'kiosk/dist'),
  feeds: demoFeeds,
  config: demoConfig,
  port: 0,
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  await page.goto(server.url);
  await page.waitForSelector('iframe[data-place="front"]');
  await page.waitForTimeout(story);
  await page.screenshot({ path: join(root, 'docs/board.png') });
} finally {
  await browser.close();
  await server.close();
}
