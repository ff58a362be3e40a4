export { systemClock } from './clock.js';
export { durationMs, instantMs } from './time.js';
export type * from './types.js';
