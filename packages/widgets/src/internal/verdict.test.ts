import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aFeed } from '@floorboard/feed/testing';
import { formatter } from './format.js';
import { modelContext } from './model.js';
import { verdictOf } from './verdict.js';

describe('verdictOf', () => {
  it('says since when the feed can’t be reached by the server’s clock, not by one that is a year behind', () => {
    const now = Date.parse('2026-11-22T12:00:00+11:00');
    const year = 365 * 86_400_000;
    const feed = aFeed();
    const verdict = verdictOf(
      {
        state: 'ready',
        snapshot: {
          feed,
          problems: [],
          receivedAt: now - year,
          connection: 'retrying',
          origin: 'network',
          skew: year,
          failingSince: Date.parse('2026-11-22T10:05:00+11:00') - year,
        },
        context: modelContext(feed, { asOf: '2026-11-22T10:00:00+11:00' }, { now }),
        trouble: undefined,
        hasPicture: true,
        now,
      },
      formatter('en-AU', 'Australia/Sydney'),
    );
    assert.equal(verdict.age, 'fresh');
    assert.equal(verdict.text, 'Can’t reach the feed since 10:05.');
  });
});
