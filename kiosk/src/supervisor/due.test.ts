import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wallClock } from '@floorboard/metrics';
import fc from 'fast-check';
import { dueAt, nextChange } from './due.js';
import { instantOf } from './zone-time.js';
import type { ScheduleEntry, ScreenEntry } from '../config/types.js';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
const entry = (at: string, length: number, board = 'huddle', days = everyDay): ScheduleEntry => ({
  board,
  at: minutes(at),
  days,
  length: length * 60_000,
});
const screen = (parts: Partial<ScreenEntry>): ScreenEntry => ({
  playlist: [],
  schedule: [],
  theme: 'light',
  timeZone: 'Australia/Sydney',
  display: {},
  ...parts,
});
const kindAt = (parts: Partial<ScreenEntry>, instant: string) =>
  dueAt(screen(parts), Date.parse(instant)).kind;
const boardAt = (parts: Partial<ScreenEntry>, instant: string) => {
  const due = dueAt(screen(parts), Date.parse(instant));
  return due.kind === 'scheduled' ? due.entry.board : due.kind;
};

describe('what is due on a screen', () => {
  it('is the playlist where nothing else is', () => {
    assert.equal(kindAt({}, '2026-11-02T09:00:00+11:00'), 'playlist');
  });

  it('goes by the facility’s zone where the screen names none', () => {
    const { timeZone: _, ...anywhere } = screen({ schedule: [entry('07:45', 15)] });
    const at = Date.parse('2026-11-02T07:50:00+08:00');
    assert.equal(dueAt(anywhere, at, 'Australia/Perth').kind, 'scheduled');
    assert.equal(dueAt(anywhere, at, 'Australia/Sydney').kind, 'playlist');
  });

  it('is a scheduled board from its minute on, for as long as it says, on its days', () => {
    const parts = { schedule: [entry('07:45', 15, 'huddle', [1, 2, 3, 4, 5])] };
    assert.equal(kindAt(parts, '2026-11-02T07:44:59+11:00'), 'playlist');
    assert.equal(kindAt(parts, '2026-11-02T07:45:00+11:00'), 'scheduled');
    assert.equal(kindAt(parts, '2026-11-02T07:59:59+11:00'), 'scheduled');
    assert.equal(kindAt(parts, '2026-11-02T08:00:00+11:00'), 'playlist');
    assert.equal(kindAt(parts, '2026-11-01T07:50:00+11:00'), 'playlist', 'a Sunday');
  });

  it('takes the one that began later of two at once, and goes back to the earlier one', () => {
    const parts = { schedule: [entry('08:00', 10, 'late'), entry('07:30', 60, 'early')] };
    assert.equal(boardAt(parts, '2026-11-02T07:59:00+11:00'), 'early');
    assert.equal(boardAt(parts, '2026-11-02T08:05:00+11:00'), 'late');
    assert.equal(boardAt(parts, '2026-11-02T08:10:00+11:00'), 'early');
  });

  it('takes the one that stands later in the list of two that begin together', () => {
    const parts = { schedule: [entry('08:00', 10, 'first'), entry('08:00', 10, 'second')] };
    assert.equal(boardAt(parts, '2026-11-02T08:05:00+11:00'), 'second');
  });

  it('leaves the playlist no moment of a day that scheduled boards fill', () => {
    const parts = {
      schedule: [entry('06:00', 240, 'early'), entry('10:00', 600, 'day'), entry('20:00', 600, 'night')],
    };
    const times = ['05:59:59', '06:00:00', '09:59:59', '10:00:00', '19:59:59', '20:00:00', '00:00:00'];
    assert.deepEqual(
      times.map((time) => boardAt(parts, `2026-11-02T${time}+11:00`)),
      ['night', 'early', 'early', 'day', 'day', 'night', 'night'],
    );
  });

  it('is one board all day and all night, also when the clocks go forward or back', () => {
    const parts = { schedule: [entry('00:00', 1440, 'only')] };
    for (const [start, offset] of [
      ['2026-04-05T00:00:00', '+11:00'],
      ['2026-10-04T00:00:00', '+10:00'],
    ] as const)
      for (let quarter = 0; quarter < 26 * 4; quarter += 1) {
        const instant = new Date(Date.parse(`${start}${offset}`) + quarter * 900_000).toISOString();
        assert.equal(boardAt(parts, instant), 'only', instant);
      }
  });

  it('carries a showing over midnight, by the day on which it began', () => {
    const parts = { schedule: [entry('23:50', 20, 'night', [5])] };
    assert.equal(boardAt(parts, '2026-11-07T00:05:00+11:00'), 'night', 'Friday’s, on Saturday');
    assert.equal(boardAt(parts, '2026-11-06T00:05:00+11:00'), 'playlist', 'Thursday has none');
  });

  it('is quiet overnight, in the screen’s zone and before any schedule', () => {
    const parts = { quiet: { from: minutes('22:00'), to: minutes('05:30') }, schedule: [entry('05:00', 60)] };
    assert.equal(kindAt(parts, '2026-11-02T21:59:59+11:00'), 'playlist');
    assert.equal(kindAt(parts, '2026-11-02T22:00:00+11:00'), 'quiet');
    assert.equal(kindAt(parts, '2026-11-03T05:29:59+11:00'), 'quiet');
    assert.equal(kindAt(parts, '2026-11-03T05:30:00+11:00'), 'scheduled');
    assert.equal(kindAt({ ...parts, timeZone: 'Australia/Perth' }, '2026-11-02T22:00:00+11:00'), 'playlist');
  });

  it('is quiet within one day', () => {
    const parts = { quiet: { from: minutes('12:00'), to: minutes('13:00') } };
    assert.equal(kindAt(parts, '2026-11-02T12:30:00+11:00'), 'quiet');
    assert.equal(kindAt(parts, '2026-11-02T13:00:00+11:00'), 'playlist');
    assert.equal(kindAt(parts, '2026-11-02T23:30:00+11:00'), 'playlist');
  });

  it('is not quiet twice where the clocks go back over the end of quiet hours', () => {
    // Sydney, 5 April 2026: 03:00 becomes 02:00 again.
    const parts = { quiet: { from: minutes('22:00'), to: minutes('02:30') } };
    assert.equal(kindAt(parts, '2026-04-05T02:29:00+11:00'), 'quiet');
    assert.equal(kindAt(parts, '2026-04-05T02:31:00+11:00'), 'playlist');
    assert.equal(kindAt(parts, '2026-04-05T02:15:00+10:00'), 'playlist', 'the second 02:15');
  });

  it('shows a board whose time the clocks skip as soon as they have jumped', () => {
    // Sydney, 4 October 2026: 02:00 becomes 03:00.
    const parts = { schedule: [entry('02:30', 15)] };
    assert.equal(kindAt(parts, '2026-10-04T01:59:59+10:00'), 'playlist');
    assert.equal(kindAt(parts, '2026-10-04T03:00:00+11:00'), 'scheduled');
    assert.equal(kindAt(parts, '2026-10-04T03:15:00+11:00'), 'playlist');
  });

  it('shows a board whose time comes twice only the first time', () => {
    const parts = { schedule: [entry('02:15', 15)] };
    assert.equal(kindAt(parts, '2026-04-05T02:20:00+11:00'), 'scheduled');
    assert.equal(kindAt(parts, '2026-04-05T02:20:00+10:00'), 'playlist');
  });
});

const zones = [
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Africa/Casablanca',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Europe/Dublin',
];
const anInstant = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2030-01-01') });
const aMinute = fc.integer({ min: 0, max: 1439 });
const dayOf = (instant: number, zone: string) =>
  new Date(wallClock(instant, zone)).toISOString().slice(0, 10);

describe('the next change', () => {
  it('is where quiet hours and scheduled boards begin and end, and half a day ahead at most', () => {
    const parts = { schedule: [entry('07:45', 15)], quiet: { from: minutes('22:00'), to: minutes('05:30') } };
    const after = (instant: string) =>
      new Date(nextChange(screen(parts), Date.parse(instant)) + 11 * 3_600_000).toISOString().slice(11, 16);
    assert.deepEqual(
      [
        '2026-11-02T05:30',
        '2026-11-02T07:45',
        '2026-11-02T08:00',
        '2026-11-02T22:00',
        '2026-11-03T00:00',
      ].map((time) => after(`${time}:00+11:00`)),
      ['07:45', '08:00', '20:00', '05:30', '05:30'],
    );
  });

  it('is where one scheduled board gives way to the next', () => {
    const parts = { schedule: [entry('06:00', 720, 'day'), entry('18:00', 720, 'night')] };
    const hoursUntil = (instant: string) =>
      (nextChange(screen(parts), Date.parse(instant)) - Date.parse(instant)) / 3_600_000;
    const times = ['05:00', '06:00', '17:00', '18:00'].map((time) => `2026-11-02T${time}:00+11:00`);
    assert.deepEqual(times.map(hoursUntil), [1, 12, 1, 12]);
  });

  it('is never after something else has become due, whatever the zone', () => {
    const zone = fc.constantFrom(...zones);
    const someShow = fc.record({ at: aMinute, length: fc.integer({ min: 1, max: 1440 }), day: fc.nat(6) });
    fc.assert(
      fc.property(
        zone,
        anInstant,
        fc.array(someShow, { maxLength: 3 }),
        fc.nat(999),
        (timeZone, now, shows, part) => {
          const schedule = shows.map(({ at, length, day }, i) => ({
            board: `board ${i}`,
            at,
            days: [day + 1, ((day + 3) % 7) + 1],
            length: length * 60_000,
          }));
          const parts = screen({
            timeZone,
            schedule,
            quiet: { from: minutes('22:00'), to: minutes('05:30') },
          });
          const next = nextChange(parts, now);
          assert.ok(next > now);
          const between = now + Math.floor(((next - now - 1) * part) / 1000);
          assert.deepEqual(dueAt(parts, between), dueAt(parts, now));
        },
      ),
    );
  });
});

describe('a time of day in a zone', () => {
  it('is the first moment at which its clocks show it or have skipped it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anInstant, aMinute, (zone, around, minute) => {
        const day = dayOf(around, zone);
        const wanted = Date.parse(day) + minute * 60_000;
        const instant = instantOf(day, minute, zone);
        const shown = wallClock(instant, zone);
        assert.ok(shown >= wanted && wallClock(instant - 1000, zone) < wanted, `${day} ${minute} ${zone}`);
      }),
    );
  });

  it('makes quiet hours and the day around them take turns, whatever the zone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anInstant, aMinute, aMinute, (timeZone, now, from, to) => {
        fc.pre(from !== to);
        const one = dueAt(screen({ timeZone, quiet: { from, to } }), now).kind;
        const other = dueAt(screen({ timeZone, quiet: { from: to, to: from } }), now).kind;
        assert.notEqual(one === 'quiet', other === 'quiet');
      }),
    );
  });
});
