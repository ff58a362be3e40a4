import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed, parseSection, sectionNames } from './parse.js';
import { aFeed } from './testing/fixtures.js';
import type { Feed, Problem } from './types.js';

type Loose = Record<string, unknown>;

/** Reads a feed of one section with loose values. */
function reading(parts: Loose): { feed: Feed; problems: readonly Problem[]; said: string[] } {
  const { floorboard, generatedAt, facility } = aFeed();
  const { feed, problems } = parseFeed(JSON.stringify({ floorboard, generatedAt, facility, ...parts }));
  assert.ok(feed, problems[0]?.message);
  return { feed, problems, said: problems.map(({ severity, message }) => `${severity} ${message}`) };
}

const month = (period: string, more: Loose = {}) => ({
  period,
  promoters: 5,
  passives: 3,
  detractors: 2,
  ...more,
});
const nps = (periods: unknown, more: Loose = {}) => ({ nps: { period: 'month', periods, ...more } });
const action = (more: Loose = {}) => ({
  id: 'a',
  title: 'Call back',
  status: 'open',
  raisedOn: '2026-10-01',
  ...more,
});
const actions = (...items: unknown[]) => ({ actions: { items } });

describe('parseFeed', () => {
  it('returns a good feed as it is, without a word', () => {
    assert.deepEqual(parseFeed(JSON.stringify(aFeed())), { feed: aFeed(), problems: [] });
  });

  it('fills in what the contract states', () => {
    const { feed, problems } = parseFeed({
      floorboard: 1,
      generatedAt: '2026-11-02T08:00:00Z',
      facility: { id: 'a', name: 'A' },
      nps: { period: 'month', periods: [], smallSample: { suppressBelow: 8 } },
      awards: { items: [{ award: 'Hero', period: '2026-10', winners: [] }] },
    });
    assert.deepEqual(problems, []);
    assert.equal(feed?.staleAfter, 'PT36H');
    assert.equal(feed.facility.level, 'facility');
    assert.deepEqual(feed.nps?.smallSample, { suppressBelow: 8, lowBelow: 30 });
    assert.equal(feed.awards?.items[0]?.consent, 'board');
    const again = parseFeed({ ...feed, nps: { period: 'month', periods: [] } });
    assert.deepEqual(again.feed?.nps?.smallSample, { suppressBelow: 5, lowBelow: 30 });
  });

  it('ignores a feed older than the one shown', () => {
    const { feed, problems } = parseFeed(aFeed(), { newerThan: '2026-11-02T08:00:01+11:00' });
    assert.equal(feed, undefined);
    assert.deepEqual(
      problems.map(({ severity, message }) => `${severity} ${message}`),
      [
        'warning generatedAt: expected a feed no older than the one shown, of 2026-11-02T08:00:01+11:00, got "2026-11-02T08:00:00+11:00": ignored',
      ],
    );
    assert.ok(
      parseFeed(aFeed(), { newerThan: '2026-11-01T21:00:00Z' }).feed,
      'the same moment in another zone',
    );
  });

  it('refuses a document without facility or generatedAt', () => {
    const { feed, problems } = parseFeed({
      ...aFeed(),
      generatedAt: '2026-11-02T08:00:00',
      facility: { id: 7 },
    });
    assert.equal(feed, undefined);
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        'generatedAt: expected a moment such as 2026-10-31T09:00:00+11:00, got "2026-11-02T08:00:00": add its offset from UTC, such as +11:00 or Z',
        'facility.id: expected a text of 1 to 200 plain characters, got 7: write "7", not 7',
        'facility.name: expected a text that can be read, got nothing',
      ],
    );
  });
});

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
      'error actions.items[0].raisedOn: expected a day such as 2026-10-31, got "2026-02-30": there is no such day or time',
      'error actions.items[1].dueOn: expected a day such as 2026-10-31, got "31/10/2026": write year, month and day: 2026-10-31',
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

describe('one bad section or setting', () => {
  it('costs itself and nothing else', () => {
    const { feed, said } = reading({
      nps: 41,
      kpis: { items: 'none' },
      purpose: { text: 'We deliver.' },
      locale: 'en_AU',
      timeZone: 'Mars/Olympus',
      staleAfter: 'P1M',
      archive: 'true',
    });
    assert.equal(feed.nps, undefined);
    assert.equal(feed.kpis, undefined);
    assert.equal(feed.purpose?.text, 'We deliver.');
    assert.equal(feed.staleAfter, 'PT36H');
    assert.deepEqual(said, [
      'error locale: expected a language tag such as en-AU, got "en_AU": write "en-AU", not "en_AU"',
      'error timeZone: expected a time zone such as Australia/Sydney, got "Mars/Olympus"',
      'error staleAfter: expected a duration such as PT36H or P7D, got "P1M": years and months have no fixed length, use days',
      'error archive: expected true or false, got "true": write true, not "true"',
      'error nps: expected an object, got 41',
      'error kpis.items: expected a list, got "none"',
    ]);
  });

  it('keeps a section whose target is out of range', () => {
    const { feed, said } = reading(nps([month('2026-10')], { target: 450 }));
    assert.equal(feed.nps?.target, undefined);
    assert.equal(feed.nps?.periods.length, 1);
    assert.deepEqual(said, ['error nps.target: expected a number from -100 to 100, got 450']);
  });

  it('leaves unknown sections and fields out, with a notice and a guess', () => {
    const { feed, said } = reading({
      $schema: './feed.schema.json',
      'x-mine': 1,
      weather: { items: [] },
      kpi: { items: [] },
      mood: 'good',
      ...nps([month('2026-10', { promotors: 5, 'x-note': 'mine' })]),
    });
    assert.deepEqual(feed.nps?.periods, [month('2026-10')]);
    assert.deepEqual(Object.keys(feed).sort(), [
      'facility',
      'floorboard',
      'generatedAt',
      'nps',
      'staleAfter',
    ]);
    assert.deepEqual(said, [
      'notice weather: expected a section of version 1, got an object: left out',
      'notice kpi: expected a section of version 1, got an object: left out, did you mean kpis?',
      'notice mood: expected a field of the contract, got "good": left out',
      'notice nps.periods[0].promotors: expected a field of the contract, got 5: left out, did you mean promoters?',
    ]);
  });

  it('is not fooled by __proto__ and constructor keys', () => {
    const text = JSON.stringify(aFeed()).replace(
      '"facility":{',
      '"__proto__":{"nps":1,"polluted":true},"constructor":{"prototype":{}},"facility":{"__proto__":{"level":"state"},',
    );
    const { feed, problems } = parseFeed(text);
    assert.deepEqual(feed, aFeed());
    assert.equal(({} as Loose)['polluted'], undefined);
    assert.equal(Object.getPrototypeOf(feed), Object.prototype);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['__proto__', 'constructor', 'facility.__proto__'],
    );
    const inherited = Object.create(aFeed()) as Loose;
    assert.equal(parseFeed(inherited).feed, undefined);
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
      'error nps.periods[1].period: expected a month such as 2026-10, got "2026-Q4"',
      'error nps.periods[2].period: expected a month such as 2026-10, got "2026-W53"',
      'error nps.events[0].period: expected a month such as 2026-10, got "2026"',
    ]);
  });

  it('knows that 2025 has no week 53', () => {
    const weeks = [{ ...month('2025-W53') }, { ...month('2026-W53') }];
    const { feed, said } = reading({ nps: { period: 'week', periods: weeks } });
    assert.deepEqual(
      feed.nps?.periods.map(({ period }) => period),
      ['2026-W53'],
    );
    assert.match(said[0] ?? '', /got "2025-W53": there is no such period$/);
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
    assert.match(
      said[0] ?? '',
      /^error kpis.items\[0\].history\[1\].period: expected a quarter such as 2026-Q4/,
    );
    assert.match(said[1] ?? '', /^warning kpis.items\[0\].history: expected periods in order/);
  });
});

describe('texts', () => {
  it('cuts what is too long, and says so', () => {
    const { feed, problems } = parseFeed({ ...aFeed(), facility: { id: 'a', name: 'n'.repeat(10_000) } });
    assert.equal(feed?.facility.name, `${'n'.repeat(199)}…`);
    assert.equal(problems[0]?.message, 'facility.name: expected at most 200 characters, got 10,000: cut');
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
    assert.equal(item?.owner, 'Zo\ufffd!');
    assert.equal(item?.note, 'two\n\tlines');
    assert.deepEqual(said, [
      'warning actions.items[0].title: expected plain characters, got "\\u202egnikcik\\u0007 back": control characters are left out',
      'warning actions.items[0].owner: expected plain characters, got "Zo\\ud83d!": control characters are left out',
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
      'javascript:alert(1)',
      'JavaScript:alert(1)',
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

  it('tells that more were lost than there were', () => {
    const { said } = reading(customers([row('2026-08', 1, { gained: 0 })]));
    assert.deepEqual(said, [
      'warning customers.periods[0].lost: expected no more customers than there were, got 3',
    ]);
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

describe('large and deep documents', () => {
  it('reads 100,000 actions', () => {
    const items = Array.from({ length: 100_000 }, (_, index) => action({ id: `a-${index}` }));
    const { feed, problems } = reading(actions(...items));
    assert.equal(feed.actions?.items.length, 100_000);
    assert.deepEqual(problems, []);
  });

  it('lists at most a hundred problems a section, errors first, and counts the rest', () => {
    const items = Array.from({ length: 100_000 }, (_, index) => ({ owner: null, id: `${index}` }));
    const { problems } = reading({ ...actions(...items), ...nps([month('2026-10')], { target: 450 }) });
    const ours = problems.filter(({ section }) => section === 'actions');
    assert.equal(ours.length, 101);
    assert.deepEqual([...new Set(ours.map(({ severity }) => severity))], ['error']);
    // Three fields are missing in each record, and one is null.
    assert.equal(ours[100]?.message, 'actions: and 399,900 more');
    assert.equal(problems.length, 102);
  });

  it('does not mind 200 levels of nesting, nor 100,000', () => {
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const text = JSON.stringify(aFeed());
    for (const levels of [200, 100_000]) {
      const { feed, problems } = parseFeed(text.replace('"facility":', `"deep":${deep(levels)},"facility":`));
      assert.deepEqual(feed, aFeed());
      assert.deepEqual(
        problems.map(({ message }) => message),
        ['deep: expected a field of the contract, got a list: left out'],
      );
    }
    assert.equal(parseFeed(deep(100_000)).feed, undefined);
  });

  it('shows long, strange keys in short', () => {
    const { problems } = reading({ [`a b${'c'.repeat(500)}`]: 1, 'bad\u202ekey': 2 });
    assert.match(problems[0]?.path ?? '', /^\["a bc{57}…"\]$/);
    assert.equal(problems[1]?.path, '["bad\\u202ekey"]');
  });
});

describe('parseSection', () => {
  it('reads one section as the feed would', () => {
    const { nps: good } = aFeed();
    assert.deepEqual(parseSection('nps', good), { section: good, problems: [] });
    assert.deepEqual(parseSection('nps', JSON.stringify(good)).section, good);
    const { section, problems } = parseSection('nps', { ...good, target: '45' });
    assert.equal(section?.target, undefined);
    assert.equal(
      problems[0]?.message,
      'nps.target: expected a number from -100 to 100, got "45": write 45, not "45"',
    );
    assert.equal(problems[0].section, 'nps');
  });

  it('says what is not a section', () => {
    assert.equal(parseSection('purpose', 5).problems[0]?.message, 'purpose: expected an object, got 5');
    assert.equal(parseSection('purpose', undefined).section, undefined);
    assert.match(parseSection('purpose', '<p>').problems[0]?.message ?? '', /a web page/);
  });

  it('knows the sections of version 1', () => {
    assert.deepEqual(sectionNames, ['nps', 'customers', 'actions', 'awards', 'kpis', 'purpose']);
  });
});
