import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ActionStatus, AgeingAction } from '@floorboard/metrics';
import { actionAgeing, daysUntil, shiftDay } from '@floorboard/metrics';
import { readRecords } from '../../../test/fixtures/data/read.js';

const open = (raisedOn: string, dueOn?: string): AgeingAction => ({ status: 'open', raisedOn, dueOn });
const done = (raisedOn: string, doneOn?: string, dueOn?: string): AgeingAction => ({
  status: 'done',
  raisedOn,
  doneOn,
  dueOn,
});

describe('the real service requests', () => {
  const STATUS: Record<string, ActionStatus> = {
    New: 'open',
    Open: 'open',
    Pending: 'open',
    'In Progress': 'doing',
    Closed: 'done',
    'Closed (Transferred)': 'done',
  };
  const rows = readRecords('service-requests.csv');
  const offset = (local: string): string => {
    if (!local) return local;
    // Baltimore is on summer time from the second Sunday in March to the first in November, since 2007.
    const summer = (year: string): [string, string] => {
      const sunday = (from: string): string => {
        const days = [0, 1, 2, 3, 4, 5, 6].map((n) => shiftDay(from, n));
        return days.find((day) => new Date(`${day}T12:00Z`).getUTCDay() === 0)!;
      };
      return [`${sunday(`${year}-03-08`)}T03`, `${sunday(`${year}-11-01`)}T02`];
    };
    const [from, to] = summer(local.slice(0, 4));
    return local + (local >= from && local < to ? '-04:00' : '-05:00');
  };
  const asWritten = (local: string): string => local;

  for (const expected of readRecords('expected-service-requests.csv')) {
    for (const [how, moment, timeZone] of [
      ['as written', asWritten, undefined],
      ['with offsets, in the zone of the facility', offset, 'America/New_York'],
    ] as const) {
      it(`of ${expected.facility} come to the published figures, ${how}`, () => {
        const actions = rows
          .filter(({ facility, status }) => facility === expected.facility && STATUS[status!])
          .map(({ status, created, due, closed }) => ({
            status: STATUS[status!]!,
            raisedOn: moment(created!),
            dueOn: moment(due!) || undefined,
            doneOn: moment(closed!) || undefined,
          }));
        const found = actionAgeing(actions, { today: moment(expected.as_of!), timeZone });
        const daysToClose = actions.flatMap(({ raisedOn, doneOn }) =>
          doneOn ? daysUntil(doneOn, timeZone)(raisedOn) : [],
        );
        daysToClose.sort((a, b) => a - b);
        const middle = (of: number): number => daysToClose[Math.floor(of / 2)]! / 2;
        const median = middle(daysToClose.length - 1) + middle(daysToClose.length);
        const rounded = (value: number | undefined): number => Number(value!.toFixed(6));
        const number = (name: string): number => Number(expected[name]);
        assert.deepEqual(
          [found.open, found.overdue, found.withoutDueDate, found.buckets],
          [
            number('open'),
            number('overdue'),
            number('open_no_due'),
            ['age_lt_1d', 'age_1_7d', 'age_7_30d', 'age_30_90d', 'age_ge_90d'].map(number),
          ],
        );
        assert.equal(rounded(found.oldestDays), number('oldest_days'));
        assert.equal(found.closed, number('closed'));
        assert.equal(found.closed - daysToClose.length, number('closed_without_date'));
        assert.equal(daysToClose.filter((days) => days < 0).length, number('closed_before_created'));
        assert.equal(rounded(median), number('median_days_to_close'));
        assert.equal(rounded(100 * found.onTimeRate!), number('on_time_pct'));
        assert.equal(daysToClose.filter((days) => days <= 2).length, number('closed_within_48h'));
      });
    }
  }
});

describe('actionAgeing', () => {
  it('puts whole days into 0-1, 2-7, 8-30, 31-90 and over 90', () => {
    const ages = [0, 1, 2, 7, 8, 30, 31, 90, 91, 400];
    const actions = ages.map((age) => open(shiftDay('2026-10-31', -age)));
    const { buckets, oldestDays, open: count } = actionAgeing(actions, { today: '2026-10-31' });
    assert.deepEqual(buckets, [2, 2, 2, 2, 2]);
    assert.equal(oldestDays, 400);
    assert.equal(count, 10);
  });

  it('cuts exact ages at 1, 7, 30 and 90 days', () => {
    const actions = [
      '2026-10-31T09:00:01',
      '2026-10-31T09:00',
      '2026-10-25T09:00:01',
      '2026-10-25T09:00:00',
      '2026-10-02T09:00:01',
      '2026-10-02T09:00:00',
      '2026-08-03T09:00:01',
      '2026-08-03T09:00:00',
    ].map((raisedOn) => open(raisedOn));
    const { buckets, oldestDays } = actionAgeing(actions, { today: '2026-11-01T09:00' });
    assert.deepEqual(buckets, [1, 2, 2, 2, 1]);
    assert.equal(oldestDays, 90);
  });

  it('counts whole civil days where one side is a day', () => {
    const late = open('2026-10-30T23:59:00');
    assert.equal(actionAgeing([late], { today: '2026-10-31' }).oldestDays, 1);
    assert.equal(actionAgeing([open('2026-10-30')], { today: '2026-10-31T00:01:00' }).oldestDays, 1);
  });

  it('knows the civil day of a moment in the zone of the facility', () => {
    const raised = open('2026-10-30T14:30:00Z', '2026-10-30T14:30:00Z');
    const there = actionAgeing([raised], { today: '2026-10-31', timeZone: 'Australia/Sydney' });
    assert.deepEqual([there.oldestDays, there.overdue], [0, 0]);
    const here = actionAgeing([raised], { today: '2026-10-31', timeZone: 'America/New_York' });
    assert.deepEqual([here.oldestDays, here.overdue], [1, 1]);
    const bare = actionAgeing([raised], { today: '2026-10-31' });
    assert.deepEqual([bare.oldestDays, bare.overdue], [1, 1]);
  });

  it('compares moments of two offsets on one clock', () => {
    const [raised, today] = ['2026-06-10T08:00:00+10:00', '2026-06-10T00:00:00Z'];
    const { oldestDays } = actionAgeing([open(raised)], { today, timeZone: 'Australia/Sydney' });
    assert.ok(Math.abs(oldestDays! - 2 / 24) < 1e-9);
  });

  it('calls overdue what was due before today, and not what is due today', () => {
    const actions = [
      open('2026-10-01', '2026-10-30'),
      open('2026-10-01', '2026-10-31'),
      open('2026-10-01', '2026-11-01'),
      open('2026-10-01'),
    ];
    const { overdue, withoutDueDate } = actionAgeing(actions, { today: '2026-10-31' });
    assert.deepEqual([overdue, withoutDueDate], [1, 1]);
    const exact = open('2026-10-01', '2026-10-31T10:00:00');
    assert.equal(actionAgeing([exact], { today: '2026-10-31T10:00:01' }).overdue, 1);
    assert.equal(actionAgeing([exact], { today: '2026-10-31T10:00:00' }).overdue, 0);
    assert.equal(actionAgeing([exact], { today: '2026-10-31' }).overdue, 0);
  });

  it('counts doing and blocked as open, dropped as neither open nor closed', () => {
    const actions = (['open', 'doing', 'blocked', 'done', 'dropped'] as const).map((status) => ({
      status,
      raisedOn: '2026-10-30',
      dueOn: '2026-10-30',
    }));
    const found = actionAgeing(actions, { today: '2026-10-31' });
    assert.deepEqual([found.open, found.overdue, found.closed], [3, 3, 1]);
  });

  it('judges punctuality where both the due date and the end are known', () => {
    const found = actionAgeing(
      [
        done('2026-10-01', '2026-10-05', '2026-10-05'),
        done('2026-10-01', '2026-10-05T23:00:00', '2026-10-05'),
        done('2026-10-01', '2026-10-06', '2026-10-05'),
        done('2026-10-01', '2026-10-02'),
        done('2026-10-01', undefined, '2026-10-05'),
      ],
      { today: '2026-10-31' },
    );
    assert.equal(found.closed, 5);
    assert.equal(found.onTimeRate, 2 / 3);
  });

  it('has no oldest and no rate of nothing', () => {
    assert.deepEqual(actionAgeing([], { today: '2026-10-31' }), {
      open: 0,
      overdue: 0,
      withoutDueDate: 0,
      oldestDays: undefined,
      buckets: [0, 0, 0, 0, 0],
      closed: 0,
      onTimeRate: undefined,
    });
  });

  it('takes an action raised after today as new', () => {
    const { oldestDays, buckets } = actionAgeing([open('2026-11-05')], { today: '2026-10-31' });
    assert.deepEqual([oldestDays, buckets[0]], [0, 1]);
  });

  it('names what is wrong', () => {
    const today = '2026-10-31';
    for (const [act, message] of [
      [() => actionAgeing([], { today: '2026-02-30' }), /today.*2026-02-30/],
      [() => actionAgeing([], { today: '2026-02-30T10:00' }), /today.*2026-02-30/],
      [() => actionAgeing([], { today: '31/10/2026' }), /today.*31\/10\/2026/],
      [() => actionAgeing([open('2026-10-01'), open('soon')], { today }), /actions\[1\].raisedOn.*soon/],
      [() => actionAgeing([open('2026-10-01', '2026-13-01')], { today }), /dueOn.*2026-13-01/],
      [() => actionAgeing([done('2026-10-01', '2026-10-01T25:00')], { today }), /doneOn.*T25:00/],
      [
        () => actionAgeing([{ ...open('2026-10-01'), status: 'closed' as 'done' }], { today }),
        /actions\[0\].status.*closed/,
      ],
      [() => actionAgeing([], { today: '2026-10-31T10:00:00Z', timeZone: 'Nowhere' }), /Nowhere/],
    ] as const) {
      assert.throws(act, { name: 'RangeError', message });
    }
  });
});
