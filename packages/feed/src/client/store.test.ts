import { expect } from '@open-wc/testing';
import type { StoredFeed } from './slots.js';
import { indexedDbStore } from './store.js';

const feed = (text: string): StoredFeed => ({
  text,
  receivedAt: 5,
  etag: `"${text}"`,
  lastModified: null,
});
const textOf = (stored: StoredFeed | undefined) => stored?.text;

let names = 0;
/** A name that no other test uses. */
const fresh = () => `https://floorboard.test/${Date.now()}-${names++}`;

/** Works on the raw slots, as a power cut or a failing disk would. */
async function onSlots(work: (slots: IDBObjectStore) => void): Promise<void> {
  const opening = indexedDB.open('floorboard', 1);
  const database = await new Promise<IDBDatabase>(
    (resolve) => (opening.onsuccess = () => resolve(opening.result)),
  );
  const transaction = database.transaction('feeds', 'readwrite');
  work(transaction.objectStore('feeds'));
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
}

/** With `indexedDB` replaced for the time of `work`. */
async function withStorage(replacement: unknown, work: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(window, 'indexedDB');
  Object.defineProperty(window, 'indexedDB', { configurable: true, value: replacement });
  try {
    await work();
  } finally {
    if (own) Object.defineProperty(window, 'indexedDB', own);
    else delete (window as { indexedDB?: unknown }).indexedDB;
  }
}

const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'it succeeded',
    (error: unknown) => (error as Error).message,
  );

describe('the store in IndexedDB', () => {
  it('gives back the last feed that was written, each name its own', async () => {
    const [one, other] = [fresh(), fresh()];
    const store = indexedDbStore(one);
    expect(await store()).to.equal(undefined);
    await store(feed('a'));
    await store(feed('b'));
    await indexedDbStore(other)(feed('other'));
    const stored = await indexedDbStore(one)();
    expect(textOf(stored)).to.equal('b');
    expect(stored?.receivedAt).to.equal(5);
    expect(stored?.etag).to.equal('"b"');
  });

  it('keeps writes in their order, also those of two pages', async () => {
    const name = fresh();
    const [one, two] = [indexedDbStore(name), indexedDbStore(name)];
    await Promise.all(['a', 'b', 'c'].map((text) => one(feed(text))));
    expect(textOf(await two())).to.equal('c');
    await two(feed('d'));
    await one(feed('e'));
    expect(textOf(await two())).to.equal('e');
  });

  it('falls back to the feed before when a power cut tore the last write', async () => {
    const name = fresh();
    const store = indexedDbStore(name);
    await store(feed('first'));
    await store(feed('second'));
    await onSlots((slots) => {
      const torn = slots.get(`${name}#0`) as IDBRequest<Record<string, unknown>>;
      torn.onsuccess = () => slots.put({ ...torn.result, text: '{' }, `${name}#0`);
    });
    expect(textOf(await store())).to.equal('first');
    await store(feed('third'));
    expect(textOf(await store())).to.equal('third');
  });

  it('reads nothing from slots full of rubbish, and writes again', async () => {
    const name = fresh();
    const store = indexedDbStore(name);
    await store(feed('a'));
    await onSlots((slots) => {
      slots.put('rubbish', `${name}#0`);
      slots.put({ sequence: 1e9 }, `${name}#1`);
    });
    expect(await store()).to.equal(undefined);
    await store(feed('b'));
    expect(textOf(await store())).to.equal('b');
  });

  it('rejects where there is no IndexedDB, or opening it is refused', async () => {
    const store = indexedDbStore(fresh());
    await withStorage(undefined, async () => {
      expect(await refusal(store())).to.equal("Cannot read properties of undefined (reading 'open')");
    });
    const locked = {
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    };
    await withStorage(locked, async () => {
      expect(await refusal(store(feed('a')))).to.equal('The operation is insecure.');
    });
    await store(feed('b'));
    expect(textOf(await store())).to.equal('b');
  });
});
