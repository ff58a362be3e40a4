// kiosk.json as it is used: read, with its defaults filled in. What could not be read carries its problem.
import type { Problem } from '@floorboard/feed';

export interface KioskConfig {
  readonly feeds: Readonly<Record<string, FeedEntry>>;
  readonly boards: Readonly<Record<string, BoardEntry>>;
  readonly screens: Readonly<Record<string, ScreenEntry>>;
}

/** What was found wrong in kiosk.json; the same shape as a feed's problems. */
export type ConfigProblem = Problem;

export interface FeedEntry {
  readonly src: string;
  readonly refresh?: string;
  readonly source?: 'http' | 'sse';
  readonly credentials?: RequestCredentials;
  /** Wins over the feed's own `staleAfter`. */
  readonly staleAfter?: string;
}

export interface BoardEntry {
  readonly title: string;
  readonly tiles: readonly TileEntry[];
  /** Why the board can't be shown; it then has no tiles. */
  readonly problem?: string;
}

export interface TileEntry {
  /** The widget's tag without `floor-`. */
  readonly type: string;
  /** The name of its feed. */
  readonly feed: string;
  readonly columns?: number;
  readonly rows?: number;
  /** Every other key, as the widget's attributes. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Why the widget can't be shown. */
  readonly problem?: string;
}

export interface ScreenEntry {
  readonly playlist: readonly PlaylistEntry[];
  readonly schedule: readonly ScheduleEntry[];
  readonly quiet?: QuietHours;
  readonly theme: Theme;
  /** IANA; undefined: the browser's. */
  readonly timeZone?: string;
  readonly display: DisplayEntry;
}

export interface PlaylistEntry {
  readonly board: string;
  /** How long it is shown, ms. */
  readonly dwell: number;
  /** The language of this turn (BCP 47); undefined: each feed's own. Two entries of one board alternate two languages. */
  readonly lang?: string;
  /** The board's title in this turn. */
  readonly title?: string;
}

export interface ScheduleEntry {
  readonly board: string;
  /** Minutes since midnight on the clocks of the screen's zone. */
  readonly at: number;
  /** ISO days of the week, Monday 1 to Sunday 7. */
  readonly days: readonly number[];
  /** How long it is shown, ms. */
  readonly length: number;
}

/** Minutes since midnight on the clocks of the screen's zone; `to` at or before `from` is the next day's. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

export type Theme = 'light' | 'dark' | 'high-contrast' | 'paper';

export interface DisplayEntry {
  readonly diagonalInches?: number;
  readonly viewingDistanceMetres?: number;
  readonly overscan?: number;
}
