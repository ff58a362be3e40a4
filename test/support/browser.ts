import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';

/** The Chromium that every suite uses, with more flags where one needs them. */
export function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium or Chrome found: set CHROME_PATH to one.');
  return chromium.launch({ executablePath, args: [...browserFlags, ...flags] });
}
