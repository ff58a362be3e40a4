// For tests in this repository only; not in the published package.
export { aFeed } from './fixtures.js';
export { ManualClock } from './manual-clock.js';
