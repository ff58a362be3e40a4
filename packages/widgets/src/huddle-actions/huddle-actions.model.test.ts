import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Action } from '@floorboard/feed';
import { startOfDay } from '@floorboard/metrics';
import { huddleActionsModel, type HuddleActionsModel } from './huddle-actions.model.js';
import type { ModelContext } from '../internal/model.js';

const zone = 'Australia/Sydney';
/** Tuesday 3 November 2026, in the morning. */
const context: ModelContext = {
  now: Date.parse('2026-11-03T07:46:00+11:00'),
  locale: 'en',
  timeZone: zone,
  archive: false,
  asOf: Date.parse('2026-11-03T06:00:00+11:00'),
  place: 'page',
};

let ids = 0;
const action = (more: Partial<Action>): Action => ({
  id: `a-${(ids += 1)}`,
  title: 'Ring the bell twice before carding',
  status: 'open',
  raisedOn: '2026-10-11',
  ...more,
});

const model = (items: Action[], more: Partial<ModelContext> = {}, limit?: number): HuddleActionsModel =>
  huddleActionsModel({ items }, { ...context, ...more }, limit === undefined ? {} : { limit });

const groupsOf = (items: Action[], more?: Partial<ModelContext>) =>
  Object.fromEntries(
    model(items, more).groups.map(({ name, actions }) => [name, actions.map(({ id }) => id)]),
  );

const rawLineOf = (one: Partial<Action>, more?: Partial<ModelContext>) =>
  model([action(one)], more).groups[0]?.actions[0]?.line;

/** With spaces that may break for those that may not. */
const lineOf = (...given: Parameters<typeof rawLineOf>) => rawLineOf(...given)?.replace(/\u00a0/g, ' ');

describe('the huddle’s groups', () => {
  it('puts an action into the first group that holds: overdue before blocked before this week', () => {
    const groups = groupsOf([
      action({ id: 'late and blocked', status: 'blocked', dueOn: '2026-11-02' }),
      action({ id: 'blocked and due', status: 'blocked', dueOn: '2026-11-04' }),
      action({ id: 'due and escalated', dueOn: '2026-11-05', level: 'network' }),
      action({ id: 'escalated', level: 'state', dueOn: '2026-12-24' }),
      action({ id: 'escalated without a day', level: 'network' }),
      action({ id: 'without a day' }),
      action({ id: 'far off', dueOn: '2026-11-10' }),
      action({ id: 'done', status: 'done', doneOn: '2026-11-02' }),
      action({ id: 'done before', status: 'done', doneOn: '2026-10-20' }),
      action({ id: 'dropped', status: 'dropped', dueOn: '2026-10-01' }),
    ]);
    assert.deepEqual(groups, {
      overdue: ['late and blocked'],
      blocked: ['blocked and due'],
      week: ['due and escalated'],
      waiting: ['escalated', 'escalated without a day'],
      undated: ['without a day'],
      later: ['far off'],
      done: ['done'],
    });
  });

  it('calls an action due today not overdue, and one due yesterday overdue', () => {
    assert.deepEqual(
      groupsOf([
        action({ id: 'today', dueOn: '2026-11-03' }),
        action({ id: 'yesterday', dueOn: '2026-11-02' }),
      ]),
      { overdue: ['yesterday'], week: ['today'] },
    );
  });

  it('takes a due moment exactly', () => {
    const items = [
      action({ id: 'passed', dueOn: '2026-11-03T07:45:00+11:00' }),
      action({ id: 'to come', dueOn: '2026-11-03T07:47:00+11:00' }),
    ];
    assert.deepEqual(groupsOf(items), { overdue: ['passed'], week: ['to come'] });
    assert.equal(model(items).until, Date.parse('2026-11-03T07:47:00+11:00') + 1000);
  });

  it('takes moments in lower case and with a leap second, as RFC 3339 allows', () => {
    assert.deepEqual(
      groupsOf([
        action({ id: 'lower', raisedOn: '2026-10-01t09:00:00z', dueOn: '2026-11-02t09:00:00z' }),
        action({ id: 'leap', raisedOn: '2016-12-31T23:59:60Z', dueOn: '2026-12-24' }),
      ]),
      { overdue: ['lower'], later: ['leap'] },
    );
  });

  it('counts the day by the facility’s zone, not by Greenwich', () => {
    // 13:30 in Greenwich on the 2nd is already the 3rd in Sydney.
    const now = Date.parse('2026-11-02T13:30:00Z');
    assert.deepEqual(groupsOf([action({ id: 'x', dueOn: '2026-11-02' })], { now }), { overdue: ['x'] });
    assert.deepEqual(
      groupsOf([action({ id: 'x', dueOn: '2026-11-02' })], { now, timeZone: 'Europe/London' }),
      {
        week: ['x'],
      },
    );
  });

  it('sees Monday from a Friday', () => {
    const now = Date.parse('2026-11-06T08:00:00+11:00');
    assert.deepEqual(groupsOf([action({ id: 'monday', dueOn: '2026-11-09' })], { now }), {
      week: ['monday'],
    });
  });

  it('lists the latest first, then the longest waiting, then the soonest due, then the newest done', () => {
    const groups = groupsOf([
      action({ id: 'a', dueOn: '2026-10-30' }),
      action({ id: 'b', dueOn: '2026-10-13' }),
      action({ id: 'c', status: 'blocked', raisedOn: '2026-10-01' }),
      action({ id: 'd', status: 'blocked', raisedOn: '2026-09-01' }),
      action({ id: 'e', dueOn: '2026-11-07' }),
      action({ id: 'f', dueOn: '2026-11-04' }),
      action({ id: 'g', status: 'done', doneOn: '2026-10-28' }),
      action({ id: 'h', status: 'done', doneOn: '2026-11-01' }),
    ]);
    assert.deepEqual(groups, {
      overdue: ['b', 'a'],
      blocked: ['d', 'c'],
      week: ['f', 'e'],
      done: ['h', 'g'],
    });
  });

  it('gives every group its fair share of a limit, and says how many are not listed', () => {
    const items = [
      ...Array.from({ length: 1700 }, (_, i) => action({ id: `late-${i}`, dueOn: '2026-10-01' })),
      ...Array.from({ length: 3 }, (_, i) => action({ id: `blocked-${i}`, status: 'blocked' })),
      action({ id: 'one', dueOn: '2026-11-05' }),
    ];
    const { groups, hasMore } = model(items, {}, 20);
    assert.deepEqual(
      groups.map(({ count, actions, more }) => [count, actions.length, more]),
      [
        ['1,700', 16, 'and 1,684 more'],
        ['3', 3, ''],
        ['1', 1, ''],
      ],
    );
    assert.equal(hasMore, true);
  });
});

describe('what an action says', () => {
  it('names the owner and the day', () => {
    assert.equal(lineOf({ owner: 'Night sort', dueOn: '2026-10-13' }), 'Night sort, due 13 Oct');
    assert.equal(lineOf({ owner: 'Drivers', dueOn: '2026-11-03' }), 'Drivers, due today');
    assert.equal(lineOf({ owner: 'Drivers', dueOn: '2026-11-04' }), 'Drivers, due tomorrow');
    assert.equal(lineOf({ owner: 'Counter', dueOn: '2026-11-05' }), 'Counter, due Thu');
    assert.equal(lineOf({ owner: 'Counter', dueOn: '2026-11-10' }), 'Counter, due 10 Nov');
    assert.equal(lineOf({ owner: 'Counter', dueOn: '2027-01-10' }), 'Counter, due 10 January 2027');
    assert.equal(
      lineOf({ owner: 'Counter', dueOn: '2026-11-03T14:00:00+11:00' }),
      'Counter, due today 14:00',
    );
  });

  it('says that nobody owns it', () => {
    assert.equal(lineOf({}), 'No owner');
    assert.equal(lineOf({ dueOn: '2026-11-05' }), 'No owner, due Thu');
  });

  it('lists several owners', () => {
    assert.equal(lineOf({ owners: ['Anna', 'Ben', 'Chris'] }), 'Anna, Ben and Chris');
  });

  it('keeps a date on one line', () => {
    assert.equal(
      rawLineOf({ owner: 'Drivers', dueOn: '2027-01-10' }),
      'Drivers, due 10\u00a0January\u00a02027',
    );
  });

  it('says to whom it went up, and when', () => {
    assert.equal(lineOf({ status: 'blocked', level: 'network' }), 'Escalated to network');
    assert.equal(
      lineOf({ level: 'state', escalatedOn: '2026-10-24', owner: 'Tomas' }),
      'Escalated to state 24 Oct, Tomas',
    );
  });

  it('says of an overdue action that it is blocked', () => {
    assert.equal(
      lineOf({ status: 'blocked', owner: 'Tomas', dueOn: '2026-10-30' }),
      'Tomas, blocked, due 30 Oct',
    );
  });

  it('says when it was done', () => {
    assert.equal(lineOf({ status: 'done', owner: 'Counter', doneOn: '2026-11-01' }), 'Counter, done Sun');
    assert.equal(lineOf({ status: 'done', doneOn: '2026-11-02' }), 'Done yesterday');
  });

  it('counts how late it is and how long it has waited, in civil days', () => {
    const days = (one: Partial<Action>) => model([action(one)]).groups[0]?.actions[0]?.days;
    assert.deepEqual(days({ dueOn: '2026-10-13' }), { figure: '21', unit: 'days late' });
    assert.deepEqual(days({ dueOn: '2026-11-02' }), { figure: '1', unit: 'day late' });
    assert.deepEqual(days({ status: 'blocked', raisedOn: '2026-09-01' }), {
      figure: '63',
      unit: 'days waiting',
    });
    assert.equal(days({ dueOn: '2026-11-05' }), undefined);
  });

  it('counts a moment’s lateness in hours below a day', () => {
    const days = (dueOn: string) => model([action({ dueOn })]).groups[0]?.actions[0]?.days;
    assert.deepEqual(days('2026-11-03T02:00:00+11:00'), { figure: '5', unit: 'hours late' });
    assert.deepEqual(days('2026-11-03T07:30:00+11:00'), { figure: '<1', unit: 'hour late' });
    assert.deepEqual(days('2026-11-01T07:46:00+11:00'), { figure: '2', unit: 'days late' });
  });

  it('counts civil days across the change of the clocks', () => {
    // Sydney's clocks went forward on 4 October 2026.
    const now = startOfDay('2026-10-05', zone);
    assert.deepEqual(model([action({ dueOn: '2026-10-03' })], { now }).groups[0]?.actions[0]?.days, {
      figure: '2',
      unit: 'days late',
    });
  });
});

describe('the huddle’s summary', () => {
  it('names open, overdue, the oldest and the done of 30 days', () => {
    const items = [
      action({ dueOn: '2026-11-01', raisedOn: '2026-10-11' }),
      action({ dueOn: '2026-10-13', raisedOn: '2026-10-12' }),
      ...Array.from({ length: 6 }, () => action({ raisedOn: '2026-10-20' })),
      ...Array.from({ length: 5 }, () => action({ status: 'done', doneOn: '2026-10-10' })),
      action({ status: 'done', doneOn: '2026-09-01' }),
      action({ status: 'dropped' }),
    ];
    assert.equal(
      model(items).summary,
      '8 actions open, 2 overdue; the oldest has waited 23 days. 5 done in the last 30 days.',
    );
  });

  it('speaks of one action in the singular', () => {
    assert.equal(
      model([action({ raisedOn: '2026-11-02' })]).summary,
      '1 action open, none overdue; the oldest has waited 1 day. None done in the last 30 days.',
    );
    assert.equal(
      model([action({ raisedOn: '2026-11-03' })]).summary,
      '1 action open, none overdue; the oldest was raised today. None done in the last 30 days.',
    );
  });

  it('says that nothing is open', () => {
    const none = model([]);
    assert.equal(none.summary, 'No open actions.');
    assert.equal(none.empty, true);
    assert.equal(
      model([action({ status: 'done', doneOn: '2026-10-10' })]).summary,
      'No open actions. 1 done in the last 30 days.',
    );
  });

  it('leads with what needs the huddle, in a page', () => {
    const items = [action({ dueOn: '2026-11-01' }), action({ status: 'blocked' }), action({})];
    assert.equal(model(items).finding, '1 overdue, 1 blocked');
    assert.equal(model([action({})]).finding, 'Nothing overdue or blocked');
    assert.equal(model(items, { place: 'kiosk' }).finding, undefined);
  });
});

describe('the table of actions', () => {
  it('has every action with its facts', () => {
    const { table } = model([
      action({
        title: 'Second scanner',
        status: 'blocked',
        raisedOn: '2026-10-11',
        dueOn: '2026-10-30',
        owner: 'Tomas',
        level: 'network',
        source: 'frontline',
      }),
      action({ title: 'Bench', status: 'done', doneOn: '2026-01-01', raisedOn: '2025-12-01' }),
    ]);
    assert.deepEqual(table?.rows, [
      [
        'Second scanner',
        'Blocked, overdue',
        'Tomas',
        '11 October 2026',
        '30 October 2026',
        '23 days',
        'Network',
        'From the front line',
      ],
      ['Bench', 'Done', '–', '1 December 2025', '–', '–', 'Facility', '–'],
    ]);
  });
});
