// Runs a soak: the kiosk turns its boards before an unruly server, and is measured every so many cycles.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bundle } from '../support/bundle.js';
import { titleOf, textOf, waitForTitle } from '../support/wall.js';
import type { Pace } from './clock.js';
import { seeded } from './faults.js';
import { firstDay } from './feeds.js';
import { meterFor, type Sample } from './measure.js';
import { openUnrulyServer, type UnrulyServer } from './server.js';

/**
 * For the browser: script is run as it is written. What a compiler makes of it, and throws away again, comes and goes by
 * a hundred kilobytes and would hide a leak.
 */
export const soakFlags = ['--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode'];

export interface SoakOptions {
  /** Rotations and feed updates, each. */
  readonly cycles: number;
  /** How many cycles lie between two samples. */
  readonly every: number;
  readonly seed: number;
  /** Seconds of the board in one second. */
  readonly speed: number;
  /** Where heap snapshots of the first and the last sample go; none are taken without it. */
  readonly snapshots?: string | undefined;
  /** Hears each sample as it is taken. */
  readonly say?: (sample: Sample) => void;
}

export async function soak(browser: Browser, options: SoakOptions): Promise<Sample[]> {
  const { seed, speed } = options;
  const server = await openUnrulyServer({ random: seeded(seed), start: firstDay, speed });
  const context = await browser.newContext({ viewport: { width: 640, height: 360 } });
  try {
    const pace: Pace = { start: firstDay, speed };
    const { js } = await bundle("import './test/soak/clock.ts';", { format: 'iife' });
    await context.addInitScript({ content: `window.soakPace = ${JSON.stringify(pace)}; ${js}` });
    const page = await context.newPage();
    await page.goto(server.url);
    await waitForTitle(page, 'Results');
    return await turn(page, server, options);
  } finally {
    await context.close();
    await server.close();
  }
}

async function turn(page: Page, server: UnrulyServer, options: SoakOptions): Promise<Sample[]> {
  const meter = await meterFor(page);
  const samples: Sample[] = [];
  const done = async () => Math.min(server.updates, await page.evaluate(() => window.soakRotations));
  for (let due = options.every; due <= options.cycles; due += options.every) {
    server.calm = false;
    let cycle = await done();
    for (let looks = 0; cycle < due; looks += 1) {
      await page.waitForTimeout(100);
      const before = cycle;
      cycle = await done();
      if (cycle > before) looks = 0;
      if (looks > 300) throw new Error(`Nothing has turned or come for 30 seconds, at cycle ${cycle}.`);
    }
    server.calm = true;
    await pauseOnResults(page);
    const sample = await meter.read(cycle);
    samples.push(sample);
    options.say?.(sample);
    const last = due + options.every > options.cycles;
    if (options.snapshots !== undefined && (samples.length === 1 || last))
      await meter.snapshot(join(options.snapshots, `${last ? 'last' : 'first'}.heapsnapshot`));
    await page.keyboard.press('Escape');
  }
  return samples;
}

/** The first board with the feed of a calm server, still; come to from the second, which the other frame then holds. */
async function pauseOnResults(page: Page): Promise<void> {
  const stands = async () =>
    (await titleOf(page)) === 'Results' && /At rest\..*Paused/.test(await textOf(page));
  for (let i = 0; !(await stands()); i += 1) {
    if (i > 100) throw new Error(`The first board does not come to rest: ${await textOf(page)}`);
    const paused = /Paused/.test(await textOf(page));
    if (paused && (await titleOf(page)) !== 'Results') await page.keyboard.press('Escape');
    else if (!paused) {
      const isFirst = (await titleOf(page)) === 'Results';
      await page.keyboard.press(isFirst ? '2' : '1');
      await page.waitForTimeout(300);
      if (!isFirst && (await titleOf(page)) === 'Results') await page.keyboard.press(' ');
    }
    await page.waitForTimeout(200);
  }
}
