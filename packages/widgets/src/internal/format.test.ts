import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listOf, signed, formatter, usableLocale, usableTimeZone } from './format.js';

const english = formatter('en-AU', 'Australia/Melbourne');
const moment = (text: string) => Date.parse(text);

describe('numbers', () => {
  it('groups thousands and writes minus as U+2212', () => {
    assert.equal(english.number(1214), '1,214');
    assert.equal(english.number(-3), '\u22123');
  });

  it('rounds half away from zero and never says minus nought', () => {
    assert.equal(english.number(-0.4), '0');
    assert.equal(english.number(2.5), '3');
    assert.equal(english.number(-2.5), '\u22123');
    assert.equal(english.number(-0.2, 0, signed), '0');
  });

  it('signs a difference', () => {
    assert.equal(english.number(14, 0, signed), '+14');
    assert.equal(english.number(-3, 0, signed), '\u22123');
    assert.equal(english.number(1.25, 1, signed), '+1.3');
  });
});

describe('days and periods', () => {
  it('names a month long, short, and short with its year', () => {
    assert.equal(english.period('2026-10', 'long'), 'October 2026');
    assert.equal(english.period('2026-10', 'short'), 'Oct');
    assert.equal(english.period('2026-10', 'dated'), 'Oct 2026');
  });

  it('names weeks, quarters, years and days', () => {
    assert.equal(english.period('2026-W43', 'long'), 'week 43, 2026');
    assert.equal(english.period('2026-Q4', 'long'), 'Q4 2026');
    assert.equal(english.period('2026', 'long'), '2026');
    assert.equal(english.period('2026-10-31', 'long'), '31 October 2026');
  });

  it('writes all of a period in the digits of its language', () => {
    const egyptian = formatter('ar-EG', 'UTC');
    for (const period of ['2026', '2026-Q4', '2026-W43', '2026-10', '2026-10-31'])
      assert.doesNotMatch(egyptian.period(period, 'long'), /[0-9]/, period);
  });

  it('writes the day before the month for English without a region', () => {
    assert.equal(formatter('en', 'UTC').period('2017-08-03', 'long'), '3 August 2017');
  });
});

describe('names in a list', () => {
  it('are joined as the language joins them', () => {
    assert.equal(listOf(['Anna', 'Ben', 'Chris'], english), 'Anna, Ben and Chris');
  });

  it('keep their own order among words from right to left', () => {
    const list = listOf(['Anna (Tor 3)', 'Ben'], formatter('ar', 'UTC'));
    assert.match(list, /\u2068Anna \(Tor 3\)\u2069.*\u2068Ben\u2069/);
  });
});

describe('when something was true', () => {
  const now = moment('2026-10-31T07:46:00+11:00');

  it('says today and yesterday by the facility’s own days', () => {
    assert.equal(english.when(moment('2026-10-31T06:00:00+11:00'), now), 'today 06:00');
    assert.equal(english.when(moment('2026-10-30T23:30:00+11:00'), now), 'yesterday 23:30');
  });

  it('names the weekday within a week and the date beyond', () => {
    assert.equal(english.when(moment('2026-10-27T06:00:00+11:00'), now), 'Tuesday 06:00');
    assert.equal(english.when(moment('2017-08-03T06:00:00+10:00'), now), '3 August 2017');
  });

  it('counts a span in the largest unit that says two or more', () => {
    assert.equal(english.duration(40 * 60_000), '40 minutes');
    assert.equal(english.duration(60_000), '1 minute');
    assert.equal(english.duration(5 * 3_600_000), '5 hours');
    assert.equal(english.duration(3.9 * 86_400_000), '3 days');
  });
});

describe('a locale or zone that does not exist', () => {
  it('gives way to the next one wanted', () => {
    assert.equal(usableLocale('not a tag', undefined, 'de-DE'), 'de-DE');
    assert.equal(usableLocale('!'), 'en');
    assert.equal(usableTimeZone('Mars/Olympus', 'Australia/Sydney'), 'Australia/Sydney');
  });
});
