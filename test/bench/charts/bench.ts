import type { Bench, Case, Goal } from '../bench.js';
import { contestants, mount, nobody, openPages, update, type Watched } from './pages.js';

interface Args {
  readonly count: number;
  readonly measure: 'first' | 'update' | 'idle';
  readonly length: number;
}

const settle = 300;

/** Main-thread work of a measure, ms. */
async function workOf(who: string, { measure, length }: Args, { page, work }: Watched): Promise<number> {
  if (measure === 'first') {
    const before = await work();
    await mount(page, who, 200);
    return (await work()) - before;
  }
  if (who !== nobody) await mount(page, who, settle);
  if (measure === 'update') await update(page, 3);
  const before = await work();
  if (measure === 'update') await update(page, length);
  else await page.waitForTimeout(length);
  return ((await work()) - before) / (measure === 'update' ? length : length / 1000);
}

const charts = (count: number) => (count === 1 ? '1 chart' : `${count} charts`);
const row = (name: string, args: Args, repetitions: number, goals: readonly Goal[]): Case => ({
  name,
  args,
  repetitions,
  goals,
  ...(args.measure === 'idle' ? {} : { contestants }),
});

export const bench: Bench = {
  title: 'Charts',
  about:
    'Thirty-six months with band, target and labels, the same for all, each chart 440 px wide. Work of the main thread as the browser itself accounts for it: the first picture is from the script’s start (fetched, compiled and run) until 200 ms after the charts were put into the page; an update changes three months of every chart and is drawn; at rest is a second of doing nothing. Ours draws as well what the others have no notion of: the finding, the figure with its interval, a table, and a mark for each month that a keyboard and a screen reader can reach.',
  unit: 'ms',
  contestants: [...contestants, nobody],
  outside: async (browser) => {
    const pages = await openPages(browser);
    return {
      sample: (who, args) => {
        const asked = args as Args;
        return pages.with(asked.count, (watched) => workOf(who, asked, watched));
      },
      close: () => pages.close(),
    };
  },
  cases: (short) => {
    const turns = short ? 1 : 9;
    const length = short ? 2 : 20;
    const rows = [
      row(`first picture, ${charts(1)}`, { count: 1, measure: 'first', length }, turns, [
        { atMost: 0.8, of: 'uPlot' },
      ]),
      row(`first picture, ${charts(24)}`, { count: 24, measure: 'first', length }, turns, [
        { atMost: 0.8, of: 'uPlot' },
        { atMost: 0.5, of: 'Chart.js' },
        { atMost: 0.25, of: 'ECharts' },
      ]),
      row(`update, ${charts(1)}`, { count: 1, measure: 'update', length }, turns, [
        { atMost: 2, of: 'uPlot' },
      ]),
      row(`update, ${charts(24)}`, { count: 24, measure: 'update', length }, turns, [
        { atMost: 2, of: 'uPlot' },
        { atMost: 0.4, of: 'Chart.js' },
      ]),
      row(`at rest, ${charts(24)}`, { count: 24, measure: 'idle', length: 2000 }, turns, [
        { atMost: 1.2, of: nobody },
      ]),
    ];
    // A short form opens few pages: it says whether all contestants draw and are drawn anew.
    return short ? rows.filter(({ name }) => name.endsWith(charts(1))) : rows;
  },
};
