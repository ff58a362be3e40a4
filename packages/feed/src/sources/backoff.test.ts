import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backoffMs, retryAfterMs } from './backoff.js';

describe('backoffMs', () => {
  it('doubles its ceiling with every failure, up to 100 seconds', () => {
    const ceilings = [1, 2, 3, 4, 5, 6, 7, 8, 50, 5000].map((failures) => backoffMs(failures, 1) / 1000);
    assert.deepEqual(ceilings, [2, 4, 8, 16, 32, 64, 100, 100, 100, 100]);
  });

  it('takes any time up to the ceiling, by lot', () => {
    assert.equal(backoffMs(3, 0), 0);
    assert.equal(backoffMs(3, 0.25), 2000);
  });

  it('spreads a thousand screens that lost one server so that no second sees more than 50 of them', () => {
    // A deterministic lot for each screen and attempt; the server is gone for two minutes.
    const lot = (seed: number) => {
      let x = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
      x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
      return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
    };
    const seconds = new Map<number, number>();
    for (let screen = 0; screen < 1000; screen++) {
      let time = 0;
      for (let failures = 1; time < 120_000; failures++)
        time += backoffMs(failures, lot(screen * 1000 + failures));
      const second = Math.floor(time / 1000);
      seconds.set(second, (seconds.get(second) ?? 0) + 1);
    }
    assert.equal(Math.max(...seconds.values()) <= 50, true, `${Math.max(...seconds.values())} in one second`);
  });
});

describe('retryAfterMs', () => {
  const now = Date.UTC(2026, 10, 2, 9);

  it('reads seconds and dates', () => {
    assert.equal(retryAfterMs('120', now), 120_000);
    assert.equal(retryAfterMs('Mon, 02 Nov 2026 09:02:00 GMT', now), 120_000);
  });

  it('is nothing for none, the past or nonsense, and an hour at most', () => {
    for (const header of [null, '', 'soon', 'Mon, 02 Nov 2026 08:00:00 GMT', '-5']) {
      assert.equal(retryAfterMs(header, now), 0, String(header));
    }
    assert.equal(retryAfterMs('86400', now), 3_600_000);
  });
});
