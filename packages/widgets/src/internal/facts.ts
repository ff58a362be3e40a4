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
  const { feed, problems = [], error, errorKind } = snapshot ?? {};
  const section = feed && (feed as unknown as Record<string, Section | undefined>)[name];
  // A section that is absent although the document speaks of it was lost to an error.
  const lost = section ? undefined : problems.find((p) => p.severity === 'error' && p.section === name);
  const trouble = (errorKind === 'invalid' ? error : lost)?.message;
  const state =
    trouble !== undefined ? 'invalid' : section ? 'ready' : feed ? 'empty' : error ? 'failed' : 'loading';
  return { state, facts: section ? { feed, section } : state === 'empty' ? undefined : before, trouble };
}
