// What the supervisor and its two frames say to each other: plain data through postMessage, one origin.
import type { DisplayEntry, FeedEntry, Theme, TileEntry } from './config/types.js';

/** How a screen looks, whatever is on it. */
export interface Look {
  readonly theme: Theme;
  readonly display: DisplayEntry;
  /** IANA; undefined: the browser's. */
  readonly timeZone?: string;
  /** BCP 47; undefined: each feed's own. */
  readonly lang?: string;
}

/** A board, with the feeds that its tiles name, in the order in which they name them. */
export interface BoardShow {
  readonly kind: 'board';
  readonly title: string;
  readonly tiles: readonly TileEntry[];
  readonly feeds: readonly (readonly [name: string, feed: FeedEntry])[];
  readonly look: Look;
}

/** The dim clock of quiet hours, with the age of the facts of one feed. */
export interface QuietShow {
  readonly kind: 'quiet';
  readonly feed?: FeedEntry;
  readonly look: Look;
}

/** A board or a configuration that can't be shown, and why. */
export interface NoticeShow {
  readonly kind: 'notice';
  readonly about: 'board' | 'configuration';
  /** The board's title or the configuration's address. */
  readonly name: string;
  readonly problems: readonly string[];
  readonly look: Look;
}

/** A tile and how old its facts are; its state where it has none to show. */
export interface TileReport {
  readonly name: string;
  readonly age: string;
}

/** How one feed of the board is doing. Times in ms since 1970 by this machine's clock, but for `generatedAt`. */
export interface FeedReport {
  readonly name: string;
  readonly connection: 'live' | 'retrying' | 'offline';
  /** When its facts were true, by the server's clock; undefined as long as there are none. */
  readonly generatedAt?: number | undefined;
  readonly failingSince?: number | undefined;
  readonly error?: string | undefined;
  /** The server's clock minus this one, ms. */
  readonly skew?: number | undefined;
  /** The facility's, IANA. */
  readonly timeZone?: string | undefined;
}

/** What stands on a board, in words. */
export interface Recital {
  readonly kind: Show['kind'];
  readonly theme: Theme;
  readonly title: string;
  /** The oldest facts' date, as the board says it. */
  readonly asOf: string;
  readonly tiles: readonly { readonly heading: string; readonly summary: string }[];
}

/** What one frame can show. */
export type Show = BoardShow | QuietShow | NoticeShow;

export type ToFrame =
  | { readonly floorboard: 'show'; readonly turn: number; readonly show: Show }
  | { readonly floorboard: 'clear' }
  /** Answered by a beat. */
  | { readonly floorboard: 'ask' }
  /** Answered by words. */
  | { readonly floorboard: 'recite' }
  | { readonly floorboard: 'pause'; readonly paused: boolean };

export type FromFrame =
  /** `widgets`: the names of those that it can draw. */
  | { readonly floorboard: 'ready'; readonly widgets: readonly string[] }
  | { readonly floorboard: 'words'; readonly words: Recital | undefined }
  | {
      readonly floorboard: 'beat';
      readonly tiles: readonly TileReport[];
      readonly feeds: readonly FeedReport[];
    }
  | { readonly floorboard: 'painted'; readonly turn: number; readonly problems: readonly string[] }
  /** Something was thrown; the board stands. */
  | { readonly floorboard: 'fault'; readonly message: string }
  | { readonly floorboard: 'failed'; readonly turn: number; readonly message: string }
  | { readonly floorboard: 'key'; readonly key: string };

/** What a page tells its worker about builds; `builds` and `take` are answered through the port that comes with them. */
export type ToWorker =
  | { readonly floorboard: 'builds' }
  | { readonly floorboard: 'take' | 'refuse' | 'stands'; readonly build: string };

/** What a page on trial tells the one that tries it: a board is painted. */
export interface FromTrial {
  readonly floorboard: 'trial';
  readonly build: string;
}

/** Messages of others (extensions post some) have no `floorboard` key. */
export const isOurs = (data: unknown): data is { floorboard: string } =>
  typeof data === 'object' && data !== null && 'floorboard' in data;
