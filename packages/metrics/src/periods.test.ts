import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  comparePeriods,
  daysBetween,
  grainOf,
  nextPeriod,
  periodEnd,
  periodOf,
  periodStart,
  periodsBetween,
  samePeriodLastYear,
  shiftDay,
  shiftPeriod,
  weekday,
} from '@floorboard/metrics';

const GRAINS = ['day', 'week', 'month', 'quarter', 'year'] as const;

describe('grainOf', () => {
  it('knows the five ways to write a period', () => {
    assert.deepEqual(
      ['2026', '2026-Q4', '2026-10', '2026-W43', '2026-10-31', '2024-02-29', '2020-W53'].map(grainOf),
      ['year', 'quarter', 'month', 'week', 'day', 'day', 'week'],
    );
  });

  it('knows no period that is not in the calendar', () => {
    for (const text of [
      '2026-13',
      '2026-00',
      '2026-W54',
      '2025-W53',
      '2026-W00',
      '2026-Q0',
      '2026-Q5',
      '2026-02-30',
      '2026-02-29',
      '2026-10-00',
      '2026-1',
      '26-10',
      '2026-10-31T10:00',
      ' 2026',
      '2026\n',
      '',
      '0000-00',
      '9999-13',
    ]) {
      assert.equal(grainOf(text), undefined, JSON.stringify(text));
    }
  });
});

describe('stepping through periods', () => {
  it('crosses the year', () => {
    assert.equal(nextPeriod('2026-12'), '2027-01');
    assert.equal(shiftPeriod('2026-01', -1), '2025-12');
    assert.equal(nextPeriod('2026-Q4'), '2027-Q1');
    assert.equal(nextPeriod('2026-W53'), '2027-W01');
    assert.equal(nextPeriod('2025-W52'), '2026-W01');
    assert.equal(shiftPeriod('2021-W01', -1), '2020-W53');
    assert.equal(nextPeriod('2024-02-28'), '2024-02-29');
    assert.equal(nextPeriod('2026-12-31'), '2027-01-01');
    assert.equal(shiftPeriod('2026', -26), '2000');
    assert.equal(shiftPeriod('1969-12', 1), '1970-01');
    assert.equal(shiftPeriod('0050-Q1', -1), '0049-Q4');
  });

  it('goes there and back', () => {
    const day = fc.integer({ min: -200000, max: 200000 }).map((n) => shiftDay('1970-01-01', n));
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...GRAINS),
        fc.integer({ min: -500, max: 500 }),
        (given, grain, steps) => {
          const period = periodOf(given, grain);
          const moved = shiftPeriod(period, steps);
          assert.equal(grainOf(period), grain);
          assert.equal(comparePeriods(moved, period), steps);
          assert.equal(shiftPeriod(moved, -steps), period);
          assert.ok(daysBetween(periodStart(period), given) >= 0);
          assert.ok(daysBetween(given, periodEnd(period)) >= 0);
          assert.equal(periodStart(nextPeriod(period)), shiftDay(periodEnd(period), 1));
        },
      ),
      { seed: 5 },
    );
  });

  it('lists what lies between', () => {
    assert.deepEqual(periodsBetween('2026-11', '2027-02'), ['2026-11', '2026-12', '2027-01', '2027-02']);
    assert.deepEqual(periodsBetween('2020-W52', '2021-W01'), ['2020-W52', '2020-W53', '2021-W01']);
    assert.deepEqual(periodsBetween('2026', '2026'), ['2026']);
    assert.deepEqual(periodsBetween('2026', '2025'), []);
  });

  it('sorts', () => {
    assert.deepEqual(['2026-10', '2025-11', '2026-02'].sort(comparePeriods), [
      '2025-11',
      '2026-02',
      '2026-10',
    ]);
  });

  it('finds the same period a year before, where there is one', () => {
    assert.equal(samePeriodLastYear('2026-10'), '2025-10');
    assert.equal(samePeriodLastYear('2026-Q1'), '2025-Q1');
    assert.equal(samePeriodLastYear('2026-W43'), '2025-W43');
    assert.equal(samePeriodLastYear('2020-W53'), undefined);
    assert.equal(samePeriodLastYear('2024-02-29'), undefined);
    assert.equal(samePeriodLastYear('2026'), '2025');
  });

  it('names what is not a period, or of another grain', () => {
    for (const [act, message] of [
      [() => nextPeriod('2026-13'), /period.*2026-13/],
      [() => periodStart('soon'), /period.*soon/],
      [() => periodsBetween('2026-10', '2026-Q4'), /last.*2026-Q4/],
      [() => comparePeriods('2026-10', '2026'), /2026/],
      [() => periodOf('2026-10', 'week'), /day.*2026-10/],
      [() => samePeriodLastYear('x'), /period.*x/],
      [() => shiftPeriod('2026-10', 0.5), /steps.*0\.5/],
      [() => shiftPeriod('9999-12', 1), /steps.*1/],
      [() => shiftDay('9999-12-31', 1), /steps.*1/],
    ] as const) {
      assert.throws(act, { name: 'RangeError', message });
    }
  });
});

describe('where a period lies', () => {
  it('starts and ends on civil days', () => {
    const span = (period: string): string[] => [periodStart(period), periodEnd(period)];
    assert.deepEqual(span('2026'), ['2026-01-01', '2026-12-31']);
    assert.deepEqual(span('2026-Q4'), ['2026-10-01', '2026-12-31']);
    assert.deepEqual(span('2024-02'), ['2024-02-01', '2024-02-29']);
    assert.deepEqual(span('2026-W43'), ['2026-10-19', '2026-10-25']);
    assert.deepEqual(span('2021-W01'), ['2021-01-04', '2021-01-10']);
    assert.deepEqual(span('2026-10-31'), ['2026-10-31', '2026-10-31']);
    assert.deepEqual(span('9999'), ['9999-01-01', '9999-12-31']);
  });

  it('holds its days', () => {
    assert.deepEqual(
      GRAINS.map((grain) => periodOf('2027-01-01', grain)),
      ['2027-01-01', '2026-W53', '2027-01', '2027-Q1', '2027'],
    );
    assert.equal(periodOf('2018-12-31', 'week'), '2019-W01');
    assert.equal(periodOf('1969-12-31', 'quarter'), '1969-Q4');
  });
});

describe('civil days', () => {
  it('count whole days, whatever the clocks do', () => {
    assert.equal(daysBetween('2026-10-31', '2026-11-02'), 2);
    assert.equal(daysBetween('2026-11-02', '2026-10-31'), -2);
    assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
    assert.equal(shiftDay('2026-03-01', -1), '2026-02-28');
    assert.equal(shiftDay('2026-12-31', 366), '2028-01-01');
  });

  it('begin their week on Monday', () => {
    assert.deepEqual(['2026-10-19', '2026-10-25', '1970-01-01', '1969-12-28'].map(weekday), [1, 7, 4, 7]);
  });

  it('name what is not a day', () => {
    assert.throws(() => daysBetween('2026-02-30', '2026-03-01'), {
      name: 'RangeError',
      message: /2026-02-30/,
    });
    assert.throws(() => shiftDay('2026-10', 1), { name: 'RangeError', message: /2026-10/ });
    assert.throws(() => weekday(''), { name: 'RangeError', message: /day/ });
  });
});
