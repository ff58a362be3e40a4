import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { CustomersSection } from '@floorboard/feed';
import { customerMarblesModel, scaleText, type MarblesOptions } from './customer-marbles.model.js';
import { traysFor } from './reasons.js';
import { formatter } from '../internal/format.js';
import type { ModelContext } from '../internal/model.js';

const context: ModelContext = {
  now: Date.parse('2026-11-02T06:00:00Z'),
  locale: 'en',
  timeZone: 'UTC',
  archive: false,
  asOf: undefined,
  place: 'page',
};

type Periods = CustomersSection['periods'];

const section = (
  periods: Periods,
  more: Partial<Pick<CustomersSection, 'reasons' | 'changes'>> = {},
): CustomersSection => ({ period: 'month', periods, ...more });

const october = { period: '2026-10', opening: 1200, gained: 42, lost: 31, wonBack: 3 };

const model = (periods: Periods, options: MarblesOptions = {}, at = context) =>
  customerMarblesModel(section(periods), at, options);

describe('customerMarblesModel', () => {
  it('says who came, who left, how many there are and how that compares with the start', () => {
    assert.equal(
      model([october]).summary,
      'October 2026: 42 customers gained, 31 lost, 3 won back. 1,214 customers, 14 more than at the start.',
    );
  });

  it('says fewer, and the same number as, where that is so', () => {
    assert.match(model([{ ...october, lost: 60 }]).summary, /1,185 customers, 15 fewer than at the start\.$/);
    assert.match(
      model([{ ...october, lost: 45 }]).summary,
      /1,200 customers, the same number as at the start\.$/,
    );
  });

  it('names one customer in the singular', () => {
    assert.equal(
      model([{ period: '2026-10', opening: 0, gained: 1, lost: 0, wonBack: 0 }]).summary,
      'October 2026: 1 customer gained, 0 lost, 0 won back. 1 customer, 1 more than at the start.',
    );
  });

  it('counts transfers into the closing and says them', () => {
    const { summary, pieces } = model([{ ...october, transfersIn: 4, transfersOut: 6 }]);
    assert.equal(
      summary,
      'October 2026: 42 customers gained, 31 lost, 3 won back, 4 transferred in, 6 transferred out. 1,212 customers, 12 more than at the start.',
    );
    assert.deepEqual(
      pieces.map(({ text }) => text),
      [
        '42 gained,',
        '31 lost,',
        '3 won back,',
        '4 transferred in,',
        '6 transferred out.',
        '1,212 customers.',
      ],
    );
  });

  it('shows the net change with its sign', () => {
    assert.equal(model([october]).figure, '+14');
    assert.equal(model([{ ...october, lost: 60 }]).figure, '−15');
    assert.equal(model([{ ...october, lost: 45 }]).figure, '0');
  });

  it('shows the newest period that is over, and names the running one without comparing it', () => {
    const { summary, notes, running } = model([
      october,
      { period: '2026-11', opening: 1214, gained: 5, lost: 2, wonBack: 1 },
    ]);
    assert.match(summary, /^October 2026: 42 customers gained/);
    assert.deepEqual([notes, running], [[], 'November 2026 so far: 5 gained, 2 lost, 1 won back.']);
  });

  it('shows a running period where there is no other, and says so far', () => {
    assert.match(model([{ ...october, period: '2026-11' }]).summary, /^November 2026 so far: 42 customers/);
  });

  it('counts an archive to its own date', () => {
    const archive = { ...context, archive: true, asOf: Date.parse('2017-11-15T12:00:00Z') };
    const old = [
      { period: '2017-10', opening: 10, gained: 1, lost: 1 },
      { period: '2017-11', opening: 10, gained: 2, lost: 0 },
    ];
    assert.match(model(old, {}, archive).summary, /^October 2017: /);
  });

  it('walks back to the period asked for', () => {
    const periods = [{ ...october, period: '2026-09', opening: 1186 }, october];
    const { summary, earlier, later } = model(periods, { period: '2026-09' });
    assert.match(summary, /^September 2026: /);
    assert.deepEqual([earlier, later], [undefined, '2026-10']);
    assert.equal(model(periods, { period: '1999-01' }).period, '2026-10');
  });

  it('says that the books do not balance when an opening is not the closing before', () => {
    const periods = [{ period: '2026-09', opening: 1190, gained: 41, lost: 28, wonBack: 2 }, october];
    assert.deepEqual(model(periods).notes, [
      'The books do not balance: Sept closed at 1,205, Oct opened at 1,200.',
    ]);
    assert.match(
      model(periods).summary,
      /The books do not balance: September 2026 closed at 1,205, October 2026 opened at 1,200\.$/,
    );
  });

  it('has nothing to balance against after a gap', () => {
    const periods = [{ period: '2026-08', opening: 1190, gained: 41, lost: 28 }, october];
    assert.deepEqual(model(periods).notes, []);
  });

  it('says that more were lost than there were', () => {
    const { summary, contents } = model([{ period: '2026-10', opening: 5, gained: 3, lost: 10 }], {
      view: 'all',
    });
    assert.match(summary, /−2 customers, 7 fewer than at the start\. The books do not balance/);
    assert.equal(contents.find(({ kind }) => kind === 'stayed')?.count, 0);
  });

  it('fills the bowl with arrivals, or with everyone', () => {
    assert.deepEqual(model([october]).contents, [
      { kind: 'gained', count: 42 },
      { kind: 'wonBack', count: 3 },
    ]);
    assert.deepEqual(model([october], { view: 'all' }).contents, [
      { kind: 'stayed', count: 1169 },
      { kind: 'gained', count: 42 },
      { kind: 'wonBack', count: 3 },
    ]);
  });

  it('says nothing of won-back customers where nobody counts them', () => {
    assert.equal(
      model([{ period: '2026-10', opening: 60, gained: 21, lost: 25 }]).summary,
      'October 2026: 21 customers gained, 25 lost. 56 customers, 4 fewer than at the start.',
    );
  });

  it('is empty without periods', () => {
    const { empty, summary } = model([]);
    assert.deepEqual([empty, summary], [true, 'No customers counted yet.']);
  });

  it('puts every figure and the rates in a table, newest first', () => {
    const { table } = model([october]);
    assert.deepEqual(
      table!.columns.map(({ label }) => label),
      ['Period', 'Opening', 'Gained', 'Won back', 'Lost', 'Closing', 'Gain rate', 'Loss rate'],
    );
    assert.deepEqual(table!.rows, [['October 2026', '1,200', '42', '3', '31', '1,214', '3.8%', '2.6%']]);
  });

  it('reproduces the closings of four stores of 2017', () => {
    const csv = readFileSync(
      new URL('../../../../test/fixtures/data/expected-store-customers.csv', import.meta.url),
      'utf8',
    );
    const rows = csv
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(','));
    assert.ok(rows.length > 60);
    for (const [, , period, opening, gained, wonBack, lost, closing] of rows) {
      const [shown] = [
        model([
          {
            period: period!,
            opening: Number(opening),
            gained: Number(gained),
            lost: Number(lost),
            wonBack: Number(wonBack),
          },
        ]),
      ];
      assert.ok(
        shown.summary.includes(` ${Number(closing).toLocaleString('en')} customer`),
        `${period}: ${shown.summary} has not ${closing}`,
      );
    }
  });
});

describe('trays', () => {
  const reasons = [
    { reason: 'Parcel left in the rain', count: 12 },
    { reason: 'Moved away', count: 9 },
    { reason: 'Price', count: 4 },
    { reason: 'Other', count: 2 },
  ];

  it('are largest first, the rest and the unexplained in Other', () => {
    assert.deepEqual(
      traysFor(reasons, 31, 3, 'Other').map(({ reason, count }) => `${reason} ${count}`),
      ['Parcel left in the rain 12', 'Moved away 9', 'Other 10'],
    );
    assert.deepEqual(
      traysFor(reasons, 31, 6, 'Other').map(({ reason, count }) => `${reason} ${count}`),
      ['Parcel left in the rain 12', 'Moved away 9', 'Price 4', 'Other 6'],
    );
  });

  it('hold every lost customer, whatever their number', () => {
    for (let most = 1; most <= 6; most += 1)
      for (const lost of [27, 31, 100])
        assert.equal(
          traysFor(reasons, lost, most, 'Other').reduce((sum, { count }) => sum + count, 0),
          lost,
        );
  });

  it('are one where no reason is known, and none where nobody was lost', () => {
    assert.deepEqual(traysFor([], 5, 3, 'Other'), [{ reason: 'Other', count: 5 }]);
    assert.deepEqual(traysFor([], 0, 3, 'Other'), []);
  });

  it('are told from single customers where no reasons are counted', () => {
    const { reasons: told } = customerMarblesModel(
      section([october], {
        changes: [
          { id: 'a', change: 'lost', on: '2026-10-03', reason: 'Moved away' },
          { id: 'b', change: 'lost', on: '2026-10-31T23:30:00Z', reason: 'Moved away' },
          { id: 'c', change: 'lost', on: '2026-11-01', reason: 'Price' },
        ] as unknown as NonNullable<CustomersSection['changes']>,
      }),
      context,
    );
    assert.deepEqual(told, [{ reason: 'Moved away', count: 2 }]);
  });

  it('say when reasons are given for more than were lost', () => {
    const { notes } = customerMarblesModel(
      section([{ ...october, lost: 5 }], {
        reasons: [{ period: '2026-10', change: 'lost', reason: 'Price', count: 8 }],
      }),
      context,
    );
    assert.deepEqual(notes, ['Reasons are given for 8, but 5 were lost.']);
  });
});

describe('the scale', () => {
  const format = formatter('en', 'UTC');
  it('says what a marble stands for, and what is left over', () => {
    const contents = [
      { kind: 'gained' as const, count: 42 },
      { kind: 'wonBack' as const, count: 3 },
    ];
    const trays = [{ count: 12 }, { count: 10 }];
    assert.equal(
      scaleText(contents, trays, { each: 5, eachLost: 5 }, format),
      '1 marble = 5 customers, not drawn: 2 gained, 3 won back, 2 lost.',
    );
    assert.equal(
      scaleText(contents, trays, { each: 2, eachLost: 1 }, format),
      'In the bowl 1 marble = 2 customers, not drawn: 1 won back.',
    );
    assert.equal(
      scaleText(contents, trays, { each: 2, eachLost: 5 }, format),
      'In the bowl 1 marble = 2 customers, not drawn: 1 won back. In the trays 1 marble = 5 customers, not drawn: 2 lost.',
    );
    assert.equal(scaleText(contents, trays, { each: 1, eachLost: 1 }, format), '');
  });
});
