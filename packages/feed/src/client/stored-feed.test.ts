import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createClient, type FeedClient } from './client.js';
import { allSections } from '../parse/sections.js';
import type { StoredFeed } from './slots.js';
import type { SourceSink } from '../sources/source.js';
import { aFeed } from '../testing/fixtures.js';
import { ManualClock } from '../testing/manual-clock.js';
import type { Feed, Problem, Snapshot } from '../types.js';

const textOf = (feed: Feed) => JSON.stringify(feed);
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const at = (generatedAt: string) => aFeed({ generatedAt });
const unreachable: Problem = {
  severity: 'error',
  path: '',
  message: 'feed.json: expected an answer, got none',
};

describe('a client with a stored feed', () => {
  let clock: ManualClock;
  let sink: SourceSink;
  let client: FeedClient;
  let snapshots: Snapshot[];
  let stored: () => Promise<StoredFeed | undefined>;

  const open = async () => {
    const store = (feed?: StoredFeed) => (feed ? Promise.resolve(undefined) : stored());
    client = createClient(
      'https://board.example/feed.json',
      clock,
      store,
      (given) => {
        sink = given;
        return () => undefined;
      },
      [],
      () => undefined,
    );
    client(allSections, (snapshot) => snapshots.push(snapshot));
    await settle();
  };
  const last = () => snapshots[snapshots.length - 1]!;

  beforeEach(() => {
    clock = new ManualClock('2026-11-02T09:00:00Z');
    snapshots = [];
    stored = () => Promise.resolve(undefined);
  });

  it('knows the server’s clock as soon as it refuses, though the feed is the stored one', async () => {
    stored = () => Promise.resolve({ text: textOf(aFeed()), receivedAt: 1 });
    await open();
    sink.failed(unreachable, 3_600_000);
    assert.deepEqual([last().origin, last().skew], ['stored', 3_600_000]);
    sink.failed(unreachable);
    assert.equal(last().skew, 3_600_000, 'and goes on knowing it when nothing answers');
  });

  it('takes what another page has stored since, when somebody more listens', async () => {
    await open();
    sink.document(textOf(aFeed()), { skew: 0 });
    const newer = at('2026-11-02T08:00:00Z');
    for (const [receivedAt, feed, expected] of [
      [clock.now() - 1, newer, aFeed()],
      [clock.now() + 1, at('2026-10-02T08:00:00Z'), aFeed()],
      [clock.now() + 1, newer, newer],
    ] as const) {
      stored = () => Promise.resolve({ text: textOf(feed), receivedAt });
      client(allSections, () => undefined);
      await settle();
      assert.deepEqual(last().feed, expected);
    }
    assert.deepEqual([last().connection, last().skew], ['live', 0]);
  });
});
