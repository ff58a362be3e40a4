export { systemClock } from './clock.js';
export { openFeed } from './open-feed.js';
export { parseFeed, parseSection, sectionNames } from './parse.js';
export { durationMs, instantMs } from './time.js';
export type * from './types.js';
