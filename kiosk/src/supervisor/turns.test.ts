// When the director says that nobody's reading is disturbed: the moments at which a new build is taken up.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { noConfigShow } from './shows.js';
import { board, configOf, PaperWall, playlist } from '../testing/paper-wall.js';

describe('another turn of what stands comes', () => {
  let wall: PaperWall;
  beforeEach(() => {
    wall = new PaperWall();
  });

  it('at each end of its time, where a playlist has no other board', () => {
    wall.start(configOf({ playlist: playlist('a') }));
    wall.pass(60);
    assert.deepEqual([wall.stage.built, wall.stage.turns], [1, 3]);
  });

  it('at the end of its time, where none of the other boards paints', () => {
    wall.stuck.add('B');
    wall.start(configOf({ playlist: playlist('a', 'b') }));
    wall.pass(20);
    assert.equal(wall.stage.turns, 0);
    assert.deepEqual(wall.pass(5), ['A']);
    assert.equal(wall.stage.turns, 1);
  });

  it('each minute in quiet hours', () => {
    wall.start(configOf({ playlist: playlist('a', 'b'), quiet: { from: '09:00', to: '10:00' } }));
    wall.pass(5 * 60);
    assert.deepEqual([wall.now(), wall.stage.built, wall.stage.turns], ['quiet', 1, 5]);
  });

  describe('where the schedule fills the whole day', () => {
    const allDay = { at: '00:00', for: 'P1D' };
    const hours = (count: number) => wall.pass(count * 3600);

    it('each hour, for one board all day, and nothing is drawn anew', () => {
      wall.start(configOf({ playlist: playlist('a'), schedule: [{ ...allDay, board: 'c' }] }));
      assert.deepEqual(wall.pass(3599), ['C']);
      assert.equal(wall.stage.turns, 0);
      assert.deepEqual(wall.pass(1), ['C']);
      assert.equal(wall.stage.turns, 1);
      assert.deepEqual(hours(23), ['C']);
      assert.deepEqual([wall.stage.built, wall.stage.turns], [1, 24]);
    });

    it('each hour until one board gives way to the next, on the minute and with nothing between them', () => {
      const schedule = [
        { at: '06:00', board: 'a', for: 'PT4H' },
        { at: '10:00', board: 'b', for: 'PT10H' },
        { at: '20:00', board: 'c', for: 'PT10H' },
      ];
      wall.start(configOf({ playlist: playlist('a'), schedule }));
      assert.deepEqual([wall.pass(3599), wall.pass(1)], [['A'], ['B']]);
      assert.deepEqual(hours(21), ['B', 'C', 'A']);
      assert.deepEqual([wall.stage.built, wall.stage.turns], [4, 19]);
    });

    it('each hour, where showings of one board stand back to back', () => {
      const schedule = ['00:00', '08:00', '16:00'].map((at) => ({ at, board: 'c', for: 'PT8H' }));
      wall.start(configOf({ playlist: playlist('a'), schedule }));
      assert.deepEqual(hours(24), ['C']);
      assert.deepEqual([wall.stage.built, wall.stage.turns], [1, 24]);
    });

    it('no earlier when another board is edited or somebody looks at the clock', () => {
      const parts = { playlist: playlist('a'), schedule: [{ ...allDay, board: 'c' }] };
      wall.start(configOf(parts));
      wall.pass(1800);
      wall.start(configOf(parts, { b: board('B2') }));
      wall.director.facilityZone = 'Australia/Perth';
      wall.director.look();
      assert.equal(wall.stage.turns, 0);
      wall.pass(1800);
      assert.equal(wall.stage.turns, 1);
    });

    it('an hour after a board that somebody asked for has gone', () => {
      wall.start(configOf({ playlist: playlist('a'), schedule: [{ ...allDay, board: 'c' }] }));
      wall.director.command(1);
      wall.paint();
      assert.deepEqual(wall.pass(25), ['A', 'C']);
      hours(1);
      assert.equal(wall.stage.turns, 1);
    });
  });

  it('as a board passes from the playlist to the schedule and back', () => {
    wall.clock.jumpTo('2026-11-02T07:44:30+11:00');
    wall.start(
      configOf({
        playlist: [{ board: 'c', for: 'P1D' }],
        schedule: [{ at: '07:45', board: 'c', for: 'PT1M' }],
      }),
    );
    const turnsAfter = [30, 59, 1].map((seconds) => (wall.pass(seconds), wall.stage.turns));
    assert.deepEqual([wall.now(), wall.stage.built, turnsAfter], ['C', 1, [1, 1, 2]]);
  });

  it('each hour, for what is said without a configuration', () => {
    wall.director.tell(noConfigShow('http://wall/kiosk.json', ['kiosk.json: the file is empty.']));
    wall.paint();
    wall.pass(3600);
    assert.deepEqual([wall.now(), wall.stage.built, wall.stage.turns], ['http://wall/kiosk.json', 1, 1]);
  });
});
