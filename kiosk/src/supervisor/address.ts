import type { FeedEntry, KioskConfig, ScreenEntry } from '../config/types.js';
import { recordOf } from '../config/report.js';

/** What the address bar says: `?screen=ID`, `?config=URL`, `?feed=URL`. */
export interface Wishes {
  readonly screen: string | undefined;
  /** Absolute. */
  readonly config: string;
  /** Absolute; replaces the feed called `main`. */
  readonly feed: string | undefined;
  /** The build that is tried; only where a page tries one. */
  readonly build: string | undefined;
}

export function wishesOf(address: string): Wishes {
  const { searchParams } = new URL(address);
  const feed = searchParams.get('feed');
  return {
    screen: searchParams.get('screen') || undefined,
    config: new URL(searchParams.get('config') || 'kiosk.json', address).href,
    feed: feed ? new URL(feed, address).href : undefined,
    build: searchParams.get('build') || undefined,
  };
}

/** The configuration with every feed's address absolute: relative ones are meant from kiosk.json. */
export function withFeeds(config: KioskConfig, { config: base, feed }: Wishes): KioskConfig {
  const feeds = Object.entries(config.feeds).map(([name, entry]): [string, FeedEntry] => [
    name,
    { ...entry, src: new URL(entry.src, base).href },
  ]);
  if (feed !== undefined) feeds.push(['main', { ...config.feeds['main'], src: feed }]);
  return { ...config, feeds: recordOf(feeds) };
}

/** The screen that is asked for, else `default`, else the first; `problem` where the one asked for isn't there. */
export function screenOf(
  config: KioskConfig,
  wanted: string | undefined,
): { screen: ScreenEntry | undefined; problem: string | undefined } {
  const { screens } = config;
  const names = Object.keys(screens);
  const usual = screens['default'] ?? screens[names[0] ?? ''];
  if (wanted === undefined) return { screen: usual, problem: undefined };
  const screen = screens[wanted];
  if (screen) return { screen, problem: undefined };
  const said = `?screen=${wanted}: there is no screen of that name; there are ${names.join(', ')}.`;
  return { screen: usual, problem: said };
}
