// TVs whose clocks are wrong, or are set while they run. Ages must be true all the same: by the server's clock.
import { silence, status, type Answer } from './answers.js';
import { clockIsSet, feedAnswers, feedIsGood, inTurn, powerGoes, powerReturns, stays } from './deeds.js';
import type { Fault, Wall } from './fault.js';

const day = 86_400_000;
const dated = /As of today \d\d:\d\d/;

const clockJumps = (what: string, off: number, answer?: Answer): Fault => ({
  while: `its clock jumps ${what}`,
  shows: 'the figures with their true age',
  begins: inTurn(answer ? feedAnswers(answer) : stays, clockIsSet(off)),
  lasts: 11,
  says: [dated],
  ends: inTurn(feedIsGood, clockIsSet(0)),
  told: 'by a poll',
});
const wrongClock = (what: string, off: number): Wall => ({
  name: `a clock ${what}`,
  screen: { clockOff: off },
  faults: [
    {
      while: `its clock is ${what}`,
      shows: 'the figures with their true date, under the true time',
      begins: stays,
      lasts: 6,
      says: [/As of today 09:59 10:00 Delivered/],
      ends: stays,
      told: 'by a poll',
    },
    {
      while: `its clock is ${what} and the server answers 500 from the start`,
      shows: 'the last figures with their true date, under the true time',
      begins: inTurn(powerGoes, feedAnswers(status(500)), powerReturns),
      lasts: 6,
      says: [/As of today 10:00 10:00 Delivered/],
      ends: feedIsGood,
      told: 'by a poll',
    },
  ],
});
export const clocks: readonly Wall[] = [
  wrongClock('3 years behind', -3 * 365 * day),
  wrongClock('400 days ahead', 400 * day),
  {
    name: 'a clock that jumps',
    faults: [
      // A machine that slept would look the same, until the server says what time it is.
      {
        ...clockJumps('400 days ahead while the feed never answers', 400 * day, silence),
        shows: 'the last figures, called too old rather than current',
        says: [/As of 22 November 2026\. Too old to go by/],
        mayWarn: true,
      },
      { ...clockJumps('400 days ahead', 400 * day), mayWarn: true },
      clockJumps('2 days back', -2 * day),
      { ...clockJumps('400 days ahead while the feed answers 500', 400 * day, status(500)), mayWarn: true },
      clockJumps('2 days back while the feed never answers', -2 * day, silence),
    ],
  },
];
