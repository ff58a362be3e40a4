// Simulated time for tests: years pass in seconds.
import type { Clock } from '../types.js';

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** A clock that stands still until it is told to move. */
export class ManualClock implements Clock {
  #elapsed = 0;
  #wall: number;
  #timers = new Map<number, Timer>();
  #handles = 0;
  /** The lots to draw, in turn; then 0.5 for ever. */
  readonly lots: number[] = [];

  /** `start`: wall time in ms since 1970, or as RFC 3339. */
  constructor(start: number | string = '2026-11-02T09:00:00Z') {
    this.#wall = typeof start === 'number' ? start : Date.parse(start);
  }

  now(): number {
    return this.#wall + this.#elapsed;
  }

  monotonic(): number {
    return this.#elapsed;
  }

  random(): number {
    return this.lots.shift() ?? 0.5;
  }

  setTimeout(callback: () => void, ms: number): number {
    this.#handles += 1;
    this.#timers.set(this.#handles, { due: this.#elapsed + Math.max(0, ms), callback });
    return this.#handles;
  }

  clearTimeout(handle: unknown): void {
    this.#timers.delete(handle as number);
  }

  /** Milliseconds until each waiting timer, soonest first. */
  get waiting(): number[] {
    return [...this.#timers.values()].map(({ due }) => due - this.#elapsed).sort((a, b) => a - b);
  }

  /** Lets `ms` pass: timers fire in order, each at its moment. */
  advance(ms: number): void {
    const end = this.#elapsed + ms;
    for (;;) {
      let next: [number, Timer] | undefined;
      for (const entry of this.#timers) {
        if (entry[1].due <= end && (!next || entry[1].due < next[1].due)) next = entry;
      }
      if (!next) break;
      this.#timers.delete(next[0]);
      this.#elapsed = Math.max(this.#elapsed, next[1].due);
      next[1].callback();
    }
    this.#elapsed = end;
  }

  /** Sets the wall clock without time passing, as a mended TV clock does. */
  jumpTo(wall: number | string): void {
    this.#wall = (typeof wall === 'number' ? wall : Date.parse(wall)) - this.#elapsed;
  }
}
