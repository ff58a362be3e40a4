import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { noConfigShow } from './shows.js';
import { board, configOf, nameOf, PaperWall, playlist } from '../testing/paper-wall.js';

describe('the director', () => {
  let wall: PaperWall;
  beforeEach(() => {
    wall = new PaperWall();
  });

  it('shows each board of the playlist for its time, in turn, for ever', () => {
    wall.start(configOf({ playlist: playlist('a', 'b') }));
    assert.equal(wall.now(), 'A');
    assert.deepEqual(wall.pass(19), ['A']);
    assert.deepEqual(wall.pass(1), ['B']);
    assert.deepEqual(wall.pass(60), ['B', 'A', 'B', 'A']);
  });

  it('builds the only board once and leaves it alone', () => {
    wall.start(configOf({ playlist: playlist('a') }));
    wall.pass(300);
    assert.equal(wall.stage.built, 1);
  });

  it('skips a board that does not paint in 5 seconds and tries it again in the next round', () => {
    wall.stuck.add('B');
    wall.start(configOf({ playlist: playlist('a', 'b', 'c') }));
    assert.deepEqual(wall.pass(24), ['A']);
    assert.deepEqual(wall.pass(1), ['C']);
    assert.deepEqual(wall.pass(20), ['C', 'A']);
    wall.stuck.clear();
    assert.deepEqual(wall.pass(20), ['A', 'B']);
  });

  it('keeps what stands where nothing else will paint', () => {
    wall.stuck.add('B').add('C');
    wall.start(configOf({ playlist: playlist('a', 'b', 'c') }));
    assert.deepEqual(wall.pass(120), ['A']);
  });

  it('shows a bad board as a named problem in its turn', () => {
    wall.start(
      configOf({ playlist: playlist('a', 'nowhere', 'bad') }, { bad: { title: 'Bad', widgets: 3 } }),
    );
    wall.pass(20);
    assert.deepEqual(
      wall.stage.shown?.kind === 'notice' && [
        wall.stage.shown.about,
        wall.stage.shown.name,
        wall.stage.shown.problems,
      ],
      ['board', 'nowhere', ['There is no board named "nowhere".']],
    );
    wall.pass(20);
    assert.match(JSON.stringify(wall.stage.shown), /boards\.bad\.widgets: expected a list of widgets, got 3/);
    assert.deepEqual(wall.pass(20), ['bad', 'A']);
  });

  it('lets a scheduled board interrupt and the playlist go on where it was', () => {
    wall.clock.jumpTo('2026-11-02T07:44:30+11:00');
    wall.start(
      configOf({ playlist: playlist('a', 'b'), schedule: [{ at: '07:45', board: 'c', for: 'PT1M' }] }),
    );
    assert.deepEqual(wall.pass(100), ['A', 'B', 'C', 'A']);
  });

  it('shows the playlist while a scheduled board does not paint, and keeps trying', () => {
    wall.clock.jumpTo('2026-11-02T07:45:00+11:00');
    wall.stuck.add('C');
    wall.start(
      configOf({ playlist: playlist('a', 'b'), schedule: [{ at: '07:45', board: 'c', for: 'PT5M' }] }),
    );
    assert.deepEqual(wall.pass(30), ['nothing', 'A', 'B']);
    wall.stuck.clear();
    assert.equal(wall.pass(15).pop(), 'C');
  });

  it('goes quiet and comes back by the screen’s clocks', () => {
    wall.clock.jumpTo('2026-11-02T21:59:50+11:00');
    wall.start(configOf({ playlist: playlist('a', 'b'), quiet: { from: '22:00', to: '22:01' } }));
    assert.deepEqual(wall.pass(75), ['A', 'quiet', 'B']);
  });

  it('takes up an edited board at once, without going on', () => {
    wall.start(configOf({ playlist: playlist('a', 'b') }));
    wall.pass(5);
    const edited = configOf({ playlist: playlist('a', 'b') }, { a: board('A2') });
    wall.start(edited);
    assert.equal(wall.now(), 'A2');
    assert.deepEqual(wall.pass(21), ['A2', 'B']);
  });

  it('does not touch the board that stands when another one is edited', () => {
    wall.start(configOf({ playlist: playlist('a', 'b') }));
    const edited = configOf({ playlist: playlist('a', 'b') }, { b: board('B2') });
    wall.start(edited);
    assert.equal(wall.stage.built, 1);
    assert.deepEqual(wall.pass(20), ['A', 'B2']);
  });

  it('goes on when the board that stands is taken off the playlist', () => {
    wall.start(configOf({ playlist: playlist('a', 'b') }));
    const edited = configOf({ playlist: playlist('c') });
    wall.start(edited);
    assert.equal(wall.now(), 'C');
  });

  it('turns boards by hand, both ways round, and goes on from there', () => {
    wall.start(configOf({ playlist: playlist('a', 'b', 'c') }));
    wall.director.command('next');
    wall.paint();
    assert.equal(wall.now(), 'B');
    wall.director.command('previous');
    wall.director.command('previous');
    wall.paint();
    assert.equal(wall.now(), 'C');
    assert.deepEqual(wall.pass(20), ['C', 'A']);
  });

  it('turns to a place of the playlist by its number, and stays where there is none', () => {
    wall.start(configOf({ playlist: playlist('a', 'b', 'c') }));
    wall.director.command(3);
    wall.paint();
    assert.equal(wall.now(), 'C');
    wall.director.command(7);
    wall.paint();
    assert.equal(wall.now(), 'C');
  });

  it('goes back a board, or out of a pause', () => {
    wall.start(configOf({ playlist: playlist('a', 'b', 'c') }));
    wall.director.command('pause');
    wall.director.command('back');
    wall.paint();
    assert.deepEqual([wall.now(), wall.stage.paused], ['A', false]);
    wall.director.command('back');
    wall.paint();
    assert.equal(wall.now(), 'C');
  });

  it('wakes for a hand in quiet hours, for one board’s time', () => {
    wall.clock.jumpTo('2026-11-02T23:00:00+11:00');
    wall.start(configOf({ playlist: playlist('a', 'b'), quiet: { from: '22:00', to: '05:00' } }));
    assert.equal(wall.now(), 'quiet');
    wall.director.command('next');
    wall.paint();
    assert.deepEqual(wall.pass(25), ['A', 'quiet']);
  });

  it('pauses, visibly, and goes on by itself after two minutes', () => {
    wall.start(configOf({ playlist: playlist('a', 'b') }));
    wall.director.command('pause');
    assert.equal(wall.stage.paused, true);
    assert.deepEqual(wall.pass(119), ['A']);
    assert.deepEqual(wall.pass(1), ['B']);
    assert.equal(wall.stage.paused, false);
  });

  it('goes on at once when the pause is ended by hand', () => {
    wall.start(configOf({ playlist: playlist('a', 'b') }));
    wall.director.command('pause');
    wall.pass(30);
    wall.director.command('pause');
    wall.paint();
    assert.equal(wall.now(), 'B');
  });

  it('turns boards by hand in a pause, and stays paused', () => {
    wall.start(configOf({ playlist: playlist('a', 'b') }));
    wall.director.command('pause');
    wall.director.command('next');
    wall.paint();
    assert.deepEqual(wall.pass(60), ['B']);
  });

  it('builds what stands again when its frame has died', () => {
    wall.start(configOf({ playlist: playlist('a', 'b') }));
    wall.director.lost();
    assert.equal(wall.stage.building && nameOf(wall.stage.building), 'A');
  });

  it('says what is wrong without a configuration, and runs as soon as there is one', () => {
    wall.director.tell(noConfigShow('http://wall/kiosk.json', ['kiosk.json: the file is empty.']));
    wall.paint();
    assert.equal(wall.now(), 'http://wall/kiosk.json');
    wall.start(configOf({ playlist: playlist('a') }));
    assert.equal(wall.now(), 'A');
  });

  it('sleeps while nothing is due, also with a schedule', () => {
    const config = configOf({
      playlist: [{ board: 'a', for: 'PT1H' }],
      schedule: [{ at: '09:45', board: 'c', for: 'PT5M' }],
    });
    wall.start(config);
    assert.deepEqual(wall.clock.waiting, [45 * 60_000]);
    wall.pass(45 * 60);
    assert.equal(wall.now(), 'C');
    assert.deepEqual(wall.clock.waiting, [5 * 60_000]);
  });

  it('looks again when it is told that the clock was set', () => {
    wall.start(configOf({ playlist: playlist('a'), quiet: { from: '22:00', to: '05:00' } }));
    wall.clock.jumpTo('2026-11-02T23:00:00+11:00');
    wall.director.look();
    wall.paint();
    assert.equal(wall.now(), 'quiet');
    wall.clock.jumpTo('2026-11-02T12:00:00+11:00');
    wall.director.look();
    wall.paint();
    assert.equal(wall.now(), 'A');
  });

  it('is held while the rotation is paused or a board stands that somebody asked for', () => {
    const config = configOf({ playlist: playlist('a', 'b') });
    wall.start(config);
    wall.pass(1);
    assert.equal(wall.director.isHeld, false);
    wall.director.command('next');
    wall.pass(1);
    assert.equal(wall.director.isHeld, true);
    wall.pass(20);
    assert.equal(wall.director.isHeld, false);
    wall.director.command('pause');
    assert.equal(wall.director.isHeld, true);
  });
});
