import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatter } from './format.js';
import { statusOf, type StatusInput } from './status.js';

const format = formatter('en-AU', 'Australia/Melbourne');
const now = Date.parse('2026-10-30T07:46:00+11:00'); // a Friday
const tuesday = Date.parse('2026-10-27T06:00:00+11:00');
const today = Date.parse('2026-10-30T06:00:00+11:00');

const say = (given: Partial<StatusInput>) =>
  statusOf(
    {
      state: 'ready',
      age: 'fresh',
      asOf: today,
      archive: false,
      now,
      connection: 'live',
      failingSince: undefined,
      trouble: undefined,
      hasPicture: true,
      ...given,
    },
    format,
  );

describe('what a widget says about its facts', () => {
  it('says the age of fresh facts in the small print only', () => {
    assert.deepEqual(say({}), {
      look: 'small print',
      icon: 'late',
      lead: 'As of today 06:00',
      text: '',
      dated: 'As of today 06:00',
    });
  });

  it('says of stale facts from a feed that answers that nobody renewed it', () => {
    assert.deepEqual(say({ age: 'stale', asOf: tuesday }), {
      look: 'solid',
      icon: 'late',
      lead: 'As of Tuesday 06:00.',
      text: 'The feed hasn’t been renewed for 3 days.',
      dated: 'As of Tuesday 06:00',
    });
  });

  it('says of stale facts from a feed that does not answer since when', () => {
    const failingSince = Date.parse('2026-10-30T05:05:00+11:00');
    const { text } = say({ age: 'stale', asOf: tuesday, connection: 'retrying', failingSince });
    assert.equal(text, 'Can’t reach the feed since 05:05.');
  });

  it('says nothing of a short failure over fresh facts, and a plain line of a long one', () => {
    const connection = 'retrying';
    assert.equal(say({ connection, failingSince: now - 60_000 }).look, 'small print');
    assert.equal(
      say({ connection, failingSince: now - 3_600_000 }).text,
      'Can’t reach the feed since 06:46.',
    );
  });

  it('keeps the last good picture of an unreadable file, dated', () => {
    const status = say({ state: 'invalid', asOf: tuesday, age: 'ageing', trouble: 'nps: expected …' });
    assert.equal(
      `${status.lead} ${status.text}`,
      'The newest file can’t be read. This is the last good picture, as of Tuesday 06:00.',
    );
    assert.equal(status.look, 'outlined');
  });

  it('says the parser’s sentence where there is no picture to keep', () => {
    const status = say({
      state: 'invalid',
      hasPicture: false,
      asOf: undefined,
      trouble: 'This is a web page.',
    });
    assert.equal(status.text, 'This is a web page.');
  });

  it('gives the plain date, without "today", while no clock can be trusted', () => {
    assert.equal(say({ age: undefined, asOf: today }).lead, 'As of 30 October 2026 06:00');
  });

  it('dates an archive by its last records and never calls it late', () => {
    const status = say({ archive: true, asOf: Date.parse('2017-08-03T12:00:00+10:00') });
    assert.deepEqual(status, {
      look: 'small print',
      icon: 'late',
      lead: 'Records to 3 August 2017',
      text: '',
      dated: 'Records to 3 August 2017',
    });
  });

  it('says that nothing can be reached and nothing is stored', () => {
    const status = say({ state: 'failed', hasPicture: false, asOf: undefined, connection: 'retrying' });
    assert.equal(status.lead, 'Can’t reach the feed.');
    assert.equal(status.text, 'Nothing to show yet.');
  });
});
