import type { Bench } from '../bench.js';

export const bench: Bench = {
  title: 'Model of a trend',
  about: 'Thirty-six periods with target and a rebase: from the facts to what is drawn and said.',
  unit: 'ms',
  contestants: ['floorboard'],
  script: 'test/bench/model/page.ts',
  cases: (short) => [
    {
      name: '36 periods, model and sentence',
      args: { runs: short ? 3 : 40 },
      repetitions: short ? 1 : 9,
      goals: [{ atMost: 1 }],
    },
  ],
};
