import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withKnownWidgets } from './known-widgets.js';
import { parseConfig } from './parse.js';

const widgets = [{ type: 'kpi' }, { type: 'nps-trnd' }, { type: 'kpi', feed: 'gone' }, {}];
const parsed = parseConfig(
  JSON.stringify({ floorboard: 1, feeds: { main: { src: 'x.json' } }, boards: { a: { widgets } } }),
);

describe('the widgets that a configuration names', () => {
  it('each unknown one is a named problem, of its tile and of the whole', () => {
    const said =
      'boards.a.widgets[1].type: expected one of the widgets kpi, purpose, got "nps-trnd"; the tile says so.';
    const { config, problems } = withKnownWidgets(parsed, ['kpi', 'purpose']);
    const tiles = config?.boards['a']?.tiles ?? [];
    assert.deepEqual(
      tiles.map(({ problem }) => problem?.split(':')[0]),
      [undefined, 'boards.a.widgets[1].type', 'boards.a.widgets[2].feed', 'boards.a.widgets[3].type'],
    );
    assert.equal(tiles[1]?.problem, said);
    assert.deepEqual(
      problems
        .map(({ message }) => message)
        .filter((message) => !parsed.problems.some((old) => old.message === message)),
      [said],
    );
  });

  it('are left alone where there is no configuration', () => {
    const broken = parseConfig('{');
    assert.deepEqual(withKnownWidgets(broken, ['kpi']), broken);
  });
});
