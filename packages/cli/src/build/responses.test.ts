import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { built, responses } from '../testing/workspace.js';
import { effectiveCounts } from './responses.js';

const named = ([promoters, passives, detractors]: readonly [number, number, number]) => ({
  promoters,
  passives,
  detractors,
});

describe('the effective counts of weighted responses', () => {
  it('are the counts where every weight is one', () => {
    const count = fc.nat({ max: 10_000 });
    fc.assert(
      fc.property(fc.tuple(count, count, count), (counts) => {
        const n = counts[0] + counts[1] + counts[2];
        assert.deepEqual(effectiveCounts(named(counts), n), named(counts));
      }),
    );
  });

  it('add to the effective number of responses, each within one of its share', () => {
    const weight = fc.double({ min: 0.01, max: 20, noNaN: true });
    const answers = fc.array(fc.tuple(weight, fc.constantFrom('promoters', 'passives', 'detractors')), {
      minLength: 1,
    });
    fc.assert(
      fc.property(answers, (list) => {
        const weights = { promoters: 0, passives: 0, detractors: 0 };
        let squares = 0;
        for (const [w, name] of list) {
          weights[name as 'promoters'] += w;
          squares += w * w;
        }
        const sum = weights.promoters + weights.passives + weights.detractors;
        const effective = Math.floor((sum * sum) / squares + 1e-9);
        const counts = effectiveCounts(weights, squares);
        assert.equal(counts.promoters + counts.passives + counts.detractors, effective);
        for (const name of ['promoters', 'passives', 'detractors'] as const)
          assert.ok(Math.abs(counts[name] - (weights[name] / sum) * effective) < 1 + 1e-6);
      }),
    );
  });

  it('come from the weights of all records, also for a network', async () => {
    // Weights 3, 1, 1, 1: (sum w)^2 / sum w^2 = 36 / 12 = 3 responses' worth, half of it promoters.
    const { feed } = await built(
      { responses: { ...responses, weight: 'w' }, network: { id: 'all', name: 'All' } },
      {
        'responses.csv':
          'facility,date,score,w\nA,2026-10-01,10,3\nA,2026-10-01,8,1\nB,2026-10-01,2,1\nB,2026-10-01,2,1\nB,2026-10-01,2,-1\n',
      },
    );
    assert.deepEqual(feed('b').nps?.periods, [
      { period: '2026-10', promoters: 0, passives: 0, detractors: 2 },
    ]);
    const [all] = feed('all').nps?.periods ?? [];
    assert.equal((all?.promoters ?? 0) + (all?.passives ?? 0) + (all?.detractors ?? 0), 3);
  });
});
