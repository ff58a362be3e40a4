import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aFeed } from '../testing/fixtures.js';
import { month, nps, reading, type Loose } from '../testing/reading.js';
import { parseFeed, parseSection, readFeed, sectionNames } from './parse.js';
import { npsSection, purposeSection } from './sections.js';

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
        'warning generatedAt: expected a feed no older than that of 2026-11-02T08:00:01+11:00, got "2026-11-02T08:00:00+11:00": ignored',
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
      'error staleAfter: expected a duration such as PT36H or P7D, got "P1M": years and months have no fixed length, use days',
      'error archive: expected true or false, got "true": write true, not "true"',
      'error locale: expected a language tag such as en-AU, got "en_AU": write "en-AU", not "en_AU"',
      'error timeZone: expected a time zone such as Australia/Sydney, got "Mars/Olympus"',
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
      'notice weather: expected a field of the contract, got an object: left out',
      'notice kpi: expected a field of the contract, got an object: left out, did you mean kpis?',
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
      ['facility.__proto__', '__proto__', 'constructor'],
    );
    const inherited = Object.create(aFeed()) as Loose;
    assert.equal(parseFeed(inherited).feed, undefined);
  });
});

describe('readFeed', () => {
  it('reads the sections that are asked for, and leaves the others out without a word', () => {
    const input = { ...aFeed(), kpis: 'none', weather: {} };
    const { feed, problems } = readFeed(input, [npsSection, purposeSection]);
    const { nps: scores, purpose } = aFeed();
    assert.deepEqual([feed?.nps, feed?.purpose], [scores, purpose]);
    assert.deepEqual([feed?.customers, feed?.actions, feed?.awards, feed?.kpis], Array(4).fill(undefined));
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['weather'],
    );
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
