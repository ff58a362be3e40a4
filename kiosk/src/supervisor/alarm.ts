import type { Clock } from '@floorboard/feed';

/** Longer timers overflow and fire at once, ms. */
const longestTimer = 86_400_000;

/**
 * Rings once something may be due, be it after a time that is waited for or at a time of day: the wall clock may be set
 * meanwhile, and a machine that sleeps stops its timers.
 */
export class Alarm {
  private timer: unknown;
  private at = Infinity;
  private setAt = -Infinity;
  private until = Infinity;

  constructor(
    private readonly clock: Clock,
    private readonly ring: () => void,
  ) {}

  /** In place of what was set before. `at` by the monotonic clock, ms; `until` by the wall clock, ms since 1970. */
  set(at: number, until: number): void {
    this.at = at;
    this.until = until;
    this.setAt = this.clock.now();
    this.sleep();
  }

  /** For whoever knows that the wall clock was set, or the machine may have slept. */
  look(): void {
    const now = this.clock.now();
    if (this.clock.monotonic() >= this.at || now < this.setAt || now >= this.until) this.ring();
    // A timer may come a fraction of a millisecond early.
    else this.sleep();
  }

  private sleep(): void {
    const { clock, at, until } = this;
    const wait = Math.ceil(Math.min(at - clock.monotonic(), until - clock.now()));
    clock.clearTimeout(this.timer);
    if (wait < Infinity) this.timer = clock.setTimeout(() => this.look(), Math.min(wait, longestTimer));
  }
}
