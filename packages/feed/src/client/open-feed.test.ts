import { expect } from '@open-wc/testing';
import { openFeed } from './open-feed.js';
import { aFeed } from '../testing/fixtures.js';
import { ManualClock } from '../testing/manual-clock.js';
import type { FeedOptions, Snapshot } from '../types.js';

const realFetch = window.fetch.bind(window);

/** Lets storage and promises settle, in real time. */
const settle = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !condition(); tries++) await settle(10);
  expect(condition()).to.equal(true);
}

let sources = 0;
const freshSrc = () => `/floorboard-test/${Date.now()}-${sources++}.json`;

describe('openFeed', () => {
  let clock: ManualClock;
  let requests: { url: string; headers: Headers; signal: AbortSignal; cache: string }[];
  let answer: () => Promise<Response>;
  let closers: (() => void)[];

  const good = (more: Parameters<typeof aFeed>[0] = {}) => new Response(JSON.stringify(aFeed(more)));
  /** Opens a feed and returns the growing list of what its listener hears. */
  const open = (options: Partial<FeedOptions> & { src: string }): Snapshot[] => {
    const heard: Snapshot[] = [];
    closers.push(openFeed({ store: 'none', clock, ...options }, (snapshot) => heard.push(snapshot)));
    return heard;
  };
  const last = (heard: Snapshot[]) => heard[heard.length - 1] as Snapshot;

  beforeEach(() => {
    clock = new ManualClock('2026-11-02T09:00:00Z');
    requests = [];
    closers = [];
    answer = () => Promise.resolve(good());
    window.fetch = (url, init) => {
      const { headers, signal, cache } = init as (typeof requests)[0];
      requests.push({ url: url as string, headers, signal, cache });
      return answer();
    };
  });

  afterEach(async () => {
    closers.forEach((close) => close());
    await settle(0);
    window.fetch = realFetch;
  });

  it('asks once for everybody on one address', async () => {
    const src = freshSrc();
    const first = open({ src });
    const second = open({ src: `${location.origin}${src}#part` });
    await until(() => first.length === 1);
    const late = open({ src });
    expect(late.length).to.equal(0);
    await Promise.resolve();
    expect(late[0]).to.equal(first[0]);
    expect(second[0]).to.equal(first[0]);
    expect(requests.map(({ url }) => url)).to.deep.equal([`${location.origin}${src}`]);
    clock.advance(60_000);
    expect(requests.length).to.equal(2);
  });

  it('asks apart where address or options differ', async () => {
    const src = freshSrc();
    open({ src });
    open({ src, headers: { authorization: 'x' } });
    open({ src, refresh: 'PT10S' });
    open({ src: freshSrc() });
    await until(() => requests.length === 4);
  });

  it('closes when the last listener leaves, and leaves nothing behind', async () => {
    const src = freshSrc();
    open({ src });
    const heard = open({ src });
    await until(() => heard.length === 1);
    closers[0]?.();
    await settle(0);
    expect(clock.waiting.length).to.equal(1);
    closers[1]?.();
    closers[1]?.();
    await settle(0);
    expect(clock.waiting).to.deep.equal([]);
    clock.advance(600_000);
    expect(requests.length).to.equal(1);
  });

  it('survives a listener that leaves and returns in one go', async () => {
    const src = freshSrc();
    const heard = open({ src });
    await until(() => heard.length === 1);
    closers.pop()?.();
    const again = open({ src });
    await settle(0);
    expect(again).to.deep.equal(heard);
    expect(requests.length).to.equal(1);
  });

  it('costs the others nothing when one listener throws', async () => {
    const src = freshSrc();
    const caught = new Promise((resolve) =>
      window.addEventListener(
        'unhandledrejection',
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          resolve((event.reason as Error).message);
        },
        { once: true, capture: true },
      ),
    );
    closers.push(
      openFeed({ src, store: 'none', clock }, () => {
        throw new Error('mine');
      }),
    );
    const heard = open({ src });
    await until(() => heard.length === 1);
    expect(await caught).to.equal('mine');
  });

  it('keeps the last good feed across a reload, and shows it while the network is gone', async () => {
    const src = freshSrc();
    answer = () => Promise.resolve(new Response(JSON.stringify(aFeed()), { headers: { etag: '"1"' } }));
    const before = open({ src, store: 'indexeddb' });
    await until(() => before.length === 1);
    await settle(200);
    closers.pop()?.();
    await settle(0);

    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const after = open({ src, store: 'indexeddb' });
    await until(() => after.length === 2);
    expect(after[0]?.origin).to.equal('stored');
    expect(after[0]?.feed).to.deep.equal(aFeed());
    expect(after[0]?.receivedAt).to.equal(before[0]?.receivedAt);
    expect(after[1]?.error?.message).to.equal(`${src}: expected an answer, got none: is the server up?`);
    expect(after[1]?.feed).to.equal(after[0]?.feed);
    expect(requests[1]?.headers.get('if-none-match')).to.equal('"1"');
  });

  it('does not show what was fetched with other headers', async () => {
    const src = freshSrc();
    const mine = open({ src, store: 'indexeddb', headers: { authorization: 'me' } });
    await until(() => mine.length === 1);
    await settle(200);
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const yours = open({ src, store: 'indexeddb', headers: { authorization: 'you' } });
    await until(() => yours.length > 0);
    expect(last(yours).feed).to.equal(undefined);
  });

  it('asks again at once when the network returns', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const heard = open({ src: freshSrc() });
    await until(() => heard.length === 1);
    answer = () => Promise.resolve(good());
    clock.lots.push(0.5);
    window.dispatchEvent(new Event('online'));
    expect(clock.waiting).to.deep.equal([1000]);
    clock.advance(1000);
    await until(() => last(heard).connection === 'live');
  });

  it('does not wait for what it asked of the network that was gone', async () => {
    const heard = open({ src: freshSrc() });
    await until(() => heard.length === 1);
    answer = () =>
      new Promise((_, reject) =>
        requests[1]?.signal.addEventListener('abort', () => reject(new Error('aborted'))),
      );
    clock.advance(60_000);
    expect(requests.length).to.equal(2);
    answer = () => Promise.resolve(good({ generatedAt: '2026-11-02T09:01:00Z' }));
    window.dispatchEvent(new Event('online'));
    await settle();
    clock.advance(2000);
    await until(() => heard.length === 2);
    expect(last(heard).connection).to.equal('live');
  });

  it('asks a tenth as often while nobody looks, and at once when somebody does', async () => {
    let visibility = 'hidden';
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
    try {
      const heard = open({ src: freshSrc() });
      await until(() => heard.length === 1);
      clock.advance(9 * 60_000);
      expect(requests.length).to.equal(1);
      clock.advance(60_000);
      expect(requests.length).to.equal(2);
      await settle();
      clock.advance(90_000);
      expect(requests.length).to.equal(2);
      visibility = 'visible';
      document.dispatchEvent(new Event('visibilitychange'));
      expect(requests.length).to.equal(3);
      await settle();
      document.dispatchEvent(new Event('visibilitychange'));
      expect(requests.length).to.equal(3);
    } finally {
      delete (document as { visibilityState?: unknown }).visibilityState;
    }
  });

  it('calls the connection offline when the browser does', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      answer = () => Promise.reject(new TypeError('Failed to fetch'));
      const heard = open({ src: freshSrc() });
      await until(() => heard.length === 1);
      expect(heard[0]?.connection).to.equal('offline');
      expect(heard[0]?.error?.message).to.match(/: this device has no network$/);
    } finally {
      delete (navigator as { onLine?: unknown }).onLine;
    }
  });

  it('sets no condition of its own to another origin, whose leave it may not have, and lets the cache do it', async () => {
    answer = () => Promise.resolve(new Response(JSON.stringify(aFeed()), { headers: { etag: '"1"' } }));
    const src = freshSrc();
    for (const [where, condition, cache] of [
      [src, '"1"', 'no-store'],
      [`https://elsewhere.example${src}`, null, 'no-cache'],
    ] as const) {
      requests.length = 0;
      const heard = open({ src: where });
      await until(() => heard.length === 1);
      clock.advance(60_000);
      expect(requests.length).to.equal(2);
      expect(requests[1]?.headers.get('if-none-match')).to.equal(condition);
      expect(requests.map((request) => request.cache)).to.deep.equal([cache, cache]);
      await settle();
      expect(heard.length).to.equal(1);
      closers.pop()?.();
      await settle(0);
    }
  });

  it('says what is wrong with an address or a refresh', async () => {
    const heard = open({ src: ['javascript', 'alert(1)'].join(':') });
    const blank = open({ src: ' ' });
    await until(() => heard.length === 1 && blank.length === 1);
    expect(heard[0]?.error?.message).to.equal(
      'src: expected an https:, http: or relative address, got "javascript:alert(1)"',
    );
    expect(requests).to.deep.equal([]);
    const quick = open({ src: freshSrc(), refresh: 'PT1S' });
    const soon = open({ src: freshSrc(), refresh: 'soon' });
    await until(() => quick.length === 1 && soon.length === 1);
    expect(quick[0]?.problems[0]?.message).to.equal(
      'refresh: expected a duration of PT5S or more, got "PT1S": asking every 5 seconds',
    );
    expect(soon[0]?.problems[0]?.message).to.match(/got "soon": asking every 60 seconds$/);
  });
});
