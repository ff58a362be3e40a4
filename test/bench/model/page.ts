import { npsTrendModel, type ModelContext } from 'floorboard/models';
import { offer } from '../bench.js';
import { median } from '../median.js';

const months = 36;
const period = (i: number) =>
  `${2023 + Math.floor((i + 10) / 12)}-${String(((i + 10) % 12) + 1).padStart(2, '0')}`;
const section = {
  period: 'month' as const,
  periods: Array.from({ length: months }, (_, i) => ({
    period: period(i),
    promoters: 55 + ((i * 37) % 23) + (i > 20 ? 12 : 0),
    passives: 30 + ((i * 11) % 9),
    detractors: 28 - ((i * 17) % 13),
  })),
  target: 45,
  events: [{ period: period(21), label: 'Module 1', rebase: true as const }],
  smallSample: { suppressBelow: 5, lowBelow: 30 },
};
const context: ModelContext = {
  now: Date.parse('2026-11-02T06:00:00Z'),
  locale: 'en',
  timeZone: 'UTC',
  archive: false,
  asOf: undefined,
  place: 'page',
};

/** The clock of a page ticks ten times a millisecond: one reading spans several runs. */
const atOnce = 10;

offer<{ runs: number }>({
  floorboard: ({ runs }) =>
    median(
      Array.from({ length: runs }, () => {
        const began = performance.now();
        for (let i = 0; i < atOnce; i += 1) {
          const { summary, finding } = npsTrendModel(section, context);
          if (!summary || !finding) throw new Error('The trend says nothing.');
        }
        return (performance.now() - began) / atOnce;
      }),
    ),
});
