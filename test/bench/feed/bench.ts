import type { Bench } from '../bench.js';

export const bench: Bench = {
  title: 'Reading a feed',
  about:
    'One megabyte of a feed’s text, warm: read, held to the contract and taken apart into typed sections, with every problem named by path; against JSON.parse alone, and JSON.parse with ajv’s compiled check of the published schema, which says yes or no.',
  unit: 'ms',
  contestants: ['floorboard', 'JSON.parse', 'ajv'],
  script: 'test/bench/feed/page.ts',
  cases: (short) => [
    {
      name: '1 MB',
      args: { runs: short ? 2 : 15 },
      repetitions: short ? 1 : 9,
      goals: [{ atMost: 6, of: 'JSON.parse' }, { atMost: 50 }],
    },
  ],
};
