// A thousand clients of one server that restarts: real requests over plain HTTP on loopback, in board time.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { openFeed } from '@floorboard/feed';
import { aFeed, ManualClock } from '@floorboard/feed/testing';
import { seeded } from '../soak/faults.js';

const clients = 1000;
/** No second may have more requests than this, and everybody a fresh feed so soon, s. */
const most = 50;
const patience = 120;

const document = JSON.stringify(aFeed());
/** A clock whose lots are drawn for it, the same every time. */
class Clock extends ManualClock {
  override random = seeded(1);
}
const clock = new Clock('2026-11-02T09:00:00Z');
/** When each client had its last answer, by its path. */
const answered = new Map<string, number>();
/** When somebody asked, answered or not. */
let asked: number[] = [];
let pending = 0;

const server = createServer(({ url = '' }, response) => {
  answered.set(url, clock.monotonic());
  response.end(document);
});
const listen = (port: number) => new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
const stop = () => {
  server.closeAllConnections();
  return new Promise((gone) => server.close(gone));
};
const realFetch = globalThis.fetch;
const countedFetch: typeof fetch = async (...asking) => {
  asked.push(clock.monotonic());
  pending += 1;
  try {
    const answer = await realFetch(...asking);
    return new Response(await answer.text(), answer);
  } finally {
    pending -= 1;
  }
};

/** Lets board time pass in tenths of a second, each until every answer has come. */
async function pass(seconds: number): Promise<void> {
  for (let tenth = 0; tenth < seconds * 10; tenth += 1) {
    clock.advance(100);
    do await new Promise(setImmediate);
    while (pending > 0);
  }
}

/** The most requests in one second of board time. */
function busiest(): number {
  const counts = new Map<number, number>();
  for (const at of asked) {
    const second = Math.floor(at / 1000);
    counts.set(second, (counts.get(second) ?? 0) + 1);
  }
  return Math.max(...counts.values());
}

describe(`${clients} clients of one server`, () => {
  let port = 0;
  const closes: (() => void)[] = [];
  before(async () => {
    await listen(0);
    ({ port } = server.address() as AddressInfo);
    globalThis.fetch = countedFetch;
    // Switched on over a minute, as a network's screens are.
    for (let n = 0; n < clients; n += 1) {
      const src = `http://127.0.0.1:${port}/${n}`;
      closes.push(openFeed({ src, clock, store: 'none' }, () => undefined));
      if (n % 10 === 9) await pass(0.6);
    }
    await pass(60);
  });
  afterEach(() => {
    asked = [];
  });
  after(async () => {
    for (const close of closes) close();
    globalThis.fetch = realFetch;
    if (server.listening) await stop();
  });

  for (const outage of [5, 45, 300])
    it(`after ${outage} s without it ask at most ${most} times in any second, and all are fresh within two minutes`, async (t) => {
      await stop();
      await pass(outage);
      await listen(port);
      const back = clock.monotonic();
      await pass(patience);
      t.diagnostic(`at most ${busiest()} requests in a second`);
      assert.ok(busiest() <= most);
      assert.equal(answered.size, clients);
      assert.deepEqual(
        [...answered.values()].filter((at) => at < back),
        [],
      );
    });
});
