// The demo's walls for the check: as they are, or with another sample feed.
import { readFileSync } from 'node:fs';
import { check, type Size } from '@floorboard/cli';
import type { Browser } from 'playwright-core';
import { sampleFeed } from '../../kiosk/demo/sample.mjs';
import { demoConfig } from '../../scripts/demo.mjs';
import { openWall } from '../support/wall.js';

export const config = JSON.parse(readFileSync(demoConfig, 'utf8')) as {
  readonly boards: Readonly<Record<string, unknown>>;
  readonly screens: Readonly<Record<string, object>>;
};

export interface Wish {
  readonly size: Size;
  readonly pixelRatio?: number;
  /** In place of the screen's own display. */
  readonly display?: object;
}

/** The findings on the sample facility's two boards with this feed in place of its own, as sentences. */
export async function findingsWith(browser: Browser, feed: object, wish: Wish): Promise<string[]> {
  const wall = await openWall({ 'kiosk.json': config, 'feeds/sample.json': feed });
  const screens = { default: { ...config.screens['portrait'], theme: 'light', display: wish.display } };
  try {
    const found = await check(browser, {
      url: wall.url,
      config: JSON.stringify({ ...config, screens }),
      file: 'kiosk.json',
      sizes: [wish.size],
      pixelRatio: wish.pixelRatio ?? 1,
    });
    return found.map(
      ({ board, size, page, kind, what, detail }) => `${board} ${size} ${page}: ${kind}: ${what} (${detail})`,
    );
  } finally {
    await wall.close();
  }
}

export interface Sample {
  readonly actions: { readonly items: readonly object[] };
  readonly awards: { readonly items: readonly { readonly winners: readonly object[] }[] };
}

export const sample = (): Sample => sampleFeed(new Date()) as Sample;
