import type {
  BoardEntry,
  FeedEntry,
  KioskConfig,
  PlaylistEntry,
  ScreenEntry,
  TileEntry,
} from '../config/types.js';
import type { Look, NoticeShow, Show } from '../messages.js';

/** The look before any configuration is known. */
export const plainLook: Look = { theme: 'light', display: {} };

export const lookOf = ({ theme, display, timeZone }: ScreenEntry): Look => ({
  theme,
  display,
  ...(timeZone !== undefined && { timeZone }),
});

/** What a frame shows for a board; a board that is bad or unknown is a named problem. */
export function boardShow(
  config: KioskConfig,
  screen: ScreenEntry,
  name: string,
  { lang, title }: Pick<PlaylistEntry, 'lang' | 'title'> = {},
): Show {
  const look = lookOf(screen);
  const board: BoardEntry | undefined = config.boards[name];
  if (!board || board.problem !== undefined) {
    const problem = board?.problem ?? `There is no board named ${JSON.stringify(name)}.`;
    return { kind: 'notice', about: 'board', name: board?.title ?? name, problems: [problem], look };
  }
  const names = [...new Set(board.tiles.map((tile) => tile.feed))];
  const feeds = names.flatMap((feed): [string, FeedEntry][] => {
    const entry = config.feeds[feed];
    return entry ? [[feed, entry]] : [];
  });
  return {
    kind: 'board',
    title: title ?? board.title,
    tiles: lang === undefined ? board.tiles : board.tiles.map((tile) => inLanguage(tile, lang)),
    feeds,
    look: lang === undefined ? look : { ...look, lang },
  };
}

/** A tile that names its own language keeps it. */
const inLanguage = (tile: TileEntry, lang: string): TileEntry => ({
  ...tile,
  attributes: { lang, ...tile.attributes },
});

/** Quiet hours tell the age of the facts that the first board of the playlist opens with. */
export function quietShow(config: KioskConfig, screen: ScreenEntry): Show {
  const first = config.boards[screen.playlist[0]?.board ?? ''];
  const feed = config.feeds[first?.tiles[0]?.feed ?? ''];
  return { kind: 'quiet', ...(feed && { feed }), look: lookOf(screen) };
}

export const noConfigShow = (address: string, problems: readonly string[]): NoticeShow => ({
  kind: 'notice',
  about: 'configuration',
  name: address,
  problems,
  look: plainLook,
});
