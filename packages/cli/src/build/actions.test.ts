import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { built, sentences } from '../testing/workspace.js';

const actions = { file: 'actions.csv', facility: 'site', id: 'id', title: 'what', raisedOn: 'raised' };

describe('the actions of a register', () => {
  it('keep days as days and moments as moments, with the offset of that day', async () => {
    const { feed } = await built(
      { actions: { ...actions, dueOn: 'due', doneOn: 'done' } },
      {
        'actions.csv':
          'site,id,what,raised,due,done\n' +
          'A,1,Mend the door,2026-10-03T17:00,2026-10-05,\n' +
          'A,2,Paint the door,2026-10-05 09:30:15.250,2026-10-31,2026-10-06T00:00:00Z\n' +
          'A,3,Hang the door,2026-10-04 02:30,,\n',
      },
    );
    assert.deepEqual(feed('a').actions?.items, [
      {
        id: '1',
        title: 'Mend the door',
        status: 'open',
        raisedOn: '2026-10-03T17:00:00+10:00',
        dueOn: '2026-10-05',
      },
      {
        id: '2',
        title: 'Paint the door',
        status: 'done',
        raisedOn: '2026-10-05T09:30:15.25+11:00',
        dueOn: '2026-10-31',
        doneOn: '2026-10-06T11:00:00+11:00',
      },
      // Half past two was skipped that night: the clocks went from two to three.
      { id: '3', title: 'Hang the door', status: 'open', raisedOn: '2026-10-04T03:30:00+11:00' },
    ]);
  });

  it('take their statuses from the project’s words, whatever the case', async () => {
    const result = await built(
      {
        actions: {
          ...actions,
          status: 'status',
          statuses: { open: ['New', ''], doing: ['In progress'], done: 'Closed', ignore: ['Duplicate'] },
        },
      },
      {
        'actions.csv':
          'site,id,what,raised,status\nA,1,a,2026-10-01,new\nA,2,b,2026-10-01,IN PROGRESS\nA,3,c,2026-10-01,Closed\n' +
          'A,4,d,2026-10-01,Duplicate\nA,5,e,2026-10-01,Parked\nA,6,f,2026-10-01,\n',
      },
    );
    assert.deepEqual(
      result.feed('a').actions?.items.map(({ id, status }) => [id, status]),
      [
        ['1', 'open'],
        ['2', 'doing'],
        ['3', 'done'],
        ['6', 'open'],
      ],
    );
    assert.deepEqual(sentences(result), [
      'notice: actions.csv: 1 row left out: the status is one to ignore.',
      'warning: actions.csv: 1 row left out: the status is not named in actions.statuses.',
    ]);
    assert.deepEqual(result.problems[1]?.rows, [{ record: 5, line: 6, value: 'Parked' }]);
  });

  it('are kept without a field that can’t be read, and lost without what they need', async () => {
    const result = await built(
      { actions: { ...actions, dueOn: 'due', level: 'level', origin: 'from' } },
      {
        'actions.csv':
          'site,id,what,raised,due,level,from\nA,1,a,2026-10-01,soon,Network,Huddle\nA,1,b,2026-10-01,,,\nA,2,,2026-10-01,,,\n' +
          'A,3,c,,,,\nA,4,d,2026-10-01,,upstairs,gossip\n',
      },
    );
    assert.deepEqual(result.feed('a').actions?.items, [
      { id: '1', title: 'a', status: 'open', raisedOn: '2026-10-01', level: 'network', source: 'huddle' },
      { id: '4', title: 'd', status: 'open', raisedOn: '2026-10-01' },
    ]);
    assert.deepEqual(sentences(result), [
      "warning: actions.csv: 1 row kept in part: the due date can't be read and stays empty.",
      'warning: actions.csv: 1 row left out: the id stands in an earlier row.',
      'warning: actions.csv: 1 row left out: there is no title.',
      'warning: actions.csv: 1 row left out: there is no date on which it was raised.',
      'warning: actions.csv: 1 row kept in part: the level is none of facility, network, state and stays empty.',
      'warning: actions.csv: 1 row kept in part: the origin is none of huddle, call, idea, nps, customer, frontline and stays empty.',
    ]);
  });

  it('of a network are those that wait for it, each with its facility', async () => {
    const { feed } = await built(
      { actions: { ...actions, level: 'level', owner: 'owner' }, network: { id: 'all', name: 'All' } },
      {
        'actions.csv':
          'site,id,what,raised,level,owner\nA,1,a,2026-10-01,facility,Ann\nA,2,b,2026-10-01,network,Ann\nB,2,c,2026-10-01,state,\n',
      },
    );
    assert.deepEqual(
      feed('all').actions?.items.map(({ id, owner }) => [id, owner]),
      [
        ['A/2', 'Ann, A'],
        ['B/2', 'B'],
      ],
    );
  });

  it('of a network are all of them where nothing is said of levels', async () => {
    const { feed } = await built(
      { actions, network: { id: 'all', name: 'All' } },
      { 'actions.csv': 'site,id,what,raised\nA,1,a,2026-10-01\nB,2,b,2026-10-01\n' },
    );
    assert.equal(feed('all').actions?.items.length, 2);
  });
});
