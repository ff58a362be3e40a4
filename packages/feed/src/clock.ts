import type { Clock } from './types.js';

/** When the monotonic clock was at 0, by the wall clock at its furthest. */
let began = 0;

/**
 * The real time. Looks its globals up when called, so that importing it is harmless anywhere. A clock that is set back
 * makes nothing younger: time goes on from where it was.
 */
export const systemClock: Clock = {
  now() {
    const elapsed = performance.now();
    began = Math.max(began, Date.now() - elapsed);
    return began + elapsed;
  },
  monotonic: () => performance.now(),
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
  random: () => Math.random(),
};
