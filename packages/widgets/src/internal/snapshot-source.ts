import {
  openFeed,
  parseFeed,
  parseSection,
  type Feed,
  type FeedOptions,
  type ParseResult,
  type SectionName,
  type Snapshot,
} from '@floorboard/feed';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clock } from './clock.js';
import { FloorFeedReadyEvent, FloorFeedRequestEvent } from './events.js';

export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  /** Facts handed in by the page: a whole feed (it has a `floorboard` key) or, on a widget, its section. */
  data: unknown;
  src: string | undefined;
}

export interface SourceSettings {
  /** The widget's section: what data without a `floorboard` key is taken for. */
  readonly section?: SectionName;
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
  /** A section handed in alone says nothing of when it was true, unless it carries `asOf`. */
  undated = false;
  private close: (() => void) | undefined;
  /** What the element was given when it last looked. */
  private given: readonly unknown[] = [];
  private readonly observer: MutationObserver | undefined;
  private waiting = false;

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
    const now = this.inputs();
    if (this.host.isConnected && now.some((input, i) => input !== this.given[i])) this.open();
  }

  private inputs(): readonly unknown[] {
    const { data, src } = this.host;
    const script = this.host.querySelector(':scope > script[type="application/json"]');
    return [data, src, script?.textContent, ...Object.values(this.settings.feedOptions())];
  }

  private open(): void {
    this.shut();
    this.undated = false;
    this.given = this.inputs();
    const { data, src } = this.host;
    const script = this.given[2];
    if (data !== undefined && data !== null) this.take(this.inPage(data));
    else if (src) this.follow(src);
    else if (script !== undefined) this.take(this.inPage(script));
    else if (this.settings.askOutwards) this.ask();
    else this.take(undefined);
  }

  private follow(src: string): void {
    const options = { ...this.settings.feedOptions(), src, clock: clock() };
    const where = absolute(src);
    this.close = openFeed(options, (snapshot) => this.take(Object.freeze({ ...snapshot, ...where })));
  }

  private ask(): void {
    const request = new FloorFeedRequestEvent((snapshot) => this.take(snapshot));
    this.host.dispatchEvent(request);
    this.close = request.close;
    // A feed may be upgraded after its widgets, or a nearer one may appear: ask again when one says it is there.
    if (!this.waiting) {
      this.waiting = true;
      document.addEventListener(FloorFeedReadyEvent.type, this.askAgain);
    }
  }

  private readonly askAgain = (event: Event): void => {
    const feed = event.composedPath()[0];
    if (feed instanceof Node && encloses(feed, this.host)) this.open();
  };

  private shut(): void {
    this.close?.();
    this.close = undefined;
    if (this.waiting) document.removeEventListener(FloorFeedReadyEvent.type, this.askAgain);
    this.waiting = false;
  }

  private take(snapshot: Snapshot | undefined): void {
    this.changed(snapshot);
  }

  private inPage(facts: unknown): Snapshot {
    const receivedAt = clock().now();
    const { feed, problems } = this.read(facts, receivedAt);
    const error = feed ? undefined : problems[0];
    return {
      feed,
      problems,
      receivedAt,
      connection: 'live',
      origin: 'network',
      skew: 0,
      ...(error ? { error, errorKind: 'invalid' as const } : {}),
    };
  }

  private read(facts: unknown, now: number): ParseResult {
    const { section: name } = this.settings;
    const value = typeof facts === 'string' ? readJson(facts) : facts;
    if (!name || typeof value !== 'object' || value === null || 'floorboard' in value)
      return parseFeed(facts);
    // A section alone gets an envelope, so that everything further on knows one shape.
    this.undated = true;
    const { section, problems } = parseSection(name, value);
    const envelope: Feed = {
      floorboard: 1,
      generatedAt: new Date(now).toISOString(),
      staleAfter: 'PT36H',
      facility: { id: 'page', name: '', level: 'facility' },
    };
    return { feed: section ? { ...envelope, [name]: section } : envelope, problems };
  }
}

/** The value of a JSON text; undefined where it is none. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether `outer` is an ancestor of `inner`, through shadow roots and slots' hosts. */
function encloses(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node;) {
    if (node === outer) return true;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return false;
}

function absolute(src: string): { src?: string } {
  try {
    return { src: new URL(src, document.baseURI).href };
  } catch {
    // The client says what is wrong with it.
    return {};
  }
}
