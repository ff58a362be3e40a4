// Runs a bench: all its contestants, turn and turn about.
import type { Browser } from 'playwright-core';
import type { Bench, Case, Goal, Outside } from './bench.js';
import { median } from './median.js';
import { bundle } from '../support/bundle.js';
import { serve } from '../support/serve.js';

export interface Verdict extends Goal {
  /** What `atMost` was held against: the figure, or its share of another's. */
  readonly was: number;
  readonly met: boolean;
}

export interface Row {
  readonly name: string;
  /** Medians by contestant, in the order of the bench. */
  readonly medians: Readonly<Record<string, number>>;
  readonly repetitions: number;
  readonly goals: readonly Verdict[];
}

export interface Result {
  readonly title: string;
  readonly about: string;
  readonly unit: string;
  readonly contestants: readonly string[];
  readonly rows: readonly Row[];
}

/** Measures every case of a bench; `say` hears each row as it is known. */
export async function measure(
  browser: Browser,
  bench: Bench,
  short: boolean,
  say: (row: Row) => void,
): Promise<Result> {
  const { title, about, unit, contestants } = bench;
  const { sample, close } = await (bench.outside ?? inside(bench))(browser);
  try {
    const rows: Row[] = [];
    for (const wanted of bench.cases(short)) {
      const row = await measureCase(sample, bench, wanted);
      rows.push(row);
      say(row);
    }
    return { title, about, unit, contestants, rows };
  } finally {
    await close();
  }
}

/** One page for all contestants, which measures by itself. */
const inside =
  ({ script = '' }: Bench) =>
  async (browser: Browser): Promise<Outside> => {
    const { js } = await bundle(`import './${script}';`);
    const served = await serve({
      '/index.html': '<!doctype html><meta charset="utf-8"><script type="module" src="bench.js"></script>',
      '/bench.js': js,
    });
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    page.on('pageerror', (error) => console.error(error));
    await page.goto(served.url);
    await page.waitForFunction(() => 'samplers' in window);
    return {
      sample: (who, what) => page.evaluate((asked) => window.samplers[asked.who]!(asked.what), { who, what }),
      close: async () => {
        await page.close();
        await served.close();
      },
    };
  };

async function measureCase(sample: Outside['sample'], bench: Bench, wanted: Case): Promise<Row> {
  const { name, args, repetitions, contestants = bench.contestants, goals } = wanted;
  const samples = new Map(contestants.map((contestant) => [contestant, [] as number[]]));
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    // Every other time backwards, so that nobody always follows the same one.
    const turn = repetition % 2 === 0 ? contestants : [...contestants].reverse();
    for (const contestant of turn) samples.get(contestant)!.push(await sample(contestant, args));
  }
  const medians = Object.fromEntries([...samples].map(([contestant, all]) => [contestant, median(all)]));
  return { name, medians, repetitions, goals: goals.map((goal) => judge(goal, medians, contestants[0]!)) };
}

/** Holds a goal against the medians. `of: 'best'` is the best of the others. */
export function judge(goal: Goal, medians: Readonly<Record<string, number>>, ours: string): Verdict {
  const others = Object.entries(medians)
    .filter(([contestant]) => contestant !== ours)
    .map(([, value]) => value);
  const against = goal.of === undefined ? 1 : goal.of === 'best' ? Math.min(...others) : medians[goal.of]!;
  const was = medians[ours]! / against;
  return { ...goal, was, met: was <= goal.atMost };
}
