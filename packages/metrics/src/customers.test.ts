import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annualGainRate, annualLossRate, customerMath } from '@floorboard/metrics';

describe('customerMath', () => {
  it('balances the books of a period', () => {
    assert.deepEqual(customerMath({ opening: 1200, gained: 42, lost: 31, wonBack: 3 }), {
      closing: 1214,
      net: 14,
      lossRate: 31 / 1200,
      gainRate: 45 / 1200,
    });
    const moved = customerMath({ opening: 100, gained: 1, lost: 2, transfersIn: 10, transfersOut: 4 });
    assert.equal(moved.closing, 105);
    assert.equal(moved.net, 5);
    assert.equal(moved.lossRate, 0.02);
  });

  it('has no rates from an opening of 0', () => {
    const { closing, lossRate, gainRate } = customerMath({ opening: 0, gained: 5, lost: 0 });
    assert.deepEqual([closing, lossRate, gainRate], [5, undefined, undefined]);
  });

  it('names the wrong count and its value', () => {
    const good = { opening: 1, gained: 1, lost: 1 };
    for (const [counts, message] of [
      [{ ...good, opening: -1 }, /opening.*-1/],
      [{ ...good, gained: 1.5 }, /gained.*1\.5/],
      [{ ...good, lost: NaN }, /lost.*NaN/],
      [{ ...good, wonBack: -2 }, /wonBack.*-2/],
      [{ ...good, transfersIn: Infinity }, /transfersIn.*Infinity/],
      [{ ...good, transfersOut: '3' as unknown as number }, /transfersOut.*3/],
    ] as const) {
      assert.throws(() => customerMath(counts), { name: 'RangeError', message });
    }
  });
});

describe('annual rates', () => {
  it('compound with the periods of a year, never multiply', () => {
    assert.ok(Math.abs(annualLossRate(0.02, 12)! - 0.2152832768) < 1e-9);
    assert.ok(Math.abs(annualGainRate(0.02, 12)! - 0.2682417946) < 1e-9);
    assert.equal(annualLossRate(0.1, 1), 1 - 0.9);
    assert.equal(annualLossRate(1, 4), 1);
  });

  it('are undefined for a loss above 1 and without a rate', () => {
    assert.equal(annualLossRate(1.2, 12), undefined);
    assert.equal(annualLossRate(undefined, 12), undefined);
    assert.equal(annualGainRate(undefined, 12), undefined);
    assert.equal(annualGainRate(1.5, 2), 5.25);
  });

  it('name a wrong rate', () => {
    assert.throws(() => annualLossRate(-0.1, 12), { name: 'RangeError', message: /rate.*-0\.1/ });
    assert.throws(() => annualGainRate(NaN, 12), { name: 'RangeError', message: /rate.*NaN/ });
    assert.throws(() => annualGainRate(0.1, 0), { name: 'RangeError', message: /perYear.*0/ });
  });
});
