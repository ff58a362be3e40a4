interface Sentinel {
  release(): Promise<void>;
}
interface WakeLocks {
  request(type: 'screen'): Promise<Sentinel>;
}

/** What is asked of the browser; handed in, so that a test can be one. */
export interface WakeSurroundings {
  readonly locks: WakeLocks | undefined;
  /** Whether the page can be seen: a lock is only given then, and lost with it. */
  readonly isVisible: () => boolean;
}

/** Keeps the panel lit in open hours, and lets it sleep in quiet ones. */
export class WakeLock {
  private wanted = false;
  private asking = false;
  private held: Sentinel | undefined;

  constructor(private readonly around: WakeSurroundings) {}

  get state(): 'held' | 'free' | 'not offered' {
    return !this.around.locks ? 'not offered' : this.held ? 'held' : 'free';
  }

  /** What is due; said again now and then, since a lock that the browser took back or refused is asked for again. */
  want(wanted: boolean): void {
    this.wanted = wanted;
    const { held } = this;
    if (!wanted && held) {
      this.held = undefined;
      held.release().catch(() => undefined);
    }
    if (wanted && !held && !this.asking && this.around.isVisible()) void this.ask();
  }

  /** The browser takes every lock back when the page is hidden. */
  lost(): void {
    this.held = undefined;
  }

  private async ask(): Promise<void> {
    const { locks } = this.around;
    if (!locks) return;
    this.asking = true;
    try {
      this.held = await locks.request('screen');
      if (!this.wanted) this.want(false);
    } catch {
      // Refused, for want of power perhaps: asked again the next time.
    } finally {
      this.asking = false;
    }
  }
}
