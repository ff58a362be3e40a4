import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ActivityRecord, ActivityRow } from '@floorboard/metrics';
import { customersFromActivity, periodOf, shiftPeriod } from '@floorboard/metrics';
import { readRecords } from '../../../test/fixtures/data/read.js';

const seen = (customer: string, facility: string, ...periods: string[]): ActivityRecord[] =>
  periods.map((period) => ({ customer, facility, period }));
const figures = (row: Partial<ActivityRow> | undefined) => ({
  opening: row?.opening,
  gained: row?.gained,
  wonBack: row?.wonBack,
  lost: row?.lost,
  closing: row?.closing,
});

describe('the real store visits of 2017', () => {
  const log = readRecords('store-visits-2017.csv').map(({ household_id, store_id, date }) => ({
    customer: household_id!,
    facility: store_id!,
    period: periodOf(date!, 'month'),
  }));
  const expected = readRecords('expected-store-customers.csv');

  for (const windowPeriods of [1, 3]) {
    it(`come to the published books with a window of ${windowPeriods}`, () => {
      const { facilities } = customersFromActivity(log, { windowPeriods });
      const rows = new Map(facilities.map((row) => [`${row.facility} ${row.period}`, row]));
      const own = expected.filter((row) => Number(row.window_months) === windowPeriods);
      for (const row of own) {
        assert.deepEqual(
          figures(rows.get(`${row.facility} ${row.month}`)),
          {
            opening: Number(row.opening),
            gained: Number(row.gained),
            wonBack: Number(row.won_back),
            lost: Number(row.lost),
            closing: Number(row.closing),
          },
          `${row.facility} ${row.month}`,
        );
      }
      assert.ok(own.length >= 35);
    });
  }

  it('are held by the network as the distinct households of the window, never as a sum of stores', () => {
    const { network, facilities } = customersFromActivity(log, { windowPeriods: 3 });
    assert.deepEqual(
      network.map(({ period }) => period),
      ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2017-${month}`),
    );
    for (const row of network) {
      const window = [0, -1, -2].map((steps) => shiftPeriod(row.period, steps));
      const held = new Set(
        log.filter(({ period }) => window.includes(period)).map(({ customer }) => customer),
      );
      assert.equal(row.closing, held.size);
      const stores = facilities.filter(({ period }) => period === row.period);
      assert.ok(stores.reduce((sum, { closing }) => sum + closing, 0) > held.size);
    }
  });

  it('end with the store that closed, without churn', () => {
    const { facilities } = customersFromActivity(log, { windowPeriods: 1, closedOn: { 361: '2017-11-15' } });
    const own = facilities.filter(({ facility }) => facility === '361');
    assert.equal(own[own.length - 1]!.period, '2017-11');
    assert.equal(own[own.length - 1]!.closing, 21);
  });

  it('balance in every row, with transfers and without', () => {
    for (const transfers of [false, true]) {
      const { facilities, network } = customersFromActivity(log, { transfers });
      for (const row of [...facilities, ...network]) {
        const { opening, gained, wonBack, lost, transfersIn, transfersOut, closing } = row;
        assert.equal(closing, opening + gained + wonBack - lost + transfersIn - transfersOut);
      }
      const moved = facilities.reduce((sum, row) => sum + row.transfersIn + row.transfersOut, 0);
      assert.equal(moved > 0, transfers);
    }
  });
});

describe('customersFromActivity', () => {
  const log = [
    ...seen('ann', 'north', '2026-01', '2026-02', '2026-06'),
    ...seen('bob', 'north', '2026-03'),
    ...seen('bob', 'south', '2026-05', '2026-06'),
  ];

  it('tells gained, lost and won back apart', () => {
    const { facilities } = customersFromActivity(log, { windowPeriods: 1 });
    assert.deepEqual(
      facilities.filter(({ facility }) => facility === 'north'),
      [
        ['2026-02', 1, 0, 0, 0, 1],
        ['2026-03', 1, 1, 0, 1, 1],
        ['2026-04', 1, 0, 0, 1, 0],
        ['2026-05', 0, 0, 0, 0, 0],
        ['2026-06', 0, 0, 1, 0, 1],
      ].map(([period, opening, gained, wonBack, lost, closing]) => ({
        facility: 'north',
        period,
        opening,
        gained,
        wonBack,
        lost,
        transfersIn: 0,
        transfersOut: 0,
        closing,
      })),
    );
  });

  it('begins the rows of a later facility with its first record', () => {
    const { facilities } = customersFromActivity(log, { windowPeriods: 1 });
    assert.deepEqual(
      facilities.filter(({ facility }) => facility === 'south').map(({ period, gained }) => [period, gained]),
      [
        ['2026-05', 1],
        ['2026-06', 0],
      ],
    );
  });

  it('counts who is held elsewhere as a transfer when asked', () => {
    const moves = [
      ...seen('ann', 'north', '2026-01', '2026-02'),
      ...seen('ann', 'south', '2026-03', '2026-04'),
      ...seen('bob', 'north', '2026-01', '2026-02', '2026-03', '2026-04'),
    ];
    const { facilities, network } = customersFromActivity(moves, { windowPeriods: 1, transfers: true });
    const at = (facility: string, period: string) =>
      facilities.find((row) => row.facility === facility && row.period === period)!;
    assert.equal(at('north', '2026-03').transfersOut, 1);
    assert.equal(at('north', '2026-03').lost, 0);
    assert.equal(at('south', '2026-03').transfersIn, 1);
    assert.equal(at('south', '2026-03').gained, 0);
    assert.ok(network.every(({ gained, lost, transfersIn }) => gained + lost + transfersIn === 0));
  });

  it('counts a record without a facility in the network alone', () => {
    const { facilities, network } = customersFromActivity(
      [
        { customer: 1, period: '2026-01' },
        { customer: 1, period: '2026-02' },
      ],
      { windowPeriods: 1 },
    );
    assert.deepEqual(facilities, []);
    assert.deepEqual(
      network.map(({ period, closing }) => [period, closing]),
      [['2026-02', 1]],
    );
  });

  it('has no rows for an empty log, nor for one that only fills the window', () => {
    assert.deepEqual(customersFromActivity([]), { facilities: [], network: [] });
    assert.deepEqual(customersFromActivity(seen('ann', 'north', '2026-01', '2026-03')).network, []);
  });

  it('takes any grain, in any order', () => {
    const weeks = seen('ann', 'north', '2026-W01', '2025-W51', '2025-W52');
    const { network } = customersFromActivity(weeks, { windowPeriods: 2 });
    assert.deepEqual(
      network.map(({ period, closing }) => [period, closing]),
      [['2026-W01', 1]],
    );
    const record = fc.record({
      customer: fc.nat(8),
      facility: fc.nat(2),
      period: fc.nat(14).map((n) => shiftPeriod('2026-01', n)),
    });
    const byFacility = (rows: { facility: string | number }[]) =>
      [...rows].sort((a, b) => Number(a.facility) - Number(b.facility));
    fc.assert(
      fc.property(fc.array(record, { maxLength: 60 }), fc.boolean(), (all, transfers) => {
        const one = customersFromActivity(all, { transfers });
        const other = customersFromActivity([...all].reverse(), { transfers });
        assert.deepEqual(one.network, other.network);
        assert.deepEqual(byFacility(one.facilities), byFacility(other.facilities));
      }),
      { seed: 8 },
    );
  });

  it('agrees with the definition, customer by customer', () => {
    const record = fc.record({
      customer: fc.nat(6),
      period: fc.nat(11).map((n) => shiftPeriod('2026-01', n)),
    });
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1 }),
        fc.integer({ min: 1, max: 4 }),
        (all, windowPeriods) => {
          const held = (customer: number, period: string): boolean =>
            all.some(
              (r) =>
                r.customer === customer &&
                r.period <= period &&
                r.period > shiftPeriod(period, -windowPeriods),
            );
          const ever = (customer: number, before: string): boolean =>
            all.some((r) => r.customer === customer && r.period < before);
          const everyone = [0, 1, 2, 3, 4, 5, 6];
          for (const row of customersFromActivity(all, { windowPeriods }).network) {
            const then = shiftPeriod(row.period, -1);
            const now = everyone.filter((c) => held(c, row.period));
            const fresh = now.filter((c) => !held(c, then));
            assert.deepEqual(figures({ ...row }), {
              opening: everyone.filter((c) => held(c, then)).length,
              gained: fresh.filter((c) => !ever(c, row.period)).length,
              wonBack: fresh.filter((c) => ever(c, row.period)).length,
              lost: everyone.filter((c) => held(c, then) && !held(c, row.period)).length,
              closing: now.length,
            });
          }
        },
      ),
      { seed: 9 },
    );
  });

  it('names what is wrong', () => {
    for (const [act, message] of [
      [() => customersFromActivity(seen('a', 'n', '2026-01', '2026-13')), /period.*2026-13/],
      [() => customersFromActivity(seen('a', 'n', '2026-01', '2026-W01')), /period.*2026-W01/],
      [() => customersFromActivity([], { windowPeriods: 0 }), /windowPeriods.*0/],
      [() => customersFromActivity([], { windowPeriods: 1.5 }), /windowPeriods.*1\.5/],
      [
        () => customersFromActivity(seen('a', 'n', '2026-01'), { closedOn: { n: '2026-02-30' } }),
        /2026-02-30/,
      ],
    ] as const) {
      assert.throws(act, { name: 'RangeError', message });
    }
  });
});
