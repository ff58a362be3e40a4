// Keeps the last good feed in IndexedDB. Absent, refused, full or broken storage is an error to report; the
// board runs on without it.
import { newest, nextSlot, type StoredFeed } from './slots.js';

export interface FeedStore {
  /** Rejects where storage fails. */
  read(): Promise<StoredFeed | undefined>;
  write(feed: StoredFeed): Promise<unknown>;
}

export const noStore: FeedStore = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
};

const table = 'feeds';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('it failed'));
  });

/** A store of two slots for the feed of one `name`. */
export function indexedDbStore(name: string): FeedStore {
  /** Opened for one piece of work and closed after it: a connection kept open breaks when a page sleeps or data is cleared. */
  const open = async () => {
    if (typeof indexedDB === 'undefined') throw new Error('this browser has no IndexedDB here');
    const opening = indexedDB.open('floorboard', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(table);
    return done(opening);
  };

  /** Reads both slots, and has `feed` written over the older one. */
  const visit = async (feed?: StoredFeed): Promise<StoredFeed | undefined> => {
    const database = await open();
    try {
      // Strict: on the disk before it counts as written. Older engines don't know the word and ignore it.
      const transaction = database.transaction(table, feed ? 'readwrite' : 'readonly', {
        durability: 'strict',
      });
      const finished = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('it gave up'));
      });
      const feeds = transaction.objectStore(table);
      const slots = await Promise.all([0, 1].map((index) => done<unknown>(feeds.get(`${name}#${index}`))));
      if (feed) {
        const { index, slot } = nextSlot(slots, feed);
        feeds.put(slot, `${name}#${index}`);
      }
      await finished;
      return newest(slots);
    } finally {
      database.close();
    }
  };

  return { read: () => visit(), write: visit };
}
