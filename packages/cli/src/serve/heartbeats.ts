// What screens say of themselves, the latest of each, and which of them need somebody.

/** The body of `POST /heartbeat`. */
export interface Heartbeat {
  /** Which screen: the same text each time, different on every screen. 1 to 100 characters. */
  readonly screen: string;
  /** The title of the board that stands there; empty where none does. */
  readonly board: string;
  /** Since when it has shown no sign of life, seconds; 0 for a lively one. */
  readonly frozen: number;
  readonly build: string;
  readonly engine: string;
  /** The age of each tile: `fresh`, `ageing`, `stale`, `expired`, or its state where it is not ready. */
  readonly tiles: readonly { readonly name: string; readonly age: string }[];
  /** Bytes of the script heap, where the engine tells. */
  readonly memory?: number;
  /** The server's clock minus the screen's, ms. */
  readonly skew?: number;
  readonly lastError?: string;
}

export type Concern = 'blank' | 'frozen' | 'stale' | 'silent';

export interface ScreenReport extends Heartbeat {
  readonly receivedAt: number;
  readonly concerns: readonly Concern[];
}

/** A screen posts every 10 seconds; after three missed words it counts as silent. */
const silentAfter = 30_000;
const frozenAfter = 10;
const mostScreens = 2000;
/** Larger bodies are refused unread, bytes. */
export const largestHeartbeat = 8 * 1024;

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function readHeartbeat(text: string): Heartbeat | undefined {
  let given: Partial<Record<keyof Heartbeat, unknown>> | null;
  try {
    given = JSON.parse(text) as typeof given;
  } catch {
    return undefined;
  }
  if (typeof given !== 'object' || given === null) return undefined;
  const { screen, board, frozen, build, engine, tiles, memory, skew, lastError } = given;
  if (!isText(screen, 100) || !screen.trim() || !isText(board, 200) || !isCount(frozen)) return undefined;
  if (!isText(build, 100) || !isText(engine, 200) || !Array.isArray(tiles)) return undefined;
  const known = (tiles as unknown[]).map((tile) => {
    const { name, age } = (tile ?? {}) as { name?: unknown; age?: unknown };
    return isText(name, 100) && isText(age, 20) ? { name, age } : undefined;
  });
  if (!known.every((tile) => tile !== undefined)) return undefined;
  return {
    screen,
    board,
    frozen,
    build,
    engine,
    tiles: known,
    ...(isCount(memory) && { memory }),
    ...(isCount(skew) && { skew }),
    ...(isText(lastError, 500) && lastError && { lastError }),
  };
}

function concernsOf({ board, frozen, tiles }: Heartbeat, silentFor: number): Concern[] {
  const found: Concern[] = [];
  if (silentFor > silentAfter) found.push('silent');
  if (board === '') found.push('blank');
  if (frozen > frozenAfter) found.push('frozen');
  if (tiles.some(({ age }) => ['stale', 'expired', 'failed', 'invalid'].includes(age))) found.push('stale');
  return found;
}

/** The latest heartbeat of each screen. */
export class Heartbeats {
  private readonly latest = new Map<string, { readonly beat: Heartbeat; readonly at: number }>();

  /** Takes a body at `now` (ms); gives the HTTP status of the answer and, where it is refused, why. */
  take(body: string, now: number): readonly [status: number, refusal: string] {
    const beat = readHeartbeat(body);
    if (!beat) return [400, 'That is no heartbeat.'];
    const before = this.latest.get(beat.screen);
    if (before && now - before.at < 1000) return [429, 'One heartbeat a second is enough.'];
    if (!before && this.latest.size >= mostScreens) return [429, 'There are too many screens here.'];
    this.latest.set(beat.screen, { beat, at: now });
    return [204, ''];
  }

  /** Every screen with what is the matter with it; those that need somebody first. */
  reports(now: number): ScreenReport[] {
    return [...this.latest.values()]
      .map(({ beat, at }) => ({ ...beat, receivedAt: at, concerns: concernsOf(beat, now - at) }))
      .sort(
        (a, b) =>
          Number(b.concerns.length > 0) - Number(a.concerns.length > 0) || (a.screen < b.screen ? -1 : 1),
      );
  }
}
