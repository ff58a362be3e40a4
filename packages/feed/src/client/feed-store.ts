// The store of one feed, for whoever looks after it without a client.
import { checksum } from './slots.js';
import { indexedDbStore, type FeedStore } from './store.js';

/** Where followFeed keeps the last good feed of an address (absolute), asked for without headers of its own. */
export const feedStore = (url: string): FeedStore => indexedDbStore(`${url} ${checksum('{}')}`);
