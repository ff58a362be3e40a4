import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aFeed } from '../testing/fixtures.js';
import { action, actions, reading, scriptUrl, type Loose } from '../testing/reading.js';
import { parseFeed } from './parse.js';

describe('texts', () => {
  it('cuts what is too long, and says so', () => {
    const { feed, problems } = parseFeed({ ...aFeed(), facility: { id: 'a', name: 'n'.repeat(10_000) } });
    assert.equal(feed?.facility.name, `${'n'.repeat(199)}…`);
    assert.equal(
      problems[0]?.message,
      'facility.name: expected at most 200 plain characters, got "' +
        'n'.repeat(60) +
        '…": the rest is left out',
    );
    const emoji = reading({ purpose: { text: '🚚'.repeat(240) } });
    assert.deepEqual(emoji.said, []);
    assert.equal(reading({ purpose: { text: '🚚'.repeat(241) } }).feed.purpose?.text, `${'🚚'.repeat(239)}…`);
  });

  it('takes out control characters, direction overrides and halves of characters', () => {
    const { feed, said } = reading(
      actions(action({ title: '\u202egnikcik\u0007 back', owner: 'Zo\ud83d!', note: 'two\n\tlines' })),
    );
    const [item] = feed.actions?.items ?? [];
    assert.equal(item?.title, 'gnikcik back');
    assert.equal(item.owner, 'Zo\ufffd!');
    assert.equal(item.note, 'two\n\tlines');
    assert.deepEqual(said, [
      'warning actions.items[0].title: expected at most 200 plain characters, got "\\u202egnikcik\\u0007 back": the rest is left out',
      'warning actions.items[0].owner: expected at most 200 plain characters, got "Zo\\ud83d!": the rest is left out',
    ]);
  });

  it('refuses a name with nothing to read in it', () => {
    const { feed, said } = reading(actions(action({ title: '\u200b\u202e' })));
    assert.deepEqual(feed.actions?.items, []);
    assert.match(said[0] ?? '', /^error actions.items\[0\].title: expected a text that can be read/);
  });

  it('keeps Arabic, Hebrew, joined emoji and marks of direction', () => {
    const text = 'مرحبا \u200f(1) שלום 👩‍👩‍👧';
    assert.equal(reading({ purpose: { text } }).feed.purpose?.text, text);
  });
});

describe('photos and people', () => {
  const award = (winner: Loose, more: Loose = {}) => ({
    awards: {
      items: [{ award: 'Hero', period: '2026-10', citation: 'Well done', winners: [winner], ...more }],
    },
  });

  it('refuses every address that is not https, http or relative, and keeps the winner', () => {
    const refused = [
      scriptUrl,
      scriptUrl.replace('j', 'J'),
      'java\nscript:alert(1)',
      ' javascript:alert(1)',
      'data:image/png;base64,AAAA',
      'blob:https://a/b',
      'file:///etc/passwd',
      'vbscript:x',
      'https:evil',
      'http:///x',
      '\\\\host\\share',
    ];
    for (const photo of refused) {
      const { feed, said } = reading(award({ name: 'Mei', photo }));
      assert.deepEqual(feed.awards?.items[0]?.winners, [{ name: 'Mei' }], photo);
      assert.equal(said.length, 1);
      assert.match(
        said[0] ?? '',
        /winners\[0\]\.photo: expected an https:, http: or relative address, got "/,
      );
    }
  });

  it('takes https, http and relative addresses', () => {
    for (const photo of [
      'https://a.example/p.jpg',
      'HTTP://a/p',
      '/p.jpg',
      'p/ä.jpg',
      '../a?b=c:d#e',
      '//cdn.example/p',
    ]) {
      assert.equal(reading(award({ name: 'Mei', photo })).feed.awards?.items[0]?.winners[0]?.photo, photo);
    }
  });

  it('loses an award whose winner it must lose: without the winner it would say "no award"', () => {
    const { feed, said } = reading(award({ name: 7 }));
    assert.deepEqual(feed.awards?.items, []);
    assert.deepEqual(said, [
      'error awards.items[0].winners[0].name: expected a text that can be read, got 7: write "7", not 7',
    ]);
  });

  it('wants a citation wherever there is a winner', () => {
    const { feed, said } = reading(award({ name: 'Mei' }, { citation: undefined }));
    assert.deepEqual(feed.awards?.items, []);
    assert.match(
      said[0] ?? '',
      /^error awards.items\[0\].citation: expected a text that says what the award was/,
    );
    assert.equal(
      reading(award({ name: 'x' }, { winners: [], citation: undefined })).feed.awards?.items.length,
      1,
    );
  });

  it('names a customer only beside consent "board"', () => {
    const change = { id: 'c', change: 'gained', on: '2026-10-05', label: 'Harbour Books' };
    const changes = (...list: unknown[]) => ({ customers: { period: 'month', periods: [], changes: list } });
    const { feed, said } = reading(
      changes(change, { ...change, id: 'd', consent: 'intranet' }, { ...change, id: 'e', consent: 'board' }),
    );
    assert.deepEqual(
      feed.customers?.changes?.map(({ label }) => label),
      [undefined, undefined, 'Harbour Books'],
    );
    assert.equal(said.length, 2);
    assert.match(said[0] ?? '', /^warning customers.changes\[0\].label: expected consent "board"/);
  });
});
