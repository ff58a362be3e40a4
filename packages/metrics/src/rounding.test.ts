import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { roundHalfAway, wholeShares } from '@floorboard/metrics';

describe('roundHalfAway', () => {
  it('rounds halves away from zero on both sides', () => {
    assert.deepEqual(
      [0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 2.4, -2.6].map((value) => roundHalfAway(value)),
      [1, 2, 3, -1, -2, -3, 2, -3],
    );
  });

  it('never gives -0', () => {
    for (const value of [-0, -0.2, -0.49]) assert.ok(Object.is(roundHalfAway(value), 0));
    assert.ok(Object.is(roundHalfAway(-0.004, 2), 0));
  });

  it('rounds to decimals as they are read, not as a float stores them', () => {
    assert.equal(roundHalfAway(1.005, 2), 1.01);
    assert.equal(roundHalfAway(-1.005, 2), -1.01);
    assert.equal(roundHalfAway(87.26003490401396, 1), 87.3);
    assert.equal(roundHalfAway(1e21), 1e21);
  });

  it('names the argument and the value that is no number', () => {
    assert.throws(() => roundHalfAway(NaN), { name: 'RangeError', message: /value.*NaN/ });
    assert.throws(() => roundHalfAway(1, NaN), { name: 'RangeError', message: /digits.*NaN/ });
  });
});

describe('wholeShares', () => {
  it('gives the points that rounding down leaves to the largest remainders', () => {
    assert.deepEqual(wholeShares([1, 1, 1]), [34, 33, 33]);
    assert.deepEqual(wholeShares([50, 30, 20]), [50, 30, 20]);
    assert.deepEqual(wholeShares([2, 3, 2]), [29, 43, 28]);
    assert.deepEqual(wholeShares([0, 7]), [0, 100]);
  });

  it('adds to 100 and stays within a point of the share', () => {
    const some = fc
      .array(fc.nat(5000), { minLength: 1, maxLength: 12 })
      .filter((all) => all.some((n) => n > 0));
    fc.assert(
      fc.property(some, (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const shares = wholeShares(counts);
        assert.equal(
          shares.reduce((sum, share) => sum + share, 0),
          100,
        );
        shares.forEach((share, i) => assert.ok(Math.abs(share - (100 * counts[i]!) / total) < 1));
      }),
      { seed: 4 },
    );
  });

  it('has no shares of nothing', () => {
    assert.deepEqual(wholeShares([0, 0]), [0, 0]);
    assert.deepEqual(wholeShares([]), []);
  });

  it('refuses a negative count', () => {
    assert.throws(() => wholeShares([1, -1]), { name: 'RangeError', message: /counts.*-1/ });
  });
});
