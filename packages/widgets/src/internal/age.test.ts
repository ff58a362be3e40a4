import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { judgeAge } from './age.js';

const hour = 3_600_000;
const asOf = Date.UTC(2026, 9, 31, 6);
const at = (hours: number) =>
  judgeAge({ asOf, staleAfter: 36 * hour, archive: false, now: asOf + hours * hour });

describe('the age of facts', () => {
  it('is fresh up to half of staleAfter and ageing from there', () => {
    assert.equal(at(17.999).age, 'fresh');
    assert.equal(at(18).age, 'ageing');
    assert.equal(at(36).age, 'ageing');
  });

  it('is stale past staleAfter and expired past seven times it', () => {
    assert.equal(at(36.001).age, 'stale');
    assert.equal(at(252).age, 'stale');
    assert.equal(at(252.001).age, 'expired');
  });

  it('takes facts from the future as fresh', () => {
    assert.equal(at(-400).age, 'fresh');
  });

  it('never ages an archive, nor facts that nobody dated', () => {
    const now = asOf + 9_000 * hour;
    assert.deepEqual(judgeAge({ asOf, staleAfter: hour, archive: true, now }), {
      age: 'fresh',
      until: undefined,
    });
    assert.equal(judgeAge({ asOf: undefined, staleAfter: hour, archive: false, now }).age, 'fresh');
  });

  it('names the moment of its next change: the verdict holds until then and differs from it on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10, max: 400 * hour }),
        fc.integer({ min: 2, max: 100 * hour }),
        (since, staleAfter) => {
          const input = { asOf, staleAfter, archive: false };
          const { age, until } = judgeAge({ ...input, now: asOf + since });
          if (until === undefined) return age === 'expired';
          const before = judgeAge({ ...input, now: Math.floor(until - 0.5) });
          const after = judgeAge({ ...input, now: Math.ceil(until) });
          return until > asOf + since && before.age === age && after.age !== age;
        },
      ),
    );
  });
});
