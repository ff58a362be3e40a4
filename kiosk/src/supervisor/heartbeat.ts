import type { Clock } from '@floorboard/feed';
import type { TileReport } from '../messages.js';

/** What stands before people, as far as the supervisor knows. */
export interface Standing {
  /** The board's title; empty while nothing stands. */
  readonly board: string;
  /** Seconds since its frame gave a sign of life. */
  readonly frozen: number;
  readonly tiles: readonly TileReport[];
}

export interface HeartbeatOptions {
  /** This screen's name: the same each time, another on every screen. */
  readonly screen: string;
  readonly build: string;
  readonly engine: string;
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  readonly standing: () => Standing;
  readonly lastError: () => string;
  /** Bytes of the script heap, where the engine tells. */
  readonly memory: () => number | undefined;
}

/** How often a screen says how it is, ms. The first word comes once a board had its time to stand. */
const interval = 10_000;
const firstAfter = 8000;

/** Tells the server every ten seconds what stands on this screen, as long as the server offers to listen. */
export class HeartbeatSender {
  private address: string | undefined;
  private timer: unknown;
  /** The server's clock minus this one, ms, as of its last answer. */
  private skew: number | undefined;
  private takenAt: number | undefined;

  constructor(private readonly options: HeartbeatOptions) {}

  /** When the server last took one, ms since 1970; undefined where it offers none. */
  get state(): { readonly takenAt: number | undefined } | undefined {
    return this.address === undefined ? undefined : { takenAt: this.takenAt };
  }

  /** Where the server wants it; null: nowhere. */
  offered(address: string | null): void {
    this.address = address ?? undefined;
    if (this.address !== undefined) this.timer ??= this.options.clock.setTimeout(this.beat, firstAfter);
  }

  private readonly beat = (): void => {
    const { clock } = this.options;
    this.timer = this.address === undefined ? undefined : clock.setTimeout(this.beat, interval);
    if (this.address !== undefined) void this.send(this.address);
  };

  private async send(address: string): Promise<void> {
    const { screen, build, engine, standing, lastError, memory, clock } = this.options;
    const { skew } = this;
    const body = { screen, build, engine, ...standing(), memory: memory(), skew, lastError: lastError() };
    try {
      const response = await this.options.fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      const date = Date.parse(response.headers.get('Date') ?? '');
      if (!Number.isNaN(date)) this.skew = date - clock.now();
      if (response.ok) this.takenAt = clock.now();
      await response.text();
    } catch {
      // The server is away: the next beat will do.
    }
  }
}
