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

/** What one frame can show. */
export type Show = BoardShow | QuietShow | NoticeShow;

export type ToFrame =
  | { readonly floorboard: 'show'; readonly turn: number; readonly show: Show }
  | { readonly floorboard: 'clear' }
  | { readonly floorboard: 'pause'; readonly paused: boolean };

export type FromFrame =
  | { readonly floorboard: 'ready' }
  | { readonly floorboard: 'beat'; readonly tiles: readonly TileReport[] }
  | { readonly floorboard: 'painted'; readonly turn: number; readonly problems: readonly string[] }
  /** Something was thrown; the board stands. */
  | { readonly floorboard: 'fault'; readonly message: string }
  | { readonly floorboard: 'failed'; readonly turn: number; readonly message: string }
  | { readonly floorboard: 'key'; readonly key: string };

/** Messages of others (extensions post some) have no `floorboard` key. */
export const isOurs = (data: unknown): data is { floorboard: string } =>
  typeof data === 'object' && data !== null && 'floorboard' in data;
