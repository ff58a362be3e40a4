// Finds a browser, and what drives it: neither comes with this command.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type * as Playwright from 'playwright-core';
import { CommandError } from '../command.js';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a Chromium or Chrome: CHROME_PATH, else the first of the usual names on PATH; undefined if there is none. */
export function findBrowser({ CHROME_PATH, PATH = '' } = process.env): string | undefined {
  if (CHROME_PATH) return canRun(CHROME_PATH) ? CHROME_PATH : undefined;
  const folders = PATH.split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere].find(canRun);
}

/** Throws a CommandError, whose message is what to install, where there is nothing to draw the boards with. */
export async function openBrowser(): Promise<Playwright.Browser> {
  let driver: typeof Playwright;
  try {
    driver = await import('playwright-core');
  } catch {
    throw new CommandError('The check drives a browser with playwright-core: npm install playwright-core.');
  }
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new CommandError(
      'No browser was found: install Chromium or Chrome (Debian: apt-get install chromium), or set CHROME_PATH to one.',
    );
  // Chromium refuses to start as root with its sandbox.
  const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return driver.chromium.launch({ executablePath, args });
}
