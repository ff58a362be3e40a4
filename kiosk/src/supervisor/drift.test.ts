import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { driftAt } from './drift.js';

const minutes = Array.from({ length: 63 }, (_, minute) => driftAt(minute * 60_000));

describe('the drift against burn-in', () => {
  it('stays within three pixels and stands still within a minute', () => {
    for (const { x, y } of minutes) assert.ok(Math.abs(x) <= 3 && Math.abs(y) <= 3);
    assert.deepEqual(driftAt(61_000), driftAt(119_000));
  });

  it('passes many places, the same ones every 63 minutes, and is at rest nowhere', () => {
    assert.ok(new Set(minutes.map(({ x, y }) => `${x} ${y}`)).size > 20);
    assert.deepEqual(driftAt(63 * 60_000 + 5), minutes[0]);
    const mean = minutes.reduce((sum, { x, y }) => sum + x + y, 0) / 63;
    assert.ok(Math.abs(mean) < 0.2);
  });
});
