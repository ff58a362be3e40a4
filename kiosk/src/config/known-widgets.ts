import { join, Report } from './report.js';
import type { ParsedConfig } from './parse.js';
import type { BoardEntry, TileEntry } from './types.js';

/** The configuration as the boards' own list of widgets bears it out: a tile of an unknown one says so in its place. */
export function withKnownWidgets(
  { config, problems }: ParsedConfig,
  widgets: readonly string[],
): ParsedConfig {
  if (!config) return { config, problems };
  const report = new Report();
  const judge = (path: string, tile: TileEntry): TileEntry => {
    if (tile.type === '' || widgets.includes(tile.type)) return tile;
    const expected = `one of the widgets ${widgets.join(', ')}`;
    return {
      ...tile,
      problem: report.add('error', join(path, 'type'), expected, tile.type, 'the tile says so'),
    };
  };
  const boards = Object.create(null) as Record<string, BoardEntry>;
  for (const [name, board] of Object.entries(config.boards)) {
    const path = join(join('boards', name), 'widgets');
    boards[name] = { ...board, tiles: board.tiles.map((tile, i) => judge(`${path}[${i}]`, tile)) };
  }
  return { config: { ...config, boards }, problems: [...problems, ...report.problems] };
}
