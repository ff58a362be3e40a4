import type { Problem, Snapshot } from '@floorboard/feed';

export type WidgetState = 'loading' | 'empty' | 'ready' | 'invalid' | 'failed';
export type Age = 'fresh' | 'ageing' | 'stale' | 'expired';

/** `floor-state`: a widget's state or age has changed. Bubbles, crosses shadow roots. */
export class FloorStateEvent extends Event {
  static readonly type = 'floor-state';
  constructor(
    readonly state: WidgetState,
    readonly age: Age | undefined,
  ) {
    super(FloorStateEvent.type, { bubbles: true, composed: true });
  }
}

/** `floor-problems`: what the newest document lost or could not say, as far as it touches this element. */
export class FloorProblemsEvent extends Event {
  static readonly type = 'floor-problems';
  constructor(readonly problems: readonly Problem[]) {
    super(FloorProblemsEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * `floor-feed-request`: a widget looks for the feed it stands in. The nearest feed answers by setting `close` and
 * calling `listener` with each snapshot. Only plain properties: two copies of the library understand each other.
 */
export class FloorFeedRequestEvent extends Event {
  static readonly type = 'floor-feed-request';
  /** Set by the feed that answers: ends the subscription. */
  close?: () => void;
  constructor(readonly listener: (snapshot: Snapshot) => void) {
    super(FloorFeedRequestEvent.type, { bubbles: true, composed: true });
  }
}

/** `floor-feed-ready`: a feed has appeared; widgets that asked too early ask again. */
export class FloorFeedReadyEvent extends Event {
  static readonly type = 'floor-feed-ready';
  constructor() {
    super(FloorFeedReadyEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'floor-state': FloorStateEvent;
    'floor-problems': FloorProblemsEvent;
    'floor-feed-request': FloorFeedRequestEvent;
    'floor-feed-ready': FloorFeedReadyEvent;
  }
}
