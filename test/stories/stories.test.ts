// Every story: it renders, says nothing in the console, fits its room, and axe finds nothing in it.
import assert from 'node:assert/strict';
import { visitStories } from './visit.js';

visitStories('renders quietly and axe finds nothing', async (page) => {
  assert.deepEqual(await page.evaluate(() => window.inPage.violations()), []);
  assert.deepEqual(await page.evaluate(() => window.inPage.overflow()), [], 'sticks out of its room');
});
