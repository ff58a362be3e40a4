import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aFeed } from '../testing/fixtures.js';
import { action, actions, month, nps, reading, type Loose } from '../testing/reading.js';
import { parseFeed } from './parse.js';

describe('one bad record', () => {
  it('costs that record and says path, expectation, value', () => {
    const { feed, problems } = reading(
      nps([month('2026-07'), month('2026-08'), month('2026-09'), month('2026-10', { promoters: 'n/a' })]),
    );
    assert.equal(feed.nps?.periods.length, 3);
    assert.deepEqual(problems, [
      {
        severity: 'error',
        section: 'nps',
        path: 'nps.periods[3].promoters',
        message: 'nps.periods[3].promoters: expected a whole number of 0 or more, got "n/a"',
        value: 'n/a',
      },
    ]);
  });

  it('says what to write instead of a number in quotes', () => {
    const { feed, said } = reading(nps([month('2026-10', { promoters: '12' })]));
    assert.equal(feed.nps?.periods.length, 0);
    assert.deepEqual(said, [
      'error nps.periods[0].promoters: expected a whole number of 0 or more, got "12": write 12, not "12"',
    ]);
  });

  it('takes counts strictly: no half, negative, huge or missing one', () => {
    const { feed, said } = reading(
      nps([
        month('2026-01', { promoters: 1.5 }),
        month('2026-02', { passives: -1 }),
        month('2026-03', { detractors: 9007199254740993 }),
        { period: '2026-04', promoters: 1, passives: 1 },
        month('2026-05', { promoters: null }),
        'none',
        [],
      ]),
    );
    assert.deepEqual(feed.nps?.periods, []);
    assert.deepEqual(said, [
      'error nps.periods[0].promoters: expected a whole number of 0 or more, got 1.5',
      'error nps.periods[1].passives: expected a whole number of 0 or more, got -1',
      'error nps.periods[2].detractors: expected a whole number of 0 or more, got 9007199254740992',
      'error nps.periods[3].detractors: expected a whole number of 0 or more, got nothing',
      'error nps.periods[4].promoters: expected a whole number of 0 or more, got null',
      'error nps.periods[5]: expected an object, got "none"',
      'error nps.periods[6]: expected an object, got a list',
    ]);
  });

  it('knows a number too large for a number', () => {
    const text = JSON.stringify({ ...aFeed({ nps: undefined }), ...nps([month('2026-10')]) });
    const { feed, problems } = parseFeed(text.replace('"promoters":5', '"promoters":1e309'));
    assert.deepEqual(feed?.nps?.periods, []);
    assert.match(problems[0]?.message ?? '', /promoters: .* got Infinity: it is too large for a number$/);
  });

  it('reads -0 as 0', () => {
    const text = JSON.stringify({ ...aFeed({ nps: undefined }), ...nps([month('2026-10')]) });
    const { feed, problems } = parseFeed(text.replace('"promoters":5', '"promoters":-0'));
    assert.deepEqual(problems, []);
    assert.ok(Object.is(feed?.nps?.periods[0]?.promoters, 0));
  });

  it('refuses days that never were', () => {
    const { feed, said } = reading(
      actions(
        action({ id: '1', raisedOn: '2026-02-30' }),
        action({ id: '2', dueOn: '31/10/2026' }),
        action({ id: '3', doneOn: '2026-10-31T09:00:00' }),
        action({ id: '4', raisedOn: '2024-02-29', dueOn: '2026-10-31T09:00:00+11:00' }),
      ),
    );
    assert.deepEqual(
      feed.actions?.items.map(({ id }) => id),
      ['4'],
    );
    assert.deepEqual(said, [
      'error actions.items[0].raisedOn: expected a day such as 2026-10-31, got "2026-02-30": there is no such date',
      'error actions.items[1].dueOn: expected a day such as 2026-10-31, got "31/10/2026"',
      'error actions.items[2].doneOn: expected a day such as 2026-10-31, got "2026-10-31T09:00:00": add its offset from UTC, such as +11:00 or Z',
    ]);
  });

  it('takes null, an empty text or blanks in an optional field as no field', () => {
    const { feed, said } = reading(actions(action({ dueOn: null, owner: '', note: '  ' })));
    assert.deepEqual(feed.actions?.items, [action()]);
    assert.deepEqual(said, [
      'notice actions.items[0].dueOn: expected a value or no field, got null: taken as no field',
      'notice actions.items[0].owner: expected a value or no field, got "": taken as no field',
      'notice actions.items[0].note: expected a value or no field, got "  ": taken as no field',
    ]);
  });

  it('suggests the word that was meant', () => {
    const { said } = reading(actions(action({ status: 'Open' }), action({ status: 'parked' })));
    assert.deepEqual(said, [
      'error actions.items[0].status: expected one of "open", "doing", "blocked", "done", "dropped", got "Open": write "open", not "Open"',
      'error actions.items[1].status: expected one of "open", "doing", "blocked", "done", "dropped", got "parked"',
    ]);
  });

  it('keeps the first of two records with one id', () => {
    const { feed, said } = reading(actions(action({ title: 'First' }), action({ title: 'Second' })));
    assert.deepEqual(
      feed.actions?.items.map(({ title }) => title),
      ['First'],
    );
    assert.deepEqual(said, ['error actions.items[1].id: expected each id once, got "a": the first is kept']);
  });
});

describe('periods', () => {
  it('keeps the first of two records for one period', () => {
    const { feed, said } = reading(nps([month('2026-10'), month('2026-10', { promoters: 9 })]));
    assert.equal(feed.nps?.periods[0]?.promoters, 5);
    assert.deepEqual(said, [
      'error nps.periods[1].period: expected each period once, got "2026-10": the first is kept',
    ]);
  });

  it('sorts periods that are out of order, with one warning', () => {
    const { feed, said } = reading(nps([month('2026-10'), month('2026-08'), month('2026-09')]));
    assert.deepEqual(
      feed.nps?.periods.map(({ period }) => period),
      ['2026-08', '2026-09', '2026-10'],
    );
    assert.deepEqual(said, [
      'warning nps.periods: expected periods in order, got 2026-08 after a later one: sorted',
    ]);
  });

  it('refuses a period of another grain', () => {
    const { feed, said } = reading(
      nps([month('2026-10'), month('2026-Q4'), month('2026-W53')], {
        events: [{ period: '2026', label: 'x' }],
      }),
    );
    assert.equal(feed.nps?.periods.length, 1);
    assert.deepEqual(said, [
      'error nps.periods[1].period: expected a month, got "2026-Q4"',
      'error nps.periods[2].period: expected a month, got "2026-W53"',
      'error nps.events[0].period: expected a month, got "2026"',
    ]);
  });

  it('knows that 2025 has no week 53', () => {
    const weeks = [{ ...month('2025-W53') }, { ...month('2026-W53') }];
    const { feed, said } = reading({ nps: { period: 'week', periods: weeks } });
    assert.deepEqual(
      feed.nps?.periods.map(({ period }) => period),
      ['2026-W53'],
    );
    assert.match(said[0] ?? '', /got "2025-W53": there is no such date$/);
  });

  it('holds a history to the grain of its first period', () => {
    const kpi = { id: 'k', label: 'K', value: 1, better: 'higher' };
    const history = [
      { period: '2026-Q3', value: null },
      { period: '2026-09', value: 2 },
      { period: '2026-Q2', value: 3 },
    ];
    const { feed, said } = reading({ kpis: { items: [{ ...kpi, history }] } });
    assert.deepEqual(
      feed.kpis?.items[0]?.history?.map(({ period }) => period),
      ['2026-Q2', '2026-Q3'],
    );
    assert.match(said[0] ?? '', /^error kpis.items\[0\].history\[1\].period: expected a quarter,/);
    assert.match(said[1] ?? '', /^warning kpis.items\[0\].history: expected periods in order/);
  });
});

describe('facts that do not fit together', () => {
  const row = (period: string, opening: number, more: Loose = {}) => ({
    period,
    opening,
    gained: 4,
    lost: 3,
    ...more,
  });
  const customers = (periods: unknown[], more: Loose = {}) => ({
    customers: { period: 'month', periods, ...more },
  });

  it('tells that the books do not balance, and keeps them', () => {
    const { feed, said } = reading(
      customers([row('2026-08', 100), row('2026-09', 101), row('2026-10', 110)]),
    );
    assert.equal(feed.customers?.periods.length, 3);
    assert.deepEqual(said, [
      'warning customers.periods[2].opening: expected 102, the closing of 2026-09, got 110: the books do not balance',
    ]);
    assert.deepEqual(reading(customers([row('2026-08', 100), row('2026-10', 110)])).said, [], 'after a gap');
  });

  it('counts what was won back and transferred', () => {
    const first = row('2026-08', 100, { wonBack: 2, transfersIn: 5, transfersOut: 1 });
    assert.deepEqual(reading(customers([first, row('2026-09', 107)])).said, []);
  });

  it('tells that reasons add up to more than the count', () => {
    const reason = (text: string, count: number) => ({
      period: '2026-08',
      change: 'lost',
      reason: text,
      count,
    });
    const { said } = reading(
      customers([row('2026-08', 100)], { reasons: [reason('Price', 2), reason('Late', 2)] }),
    );
    assert.deepEqual(said, [
      'warning customers.reasons: expected at most 3 lost in 2026-08, got 4: the reasons add up to more than the count',
    ]);
  });

  it('tells of an event beyond the periods, by its place in the input', () => {
    const events = [
      { period: '2026-10', label: 'In' },
      { label: 'bad' },
      { period: '2027-01', label: 'Out' },
    ];
    const { feed, said } = reading(nps([month('2026-09'), month('2026-10')], { events }));
    assert.equal(feed.nps?.events?.length, 2);
    assert.equal(
      said[1],
      'warning nps.events[2].period: expected one from 2026-09 to 2026-10, got "2027-01": not on the chart',
    );
  });
});
