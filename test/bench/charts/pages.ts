// Pages with nothing in them but rooms, the contestants' scripts, and the browser's own account of its main thread.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { bundle, gzipped, type Bundle } from '../../support/bundle.js';
import { serve } from '../../support/serve.js';
import { size } from './series.js';

/** The contestants and the scripts that stand for them, ours first. */
const scripts = { floorboard: 'ours', uPlot: 'uplot', 'Chart.js': 'chartjs', ECharts: 'echarts' };
export const contestants = Object.keys(scripts);
/** A page without any chart. */
export const nobody = 'empty page';

const sourceOf = (who: string) => `import './test/bench/charts/${scripts[who as keyof typeof scripts]}.ts';`;

const made = new Map<string, Promise<Bundle>>();
const script = (who: string): Promise<Bundle> => {
  let bundled = made.get(who);
  if (!bundled) {
    bundled = bundle(sourceOf(who));
    made.set(who, bundled);
  }
  return bundled;
};

/** Bytes of a contestant's script on the wire, with whatever it takes to draw this chart. */
export const weightOf = async (who: string): Promise<number> =>
  gzipped((await bundle(sourceOf(who), { minify: 'least' })).js);

const rooms = (count: number) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
  <style>body { margin: 0 } .room { float: left; width: ${size.width}px; min-height: ${size.height}px }</style>
  ${'<div class="room"></div>'.repeat(count)}</html>`;

export interface Watched {
  readonly page: Page;
  /** All that the main thread has done since the page was opened, ms. */
  readonly work: () => Promise<number>;
  /** What the page's scripts hold on to once all that can go has gone, bytes. */
  readonly heap: () => Promise<number>;
}

export interface Pages {
  /** Opens a page with so many rooms, lets `look` look at it, and closes it. */
  with<T>(count: number, look: (watched: Watched) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openPages(browser: Browser): Promise<Pages> {
  const files: Record<string, string> = {};
  for (const who of contestants) files[`/${who}.js`] = (await script(who)).js;
  for (const count of [1, 24]) files[`/${count}.html`] = rooms(count);
  const served = await serve(files);
  return {
    async with(count, look) {
      // A context of its own: no compiled script is left over from the turn before.
      const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
      try {
        const page = await context.newPage();
        await page.goto(`${served.url}/${count}.html`);
        const session = await context.newCDPSession(page);
        await session.send('Performance.enable');
        return await look({ page, work: () => work(session), heap: () => heap(session) });
      } finally {
        await context.close();
      }
    },
    close: () => served.close(),
  };
}

async function work(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Loads a contestant's script, draws in every room, and waits `ms` more. */
export const mount = (page: Page, who: string, ms: number): Promise<void> =>
  page.evaluate(
    async ({ url, wait }) => {
      await new Promise((loaded, failed) => {
        const element = Object.assign(document.createElement('script'), { type: 'module', src: url });
        element.addEventListener('load', loaded);
        element.addEventListener('error', failed);
        document.head.append(element);
      });
      window.contestant.mount([...document.querySelectorAll<HTMLElement>('.room')]);
      await new Promise((done) => setTimeout(done, wait));
    },
    { url: `/${encodeURIComponent(who)}.js`, wait: ms },
  );

/** So many updates, each drawn before the next. */
export const update = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (count) => {
    for (let step = 1; step <= count; step += 1) {
      window.contestant.update(step);
      await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done));
    }
  }, times);
