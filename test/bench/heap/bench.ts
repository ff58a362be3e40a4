import { contestants, mount, openPages, update } from '../charts/pages.js';
import type { Bench } from '../bench.js';

export const bench: Bench = {
  title: 'Memory of a chart',
  about:
    'What the heap has grown by after so many updates of one chart, each drawn, and a collection before either look.',
  unit: 'kB',
  contestants,
  outside: async (browser) => {
    const pages = await openPages(browser);
    return {
      sample: (who, args) =>
        pages.with(1, async ({ page, heap }) => {
          await mount(page, who, 300);
          await update(page, 10);
          const before = await heap();
          await update(page, (args as { updates: number }).updates);
          return ((await heap()) - before) / 1000;
        }),
      close: () => pages.close(),
    };
  },
  cases: (short) => {
    const updates = short ? 5 : 500;
    return [
      { name: `${updates} updates`, args: { updates }, repetitions: short ? 1 : 3, goals: [{ atMost: 100 }] },
    ];
  },
};
