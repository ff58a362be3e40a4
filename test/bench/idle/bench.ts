import type { Bench } from '../bench.js';
import { openRest } from './rest.js';

export const bench: Bench = {
  title: 'At rest',
  about:
    'Processor time of the main thread while a board of the demo stands still, no rotation due, that of a page with nothing in it, and that of such a page that says every ten seconds that it lives and asks three times a minute for a small file. The board’s clock turns once in two of the intervals.',
  unit: 'ms',
  contestants: ['floorboard', 'empty page', 'empty page with heartbeat'],
  outside: openRest,
  cases: (short) => [
    {
      name: short ? '2 s' : '30 s',
      args: { seconds: short ? 2 : 30 },
      repetitions: short ? 1 : 5,
      goals: [{ atMost: 1.1, of: 'empty page' }],
    },
  ],
};
