import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { built, responses, sentences, visits } from '../testing/workspace.js';

const scores = {
  'responses.csv':
    'facility,date,score\nN1,2026-09-30,9\nN1,2026-10-01,6\nN2,2026-10-02,10\nS1,2026-10-03,7.9\n',
};
const facilities = { file: 'facilities.csv', id: 'id', name: 'name', network: 'network', state: 'state' };
const facilityRows = {
  'facilities.csv':
    'id,name,network,state\nN1,North One,North,NSW\nN2,North Two,North,NSW\nS1,South One,South,VIC\n',
};

describe('the feeds of a project', () => {
  it('are one a facility, one a network and one for all', async () => {
    const { feeds, feed } = await built(
      { responses, facilities, network: { id: 'all', name: 'Everywhere' } },
      { ...scores, ...facilityRows },
    );
    assert.deepEqual(
      feeds.map(({ file, name, level }) => [file, name, level]),
      [
        ['n1.json', 'North One', 'facility'],
        ['n2.json', 'North Two', 'facility'],
        ['s1.json', 'South One', 'facility'],
        ['north.json', 'North', 'network'],
        ['south.json', 'South', 'network'],
        ['all.json', 'Everywhere', 'network'],
      ],
    );
    assert.deepEqual(feed('n1').facility, {
      id: 'N1',
      name: 'North One',
      level: 'facility',
      network: 'North',
      state: 'NSW',
    });
  });

  it('add the counts of a network and never average its scores', async () => {
    const { feed } = await built(
      { responses, facilities, network: { id: 'all', name: 'Everywhere' } },
      { ...scores, ...facilityRows },
    );
    assert.deepEqual(feed('north').nps?.periods, [
      { period: '2026-09', promoters: 1, passives: 0, detractors: 0 },
      { period: '2026-10', promoters: 1, passives: 0, detractors: 1 },
    ]);
    assert.deepEqual(feed('all').nps?.periods[1], {
      period: '2026-10',
      promoters: 1,
      passives: 1,
      detractors: 1,
    });
  });

  it('are the same bytes twice', async () => {
    const project = {
      responses: { ...responses, weight: 'weight' },
      network: { id: 'all', name: 'All' },
    };
    const rows = Array.from({ length: 5000 }, (_, index) =>
      [`F${index % 7}`, `2026-0${1 + (index % 9)}-11`, index % 12, (0.1 + (index % 13) / 7).toFixed(10)].join(
        ',',
      ),
    );
    const files = { 'responses.csv': `facility,date,score,weight\n${rows.join('\n')}\n` };
    const first = await built(project, files);
    const second = await built(project, files);
    assert.deepEqual([...first.texts], [...second.texts]);
    assert.equal(first.texts.size, 9);
  });

  it('are of the newest record, or of the moment that is given', async () => {
    const times = { 'responses.csv': 'facility,date,score\nA,2026-10-01,9\nA,2026-10-04T17:30,9\n' };
    assert.equal((await built({ responses }, times)).generatedAt, '2026-10-04T17:30:00+11:00');
    assert.equal((await built({ responses }, scores)).generatedAt, '2026-10-03T00:00:00+10:00');
    const asOf = await built({ responses }, scores, { asOf: '2026-11-01T09:00' });
    assert.equal(asOf.feed('n1').generatedAt, '2026-11-01T09:00:00+11:00');
    const own = await built({ responses, asOf: '2026-11-02T09:00:00Z' }, scores);
    assert.equal(own.generatedAt, '2026-11-02T20:00:00+11:00');
  });

  it('date a section by its own newest record where another is newer', async () => {
    const { feed, generatedAt } = await built(
      { responses, customers: visits },
      { ...scores, 'visits.csv': 'store,who,date\nN1,x,2026-03-01\nN1,x,2026-07-01\n' },
    );
    assert.equal(generatedAt, '2026-10-03T00:00:00+10:00');
    assert.equal(feed('n1').nps?.asOf, undefined);
    assert.equal(feed('n1').customers?.asOf, '2026-07-01T00:00:00+10:00');
  });

  it('carry what the project says of them: source, title, archive, age, language', async () => {
    const { feed } = await built(
      {
        responses: { ...responses, source: 'Exit survey', heading: 'Would they come again?' },
        archive: true,
        staleAfter: 'P2D',
        locale: 'en-AU',
      },
      scores,
    );
    const { archive, staleAfter, locale, timeZone, nps } = feed('n1');
    assert.deepEqual(
      { archive, staleAfter, locale, timeZone },
      {
        archive: true,
        staleAfter: 'P2D',
        locale: 'en-AU',
        timeZone: 'Australia/Sydney',
      },
    );
    assert.equal(nps?.source, 'Exit survey');
    assert.equal(nps.title, 'Would they come again?');
  });

  for (const [period, expected] of [
    ['year', '2026'],
    ['quarter', '2026-Q4'],
    ['month', '2026-12'],
    ['week', '2026-W53'],
    ['day', '2026-12-31'],
  ] as const)
    it(`count by ${period}`, async () => {
      const { feed } = await built(
        { responses, period },
        { 'responses.csv': 'facility,date,score\nA,2026-12-31,9\n' },
      );
      assert.deepEqual(feed('a').nps?.periods, [
        { period: expected, promoters: 1, passives: 0, detractors: 0 },
      ]);
    });

  it('count a moment on the day that it was at the facility', async () => {
    const { feed } = await built(
      { responses, facilities: { ...facilities, timeZone: 'zone' }, period: 'day' },
      {
        'responses.csv':
          'facility,date,score\nN1,2026-10-01T16:00:00Z,9\nP1,2026-10-01T16:00:00Z,9\nP1,2026-10-01 16:00,9\n',
        'facilities.csv': 'id,name,network,state,zone\nN1,,,,\nP1,,,,America/Lima\n',
      },
    );
    assert.equal(feed('n1').nps?.periods[0]?.period, '2026-10-02');
    assert.deepEqual(feed('p1').nps?.periods, [
      { period: '2026-10-01', promoters: 2, passives: 0, detractors: 0 },
    ]);
    assert.equal(feed('p1').timeZone, 'America/Lima');
  });

  it('may be of one constant facility', async () => {
    const { feeds } = await built(
      { responses: { ...responses, facility: { value: 'CD shop' } } },
      { 'responses.csv': 'date,score\n2026-10-01,9\n' },
    );
    assert.deepEqual(feeds, [
      { file: 'cd-shop.json', id: 'CD shop', name: 'CD shop', level: 'facility', sections: ['nps'] },
    ]);
  });

  it('know a facility by every name that its records use', async () => {
    const { feed, feeds } = await built(
      { responses, facilities: { file: 'facilities.csv', id: 'id', name: 'name', match: 'in records' } },
      { ...scores, 'facilities.csv': 'id,name,in records\nnorth,North,N1\nnorth,,N2\nsouth,South,S1\n' },
    );
    assert.equal(feeds.length, 2);
    assert.deepEqual(feed('north').nps?.periods[1], {
      period: '2026-10',
      promoters: 1,
      passives: 0,
      detractors: 1,
    });
  });

  it('exist for a facility of the list that has no records, with a warning', async () => {
    const result = await built(
      { responses, facilities },
      { ...scores, 'facilities.csv': `${facilityRows['facilities.csv']}E1,Empty,South,VIC\n` },
    );
    assert.equal(result.feed('e1').nps, undefined);
    assert.deepEqual(sentences(result), ['warning: e1.json: there are no records of it.']);
  });

  it('get files of their own where two ids look alike', async () => {
    const result = await built(
      { responses },
      {
        'responses.csv':
          'facility,date,score\nnorth 1,2026-10-01,9\nNorth-1,2026-10-01,9\n東京,2026-10-01,9\n',
      },
    );
    assert.deepEqual(
      result.feeds.map(({ id, file }) => [id, file]),
      [
        ['North-1', 'north-1.json'],
        ['north 1', 'north-1-2.json'],
        ['東京', 'id-130016b2.json'],
      ],
    );
    assert.deepEqual(sentences(result), [
      'notice: The feed of "north 1" is north-1-2.json, since north-1.json is taken.',
    ]);
  });
});

describe('the extras of a facility', () => {
  const project = { responses, extras: 'extras', network: { id: 'all', name: 'All' } };

  it('are laid over its feed', async () => {
    const { feed, feeds } = await built(project, {
      ...scores,
      'extras/N1.json': JSON.stringify({
        nps: { target: 45, events: [{ period: '2026-10', label: 'New till' }] },
        purpose: { text: 'Nobody waits.' },
        facility: { name: 'The first of the north' },
      }),
      'extras/all.json': JSON.stringify({ nps: { target: 50 } }),
    });
    assert.equal(feed('n1').nps?.target, 45);
    assert.equal(feed('n1').nps?.periods.length, 2);
    assert.equal(feed('n1').purpose?.text, 'Nobody waits.');
    assert.equal(feed('n1').facility.name, 'The first of the north');
    assert.equal(feed('all').nps?.target, 50);
    assert.deepEqual(feeds[0]?.sections, ['nps', 'purpose']);
  });

  it('that break the contract are told as the board would tell them', async () => {
    const result = await built(project, { ...scores, 'extras/N1.json': '{ "nps": { "target": 450 } }' });
    assert.match(
      sentences(result)[0] ?? '',
      /^error: n1\.json: nps\.target: expected a number from -100 to 100, got 450/,
    );
  });

  it('that are no JSON or belong to nobody cost no feed', async () => {
    const result = await built(project, { ...scores, 'extras/N1.json': '{', 'extras/N9.json': '{}' });
    assert.equal(result.feeds.length, 4);
    assert.deepEqual(sentences(result), [
      'error: extras/N1.json is not JSON from line 1, column 2 on.',
      'warning: extras/N9.json belongs to no facility and no network.',
    ]);
  });
});
