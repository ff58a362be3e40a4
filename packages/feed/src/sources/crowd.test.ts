// A thousand screens and one server, in simulated time over the real client's own polling.
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { httpSource } from './http-source.js';
import { ManualClock } from '../testing/manual-clock.js';

const screens = 1000;
const second = 1000;

/** The same lots every time: mulberry32. */
function lots(seed: number): () => number {
  let x = seed;
  return () => {
    x = (x + 0x6d2b79f5) | 0;
    let t = Math.imul(x ^ (x >>> 15), 1 | x);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A clock whose lots are drawn for it. */
class Clock extends ManualClock {
  override random = lots(1);
}

/** Board time in steps, with a moment after each for answers to be read. */
async function pass(clock: Clock, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds * 10; passed += 1) {
    clock.advance(second / 10);
    await new Promise(setImmediate);
  }
}

const settings = {
  src: 'feed.json',
  credentials: 'same-origin',
  headers: {},
  refreshMs: 60_000,
  validators: {},
} as const;
const sink = {
  document: () => true,
  unchanged: () => undefined,
  connected: () => undefined,
  failed: () => undefined,
};

describe('a thousand screens', () => {
  const realFetch = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  for (const outage of [5, 45, 300])
    it(`whose server was gone for ${outage} s ask at most 50 times in any second, and all have a feed within two minutes`, async (t) => {
      const clock = new Clock('2026-11-02T09:00:00Z');
      let asked: number[] = [];
      const lastGood = new Map<string, number>();
      let isUp = true;
      globalThis.fetch = (address) => {
        asked.push(clock.monotonic());
        if (!isUp) return Promise.reject(new TypeError('refused'));
        lastGood.set(address as string, clock.monotonic());
        return Promise.resolve(new Response('{}'));
      };
      const stops = [];
      for (let n = 0; n < screens; n += 1) {
        stops.push(httpSource({ ...settings, url: `http://board/${n}` }, clock, sink));
        // Switched on over a minute, as a network's screens are.
        if (n % 10 === 9) await pass(clock, 0.6);
      }
      await pass(clock, 60);

      isUp = false;
      asked = [];
      await pass(clock, outage);
      isUp = true;
      const back = clock.monotonic();
      await pass(clock, 120);
      const seconds = new Map<number, number>();
      for (const at of asked) {
        const which = Math.floor(at / second);
        seconds.set(which, (seconds.get(which) ?? 0) + 1);
      }
      const most = Math.max(...seconds.values());
      const late = [...lastGood.values()].filter((at) => at < back).length;
      t.diagnostic(`at most ${most} requests in a second`);
      for (const stop of stops) stop();
      assert.ok(most <= 50, `${most} in one second`);
      assert.equal(late, 0, 'screens without a feed after two minutes');
    });
});
