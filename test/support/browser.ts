import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';

function executable(): string {
  const path = findBrowser();
  if (!path) throw new Error('No Chromium or Chrome found: set CHROME_PATH to one.');
  return path;
}

/** The Chromium that every suite uses, with more flags where one needs them. */
export function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: executable(), args: [...browserFlags, ...flags] });
}

/** The same with a folder in which it keeps what it knows. */
export function openProfile(folder: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const settings = { ...options, executablePath: executable(), args: browserFlags };
  return chromium.launchPersistentContext(folder, settings);
}
