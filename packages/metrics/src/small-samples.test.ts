import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleSize } from '@floorboard/metrics';

describe('sampleSize', () => {
  it('suppresses below 5 and speaks quietly below 30', () => {
    assert.deepEqual(
      [0, 1, 4, 5, 29, 30, 4000].map((n) => sampleSize(n)),
      ['none', 'suppressed', 'suppressed', 'low', 'low', 'enough', 'enough'],
    );
  });

  it('takes the policy of the feed', () => {
    const policy = { suppressBelow: 10, lowBelow: 100 };
    assert.deepEqual(
      [0, 9, 10, 99, 100].map((n) => sampleSize(n, policy)),
      ['none', 'suppressed', 'low', 'low', 'enough'],
    );
  });

  it('refuses a negative number', () => {
    assert.throws(() => sampleSize(-1), { name: 'RangeError', message: /responses.*-1/ });
  });
});
