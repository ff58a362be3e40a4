import { feedStore } from '@floorboard/feed';
import { aFeed, ManualClock } from '@floorboard/feed/testing';
import { expect, waitUntil } from '@open-wc/testing';
import 'floorboard/define';
import { FeedKeeper } from './feed-keeper.js';

const look = { theme: 'light', display: {} } as const;
const entry = { src: '/feeds/one.json', staleAfter: 'PT1H' };
const store = feedStore(new URL(entry.src, location.href).href);
/** As a server may write it: not as a browser would. */
const written = JSON.stringify(aFeed(), undefined, 2);
const realFetch = window.fetch.bind(window);

let root: HTMLElement;
let keeper: FeedKeeper;
/** Whether the server answers. */
let isUp: boolean;

const clearStorage = () =>
  new Promise((resolve) => {
    const clearing = indexedDB.deleteDatabase('floorboard');
    clearing.onsuccess = resolve;
  });
const stored = async () => (await store())?.text;

beforeEach(async () => {
  await clearStorage();
  isUp = true;
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.includes(entry.src)) return realFetch(input, init);
    return isUp ? Promise.resolve(new Response(written)) : Promise.reject(new TypeError('Failed to fetch'));
  };
  root = document.createElement('div');
  document.body.append(root);
  keeper = new FeedKeeper(root, new ManualClock());
  keeper.keep({ kind: 'board', title: '', tiles: [], feeds: [['main', entry]], look });
  await waitUntil(async () => (await stored()) !== undefined);
});
afterEach(() => {
  root.remove();
  window.fetch = realFetch;
});

describe('a feed that was cleared away', () => {
  it('is put back as it came, though the server is gone', async () => {
    await clearStorage();
    isUp = false;
    await keeper.putBack();
    expect(JSON.parse((await stored()) ?? '')).to.deep.equal(aFeed());
  });

  it('is put back where its slots are there and hold rubbish', async () => {
    const opening = indexedDB.open('floorboard', 1);
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const writing = opening.result.transaction('feeds', 'readwrite');
    const slots = writing.objectStore('feeds');
    const keys = slots.getAllKeys();
    keys.onsuccess = () => keys.result.forEach((key) => slots.put({ text: '{"' }, key));
    await new Promise((resolve) => (writing.oncomplete = resolve));
    opening.result.close();
    expect(await stored()).to.equal(undefined);
    await keeper.putBack();
    expect(JSON.parse((await stored()) ?? '')).to.deep.equal(aFeed());
  });
});

describe('a feed that is stored', () => {
  it('stays as it is', async () => {
    await keeper.putBack();
    expect(await stored()).to.equal(written);
  });

  it('is not replaced by what is put back at the same moment', async () => {
    await clearStorage();
    const newer = JSON.stringify(aFeed({ generatedAt: '2026-11-02T09:00:00+11:00' }));
    await Promise.all([keeper.putBack(), store({ text: newer, receivedAt: Date.now() })]);
    expect(await stored()).to.equal(newer);
  });
});

describe('a browser that stores nothing', () => {
  it('costs no more than that', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'indexedDB');
    Object.defineProperty(window, 'indexedDB', { configurable: true, value: undefined });
    await keeper.putBack();
    if (own) Object.defineProperty(window, 'indexedDB', own);
    else delete (window as { indexedDB?: unknown }).indexedDB;
    await keeper.putBack();
    expect(await stored()).to.equal(written);
  });
});
