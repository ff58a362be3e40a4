import {
  followFeed,
  readFeed,
  type FeedOptions,
  type ReadableSection,
  type Snapshot,
} from '@floorboard/feed';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clock } from './clock.js';
import { FloorFeedReadyEvent, FloorFeedRequestEvent } from './events.js';
import { sameItems } from './same.js';

export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  /** Facts handed in by the page: a whole feed (it has a `floorboard` key) or, on a widget, its section. */
  data: unknown;
  src: string | undefined;
}

export interface SourceSettings {
  /** What is read of a feed. */
  readonly sections: readonly ReadableSection[];
  /** Whether to look for a feed further out when the element has nothing of its own. */
  readonly askOutwards: boolean;
  /** How `src` is polled; read each time it is opened. */
  readonly feedOptions: () => Omit<FeedOptions, 'src' | 'clock'>;
}

/**
 * Where an element's facts come from: its `data`, else its own `src`, else a JSON script inside it, else the nearest
 * feed further out. Whatever connecting attaches, disconnecting detaches.
 */
export class SnapshotSource implements ReactiveController {
  private close: (() => void) | undefined;
  /** What the element was given when it last looked. */
  private given: readonly unknown[] = [];
  private readonly observer: MutationObserver | undefined;

  constructor(
    private readonly host: SourceHost,
    private readonly settings: SourceSettings,
    private readonly changed: (snapshot: Snapshot | undefined) => void,
  ) {
    if (typeof MutationObserver !== 'undefined') this.observer = new MutationObserver(() => this.refresh());
    host.addController(this);
  }

  hostConnected(): void {
    this.observer?.observe(this.host, { childList: true, subtree: true, characterData: true });
    this.open();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.shut();
  }

  /**
   * Looks again where what the element is given has changed since: `data`, `src`, the script inside, how to fetch.
   * Other changes inside a feed are the page's own and cost no request.
   */
  refresh(): void {
    if (this.host.isConnected && !sameItems(this.inputs(), this.given)) this.open();
  }

  private inputs(): readonly unknown[] {
    const { data, src } = this.host;
    const script = this.host.querySelector(':scope > script[type="application/json"]');
    return [data, src, script?.textContent, ...Object.values(this.settings.feedOptions())];
  }

  private open(): void {
    this.shut();
    this.given = this.inputs();
    const { data, src } = this.host;
    const inside = data ?? (src ? undefined : this.given[2]);
    if (inside !== undefined) this.changed(this.inPage(inside));
    else if (src)
      this.close = followFeed(
        { ...this.settings.feedOptions(), src, clock: clock() },
        this.settings.sections,
        this.changed,
      );
    else if (this.settings.askOutwards) this.ask();
    else this.changed(undefined);
  }

  private readonly ask = (): void => {
    this.close?.();
    const request = new FloorFeedRequestEvent(this.changed);
    this.host.dispatchEvent(request);
    this.close = request.close;
    // A feed may be upgraded after its widgets, or a nearer one may appear: ask again when one says it is there.
    document.addEventListener(FloorFeedReadyEvent.type, this.ask);
  };

  private shut(): void {
    this.close?.();
    this.close = undefined;
    document.removeEventListener(FloorFeedReadyEvent.type, this.ask);
  }

  private inPage(facts: unknown): Snapshot {
    const { askOutwards, sections } = this.settings;
    // On a widget, data without a floorboard key is its section.
    const { feed, problems } = readFeed(facts, sections, { alone: askOutwards && sections.length > 0 });
    const error = feed ? undefined : problems[0];
    return {
      feed,
      problems,
      receivedAt: clock().now(),
      connection: 'live',
      origin: 'network',
      skew: 0,
      ...(error ? { error, errorKind: 'invalid' as const } : {}),
    };
  }
}
