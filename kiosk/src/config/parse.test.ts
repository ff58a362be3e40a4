import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseConfig } from './parse.js';

/** A configuration without a fault, as JSON values; parts replaced. */
const good = (parts: Record<string, unknown> = {}) => ({
  floorboard: 1,
  feeds: { main: { src: 'feeds/main.json', refresh: 'PT1M' } },
  boards: {
    results: {
      title: 'How are we doing?',
      widgets: [{ type: 'nps-trend', feed: 'main', columns: 7, rows: 6 }],
    },
  },
  screens: {
    default: {
      playlist: [{ board: 'results', for: 'PT30S' }],
      schedule: [{ at: '07:45', days: 'mon-fri', board: 'results', for: 'PT15M' }],
      quiet: { from: '22:00', to: '05:30' },
      theme: 'dark',
      timeZone: 'Australia/Sydney',
      display: { diagonalInches: 55, viewingDistanceMetres: 3, overscan: 0.02 },
    },
  },
  ...parts,
});
const parse = (value: unknown) => parseConfig(JSON.stringify(value));
const messages = (value: unknown) => parse(value).problems.map(({ message }) => message);
const withScreen = (parts: Record<string, unknown>) =>
  good({ screens: { default: { ...good().screens.default, ...parts } } });
const withWidget = (widget: unknown) => good({ boards: { results: { title: 'R', widgets: [widget] } } });

describe('kiosk.json', () => {
  it('is read without a word where it keeps the contract', () => {
    const { config, problems } = parse(good());
    assert.deepEqual(problems, []);
    const screen = config?.screens['default'];
    assert.ok(screen);
    assert.deepEqual(screen.playlist, [{ board: 'results', dwell: 30_000 }]);
    assert.deepEqual(screen.schedule, [
      { board: 'results', at: 465, days: [1, 2, 3, 4, 5], length: 900_000 },
    ]);
    assert.deepEqual(screen.quiet, { from: 1320, to: 330 });
    assert.equal(screen.theme, 'dark');
    const [tile] = config.boards['results']?.tiles ?? [];
    assert.deepEqual(
      { ...tile, attributes: { ...tile?.attributes } },
      {
        type: 'nps-trend',
        feed: 'main',
        columns: 7,
        rows: 6,
        attributes: {},
      },
    );
  });

  it('hands every other key of a tile on as an attribute', () => {
    const { config } = parse(
      withWidget({
        type: 'kpi',
        metric: 'first-time',
        view: 'all',
        digits: 2,
        quiet: true,
        loud: false,
        'x-note': 'n',
      }),
    );
    assert.deepEqual(
      { ...config?.boards['results']?.tiles[0]?.attributes },
      { metric: 'first-time', view: 'all', digits: '2', quiet: '' },
    );
  });

  it('refuses attributes that are code or another’s affair', () => {
    const said = messages(withWidget({ type: 'kpi', onclick: 'x()', style: 'color: red' }));
    assert.deepEqual(said, [
      'boards.results.widgets[0].onclick: not an option of a widget; it is left out.',
      'boards.results.widgets[0].style: not an option of a widget; it is left out.',
    ]);
  });

  it('gives a tile without a feed the one called main, else the first', () => {
    assert.equal(parse(withWidget({ type: 'kpi' })).config?.boards['results']?.tiles[0]?.feed, 'main');
    const other = {
      ...withWidget({ type: 'kpi' }),
      feeds: { shop: { src: 'a.json' }, yard: { src: 'b.json' } },
    };
    assert.equal(parse(other).config?.boards['results']?.tiles[0]?.feed, 'shop');
  });

  it('takes days as a range, a list, both, and over the week’s end', () => {
    const daysOf = (days: string) =>
      parse(withScreen({ schedule: [{ at: '7:45', days, board: 'results', for: 'PT15M' }] })).config?.screens[
        'default'
      ]?.schedule[0]?.days;
    assert.deepEqual(daysOf('mon,wed'), [1, 3]);
    assert.deepEqual(daysOf('Mon-Wed, Fri'), [1, 2, 3, 5]);
    assert.deepEqual(daysOf('sat-mon'), [1, 6, 7]);
  });

  it('shows every board in turn on one screen where none is named', () => {
    const { config, problems } = parse({ ...good(), screens: undefined });
    assert.deepEqual(problems, []);
    assert.deepEqual(config?.screens['default']?.playlist, [{ board: 'results', dwell: 30_000 }]);
  });
});

describe('what is wrong in kiosk.json', () => {
  const refusals: [string, string, string][] = [
    ['an empty file', ' \n', 'kiosk.json: the file is empty.'],
    [
      'a sign-in page',
      '<!doctype html><p>Sign in',
      'kiosk.json: a web page came instead of JSON, perhaps a sign-in page.',
    ],
    ['a list', '[]', 'kiosk.json: expected an object with feeds, boards and screens.'],
    [
      'a later version',
      '{"floorboard":2}',
      'kiosk.json: it is of version 2; this kiosk understands version 1.',
    ],
  ];
  for (const [name, text, sentence] of refusals)
    it(`refuses ${name} in a sentence`, () => {
      const { config, problems } = parseConfig(text);
      assert.equal(config, undefined);
      assert.deepEqual(
        problems.map(({ message }) => message),
        [sentence],
      );
    });

  it('says the line and column of broken JSON', () => {
    const [problem] = parseConfig('{\n  "floorboard": 1,\n  "feeds": }').problems;
    assert.equal(
      problem?.message,
      'kiosk.json: expected JSON, got "}" at line 3, column 12; a value belongs there.',
    );
  });

  it('reads past a byte-order mark', () => {
    assert.deepEqual(parseConfig(`\ufeff${JSON.stringify(good())}`).problems, []);
  });

  it('keeps a bad board with its problem, and everything beside it', () => {
    const { config, problems } = parse(
      good({ boards: { ...good().boards, broken: { title: 'Broken', widgets: 'nps-trend' }, empty: 7 } }),
    );
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        'boards.broken.widgets: expected a list of widgets, got "nps-trend"; the board can’t be shown.',
        'boards.empty: expected a board with a list of widgets, got 7; the board can’t be shown.',
      ],
    );
    assert.equal(config?.boards['broken']?.problem, problems[0]?.message);
    assert.equal(config?.boards['results']?.problem, undefined);
  });

  it('keeps a tile with an unknown feed, and says which feeds there are', () => {
    const { config, problems } = parse(withWidget({ type: 'kpi', feed: 'mian' }));
    const sentence =
      'boards.results.widgets[0].feed: expected one of the feeds main, got "mian"; the tile says so.';
    assert.equal(problems[0]?.message, sentence);
    assert.equal(config?.boards['results']?.tiles[0]?.problem, sentence);
  });

  it('shows a board for 30 seconds where the dwell is 0, "soon" or absent', () => {
    const { config, problems } = parse(
      withScreen({
        playlist: [
          { board: 'results', for: 'PT0S' },
          { board: 'results', for: 'soon' },
          { board: 'results' },
        ],
      }),
    );
    assert.deepEqual(
      config?.screens['default']?.playlist.map(({ dwell }) => dwell),
      [30_000, 30_000, 30_000],
    );
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        'screens.default.playlist[0].for: expected a duration such as PT30S, from PT1S to P1D, got "PT0S"; 30 seconds are used.',
        'screens.default.playlist[1].for: expected a duration such as PT30S, from PT1S to P1D, got "soon"; 30 seconds are used.',
      ],
    );
  });

  it('keeps a playlist entry that names no board, so that the screen can say so in its turn', () => {
    const { config, problems } = parse(
      withScreen({ playlist: [{ board: 'resluts' }, { board: 'results' }] }),
    );
    assert.equal(
      problems[0]?.message,
      'screens.default.playlist[0].board: expected one of the boards results, got "resluts"; the screen says so in its turn.',
    );
    assert.deepEqual(
      config?.screens['default']?.playlist.map(({ board }) => board),
      ['resluts', 'results'],
    );
  });

  it('leaves out a scheduled entry without a usable time, and quiet hours of no length', () => {
    const said = messages(
      withScreen({
        schedule: [
          { at: '25:00', board: 'results', for: 'PT5M' },
          { at: '07:00', days: 'moonday', board: 'results', for: 'PT5M' },
        ],
        quiet: { from: '22:00', to: '22:00' },
      }),
    );
    assert.deepEqual(said, [
      'screens.default.quiet: expected from and to as two different times of day such as 22:00 and 05:30; there are no quiet hours.',
      'screens.default.schedule[0].at: expected a time of day such as 07:45, got "25:00"; the entry is left out.',
      'screens.default.schedule[1].days: expected days such as mon-fri or mon,wed, got "moonday"; the entry is left out.',
    ]);
  });

  it('uses the usual look where theme, zone or display make no sense', () => {
    const { config, problems } = parse(
      withScreen({ theme: 'pink', timeZone: 'Mars/Olympus', display: { diagonalInches: 0, overscan: 0.5 } }),
    );
    assert.equal(problems.length, 4);
    assert.ok(problems.every(({ severity }) => severity === 'warning'));
    const screen = config?.screens['default'];
    assert.deepEqual([screen?.theme, screen?.timeZone, screen?.display], ['light', undefined, {}]);
  });

  it('notices a key that nobody reads, but not the writer’s own', () => {
    const { problems } = parse({ ...good({ 'x-owner': 'me', $schema: 's' }), screeens: {} });
    assert.deepEqual(
      problems.map(({ severity, path }) => [severity, path]),
      [['notice', 'screeens']],
    );
  });

  it('takes names like __proto__ and constructor for names', () => {
    const { config } = parseConfig(
      '{"floorboard":1,"feeds":{"__proto__":{"src":"a.json"}},"boards":{"constructor":{"widgets":[{"type":"kpi","feed":"toString"}]}}}',
    );
    assert.deepEqual(Object.keys(config?.boards ?? {}), ['constructor']);
    assert.deepEqual(Object.keys(config?.feeds ?? {}), ['__proto__']);
    assert.match(config?.boards['constructor']?.tiles[0]?.problem ?? '', /got "toString"/);
  });

  it('never throws, whatever the JSON', () => {
    const part = fc.jsonValue();
    fc.assert(
      fc.property(part, part, part, part, (feeds, boards, screen, board) => {
        parse({ floorboard: 1, feeds, boards, screens: { default: screen } });
        parse({
          floorboard: 1,
          feeds,
          boards: { a: board, b: { widgets: [board, screen] } },
          screens: feeds,
        });
        parse(
          good({
            screens: { default: { playlist: [board], schedule: [screen], quiet: feeds, display: boards } },
          }),
        );
      }),
    );
  });

  it('names scheduled entries that overlap, also over midnight and the week’s end, and runs both', () => {
    const schedule = [
      { at: '07:45', days: 'mon-fri', board: 'a', for: 'PT30M' },
      { at: '08:00', days: 'wed', board: 'a', for: 'PT1H' },
      { at: '23:30', days: 'sun', board: 'a', for: 'PT2H' },
      { at: '00:30', days: 'mon', board: 'a', for: 'PT10M' },
      { at: '09:00', days: 'wed', board: 'a', for: 'PT1H' },
    ];
    const { config, problems } = parseConfig(
      JSON.stringify({
        floorboard: 1,
        feeds: { main: { src: 'main.json' } },
        boards: { a: { widgets: [{ type: 'kpi' }] } },
        screens: { hall: { schedule } },
      }),
    );
    assert.equal(config?.screens['hall']?.schedule.length, 5);
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        'screens.hall.schedule[1]: overlaps with screens.hall.schedule[0]; while both are due, the one that began later is shown.',
        'screens.hall.schedule[3]: overlaps with screens.hall.schedule[2]; while both are due, the one that began later is shown.',
      ],
    );
  });
});
