import * as kinds from './kinds.js';
import { entriesOf, isRecord, join, recordOf, type Report } from './report.js';
import type { BoardEntry, FeedEntry, TileEntry } from './types.js';

type Feeds = Readonly<Record<string, FeedEntry>>;

/** The feeds by name; one without an address is left out. */
export function readFeeds(value: unknown, report: Report): Feeds {
  if (!isRecord(value)) {
    report.add('error', 'feeds', 'an object of feeds by name', value, 'no widget has a feed');
    return recordOf<FeedEntry>([]);
  }
  const feeds: [string, FeedEntry][] = [];
  for (const [name, found] of entriesOf(value)) {
    const path = join('feeds', name);
    const src = isRecord(found) ? kinds.address.read(found['src']) : undefined;
    if (!isRecord(found) || src === undefined) {
      const value = isRecord(found) ? found['src'] : found;
      report.add('error', join(path, 'src'), kinds.address.expected, value, 'its widgets have no feed');
      continue;
    }
    report.unknownKeys(found, path, ['src', 'refresh', 'source', 'credentials', 'staleAfter']);
    const refresh = report.optional(found, path, 'refresh', kinds.duration, 'it is asked every minute');
    const source = report.optional(found, path, 'source', kinds.source, 'it is polled over http');
    const credentials = report.optional(found, path, 'credentials', kinds.credentials, 'same-origin is used');
    const staleAfter = report.optional(found, path, 'staleAfter', kinds.duration, 'the feed’s own is used');
    feeds.push([
      name,
      {
        src,
        ...(refresh && { refresh }),
        ...(source && { source }),
        ...(credentials && { credentials }),
        ...(staleAfter && { staleAfter }),
      },
    ]);
  }
  return recordOf(feeds);
}

/** The boards by name; a bad one stays, with its problem, and is shown as that. */
export function readBoards(
  value: unknown,
  feeds: Feeds,
  report: Report,
): Readonly<Record<string, BoardEntry>> {
  if (!isRecord(value)) {
    report.add('error', 'boards', 'an object of boards by name', value, 'there is nothing to show');
    return recordOf<BoardEntry>([]);
  }
  return recordOf(
    entriesOf(value).map(([name, found]) => [name, readBoard(name, found, feeds, report)] as const),
  );
}

function readBoard(name: string, found: unknown, feeds: Feeds, report: Report): BoardEntry {
  const path = join('boards', name);
  const bad = (at: string, expected: string, value: unknown): BoardEntry => ({
    title: name,
    tiles: [],
    problem: report.add('error', at, expected, value, 'the board can’t be shown'),
  });
  if (!isRecord(found)) return bad(path, 'a board with a list of widgets', found);
  const widgets = found['widgets'];
  if (!Array.isArray(widgets) || widgets.length === 0)
    return bad(join(path, 'widgets'), 'a list of widgets', widgets);
  report.unknownKeys(found, path, ['title', 'widgets']);
  const title = report.optional(found, path, 'title', kinds.text, 'its name is its title') ?? name;
  const tiles = widgets.map((widget: unknown, i) =>
    readTile(`${join(path, 'widgets')}[${i}]`, widget, feeds, report),
  );
  return { title, tiles };
}

function readTile(path: string, found: unknown, feeds: Feeds, report: Report): TileEntry {
  const names = Object.keys(feeds);
  const usual = 'main' in feeds ? 'main' : (names[0] ?? '');
  const type = isRecord(found) ? kinds.text.read(found['type']) : undefined;
  if (!isRecord(found) || type === undefined) {
    const problem = report.add(
      'error',
      isRecord(found) ? join(path, 'type') : path,
      isRecord(found) ? 'a widget’s name such as nps-trend' : 'a widget',
      isRecord(found) ? found['type'] : found,
      'the tile says so',
    );
    return { type: '', feed: usual, attributes: {}, problem };
  }
  const columns = report.optional(found, path, 'columns', kinds.columns, 'the widget takes its usual size');
  const rows = report.optional(found, path, 'rows', kinds.rows, 'the widget takes its usual size');
  const feed = found['feed'] ?? usual;
  const known = typeof feed === 'string' && feed in feeds;
  const expected = names.length > 0 ? `one of the feeds ${names.join(', ')}` : 'a feed';
  const problem = known
    ? undefined
    : report.add('error', join(path, 'feed'), expected, found['feed'], 'the tile says so');
  return {
    type,
    feed: known ? feed : usual,
    ...(columns !== undefined && { columns }),
    ...(rows !== undefined && { rows }),
    attributes: readAttributes(path, found, report),
    ...(problem !== undefined && { problem }),
  };
}

const ownKeys = ['type', 'feed', 'columns', 'rows'];

/** Every other key of a tile is an attribute of its widget. */
function readAttributes(
  path: string,
  found: Readonly<Record<string, unknown>>,
  report: Report,
): Readonly<Record<string, string>> {
  const attributes: [string, string][] = [];
  for (const [key, value] of Object.entries(found)) {
    if (ownKeys.includes(key) || key.startsWith('x-') || value === false) continue;
    const simple = typeof value === 'string' || typeof value === 'number' || value === true;
    // Handlers and styles are code, and the policy of every page forbids them.
    const allowed = /^[a-z][a-z0-9-]*$/i.test(key) && !/^(on.*|style|class|id|slot)$/i.test(key);
    if (simple && allowed) attributes.push([key.toLowerCase(), value === true ? '' : String(value)]);
    else if (!allowed)
      report.say(
        'warning',
        join(path, key),
        `${join(path, key)}: not an option of a widget; it is left out.`,
      );
    else report.add('warning', join(path, key), 'a text, a number, true or false', value, 'it is left out');
  }
  return recordOf(attributes);
}
