import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from './client.js';
import type { StoredFeed } from './slots.js';
import type { FeedStore } from './store.js';
import { allSections } from '../parse/sections.js';
import type { SourceSink } from '../sources/source.js';
import { aFeed } from '../testing/fixtures.js';
import { ManualClock } from '../testing/manual-clock.js';

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the client before a disk that lags', () => {
  it('lets only the newest feed wait', async () => {
    const kept: StoredFeed[] = [];
    const feeds = [1, 2, 3].map((hour) =>
      JSON.stringify(aFeed({ generatedAt: `2026-11-02T0${hour}:00:00Z` })),
    );
    let finish: () => void = () => undefined;
    const store: FeedStore = (feed) => {
      if (!feed) return Promise.resolve(undefined);
      kept.push(feed);
      return new Promise((resolve) => (finish = () => resolve(undefined)));
    };
    const clock = new ManualClock('2026-11-02T09:00:00Z');
    const start = (sink: SourceSink) => {
      for (const text of feeds) sink.document(text, {});
      return () => undefined;
    };
    const client = createClient('feed.json', clock, store, start, [], () => undefined);
    client(allSections, () => undefined);
    await settle();
    const written = () => kept.map(({ text }) => text);
    assert.deepEqual(written(), [feeds[0]]);
    finish();
    await settle();
    assert.deepEqual(written(), [feeds[0], feeds[2]]);
  });
});
