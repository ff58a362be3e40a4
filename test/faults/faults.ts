// Everything that goes wrong on a wall, and what people see of it. Two boards stand in good order and turn every five
// seconds; a fault begins, lasts its time and ends; then the feed is renewed. Times are board time.
import {
  breakOff,
  neverEnds,
  picture,
  drip,
  half,
  huge,
  signInPage,
  silence,
  status,
  text,
  type Answer,
} from './answers.js';
import { awardBoards, awards, bitmap, configOf, feedOf } from './boards.js';
import {
  feedAnswers,
  feedIsGood,
  feedIsRenewed,
  inTurn,
  keepsItself,
  minutesPass,
  networkGoes,
  networkReturns,
  powerGoes,
  powerReturns,
  serverGoes,
  serverReturns,
  stays,
  storageEmpties,
  storageFills,
  storageHasRoom,
  storageRots,
  storedFeedsGo,
  answers,
} from './deeds.js';
import type { Fault, Wall } from './fault.js';
import { calendar } from './calendar.js';
import { clocks } from './clocks.js';
import { eventStreams } from './streams.js';

const lastFigures = 'the last figures with their date';
const dated = /As of today \d\d:\d\d/;
const fullyDated = /As of 22 November 2026 \d\d:\d\d|As of today \d\d:\d\d/;
const unreadable = /The newest file can’t be read\. This is the last good picture, as of today \d\d:\d\d/;

const badAnswer = (what: string, answer: Answer, says = dated): Fault => ({
  while: `the feed ${what}`,
  shows: says === unreadable ? `${lastFigures}, and that the newest file can’t be read` : lastFigures,
  begins: feedAnswers(answer),
  lasts: 11,
  says: [says],
  ends: feedIsGood,
  told: 'by a poll',
});

/** One of each kind: refused, silent, torn, unreadable, too large. */
const badAnswers: Wall = {
  name: 'a feed that answers badly',
  faults: [
    badAnswer('answers 404', status(404)),
    badAnswer('answers 429 with Retry-After: 15', status(429, { 'retry-after': '15' })),
    badAnswer('never answers', silence),
    badAnswer('closes midway', breakOff),
    badAnswer('is half a document', half, unreadable),
    badAnswer('is a sign-in page with status 200', signInPage, unreadable),
    badAnswer('is 21 MB', huge, unreadable),
  ],
};
const moreBadAnswers: Wall = {
  name: 'a feed that answers badly in yet another way',
  faults: [
    badAnswer('answers 401', status(401)),
    badAnswer('answers 403', status(403)),
    badAnswer('answers 500', status(500)),
    badAnswer('drips a byte a second', drip),
    badAnswer('is empty', text(''), unreadable),
    badAnswer('is older than before', text(JSON.stringify(feedOf(41, 0)))),
    badAnswer(
      'has the wrong version',
      text('{"floorboard":2,"generatedAt":"2027-01-01T00:00:00Z"}'),
      unreadable,
    ),
  ],
};

const networkOff = (time: string, lasts: number): Fault => ({
  while: `the network is off for ${time}`,
  shows: lastFigures,
  begins: networkGoes,
  lasts,
  says: [dated],
  ends: networkReturns,
  told: 'by an event',
});

const noNetwork: Wall = {
  name: 'a network that is gone',
  faults: [
    networkOff('a second', 1),
    networkOff('a minute', 60),
    {
      while: 'the server is down for half a minute',
      shows: lastFigures,
      begins: serverGoes,
      lasts: 30,
      says: [dated],
      ends: serverReturns,
      told: 'by a poll',
    },
  ],
};

/** The TV is switched on and finds nobody: the full last board must stand within five seconds. */
const darkStarts: Wall = {
  name: 'a start without its server',
  faults: [
    {
      while: 'it starts with the server gone',
      shows: lastFigures,
      begins: inTurn(powerGoes, serverGoes, powerReturns),
      lasts: 11,
      says: [fullyDated],
      ends: serverReturns,
      told: 'by a poll',
    },
    {
      while: 'it starts with a server that never answers',
      shows: lastFigures,
      begins: inTurn(powerGoes, answers('/kiosk.json', silence), feedAnswers(silence), powerReturns),
      lasts: 11,
      says: [fullyDated],
      ends: inTurn(answers('/kiosk.json'), feedIsGood),
      told: 'by a poll',
    },
    {
      while: 'it starts with the server gone and no feed stored',
      shows: 'the boards, and that nothing can be reached and nothing is stored',
      figures: /Can’t reach the feed/,
      begins: inTurn(storedFeedsGo, powerGoes, serverGoes, powerReturns),
      lasts: 11,
      says: [/Can’t reach the feed since 1\d:\d\d\. Nothing to show yet/],
      ends: serverReturns,
      told: 'by a poll',
    },
  ],
};

const darkStart: Wall = {
  name: 'a start without a network',
  faults: [
    {
      while: 'it starts with the network off',
      shows: lastFigures,
      begins: inTurn(powerGoes, networkGoes, powerReturns),
      lasts: 11,
      says: [fullyDated],
      ends: networkReturns,
      told: 'by an event',
    },
  ],
};

const storage: Wall = {
  name: 'a browser that stores badly',
  faults: [
    {
      while: 'storage is full',
      shows: 'the newest figures',
      begins: inTurn(storageFills, feedIsRenewed()),
      figures: /Delivered on time 4\d/,
      lasts: 11,
      says: [dated],
      ends: storageHasRoom,
      told: 'by a poll',
    },
    {
      while: 'storage is cleared and the server is gone',
      shows: lastFigures,
      begins: inTurn(storageEmpties, serverGoes),
      lasts: 11,
      says: [dated],
      ends: serverReturns,
      told: 'by a poll',
    },
    // A screen looks for its own files each ten minutes, and for its feeds each two.
    {
      while: 'it starts with the server gone, eleven minutes after storage was cleared',
      shows: lastFigures,
      begins: inTurn(storageEmpties, minutesPass(11), keepsItself, powerGoes, serverGoes, powerReturns),
      lasts: 11,
      says: [fullyDated],
      ends: serverReturns,
      told: 'by a poll',
    },
    {
      while: 'it starts and all that is stored is corrupt',
      shows: 'the newest figures',
      begins: inTurn(storageRots(), powerGoes, powerReturns),
      lasts: 6,
      says: [dated],
      ends: stays,
      told: 'by a poll',
    },
    {
      while: 'it starts with the server gone and the newest stored feed torn',
      shows: 'the figures of the feed before with their date',
      begins: inTurn(storageRots(1), powerGoes, serverGoes, powerReturns),
      figures: /Delivered on time 4\d/,
      lasts: 11,
      says: [fullyDated],
      ends: serverReturns,
      told: 'by a poll',
    },
  ],
};

const down: Fault = {
  while: 'the server is gone',
  shows: lastFigures,
  begins: serverGoes,
  lasts: 11,
  says: [dated],
  ends: serverReturns,
  told: 'by a poll',
};
const noStorage: readonly Wall[] = [
  {
    name: 'plain HTTP from another machine, where a browser keeps no page',
    screen: { host: 'board.example' },
    faults: [down],
  },
  { name: 'a browser that lets no page store anything', screen: { forgetful: true }, faults: [down] },
];

/** A fault of a photo on a board of awards. */
const badPhoto = (what: string, path: string, answer: Answer): Fault => {
  const parts = awards(path);
  return {
    while: `a photo ${what}`,
    shows: 'the winner’s name and initials, and every other figure',
    begins: inTurn(answers(`/feeds/${path}`, answer), feedIsRenewed(parts)),
    figures: /Delivered on time \d\d/,
    lasts: 11,
    says: [/MK.*Mary Keen/, /Delivered on time/],
    ends: stays,
    told: 'by a poll',
    parts,
  };
};
const photos: Wall = {
  name: 'photos that come badly',
  files: (now) => ({
    'kiosk.json': configOf({ boards: awardBoards }),
    'feeds/main.json': feedOf(42, now, awards('none.png')),
  }),
  faults: [
    badPhoto('answers 404', 'gone.png', status(404)),
    badPhoto('has 64 million pixels', 'huge.bmp', picture(bitmap(8000))),
    badPhoto('never ends', 'endless.bmp', neverEnds(bitmap(400).subarray(0, 5000))),
  ],
};

export const walls: readonly Wall[] = [badAnswers, darkStarts];

/** Those that take too long for every day. */
export const longWalls: readonly Wall[] = [
  moreBadAnswers,
  darkStart,
  noNetwork,
  storage,
  ...noStorage,
  ...clocks,
  ...calendar,
  photos,
  eventStreams,
  {
    name: 'a network that is gone for long',
    faults: [
      {
        ...networkOff('a day', 86_400),
        step: 600,
        shows: 'the last figures, that they age, and since when the feed can’t be reached',
        says: [
          dated,
          /Can’t reach the feed since 10:\d\d/,
          /As of yesterday 09:59\. Can’t reach the feed since yesterday 10:\d\d/,
        ],
      },
    ],
  },
];
