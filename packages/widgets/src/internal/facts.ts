import type { Feed, SectionName, Snapshot } from '@floorboard/feed';
import type { WidgetState } from './events.js';

/** Facts that can be drawn: a section and the feed it came in. */
export interface Facts<Section> {
  readonly feed: Feed;
  readonly section: Section;
}

export interface Taken<Section> {
  readonly state: WidgetState;
  /** What to draw: the newest facts, or the last good ones while the newest can't be used. */
  readonly facts: Facts<Section> | undefined;
  /** Why the newest can't be used. */
  readonly trouble: string | undefined;
}

/** A widget's section out of a snapshot; `before` are the facts it drew last. */
export function takeFacts<Section>(
  snapshot: Snapshot | undefined,
  name: SectionName,
  before: Facts<Section> | undefined,
): Taken<Section> {
  const refused = snapshot?.errorKind === 'invalid' ? snapshot.error?.message : undefined;
  const feed = snapshot?.feed;
  if (!feed) {
    const state = refused !== undefined ? 'invalid' : snapshot?.error ? 'failed' : 'loading';
    return { state, facts: before, trouble: refused };
  }
  const section = (feed as unknown as Record<string, Section | undefined>)[name];
  if (section)
    return {
      state: refused === undefined ? 'ready' : 'invalid',
      facts: { feed, section },
      trouble: refused,
    };
  // A section that is absent although the document speaks of it was lost to an error.
  const lost = snapshot.problems.find((p) => p.severity === 'error' && p.section === name);
  return lost
    ? { state: 'invalid', facts: before, trouble: lost.message }
    : { state: 'empty', facts: undefined, trouble: undefined };
}
