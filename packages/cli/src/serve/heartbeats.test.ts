import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Heartbeats, type Heartbeat } from './heartbeats.js';

const lively: Heartbeat = {
  screen: 'hall',
  board: 'How are we doing?',
  frozen: 0,
  build: 'abc',
  engine: 'Chromium 108',
  tiles: [{ name: 'nps-trend', age: 'fresh' }],
};
const at = Date.parse('2026-11-02T09:00:00Z');
const concerns = (beat: Partial<Heartbeat>, later = 0) => {
  const heartbeats = new Heartbeats();
  assert.equal(heartbeats.take(JSON.stringify({ ...lively, ...beat }), at)[0], 204);
  return heartbeats.reports(at + later)[0]?.concerns;
};

describe('the heartbeats of screens', () => {
  it('finds nothing the matter with a screen that shows a fresh board', () => {
    assert.deepEqual(concerns({}), []);
  });

  it('flags a screen that is blank, frozen, stale or silent', () => {
    assert.deepEqual(concerns({ board: '' }), ['blank']);
    assert.deepEqual(concerns({ frozen: 30 }), ['frozen']);
    assert.deepEqual(concerns({ tiles: [{ name: 'kpi', age: 'expired' }] }), ['stale']);
    assert.deepEqual(concerns({}, 31_000), ['silent']);
  });

  it('keeps the latest of each screen, those that need somebody first', () => {
    const heartbeats = new Heartbeats();
    for (const [screen, board] of [
      ['a', 'One'],
      ['b', ''],
      ['c', 'One'],
    ])
      heartbeats.take(JSON.stringify({ ...lively, screen, board }), at);
    heartbeats.take(JSON.stringify({ ...lively, screen: 'c', board: 'Two' }), at + 2000);
    assert.deepEqual(
      heartbeats.reports(at + 2000).map(({ screen, board }) => [screen, board]),
      [
        ['b', ''],
        ['a', 'One'],
        ['c', 'Two'],
      ],
    );
  });

  it('takes one a second from a screen', () => {
    const heartbeats = new Heartbeats();
    const take = (screen: string, ms: number) =>
      heartbeats.take(JSON.stringify({ ...lively, screen }), at + ms)[0];
    assert.deepEqual([take('a', 0), take('a', 500), take('b', 500), take('a', 1000)], [204, 429, 204, 204]);
  });

  it('refuses whatever is no heartbeat, and never throws', () => {
    for (const body of ['', 'null', '[]', '{}', '{"screen":""}', '{"screen":"a","tiles":[null]}', '{"scre'])
      assert.equal(new Heartbeats().take(body, at)[0], 400, body);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (body) => {
        new Heartbeats().take(body, at);
      }),
    );
  });

  it('keeps at most 2,000 screens', () => {
    const heartbeats = new Heartbeats();
    const take = (n: number) => heartbeats.take(JSON.stringify({ ...lively, screen: `s${n}` }), at)[0];
    for (let n = 0; n < 2000; n += 1) take(n);
    assert.equal(take(2000), 429);
    assert.equal(heartbeats.reports(at).length, 2000);
  });
});
