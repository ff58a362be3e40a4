import type { Bench } from '../bench.js';
import { openRest } from './rest.js';

export const bench: Bench = {
  title: 'At rest',
  about:
    'Processor time of the main thread while a board of the demo stands still, no rotation due, and that of a page with nothing in it.',
  unit: 'ms',
  contestants: ['floorboard', 'empty page'],
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
