import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { ManualClock } from '@floorboard/feed/testing';
import { HeartbeatSender } from './heartbeat.js';

describe('the heartbeat of a screen', () => {
  let clock: ManualClock;
  let sent: Record<string, unknown>[];
  let sender: HeartbeatSender;

  beforeEach(() => {
    clock = new ManualClock('2026-11-02T09:00:00Z');
    sent = [];
    sender = new HeartbeatSender({
      screen: 'hall 7f3a',
      build: 'abc',
      engine: 'Chromium 108',
      clock,
      standing: () => ({ board: 'Results', frozen: 0, tiles: [{ name: 'kpi', age: 'fresh' }] }),
      lastError: () => '',
      memory: () => 5_000_000,
      fetch: (address, init) => {
        sent.push({ address, ...(JSON.parse(init?.body as string) as object) });
        const headers = { Date: 'Mon, 02 Nov 2026 10:00:10 GMT' };
        return Promise.resolve(new Response(null, { status: 204, headers }));
      },
    });
  });

  it('says nothing to a server that does not ask', () => {
    sender.offered(null);
    clock.advance(600_000);
    assert.deepEqual(sent, []);
  });

  it('says every ten seconds what stands, and how wrong its clock is once the server has answered', async () => {
    sender.offered('http://wall/heartbeat');
    clock.advance(10_000);
    assert.deepEqual(sent, [
      {
        address: 'http://wall/heartbeat',
        screen: 'hall 7f3a',
        build: 'abc',
        engine: 'Chromium 108',
        board: 'Results',
        frozen: 0,
        tiles: [{ name: 'kpi', age: 'fresh' }],
        memory: 5_000_000,
        lastError: '',
      },
    ]);
    await new Promise((resolve) => setImmediate(resolve));
    clock.advance(10_000);
    assert.equal(sent.length, 2);
    assert.equal((sent as { skew?: number }[])[1]?.skew, 3_600_000);
  });

  it('keeps one beat in ten seconds however often it is offered, and stops when the offer ends', () => {
    for (let i = 0; i < 5; i += 1) sender.offered('http://wall/heartbeat');
    clock.advance(130_000);
    assert.equal(sent.length, 13);
    sender.offered(null);
    clock.advance(130_000);
    assert.equal(sent.length, 13);
  });
});
