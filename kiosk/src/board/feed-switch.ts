import { instantMs } from '@floorboard/feed';
import { FloorFeedRequestEvent, type FloorFeed } from 'floorboard';
import { runAs, type Owner } from './whose.js';
import type { FeedEntry } from '../config/types.js';
import type { FeedReport } from '../messages.js';

/**
 * Joins tiles to feeds by name: a tile's request for its feed, an event that bubbles, is handed to the feed that the
 * tile was given. So tiles of several feeds stand side by side on one board.
 */
export class FeedSwitch {
  readonly elements: readonly FloorFeed[];
  private readonly feeds = new Map<string, FloorFeed>();
  private readonly lines = new WeakMap<
    EventTarget,
    { readonly feed: FloorFeed; readonly owner: Owner | undefined }
  >();

  /** `root` is what the tiles stand in. */
  constructor(
    private readonly root: HTMLElement,
    feeds: readonly (readonly [name: string, feed: FeedEntry])[],
  ) {
    for (const [name, entry] of feeds) this.feeds.set(name, makeFeed(entry));
    this.elements = [...this.feeds.values()];
    root.addEventListener(FloorFeedRequestEvent.type, this.connect);
  }

  /** Gives an element its feed by name; without a name, the first one. What the feed tells it runs as its owner. */
  join(element: EventTarget, name?: string, owner?: Owner): void {
    const feed = name === undefined ? this.elements[0] : this.feeds.get(name);
    if (feed) this.lines.set(element, { feed, owner });
  }

  /** How each feed is doing. */
  get reports(): readonly FeedReport[] {
    return [...this.feeds].map(([name, { snapshot }]) => {
      const { feed, connection = 'retrying', failingSince, error, skew } = snapshot ?? {};
      const generatedAt = feed && instantMs(feed.generatedAt);
      return {
        name,
        connection,
        generatedAt,
        failingSince,
        error: error?.message,
        skew,
        timeZone: feed?.timeZone,
      };
    });
  }

  end(): void {
    this.root.removeEventListener(FloorFeedRequestEvent.type, this.connect);
  }

  private readonly connect = (event: FloorFeedRequestEvent): void => {
    const [caller] = event.composedPath();
    const line = caller && this.lines.get(caller);
    if (!line) return;
    event.stopPropagation();
    const { feed, owner } = line;
    const { listener } = event;
    const request = new FloorFeedRequestEvent(
      owner ? (snapshot) => runAs(owner, () => listener(snapshot)) : listener,
    );
    feed.dispatchEvent(request);
    if (request.close) event.close = request.close;
  };
}

/** The element that follows a feed of kiosk.json. */
export function makeFeed({ src, refresh, source, credentials, staleAfter }: FeedEntry): FloorFeed {
  const feed = document.createElement('floor-feed');
  const attributes = { src, refresh, source, credentials, 'stale-after': staleAfter };
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) feed.setAttribute(name, value);
  return feed;
}
