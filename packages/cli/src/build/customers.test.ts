import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { customersFromActivity, shiftPeriod, type ActivityRow } from '@floorboard/metrics';
import { built, sentences, visits } from '../testing/workspace.js';

const plain = ({ period, opening, gained, lost, wonBack, transfersIn, transfersOut }: ActivityRow) => ({
  period,
  opening,
  gained,
  lost,
  wonBack,
  transfersIn,
  transfersOut,
});

describe('the customers of a log', () => {
  it('are those that @floorboard/metrics finds, in every facility and in the network', async () => {
    const visit = fc.record({
      customer: fc.integer({ min: 0, max: 8 }).map(String),
      facility: fc.constantFrom('A', 'B', 'C'),
      month: fc.integer({ min: 0, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(visit, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        fc.boolean(),
        async (log, windowPeriods, transfers, closes) => {
          const closed = '2026-07-15';
          const entries = log.map(({ customer, facility, month }) => ({
            customer,
            facility,
            period: shiftPeriod('2026-01', month),
          }));
          const expected = customersFromActivity(entries, {
            windowPeriods,
            transfers,
            closedOn: closes ? { C: closed } : {},
          });
          const result = await built(
            {
              customers: { ...visits, windowPeriods, transfers },
              facilities: { file: 'facilities.csv', id: 'id', closedOn: 'closed' },
              network: { id: 'all', name: 'All' },
            },
            {
              'visits.csv': `store,who,date\n${entries
                .map(({ facility, customer, period }) => `${facility},${customer},${period}-11`)
                .join('\n')}\n`,
              'facilities.csv': `id,closed\nA,\nB,\nC,${closes ? closed : ''}\n`,
            },
          );
          const found = (slug: string) =>
            (result.feed(slug).customers?.periods ?? []).map(
              ({ transfersIn = 0, transfersOut = 0, wonBack = 0, ...row }) => ({
                ...row,
                wonBack,
                transfersIn,
                transfersOut,
              }),
            );
          // A facility that was never open in the log has no books.
          const opened = (facility: string) =>
            facility !== 'C' ||
            !closes ||
            entries.some((one) => one.facility === 'C' && one.period <= '2026-07');
          for (const facility of ['A', 'B', 'C'].filter(opened))
            assert.deepEqual(
              found(facility.toLowerCase()).map((row) => ({ ...row })),
              expected.facilities.filter((row) => row.facility === facility).map(plain),
            );
          // A log of facilities that are all closed has ended.
          if (!closes || entries.some(({ facility }) => facility !== 'C'))
            assert.deepEqual(found('all'), expected.network.map(plain));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('name a row without a customer', async () => {
    const result = await built(
      { customers: { ...visits, windowPeriods: 1 } },
      { 'visits.csv': 'store,who,date\nA,x,2026-01-01\nA,,2026-02-01\nA,y,2026-02-01\n' },
    );
    assert.deepEqual(result.feed('a').customers?.periods, [
      { period: '2026-02', opening: 1, gained: 1, lost: 1, wonBack: 0 },
    ]);
    assert.deepEqual(sentences(result), ['warning: visits.csv: 1 row left out: no customer is named.']);
  });
});
