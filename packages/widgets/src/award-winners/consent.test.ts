import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Award, Consent, Winner } from '@floorboard/feed';
import { mentions, shownAward } from './consent.js';

const award = (consent: Consent, winners: Winner[], more: Partial<Award> = {}): Award => ({
  award: 'Customer Champion',
  period: '2026-10',
  citation: 'Walked a lost parcel home.',
  consent,
  winners,
  ...more,
});

const shown = (one: Award, place: 'page' | 'kiosk') => shownAward(one, place).winners.map(({ name }) => name);

describe('consent', () => {
  it('of an award decides where its winners are shown', () => {
    const mary = [{ name: 'Mary Keen' }];
    assert.deepEqual(
      (['board', 'intranet', 'none'] as const).map((consent) => [
        shown(award(consent, mary), 'page'),
        shown(award(consent, mary), 'kiosk'),
      ]),
      [
        [['Mary Keen'], ['Mary Keen']],
        [['Mary Keen'], []],
        [[], []],
      ],
    );
  });

  it('of a winner wins over the award’s, both ways', () => {
    const winners: Winner[] = [
      { name: 'Mary Keen', consent: 'board' },
      { name: 'Tom Ash' },
      { name: 'Priya Nair', consent: 'none' },
    ];
    assert.deepEqual(shown(award('none', winners), 'kiosk'), ['Mary Keen']);
    assert.deepEqual(shown(award('board', winners), 'kiosk'), ['Mary Keen', 'Tom Ash']);
    assert.equal(shownAward(award('board', winners), 'kiosk').withheld, 1);
  });

  it('takes with it whatever mentions the person', () => {
    const one = award('none', [{ name: 'Mary Keen' }], {
      citation: 'Mary’s patience at the counter.',
      customerQuote: 'I thank Ms Keen!',
      criterion: 'Patience',
      nominatedBy: 'Mary Keen’s team',
    });
    const { citation, quote, criterion, nominatedBy } = shownAward(one, 'page');
    assert.deepEqual([citation, quote, criterion, nominatedBy], ['', '', 'Patience', '']);
  });

  it('keeps the team of someone who may be shown, unless it names someone who may not', () => {
    const winners: Winner[] = [
      { name: 'Tom Ash', team: 'Keen’s team' },
      { name: 'Jo Park', team: 'Counter' },
      { name: 'Mary Keen', consent: 'none' },
    ];
    assert.deepEqual(
      shownAward(award('board', winners), 'page').winners.map(({ team }) => team),
      [undefined, 'Counter'],
    );
  });
});

describe('a mention', () => {
  it('is the whole name in any case, or a part of it as a word', () => {
    assert.equal(mentions('Thanks to MARY KEEN', ['Mary Keen']), true);
    assert.equal(mentions('Thanks to Mary.', ['Mary Keen']), true);
    assert.equal(mentions('A keen eye and a merry heart', ['Mary Keen']), false);
    assert.equal(mentions('Marylebone', ['Mary Keen']), false);
    assert.equal(mentions('感谢莫言的帮助', ['莫言']), true);
    assert.equal(mentions('E\u0301mile helped', ['Émile Zola']), true);
  });
});
