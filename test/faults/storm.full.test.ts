// Somebody asks the server two thousand times a second: the boards' own polls are answered all the same.
import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openWall, type Wall } from '../support/wall.js';
import { configOf, feedOf } from './boards.js';

const perSecond = 2000;
/** As long as the client waits for an answer, ms. */
const patience = 10_000;
const polls = 10;

let wall: Wall;
let storm: ChildProcess | undefined;

before(async () => {
  wall = await openWall({ 'kiosk.json': configOf(), 'feeds/main.json': feedOf(42, Date.now()) });
});
after(async () => {
  storm?.kill();
  await wall.close();
});

describe(`a storm of ${perSecond} requests a second`, () => {
  for (const [path, what] of [
    ['feeds/main.json', 'a feed'],
    ['plain.html', 'the page in words'],
    ['fleet', 'the fleet’s page'],
    ['nothing/here', 'what isn’t there'],
  ] as const)
    it(`for ${what} leaves the boards’ polls answered`, async (t) => {
      const { hostname, port } = new URL(wall.url);
      const target = `http://${hostname === 'localhost' ? '127.0.0.1' : hostname}:${port}`;
      storm = fork(fileURLToPath(new URL('./storm-child.mjs', import.meta.url)), [
        `${target}/${path}`,
        String(perSecond),
      ]);
      let counts = { asked: 0, answered: 0 };
      const blows = new Promise<void>((resolve) => {
        storm?.on('message', (said) => {
          counts = said as typeof counts;
          if (counts.asked > perSecond) resolve();
        });
      });
      await blows;
      let longest = 0;
      for (let poll = 0; poll < polls; poll += 1) {
        const started = performance.now();
        const response = await fetch(`${target}/feeds/main.json`, {
          cache: 'no-store',
          signal: AbortSignal.timeout(patience),
        });
        assert.equal(response.status, 200);
        assert.match(await response.text(), /^\{"floorboard":1,.*\}$/);
        longest = Math.max(longest, performance.now() - started);
      }
      storm.kill();
      const { asked, answered } = counts;
      t.diagnostic(`${asked} asked, ${answered} answered; the slowest poll took ${Math.round(longest)} ms`);
    });
});
