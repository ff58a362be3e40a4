import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { systemClock } from './clock.js';

describe('systemClock', () => {
  afterEach(() => mock.restoreAll());

  const at = (wall: number, elapsed: number) => {
    mock.method(Date, 'now', () => wall);
    mock.method(performance, 'now', () => elapsed);
    return systemClock.now();
  };

  it('is the wall clock, ahead with it at once, and never back', () => {
    const day = 86_400_000;
    const start = Date.now() + day;
    assert.equal(at(start, 1000), start);
    assert.equal(at(start + 1000, 2000), start + 1000);
    assert.equal(at(start + day, 3000), start + day, 'set ahead, or woken from sleep');
    assert.equal(at(start - 9 * day, 4000), start + day + 1000, 'set back');
    assert.equal(at(start + day + 5000, 8000), start + day + 5000);
  });
});
