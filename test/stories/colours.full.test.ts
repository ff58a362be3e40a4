// Every story in dark and in forced colours: axe finds no text that stands out too little.
import assert from 'node:assert/strict';
import { visitStories } from './visit.js';

visitStories('can be read in dark and in forced colours', async (page) => {
  // All looks share every element and its place; only colours differ. No widget has a link, the other thing axe asks of them.
  const contrast = () => page.evaluate(() => window.inPage.violations(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.deepEqual(await contrast(), [], 'axe, dark');
  await page.emulateMedia({ forcedColors: 'active' });
  assert.deepEqual(await contrast(), [], 'axe, forced colours');
});
