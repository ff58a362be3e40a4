import {
  followFeed,
  readFeed,
  type FollowOptions,
  type ReadableSection,
  type Snapshot,
} from '@floorboard/feed';
import type { ReactiveControllerHost } from 'lit';
import { clock } from './clock.js';
import { FloorFeedReadyEvent, FloorFeedRequestEvent } from './events.js';
import { sameItems } from './same.js';

export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  /** Facts handed in by the page: a whole feed (it has a `floorboard` key) or, on a widget, its section. */
  data: unknown;
  src: string | undefined;
}

/**
 * Where an element's facts come from: its `data`, else its own `src`, else a JSON script inside it, else the nearest
 * feed further out. Whatever connecting attaches, disconnecting detaches.
 *
 * `sections`: what is read of a feed. `feedOptions`: how a feed's own element polls `src`, read each time it is opened;
 * such an element looks for no feed further out. Returns what looks again where the element is given something else:
 * `data`, `src`, the script inside, how to fetch. Other changes inside a feed are the page's own and cost no request.
 */
export function snapshotSource(
  host: SourceHost,
  sections: readonly ReadableSection[],
  changed: (snapshot: Snapshot | undefined) => void,
  feedOptions?: () => Omit<FollowOptions, 'src' | 'clock'>,
): () => void {
  let close: (() => void) | undefined;
  /** What the element was given when it last looked. */
  let given: readonly unknown[] = [];
  let observer: MutationObserver | undefined;

  const inputs = () => {
    const script = host.querySelector(':scope > script[type="application/json"]');
    return [host.data, host.src, script?.textContent, ...Object.values(feedOptions?.() ?? {})];
  };

  const inPage = (facts: unknown): Snapshot => {
    // On a widget, data without a floorboard key is its section.
    const { feed, problems } = readFeed(facts, sections, { alone: !feedOptions && sections.length > 0 });
    const error = feed ? undefined : problems[0];
    return {
      feed,
      problems,
      receivedAt: clock().now(),
      connection: 'live',
      origin: 'network',
      skew: 0,
      error,
      errorKind: error && 'invalid',
    };
  };

  const ask = () => {
    close?.();
    const request = new FloorFeedRequestEvent(changed);
    host.dispatchEvent(request);
    close = request.close;
    // A feed may be upgraded after its widgets, or a nearer one may appear: ask again when one says it is there.
    document.addEventListener(FloorFeedReadyEvent.type, ask);
  };

  const shut = () => {
    close?.();
    close = undefined;
    document.removeEventListener(FloorFeedReadyEvent.type, ask);
  };

  const open = () => {
    shut();
    given = inputs();
    const { data, src } = host;
    const inside = data ?? (src ? undefined : given[2]);
    if (inside !== undefined) changed(inPage(inside));
    else if (src) close = followFeed({ ...feedOptions?.(), src, clock: clock() }, sections, changed);
    else if (feedOptions) changed(undefined);
    else ask();
  };

  const refresh = () => {
    if (host.isConnected && !sameItems(inputs(), given)) open();
  };

  host.addController({
    hostConnected() {
      observer ??= new MutationObserver(refresh);
      observer.observe(host, { childList: true, subtree: true, characterData: true });
      open();
    },
    hostDisconnected() {
      observer?.disconnect();
      shut();
    },
  });
  return refresh;
}
