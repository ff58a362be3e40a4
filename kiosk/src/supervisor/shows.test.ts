import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boardShow } from './shows.js';
import { parseConfig } from '../config/parse.js';

const { config, problems } = parseConfig(
  JSON.stringify({
    floorboard: 1,
    feeds: { main: { src: 'feeds/main.json' } },
    boards: {
      results: {
        title: 'How are we doing?',
        widgets: [{ type: 'nps-trend' }, { type: 'kpi', lang: 'pt' }],
      },
    },
    screens: {
      default: {
        playlist: [
          { board: 'results', for: 'PT20S' },
          { board: 'results', for: 'PT20S', lang: 'ar', title: 'كيف حالنا؟' },
          { board: 'results', for: 'PT20S', lang: 'no language' },
        ],
      },
    },
  }),
);

describe('a board that alternates two languages by dwell', () => {
  const screen = config!.screens['default']!;
  const shown = screen.playlist.map((entry) => boardShow(config!, screen, entry.board, entry));

  it('stands in its feeds’ own language where its turn names none', () => {
    const [first] = shown;
    assert.ok(first?.kind === 'board');
    assert.equal(first.title, 'How are we doing?');
    assert.equal(first.look.lang, undefined);
    assert.equal(first.tiles[0]?.attributes['lang'], undefined);
  });

  it('takes title, header and tiles from its turn, but for a tile with a language of its own', () => {
    const [, second] = shown;
    assert.ok(second?.kind === 'board');
    assert.equal(second.title, 'كيف حالنا؟');
    assert.equal(second.look.lang, 'ar');
    assert.deepEqual(
      second.tiles.map(({ attributes }) => attributes['lang']),
      ['ar', 'pt'],
    );
  });

  it('says a language that is none, and shows the board without it', () => {
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['screens.default.playlist[2].lang'],
    );
    assert.ok(shown[2]?.kind === 'board');
    assert.equal(shown[2].look.lang, undefined);
  });
});
