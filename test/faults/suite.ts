// Walls as tests: one wall goes through its faults in turn; after a failure the next fault gets a new one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser, openProfile } from '../support/browser.js';
import { discard, scratch } from '../support/scratch.js';
import type { Scene } from './deeds.js';
import type { Wall } from './fault.js';
import { hang, judge, play, takeDown, type Outcome } from './play.js';
import { table } from './report.js';

let browser: Browser;
const outcomes: Outcome[] = [];
const profile = scratch('forgetful');

before(async () => {
  browser = await openBrowser(['--host-resolver-rules=MAP board.example 127.0.0.1']);
});
after(async () => {
  await browser.close();
  await discard(profile);
});

function contextFor({ screen = {} }: Wall): Promise<BrowserContext> {
  const options = {
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    timezoneId: 'Australia/Melbourne',
  } as const;
  if (!screen.forgetful) return browser.newContext(options);
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(settings));
  return openProfile(profile, options);
}

/** Plays every fault, and prints the table of what came of them. */
export function playWalls(walls: readonly Wall[]): void {
  for (const wall of walls)
    describe(wall.name, () => {
      let scene: Scene | undefined;
      after(() => scene && takeDown(scene));
      for (const fault of wall.faults)
        it(`shows ${fault.shows} while ${fault.while}`, async () => {
          const standing = scene ?? (await hang(wall, await contextFor(wall)));
          scene = undefined;
          try {
            const outcome = await play(fault, standing);
            outcomes.push(outcome);
            judge(outcome);
            scene = standing;
          } finally {
            // After a failure the next fault gets a wall in good order.
            if (!scene) await takeDown(standing);
          }
        });
    });

  describe('the matrix', () => {
    it('saw no blank, error or browser’s page', (t) => {
      for (const line of table(outcomes)) t.diagnostic(line);
    });
  });
}
