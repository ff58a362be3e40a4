import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { ManualClock } from '@floorboard/feed/testing';
import { Director, type Stage } from './director.js';
import { noConfigShow } from './shows.js';
import { parseConfig } from '../config/parse.js';
import type { KioskConfig, ScreenEntry } from '../config/types.js';
import type { Show } from '../messages.js';

const nameOf = (show: Show) =>
  show.kind === 'board' ? show.title : show.kind === 'quiet' ? 'quiet' : show.name;

/** Keeps what a wall would show; paints when told to. */
class PaperStage implements Stage {
  building: Show | undefined;
  shown: Show | undefined;
  built = 0;
  paused = false;
  build(show: Show) {
    this.building = show;
    this.built += 1;
  }
  drop() {
    this.building = undefined;
  }
  bringOn() {
    this.shown = this.building;
    this.building = undefined;
  }
  turns = 0;
  again() {
    this.turns += 1;
  }
  setPaused(paused: boolean) {
    this.paused = paused;
  }
}

const board = (title: string, type = 'kpi') => ({ title, widgets: [{ type, feed: 'main' }] });
const configOf = (screen: Record<string, unknown>, boards: Record<string, unknown> = {}) => {
  const { config } = parseConfig(
    JSON.stringify({
      floorboard: 1,
      feeds: { main: { src: 'main.json' } },
      boards: { a: board('A'), b: board('B'), c: board('C'), ...boards },
      screens: { default: { timeZone: 'Australia/Sydney', ...screen } },
    }),
  );
  assert.ok(config);
  return config;
};
const playlist = (...boards: string[]) => boards.map((name) => ({ board: name, for: 'PT20S' }));

describe('the director', () => {
  let clock: ManualClock;
  let stage: PaperStage;
  let director: Director;
  /** Boards that never paint. */
  let stuck: Set<string>;

  beforeEach(() => {
    clock = new ManualClock('2026-11-02T09:00:00+11:00');
    stage = new PaperStage();
    director = new Director(stage, clock);
    stuck = new Set();
  });

  const paint = () => {
    if (stage.building && !stuck.has(nameOf(stage.building))) director.painted();
  };
  /** Lets seconds pass; gives what stood on the wall, each once. */
  const pass = (seconds: number) => {
    const seen: string[] = [];
    for (let second = 0; second < seconds; second += 1) {
      clock.advance(1000);
      paint();
      const name = stage.shown ? nameOf(stage.shown) : 'nothing';
      if (seen[seen.length - 1] !== name) seen.push(name);
    }
    return seen;
  };
  const start = (config: KioskConfig) => {
    director.configure(config, config.screens['default'] as ScreenEntry);
    paint();
  };
  const now = () => (stage.shown ? nameOf(stage.shown) : 'nothing');

  it('shows each board of the playlist for its time, in turn, for ever', () => {
    start(configOf({ playlist: playlist('a', 'b') }));
    assert.equal(now(), 'A');
    assert.deepEqual(pass(19), ['A']);
    assert.deepEqual(pass(1), ['B']);
    assert.deepEqual(pass(60), ['B', 'A', 'B', 'A']);
  });

  it('builds the only board once and leaves it alone', () => {
    start(configOf({ playlist: playlist('a') }));
    pass(300);
    assert.equal(stage.built, 1);
  });

  it('skips a board that does not paint in 5 seconds and tries it again in the next round', () => {
    stuck.add('B');
    start(configOf({ playlist: playlist('a', 'b', 'c') }));
    assert.deepEqual(pass(24), ['A']);
    assert.deepEqual(pass(1), ['C']);
    assert.deepEqual(pass(20), ['C', 'A']);
    stuck.clear();
    assert.deepEqual(pass(20), ['A', 'B']);
  });

  it('keeps what stands where nothing else will paint', () => {
    stuck.add('B').add('C');
    start(configOf({ playlist: playlist('a', 'b', 'c') }));
    assert.deepEqual(pass(120), ['A']);
  });

  it('shows a bad board as a named problem in its turn', () => {
    start(configOf({ playlist: playlist('a', 'nowhere', 'bad') }, { bad: { title: 'Bad', widgets: 3 } }));
    pass(20);
    assert.deepEqual(
      stage.shown?.kind === 'notice' && [stage.shown.about, stage.shown.name, stage.shown.problems],
      ['board', 'nowhere', ['There is no board named "nowhere".']],
    );
    pass(20);
    assert.match(JSON.stringify(stage.shown), /boards\.bad\.widgets: expected a list of widgets, got 3/);
    assert.deepEqual(pass(20), ['bad', 'A']);
  });

  it('lets a scheduled board interrupt and the playlist go on where it was', () => {
    clock.jumpTo('2026-11-02T07:44:30+11:00');
    start(configOf({ playlist: playlist('a', 'b'), schedule: [{ at: '07:45', board: 'c', for: 'PT1M' }] }));
    assert.deepEqual(pass(100), ['A', 'B', 'C', 'A']);
  });

  it('shows the playlist while a scheduled board does not paint, and keeps trying', () => {
    clock.jumpTo('2026-11-02T07:45:00+11:00');
    stuck.add('C');
    start(configOf({ playlist: playlist('a', 'b'), schedule: [{ at: '07:45', board: 'c', for: 'PT5M' }] }));
    assert.deepEqual(pass(30), ['nothing', 'A', 'B']);
    stuck.clear();
    assert.equal(pass(15).pop(), 'C');
  });

  it('goes quiet and comes back by the screen’s clocks', () => {
    clock.jumpTo('2026-11-02T21:59:50+11:00');
    start(configOf({ playlist: playlist('a', 'b'), quiet: { from: '22:00', to: '22:01' } }));
    assert.deepEqual(pass(75), ['A', 'quiet', 'B']);
  });

  it('takes up an edited board at once, without going on', () => {
    start(configOf({ playlist: playlist('a', 'b') }));
    pass(5);
    const edited = configOf({ playlist: playlist('a', 'b') }, { a: board('A2') });
    director.configure(edited, edited.screens['default'] as ScreenEntry);
    paint();
    assert.equal(now(), 'A2');
    assert.deepEqual(pass(21), ['A2', 'B']);
  });

  it('does not touch the board that stands when another one is edited', () => {
    start(configOf({ playlist: playlist('a', 'b') }));
    const edited = configOf({ playlist: playlist('a', 'b') }, { b: board('B2') });
    director.configure(edited, edited.screens['default'] as ScreenEntry);
    assert.equal(stage.built, 1);
    assert.deepEqual(pass(20), ['A', 'B2']);
  });

  it('goes on when the board that stands is taken off the playlist', () => {
    start(configOf({ playlist: playlist('a', 'b') }));
    const edited = configOf({ playlist: playlist('c') });
    director.configure(edited, edited.screens['default'] as ScreenEntry);
    paint();
    assert.equal(now(), 'C');
  });

  it('turns boards by hand, both ways round, and goes on from there', () => {
    start(configOf({ playlist: playlist('a', 'b', 'c') }));
    director.command('next');
    paint();
    assert.equal(now(), 'B');
    director.command('previous');
    director.command('previous');
    paint();
    assert.equal(now(), 'C');
    assert.deepEqual(pass(20), ['C', 'A']);
  });

  it('turns to a place of the playlist by its number, and stays where there is none', () => {
    start(configOf({ playlist: playlist('a', 'b', 'c') }));
    director.command(3);
    paint();
    assert.equal(now(), 'C');
    director.command(7);
    paint();
    assert.equal(now(), 'C');
  });

  it('goes back a board, or out of a pause', () => {
    start(configOf({ playlist: playlist('a', 'b', 'c') }));
    director.command('pause');
    director.command('back');
    paint();
    assert.deepEqual([now(), stage.paused], ['A', false]);
    director.command('back');
    paint();
    assert.equal(now(), 'C');
  });

  it('wakes for a hand in quiet hours, for one board’s time', () => {
    clock.jumpTo('2026-11-02T23:00:00+11:00');
    start(configOf({ playlist: playlist('a', 'b'), quiet: { from: '22:00', to: '05:00' } }));
    assert.equal(now(), 'quiet');
    director.command('next');
    paint();
    assert.deepEqual(pass(25), ['A', 'quiet']);
  });

  it('pauses, visibly, and goes on by itself after two minutes', () => {
    start(configOf({ playlist: playlist('a', 'b') }));
    director.command('pause');
    assert.equal(stage.paused, true);
    assert.deepEqual(pass(119), ['A']);
    assert.deepEqual(pass(1), ['B']);
    assert.equal(stage.paused, false);
  });

  it('goes on at once when the pause is ended by hand', () => {
    start(configOf({ playlist: playlist('a', 'b') }));
    director.command('pause');
    pass(30);
    director.command('pause');
    paint();
    assert.equal(now(), 'B');
  });

  it('turns boards by hand in a pause, and stays paused', () => {
    start(configOf({ playlist: playlist('a', 'b') }));
    director.command('pause');
    director.command('next');
    paint();
    assert.deepEqual(pass(60), ['B']);
  });

  it('builds what stands again when its frame has died', () => {
    start(configOf({ playlist: playlist('a', 'b') }));
    director.lost();
    assert.equal(stage.building && nameOf(stage.building), 'A');
  });

  it('says what is wrong without a configuration, and runs as soon as there is one', () => {
    director.tell(noConfigShow('http://wall/kiosk.json', ['kiosk.json: the file is empty.']));
    paint();
    assert.equal(now(), 'http://wall/kiosk.json');
    start(configOf({ playlist: playlist('a') }));
    assert.equal(now(), 'A');
  });

  it('says when the only board of a playlist has another turn, and each minute in quiet hours', () => {
    const config = configOf({ playlist: playlist('a'), quiet: { from: '09:05', to: '10:00' } });
    director.configure(config, config.screens['default']!);
    pass(61);
    assert.deepEqual([stage.built, stage.turns], [1, 3]);
    pass(5 * 60);
    const { turns } = stage;
    pass(5 * 60);
    assert.equal(stage.turns - turns, 5);
  });

  it('sleeps while nothing is due, also with a schedule', () => {
    const config = configOf({
      playlist: [{ board: 'a', for: 'PT1H' }],
      schedule: [{ at: '09:45', board: 'c', for: 'PT5M' }],
    });
    start(config);
    assert.deepEqual(clock.waiting, [45 * 60_000]);
    pass(45 * 60);
    assert.equal(now(), 'C');
    assert.deepEqual(clock.waiting, [5 * 60_000]);
  });

  it('looks again when it is told that the clock was set', () => {
    start(configOf({ playlist: playlist('a'), quiet: { from: '22:00', to: '05:00' } }));
    clock.jumpTo('2026-11-02T23:00:00+11:00');
    director.look();
    paint();
    assert.equal(now(), 'quiet');
    clock.jumpTo('2026-11-02T12:00:00+11:00');
    director.look();
    paint();
    assert.equal(now(), 'A');
  });

  it('is held while the rotation is paused or a board stands that somebody asked for', () => {
    const config = configOf({ playlist: playlist('a', 'b') });
    director.configure(config, config.screens['default']!);
    pass(1);
    assert.equal(director.isHeld, false);
    director.command('next');
    pass(1);
    assert.equal(director.isHeld, true);
    pass(20);
    assert.equal(director.isHeld, false);
    director.command('pause');
    assert.equal(director.isHeld, true);
  });
});
