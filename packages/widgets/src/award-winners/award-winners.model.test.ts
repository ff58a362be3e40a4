import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Award } from '@floorboard/feed';
import { awardWinnersModel, type AwardWinnersModel } from './award-winners.model.js';
import type { ModelContext } from '../internal/model.js';

const context: ModelContext = {
  now: Date.parse('2026-11-03T07:46:00+11:00'),
  locale: 'en',
  timeZone: 'Australia/Sydney',
  archive: false,
  asOf: Date.parse('2026-11-03T06:00:00+11:00'),
  place: 'page',
};

const champion: Award = {
  award: 'Customer Champion',
  period: '2026-10',
  consent: 'board',
  citation: 'Walked a lost parcel home after hours, twice.',
  customerQuote: 'I had given up. Then they knocked.',
  winners: [
    { name: 'Mary Keen', team: 'Pickup window team' },
    { name: 'Tom Ash', team: 'Pickup window team' },
  ],
};

const model = (items: Award[], more: Partial<ModelContext> = {}): AwardWinnersModel =>
  awardWinnersModel({ items }, { ...context, ...more });

/** The first award in the spotlight. */
const first = (items: Award[], more?: Partial<ModelContext>) =>
  model(items, more).spotlight[0] ?? assert.fail('nothing in the spotlight');

describe('the spotlight', () => {
  it('says one plain sentence', () => {
    assert.equal(
      model([champion]).summary,
      'Customer Champion, October 2026: Mary Keen and Tom Ash. Walked a lost parcel home after hours, twice.',
    );
  });

  it('names the period in its heading, with the year where it isn’t this one', () => {
    assert.equal(model([champion]).heading, 'Spotlight, October');
    assert.equal(model([{ ...champion, period: '2025-10' }]).heading, 'Spotlight, October 2025');
    assert.equal(model([{ ...champion, period: '2025' }]).heading, 'Spotlight, 2025');
    assert.equal(
      awardWinnersModel({ title: 'Our champions', items: [champion] }, context).heading,
      'Our champions, October',
    );
  });

  it('falls on the newest period, whatever the order of the feed', () => {
    const older: Award = { ...champion, award: 'Older', period: '2026-08' };
    const { spotlight, past } = model([older, champion, { ...older, period: '2026-09' }]);
    assert.deepEqual(
      spotlight.map(({ award }) => award),
      ['Customer Champion'],
    );
    assert.deepEqual(
      past.map(({ period }) => period),
      ['September', 'August'],
    );
  });

  it('shows all awards of one period, in the order of the feed', () => {
    const { spotlight, summary } = model([champion, { ...champion, award: 'Safe Hands' }]);
    assert.deepEqual(
      spotlight.map(({ award }) => award),
      ['Customer Champion', 'Safe Hands'],
    );
    assert.match(summary, /One more award in October 2026\.$/);
  });

  it('says who shared it, and their team once', () => {
    const view = first([champion]);
    assert.equal(view.who, 'Mary Keen and Tom Ash');
    assert.equal(view.shared, 'Two winners, shared');
    assert.equal(view.team, 'Pickup window team');
    assert.deepEqual(
      view.winners.map((winner) => winner.monogram),
      ['MK', 'TA'],
    );
  });

  it('says nothing of sharing where one person won, and calls a team a team', () => {
    const one = first([{ ...champion, winners: [{ name: 'Mary Keen' }] }]);
    assert.deepEqual([one.shared, one.team], ['', '']);
    const team = first([{ ...champion, winners: [{ name: 'Night sort', kind: 'team' }] }]);
    assert.equal(team.shared, 'Team award');
    assert.equal(team.winners[0]?.kind, 'team');
  });

  it('has a shorter list of many names', () => {
    const winners = Array.from({ length: 12 }, (_, i) => ({ name: `Winner ${i + 1}` }));
    const view = first([{ ...champion, winners }]);
    assert.equal(view.fewer, 'Winner 1, Winner 2 and 10 more');
    assert.equal(view.shared, '12 winners, shared');
  });

  it('says no award in the words of the period', () => {
    const none = (period: string) => model([{ award: 'Champion', period, winners: [], consent: 'board' }]);
    assert.equal(none('2026-10').spotlight[0]?.who, 'No award this month');
    assert.equal(none('2026-10').summary, 'Champion, October 2026: no award this month.');
    assert.equal(none('2026-Q3').spotlight[0]?.who, 'No award this quarter');
    assert.equal(none('2025').spotlight[0]?.who, 'No award this year');
    assert.equal(none('2026-10').spotlight[0]?.none, true);
  });

  it('sets the customer’s words in the language’s marks, once', () => {
    const quote = (customerQuote: string) => model([{ ...champion, customerQuote }]).spotlight[0]?.quote;
    assert.equal(quote('Then they knocked.'), '“Then they knocked.”');
    assert.equal(quote('"Then they knocked."'), '“Then they knocked.”');
    assert.equal(quote('«Then they knocked.»'), '“Then they knocked.”');
    assert.equal(quote('They said "hello" to "all"'), '“They said "hello" to "all"”');
  });

  it('names criterion and nominator', () => {
    assert.equal(
      model([{ ...champion, criterion: 'Going out of the way', nominatedBy: 'Night sort' }]).spotlight[0]
        ?.facts,
      'Given for: Going out of the way · Nominated by Night sort',
    );
  });

  it('says that there are none yet', () => {
    const none = model([]);
    assert.equal(none.summary, 'No awards yet.');
    assert.equal(none.empty, true);
  });
});

describe('a winner who may not be named', () => {
  const secret = 'Zebulon Quick';
  const everything = (items: Award[], place: 'page' | 'kiosk') => {
    const view = model(items, { place });
    return JSON.stringify([view, view.table]);
  };

  it('is in no word of the model: spotlight, wall, table, sentence', () => {
    const hidden: Award = {
      ...champion,
      consent: 'none',
      winners: [{ name: secret, photo: 'zebulon.jpg', team: 'Zebulon’s crew' }],
    };
    for (const items of [[hidden], [champion, { ...hidden, period: '2026-08' }]])
      for (const place of ['page', 'kiosk'] as const)
        assert.doesNotMatch(everything(items, place), /zebulon|quick/i);
  });

  it('is on the intranet and not on a kiosk where consent says so', () => {
    const intranet: Award = { ...champion, consent: 'intranet', winners: [{ name: secret }] };
    assert.match(everything([intranet], 'page'), /Zebulon Quick/);
    assert.doesNotMatch(everything([intranet], 'kiosk'), /Zebulon|Quick/);
  });

  it('is counted', () => {
    const alone = model([{ ...champion, consent: 'none', winners: [{ name: secret }] }]);
    assert.equal(
      alone.summary,
      'Customer Champion, October 2026: One winner, not named here. Walked a lost parcel home after hours, twice.',
    );
    const beside = first([
      { ...champion, winners: [{ name: 'Mary Keen' }, { name: secret, consent: 'none' }] },
    ]);
    assert.equal(beside.who, 'Mary Keen and one not named here');
    assert.equal(beside.winners.length, 1);
  });

  it('has no place on the wall', () => {
    const past: Award = { ...champion, period: '2026-08', consent: 'none' };
    assert.deepEqual(model([champion, past]).past, []);
  });
});

interface Prize {
  readonly year: string;
  readonly category: string;
  readonly laureates?: readonly { firstname: string; surname?: string; motivation: string }[];
}

describe('the Nobel prizes, as awards of years', () => {
  const file = new URL('../../../../test/fixtures/data/nobel-prizes.json', import.meta.url);
  const { prizes } = JSON.parse(readFileSync(file, 'utf8')) as { prizes: Prize[] };
  const items = prizes.map(({ year, category, laureates = [] }): Award => ({
    award: category,
    period: year,
    consent: 'board',
    winners: laureates.map(({ firstname, surname }) => ({
      name: [firstname, surname].filter(Boolean).join(' '),
    })),
    ...(laureates[0] ? { citation: laureates[0].motivation } : {}),
  }));
  const view = model(items, { archive: true, asOf: Date.parse('2025-12-10T12:00:00Z') });

  it('puts the newest year’s six prizes in the spotlight', () => {
    assert.equal(view.heading, 'Spotlight, 2025');
    assert.equal(view.spotlight.length, 6);
    assert.match(view.summary, /^chemistry, 2025: Susumu Kitagawa, Richard Robson and Omar M. Yaghi\. /);
    assert.match(view.summary, /Five more awards in 2025\.$/);
  });

  it('keeps markup in a citation as plain text', () => {
    const row = view.table?.rows.find((cells) => cells[0] === 'medicine' && cells[1] === '2005');
    assert.match(row?.[4] ?? '', /<i>Helicobacter pylori<\/i>/);
  });

  it('has every prize in its table', () => {
    assert.equal(view.table?.rows.length, prizes.length);
  });

  it('finds initials for every laureate', () => {
    for (const { winners } of [...view.spotlight, ...view.past])
      for (const winner of winners) assert.notEqual(winner.monogram, '', winner.name);
  });
});
