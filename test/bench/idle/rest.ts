// A kiosk and an empty page at rest, side by side in one browser, watched from outside.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { prepareDemo } from '../../../scripts/demo.mjs';
import { openDemo, waitForTitle } from '../../support/wall.js';
import type { Outside } from '../bench.js';

/** How long a board has to settle before it counts as resting, ms: its story told, its first beats sent. */
const settling = 15_000;

/** Seconds of processor that a page's main thread has used since it began. */
async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

async function watch(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  // Time on the processor, not on the clock: what else the machine does is left out.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

export async function openRest(browser: Browser): Promise<Outside> {
  await prepareDemo({ say: () => undefined });
  const wall = await openDemo(['results']);
  const size = { viewport: { width: 1920, height: 1080 } };
  const kiosk = await browser.newPage(size);
  await kiosk.goto(wall.url);
  await waitForTitle(kiosk, 'How are we doing?');
  const empty = await browser.newPage(size);
  await empty.goto('data:text/html,<!doctype html><title>Empty</title>');
  const beating = await browser.newPage(size);
  await beating.goto(`${wall.url}icon.svg`);
  // What a wall can't do without: to say that it lives, and to ask for kiosk.json and its feed.
  await beating.evaluate(() => {
    setInterval(
      () => void fetch('heartbeat', { method: 'POST', body: '{}' }).then((answer) => answer.text()),
      10_000,
    );
    setInterval(() => void fetch('icon.svg', { cache: 'no-store' }).then((answer) => answer.text()), 20_000);
  });
  const sessions: Readonly<Record<string, CDPSession>> = {
    floorboard: await watch(kiosk),
    'empty page': await watch(empty),
    'empty page with heartbeat': await watch(beating),
  };
  await kiosk.waitForTimeout(settling);
  return {
    async sample(who, args) {
      const session = sessions[who]!;
      const before = await taskSeconds(session);
      await kiosk.waitForTimeout((args as { seconds: number }).seconds * 1000);
      return ((await taskSeconds(session)) - before) * 1000;
    },
    close: async () => {
      await kiosk.close();
      await empty.close();
      await beating.close();
      await wall.close();
    },
  };
}
