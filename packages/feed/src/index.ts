export { systemClock } from './clock.js';
export { explainJson } from './explain-json.js';
export { openFeed } from './open-feed.js';
export { parseFeed, parseSection, sectionNames } from './parse.js';
export { durationMs, instantMs } from './time.js';
export type * from './types.js';
