// Keeps the last good feed in IndexedDB. Absent, refused, full, broken or hanging storage is an error to report; the
// board runs on without it.
import { newest, nextSlot, type StoredFeed } from './slots.js';
import type { Clock } from '../types.js';

export interface FeedStore {
  /** Rejects where storage fails. */
  read(): Promise<StoredFeed | undefined>;
  write(feed: StoredFeed): Promise<void>;
}

export const noStore: FeedStore = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
};

const timeLimitMs = 2000;
const table = 'feeds';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('it failed'));
  });

/** Opened for one piece of work and closed after it: a connection kept open breaks when a page sleeps or data is cleared. */
async function withDatabase<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T> {
  if (typeof indexedDB === 'undefined') throw new Error('this browser has no IndexedDB here');
  const opening = indexedDB.open('floorboard', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(table);
  const database = await done(opening);
  database.onversionchange = () => database.close();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

function inTime<T>(clock: Clock, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const limit = clock.setTimeout(() => reject(new Error('it does not answer')), timeLimitMs);
    work.finally(() => clock.clearTimeout(limit)).then(resolve, reject);
  });
}

/** A store of two slots for the feed of one `name`. */
export function indexedDbStore(name: string, clock: Clock): FeedStore {
  const keys = [`${name}#0`, `${name}#1`];
  const slotsOf = (feeds: IDBObjectStore) => Promise.all(keys.map((key) => done<unknown>(feeds.get(key))));
  let writing: Promise<unknown> = Promise.resolve();

  const read = () =>
    withDatabase(async (database) => newest(await slotsOf(database.transaction(table).objectStore(table))));

  const write = (feed: StoredFeed) =>
    withDatabase(async (database) => {
      // Strict: on the disk before it counts as written. Older engines don't know the word and ignore it.
      const transaction = database.transaction(table, 'readwrite', { durability: 'strict' });
      const written = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('it gave up'));
      });
      const feeds = transaction.objectStore(table);
      const { index, slot } = nextSlot(await slotsOf(feeds), feed);
      feeds.put(slot, keys[index]);
      await written;
    });

  return {
    read: () => inTime(clock, read()),
    write: (feed) => {
      const turn = writing.then(() => inTime(clock, write(feed)));
      writing = turn.catch(() => undefined);
      return turn;
    },
  };
}
