import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from '@lit/reactive-element';
import { allSections, durationMs, rhythmOf, sseSource } from '@floorboard/feed';
import type { Feed, FollowOptions, Problem, Snapshot } from '@floorboard/feed';
import { css } from '../internal/css.js';
import { defineElement, version } from '../internal/define.js';
import { FloorFeedReadyEvent, FloorFeedRequestEvent, FloorProblemsEvent } from '../internal/events.js';
import { snapshotSource } from '../internal/snapshot-source.js';

/**
 * Fetches one feed and offers it to every widget inside it, however deep.
 *
 * @summary One feed for all widgets inside.
 * @slot - The widgets, and anything else of the page; a JSON script in it may hold the feed itself.
 * @fires {FloorProblemsEvent} floor-problems - What the newest document lost.
 */
export class FloorFeed extends ReactiveElement {
  static readonly version: string = version;
  static readonly tag: string = 'floor-feed';

  static override properties: PropertyDeclarations = {
    src: {},
    refresh: {},
    source: {},
    credentials: {},
    store: {},
    staleAfter: { attribute: 'stale-after' },
    headers: { attribute: false },
    data: { attribute: false },
  };

  static override styles = css`
    :host {
      display: contents;
    }
    /* Where a page says * { all: unset }, a script inside would be read as text. */
    ::slotted(script) {
      display: none !important;
    }
  `;

  /** Registers the class; twice, or beside another version, warns once and works. */
  static define(tag = this.tag, registry?: CustomElementRegistry): void {
    defineElement(tag, this, registry);
  }

  /** The feed's URL, relative to the page. */
  src: string | undefined;
  /** How often to ask: an ISO 8601 duration, least PT5S. */
  refresh = 'PT1M';
  /** `http` polls; `sse` listens to server-sent events. */
  source: 'http' | 'sse' = 'http';
  /** As for fetch: `omit`, `same-origin` or `include`. */
  credentials: RequestCredentials = 'same-origin';
  /** Where the last good feed is kept: `indexeddb` or `none`. */
  store: 'indexeddb' | 'none' = 'indexeddb';
  /** How long its facts count as current (ISO 8601), in place of what the feed itself says. */
  staleAfter: string | undefined;
  /** Sent with every request of the HTTP source. */
  headers: Record<string, string> | undefined;
  /** The feed itself, where the page has it already. */
  data: unknown;

  /** The newest snapshot: feed, problems, connection, origin. */
  get snapshot(): Snapshot | undefined {
    return this.current;
  }

  /** What was wrong with the newest document. */
  get problems(): readonly Problem[] {
    return this.current?.problems ?? [];
  }

  private current: Snapshot | undefined;
  /** As it came, before `staleAfter`. */
  private given: Snapshot | undefined;
  private readonly listeners = new Set<(snapshot: Snapshot) => void>();
  private readonly lookAgain = snapshotSource(
    this,
    allSections,
    (snapshot) => this.receive(snapshot),
    () => this.feedOptions(),
  );

  constructor() {
    super();
    this.addEventListener(FloorFeedRequestEvent.type, this.answer);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dispatchEvent(new FloorFeedReadyEvent());
  }

  private readonly answer = (event: FloorFeedRequestEvent): void => {
    event.stopPropagation();
    const { listener } = event;
    this.listeners.add(listener);
    event.close = () => this.listeners.delete(listener);
    if (this.current) listener(this.current);
  };

  private feedOptions(): Omit<FollowOptions, 'src' | 'clock'> {
    const { refresh, credentials, store, headers } = this;
    const source = this.source === 'sse' ? sseSource : undefined;
    return { refresh, rhythm: rhythmOf, source, credentials, store, headers };
  }

  private receive(given: Snapshot | undefined): void {
    if (!given) return;
    this.given = given;
    const before = this.current;
    const snapshot = this.withOwnStaleAfter(given);
    this.current = snapshot;
    for (const listener of [...this.listeners]) listener(snapshot);
    if (snapshot.problems !== before?.problems && snapshot.problems.length > 0)
      this.dispatchEvent(new FloorProblemsEvent(snapshot.problems));
  }

  private dressed: { readonly feed: Feed; readonly as: Feed } | undefined;

  /** One feed stays one object, so that widgets see what is new and what isn't. */
  private withOwnStaleAfter(snapshot: Snapshot): Snapshot {
    const { feed } = snapshot;
    const { staleAfter } = this;
    if (!feed || !staleAfter || !durationMs(staleAfter)) return snapshot;
    if (this.dressed?.feed !== feed || this.dressed.as.staleAfter !== staleAfter)
      this.dressed = { feed, as: { ...feed, staleAfter } };
    return { ...snapshot, feed: this.dressed.as };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.lookAgain();
    if (changed.has('staleAfter')) this.receive(this.given);
  }

  /** With its slot from the start: the page inside keeps its place, and widgets find their width, while it is upgraded. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(document.createElement('slot'));
    return root;
  }
}
