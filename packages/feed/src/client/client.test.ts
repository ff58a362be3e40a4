import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createClient, type FeedClient } from './client.js';
import { allSections, kpisSection, npsSection } from '../parse/sections.js';
import type { StoredFeed } from './slots.js';
import type { SourceSink, Validators } from '../sources/source.js';
import type { FeedStore } from './store.js';
import { aFeed } from '../testing/fixtures.js';
import { ManualClock } from '../testing/manual-clock.js';
import type { Feed, Problem, Snapshot } from '../types.js';

const textOf = (feed: unknown) => (typeof feed === 'string' ? feed : JSON.stringify(feed));
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const at = (generatedAt: string, more: Partial<Feed> = {}) => aFeed({ generatedAt, ...more });
const unreachable: Problem = {
  severity: 'error',
  path: '',
  message: 'feed.json: expected an answer, got none',
};

const src = 'https://floorboard.test/feed.json';
const nothingElse = { src, skew: undefined, error: undefined, errorKind: undefined, failingSince: undefined };

describe('the client', () => {
  let clock: ManualClock;
  let sink: SourceSink;
  let validators: Validators | undefined;
  let gone: string[];
  let client: FeedClient;
  let leave: () => void;
  let snapshots: Snapshot[];
  let kept: StoredFeed[];
  let stored: () => Promise<StoredFeed | undefined>;

  const open = async (notices: Problem[] = [], sections = allSections) => {
    const store: FeedStore = (feed) => {
      if (!feed) return stored();
      kept.push(feed);
      return Promise.resolve(undefined);
    };
    client = createClient(
      src,
      clock,
      store,
      (given, sent) => {
        sink = given;
        validators = sent;
        return () => gone.push('source');
      },
      notices,
      () => gone.push('client'),
    );
    leave = client(sections, (snapshot) => snapshots.push(snapshot));
    await settle();
  };
  const last = () => snapshots[snapshots.length - 1]!;

  beforeEach(() => {
    clock = new ManualClock('2026-11-02T09:00:00Z');
    validators = undefined;
    gone = [];
    snapshots = [];
    kept = [];
    stored = () => Promise.resolve(undefined);
  });

  it('tells of a feed once, however often it comes', async () => {
    await open();
    assert.deepEqual(snapshots, []);
    assert.equal(sink.document(textOf(aFeed()), { etag: '"1"' }), true);
    sink.document(textOf(aFeed()), {});
    sink.unchanged();
    assert.equal(snapshots.length, 1);
    assert.deepEqual(last(), {
      feed: aFeed(),
      problems: [],
      receivedAt: clock.now(),
      connection: 'live',
      origin: 'network',
      ...nothingElse,
    });
    assert.equal(Object.isFrozen(last()), true);
    await settle();
    assert.deepEqual(
      kept.map(({ etag, receivedAt }) => [etag, receivedAt]),
      [['"1"', clock.now()]],
    );
  });

  it('shows the stored feed first, then the one from the network', async () => {
    const old = at('2026-11-01T08:00:00Z');
    const receivedAt = Date.parse('2026-11-01T08:00:10Z');
    stored = () => Promise.resolve({ text: textOf(old), receivedAt, etag: '"old"' });
    await open();
    assert.deepEqual(last(), {
      feed: old,
      problems: [],
      receivedAt,
      connection: 'retrying',
      origin: 'stored',
      ...nothingElse,
    });
    assert.equal(validators?.etag, '"old"');
    sink.document(textOf(aFeed()), {});
    assert.equal(last().origin, 'network');
    assert.deepEqual(last().feed, aFeed());
    assert.equal(snapshots.length, 2);
  });

  it('takes a stored feed that the server confirms for current', async () => {
    stored = () => Promise.resolve({ text: textOf(aFeed()), receivedAt: 1, etag: '"1"' });
    await open();
    sink.unchanged();
    assert.deepEqual([last().origin, last().connection, last().receivedAt], ['network', 'live', 1]);
    sink.unchanged();
    assert.equal(snapshots.length, 2);
  });

  it('does not wait for a store that hangs, and drops what it says too late', async () => {
    let answer: (feed: StoredFeed) => void = () => undefined;
    stored = () => new Promise((resolve) => (answer = resolve));
    await open();
    assert.equal(validators, undefined);
    clock.advance(100);
    assert.deepEqual(validators, {});
    sink.document(textOf(aFeed()), {});
    answer({ text: textOf(at('2026-11-01T08:00:00Z')), receivedAt: 1 });
    await settle();
    assert.deepEqual(last().feed, aFeed());
    assert.equal(snapshots.length, 1);
  });

  it('shows a stored feed that comes late, if the network is later still', async () => {
    let answer: (feed: StoredFeed) => void = () => undefined;
    stored = () => new Promise((resolve) => (answer = resolve));
    await open();
    clock.advance(100);
    sink.failed(unreachable);
    assert.equal(last().feed, undefined);
    answer({ text: textOf(aFeed()), receivedAt: 1 });
    await settle();
    assert.deepEqual(last().feed, aFeed());
    assert.equal(last().error, unreachable);
  });

  it('runs on without storage, and says so in a notice', async () => {
    stored = () => Promise.reject(new Error('the disk is full'));
    await open();
    assert.deepEqual(snapshots, []);
    sink.document(textOf(aFeed()), {});
    assert.deepEqual(last().problems, [
      {
        severity: 'notice',
        path: 'store',
        message: 'store: expected to keep the last good feed, got a refusal: the disk is full',
      },
    ]);
    await settle();
    assert.deepEqual(last().problems, [], 'the next write succeeded');
  });

  it('ignores a stored document that is no feed', async () => {
    stored = () => Promise.resolve({ text: textOf('{"floorboard":9}'), receivedAt: 1, etag: '"9"' });
    await open();
    assert.deepEqual(snapshots, []);
    assert.deepEqual(validators, {});
  });

  it('keeps the last good feed when what comes is not one, and says what came', async () => {
    await open();
    sink.document(textOf(aFeed()), {});
    const since = clock.now();
    assert.equal(sink.document(textOf('<html>'), {}), false);
    assert.deepEqual(last().feed, aFeed());
    assert.deepEqual(
      [last().connection, last().errorKind, last().failingSince],
      ['retrying', 'invalid', since],
    );
    assert.equal(
      last().error?.message,
      'feed: expected a feed in JSON, got a web page: perhaps a sign-in page',
    );
    clock.advance(60_000);
    sink.document(textOf('<html>'), {});
    assert.equal(snapshots.length, 2, 'the same failure is no news');
    sink.document(textOf(aFeed()), {});
    assert.deepEqual([last().connection, last().error, last().failingSince], ['live', undefined, undefined]);
    assert.equal(snapshots.length, 3);
  });

  it('says since when nothing is reached, and that it is reached again', async () => {
    await open();
    sink.failed(unreachable);
    const since = clock.now();
    assert.deepEqual(last(), {
      feed: undefined,
      problems: [],
      receivedAt: undefined,
      connection: 'retrying',
      origin: 'network',
      ...nothingElse,
      error: unreachable,
      errorKind: 'unreachable',
      failingSince: since,
    });
    clock.advance(5000);
    const other = { ...unreachable, message: 'feed.json: expected a feed, got status 502' };
    sink.failed(other);
    assert.deepEqual([last().error, last().failingSince], [other, since]);
    sink.document(textOf(aFeed()), {});
    assert.equal(last().connection, 'live');
    assert.equal(last().error, undefined);
  });

  it('ignores a feed older than the one shown, once, with a warning', async () => {
    await open();
    sink.document(textOf(aFeed()), {});
    const older = textOf(at('2026-11-01T08:00:00Z'));
    assert.equal(sink.document(older, {}), true);
    sink.document(older, {});
    assert.equal(snapshots.length, 2);
    assert.deepEqual(last().feed, aFeed());
    assert.equal(last().connection, 'live');
    assert.match(last().problems[0]?.message ?? '', /^generatedAt: expected a feed no older than that of/);
    sink.document(textOf(aFeed({ generatedAt: '2026-11-02T09:00:00Z' })), {});
    assert.deepEqual(last().problems, []);
  });

  it('is not locked out by a feed dated far ahead', async () => {
    await open();
    sink.document(textOf(at('2099-01-01T00:00:00Z')), { skew: 0 });
    sink.document(textOf(aFeed()), { skew: 0 });
    assert.deepEqual(last().feed, aFeed());
  });

  it('tells how far the server’s clock is from this one, when that is news', async () => {
    await open();
    sink.document(textOf(aFeed()), {});
    assert.equal(last().skew, undefined);
    sink.unchanged(3000);
    assert.equal(last().skew, 3000);
    sink.unchanged(3900);
    assert.equal(snapshots.length, 2, 'a second more or less is no news');
    sink.unchanged(3000 + 94_608_000_000);
    assert.equal(last().skew, 94_608_003_000);
    assert.equal(snapshots.length, 3);
  });

  it('carries what is wrong with the options', async () => {
    const notice: Problem = { severity: 'warning', path: 'refresh', message: 'refresh: expected ...' };
    await open([notice]);
    sink.document(textOf(aFeed()), {});
    assert.deepEqual(last().problems, [notice]);
  });

  it('tells a late listener in a microtask, never before listen returns, and only the newest', async () => {
    await open();
    sink.document(textOf(aFeed()), {});
    const heard: Snapshot[] = [];
    client(allSections, (snapshot) => heard.push(snapshot));
    assert.deepEqual(heard, []);
    await Promise.resolve();
    assert.deepEqual(heard, [last()]);
    const second: Snapshot[] = [];
    client(allSections, (snapshot) => second.push(snapshot));
    sink.failed(unreachable);
    await settle();
    assert.deepEqual(second, [last()]);
    const gone: Snapshot[] = [];
    client(allSections, (snapshot) => gone.push(snapshot))();
    await settle();
    assert.deepEqual(gone, []);
  });

  it('reads what it has again for a section that nobody asked for before', async () => {
    await open([], [npsSection]);
    sink.document(textOf(aFeed()), {});
    assert.deepEqual([last().feed?.nps, last().feed?.kpis], [aFeed().nps, undefined]);
    const heard: Snapshot[] = [];
    client([kpisSection], (snapshot) => heard.push(snapshot));
    assert.equal(heard.length, 0);
    await settle();
    assert.deepEqual(
      heard.map(({ feed }) => [feed?.nps, feed?.kpis]),
      [[aFeed().nps, aFeed().kpis]],
    );
    client([npsSection], () => undefined);
    assert.equal(snapshots.length, 2);
  });

  it('ends when its last listener leaves, and is silent then', async () => {
    await open();
    sink.document(textOf(aFeed()), {});
    const leaveToo = client(allSections, () => undefined);
    leave();
    await settle();
    assert.deepEqual(gone, []);
    leaveToo();
    leaveToo();
    await settle();
    assert.deepEqual(gone, ['client', 'source']);
    sink.failed(unreachable);
    assert.equal(snapshots.length, 1);
    assert.deepEqual(clock.waiting, []);
  });

  it('never starts its source when everybody leaves before the store answers', async () => {
    stored = () => new Promise(() => undefined);
    await open();
    leave();
    await settle();
    clock.advance(1000);
    assert.equal(validators, undefined);
    assert.deepEqual(clock.waiting, []);
  });
});
