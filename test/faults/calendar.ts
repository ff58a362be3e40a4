// The moments at which clocks and calendars do something odd, in three zones. A wall sleeps until shortly before each,
// and is looked at every second across it.
import { configOf, feedOf } from './boards.js';
import { feedIsRenewed, sleepsUntil, stays } from './deeds.js';
import type { Fault, Wall } from './fault.js';

interface Moment {
  readonly what: string;
  readonly at: string;
  /** What the board's clock says before and after it. */
  readonly clock: readonly [before: string, after: string];
  /** Whether the day turns: facts of before are yesterday's then. */
  readonly turns?: boolean;
}

const midnight = { clock: ['23:59', '00:00'], turns: true } as const;
const zones: Readonly<Record<string, readonly Moment[]>> = {
  'Australia/Sydney': [
    { what: 'midnight', at: '2026-11-23T00:00:00+11:00', ...midnight },
    { what: 'the new year', at: '2027-01-01T00:00:00+11:00', ...midnight },
    { what: 'the clocks going back', at: '2027-04-04T03:00:00+11:00', clock: ['02:59', '02:00'] },
    { what: 'the clocks going forward', at: '2027-10-03T02:00:00+10:00', clock: ['01:59', '03:00'] },
    { what: 'the leap day', at: '2028-02-29T00:00:00+11:00', ...midnight },
    { what: 'the day after the leap day', at: '2028-03-01T00:00:00+11:00', ...midnight },
  ],
  'Europe/Berlin': [
    { what: 'midnight', at: '2026-11-23T00:00:00+01:00', ...midnight },
    { what: 'the new year', at: '2027-01-01T00:00:00+01:00', ...midnight },
    { what: 'the clocks going forward', at: '2027-03-28T02:00:00+01:00', clock: ['01:59', '03:00'] },
    { what: 'the clocks going back', at: '2027-10-31T03:00:00+02:00', clock: ['02:59', '02:00'] },
    { what: 'the leap day', at: '2028-02-29T00:00:00+01:00', ...midnight },
    { what: 'the day after the leap day', at: '2028-03-01T00:00:00+01:00', ...midnight },
  ],
  'America/New_York': [
    { what: 'midnight', at: '2026-11-23T00:00:00-05:00', ...midnight },
    { what: 'the new year', at: '2027-01-01T00:00:00-05:00', ...midnight },
    { what: 'the clocks going forward', at: '2027-03-14T02:00:00-05:00', clock: ['01:59', '03:00'] },
    { what: 'the clocks going back', at: '2027-11-07T02:00:00-04:00', clock: ['01:59', '01:00'] },
    { what: 'the leap day', at: '2028-02-29T00:00:00-05:00', ...midnight },
    { what: 'the day after the leap day', at: '2028-03-01T00:00:00-05:00', ...midnight },
  ],
};

/** The wall wakes so long before the moment, ms, and the facts are of then. */
const before = 8000;

const across = (zone: string, { what, at, clock, turns = false }: Moment): Fault => {
  const [earlier, later] = clock;
  return {
    while: `${what} passes in ${zone}`,
    shows: 'the true time, and the figures with their day',
    begins: sleepsUntil(at, before, feedIsRenewed({ timeZone: zone })),
    figures: /Delivered on time \d\d/,
    lasts: 11,
    says: [
      new RegExp(`As of today ${earlier} ${earlier} `),
      new RegExp(`As of ${turns ? 'yesterday' : 'today'} ${earlier} ${later} `),
    ],
    ends: stays,
    told: 'by a poll',
    parts: { timeZone: zone },
    // The facts of before it slept are old until the first answer.
    mayWarn: true,
  };
};

export const calendar: readonly Wall[] = Object.entries(zones).map(([zone, moments]) => ({
  name: `the calendar in ${zone}`,
  files: (now) => ({
    'kiosk.json': configOf(),
    'feeds/main.json': feedOf(42, now, { timeZone: zone }),
  }),
  faults: moments.map((moment) => across(zone, moment)),
}));
