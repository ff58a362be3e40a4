// Keeps the last good feed in IndexedDB. Absent, refused, full or broken storage is an error to report; the
// board runs on without it.
import { newest, nextSlot, type StoredFeed } from './slots.js';

/** Gives the last feed that was kept, and keeps `feed` in its place. Rejects where storage fails. */
export type FeedStore = (feed?: StoredFeed) => Promise<StoredFeed | undefined>;

export const noStore: FeedStore = () => Promise.resolve(undefined);

const table = 'feeds';

/** Settles with a request or a transaction. */
const done = <Result>(work: EventTarget & { readonly result?: Result }) =>
  new Promise<Result>((resolve, reject) => {
    const succeed = () => resolve(work.result!);
    // A transaction hears of its requests' errors too.
    const fail = ({ target }: Event) => reject((target as IDBRequest).error!);
    work.addEventListener('success', succeed);
    work.addEventListener('complete', succeed);
    work.addEventListener('error', fail);
    work.addEventListener('abort', fail);
  });

/** A store of two slots for the feed of one `name`. */
export const indexedDbStore =
  (name: string): FeedStore =>
  async (feed) => {
    // Opened for one piece of work and closed after it: a connection kept open breaks when a page sleeps or data is cleared.
    const opening = indexedDB.open('floorboard', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(table);
    const database = await done<IDBDatabase>(opening);
    try {
      // Strict: on the disk before it counts as written. Older engines don't know the word and ignore it.
      const transaction = database.transaction(table, feed ? 'readwrite' : 'readonly', {
        durability: 'strict',
      });
      const finished = done(transaction);
      const feeds = transaction.objectStore(table);
      const slots = await Promise.all([0, 1].map((index) => done<unknown>(feeds.get(`${name}#${index}`))));
      if (feed) {
        const slot = nextSlot(slots, feed);
        feeds.put(slot, `${name}#${slot.sequence % 2}`);
      }
      await finished;
      return newest(slots);
    } finally {
      database.close();
    }
  };
