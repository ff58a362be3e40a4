// Feeds that come as a stream of server-sent events, and streams that go wrong: then the address is polled.
import { briefStream, signInStream, silentStream, stream, type Answer } from './answers.js';
import { configOf, feedOf } from './boards.js';
import { feedAnswers, feedIsRenewed, inTurn, serverGoes, serverReturns } from './deeds.js';
import type { Fault, Wall } from './fault.js';
import { feedPath } from './server.js';

const streams = feedAnswers(stream);

/** The feed is renewed as the stream goes wrong: what it says then is seen all the same. */
const badStream = (what: string, answer: Answer, lasts: number): Fault => ({
  while: `its event stream ${what}`,
  shows: 'the newest figures, which it asks for itself',
  begins: inTurn(feedAnswers(answer), feedIsRenewed()),
  figures: /Delivered on time 4\d/,
  lasts,
  says: [/As of today 10:0\d/],
  ends: streams,
  told: 'by an event',
});

const step = 5;

export const eventStreams: Wall = {
  name: 'an event stream',
  files: (now) => ({
    'kiosk.json': configOf({ feeds: { main: { src: 'feeds/main.json', refresh: 'PT5S', source: 'sse' } } }),
    'feeds/main.json': feedOf(42, now),
  }),
  answers: { [feedPath]: stream },
  faults: [
    // A minute without a word is silence.
    {
      ...badStream('falls silent', silentStream, 75),
      step,
      says: [/Delivered on time 42/, /Delivered on time 43/],
    },
    badStream('closes after each word', briefStream, 11),
    badStream('is a sign-in page', signInStream, 11),
    {
      while: 'the server of its event stream is gone',
      shows: 'the last figures with their date',
      begins: serverGoes,
      lasts: 30,
      step,
      says: [/As of today 10:0\d/],
      ends: serverReturns,
      told: 'by a poll',
    },
  ],
};
