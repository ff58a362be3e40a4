import { feedStore, type Clock } from '@floorboard/feed';
import type { FloorFeed } from 'floorboard';
import { makeFeed } from './feed-switch.js';
import type { FeedEntry } from '../config/types.js';
import type { Show } from '../messages.js';

/** How long a feed is followed after the last board that named it came on, ms. */
const length = 60 * 60_000;
/** At most so many: a longer round asks for the others when their boards come on. */
const most = 12;

interface Kept {
  readonly element: FloorFeed;
  timer: unknown;
}

/**
 * Goes on following the feeds of the boards that a frame has shown, while another frame is before people. A client that
 * ended with its board would forget at every turn since when it can't reach the feed, how wrong this clock is, and how
 * long the server asked it to wait.
 */
export class FeedKeeper {
  /** The one that was named longest ago comes first. */
  private readonly kept = new Map<string, Kept>();

  /** `root` is where the feeds stand, out of sight. */
  constructor(
    private readonly root: HTMLElement,
    private readonly clock: Clock,
  ) {}

  /** Follows what a show needs from now on. */
  keep(show: Show): void {
    // As the feed itself says how long its facts are current: so it is put back.
    for (const { staleAfter: _, ...entry } of feedsOf(show)) {
      const key = JSON.stringify(entry);
      const kept = this.kept.get(key) ?? { element: this.stand(entry), timer: undefined };
      this.clock.clearTimeout(kept.timer);
      kept.timer = this.clock.setTimeout(() => this.drop(key), length);
      this.kept.delete(key);
      this.kept.set(key, kept);
    }
    for (const key of [...this.kept.keys()].slice(0, -most)) this.drop(key);
  }

  /**
   * Puts a feed back into the browser's store where it is gone: somebody, or the browser itself, may have cleared it, and
   * its client writes only what is new. What the document lost in reading is not told again until it comes again.
   */
  async putBack(): Promise<void> {
    for (const { element } of [...this.kept.values()]) {
      const { feed, src } = element.snapshot ?? {};
      if (!feed || src === undefined) continue;
      const store = feedStore(src);
      try {
        if (await store()) continue;
        // Of no time: whoever has a feed already has no need of it.
        const met = await store({ text: JSON.stringify(feed), receivedAt: 0 });
        // Somebody was quicker, with a feed that is as new or newer.
        if (met) await store(met);
      } catch {
        // Full or forbidden: the feed's own snapshot says so.
      }
    }
  }

  /** One address asked in one way is one client, whoever follows it. */
  private stand(entry: FeedEntry): FloorFeed {
    const element = makeFeed(entry);
    this.root.append(element);
    return element;
  }

  private drop(key: string): void {
    const kept = this.kept.get(key);
    this.clock.clearTimeout(kept?.timer);
    kept?.element.remove();
    this.kept.delete(key);
  }
}

function feedsOf(show: Show): readonly FeedEntry[] {
  if (show.kind === 'board') return show.feeds.map(([, feed]) => feed);
  return show.kind === 'quiet' && show.feed ? [show.feed] : [];
}
