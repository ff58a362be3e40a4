import { contestants, weightOf } from '../charts/pages.js';
import type { Bench } from '../bench.js';

export const bench: Bench = {
  title: 'Weight of a chart',
  about:
    'The script that draws this chart in a page, bundled, minified and gzipped, with all that it needs; ours brings the parser and the client of the feed, the table, the keyboard and the words.',
  unit: 'kB',
  contestants,
  outside: () =>
    Promise.resolve({
      sample: async (who) => (await weightOf(who)) / 1000,
      close: () => Promise.resolve(),
    }),
  // A short form leaves out the large ones, which take long to minify.
  cases: (short) => [
    {
      name: 'script',
      args: {},
      repetitions: 1,
      goals: [{ atMost: 1, of: 'uPlot' }],
      ...(short ? { contestants: contestants.slice(0, 2) } : {}),
    },
  ],
};
