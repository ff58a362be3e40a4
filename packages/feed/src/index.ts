export { systemClock } from './clock.js';
export { explainJson } from './parse/explain-json.js';
export { followFeed, openFeed, rhythmOf, type FollowOptions } from './client/open-feed.js';
export { parseFeed, parseSection, readFeed, sectionNames } from './parse/parse.js';
export * from './parse/sections.js';
export { sseSource } from './sources/sse-source.js';
export { durationMs, instantMs } from './time.js';
export { feedStore } from './client/feed-store.js';
export type * from './types.js';
