// The feed that a soak serves: the sample facility's, its counts changed by chance, its shape and length never.
import { sampleFeed } from '../../kiosk/demo/sample.mjs';

interface Sample {
  readonly nps: { readonly periods: readonly { readonly promoters: number }[] };
  readonly kpis: { readonly items: readonly { readonly id: string; readonly value: number | null }[] };
}

/** The sample facility's day on which every soak begins. */
export const firstDay = Date.parse('2026-11-10T08:00:00+11:00');

const sample = sampleFeed(new Date(firstDay)) as Sample;

/** `now`: ms since 1970, in the board's time. Without chance it is the one by which the kiosk is measured. */
export function feedAt(now: number, random?: () => number): string {
  const vary = (value: number) => (random ? value + Math.floor(random() * 9) : value);
  const periods = sample.nps.periods.map((period) => ({ ...period, promoters: vary(period.promoters) }));
  const items = sample.kpis.items.map((kpi) => (kpi.id === 'parcels' ? { ...kpi, value: vary(4312) } : kpi));
  return JSON.stringify({
    ...sample,
    generatedAt: new Date(now).toISOString(),
    nps: { ...sample.nps, periods },
    kpis: { ...sample.kpis, items },
    purpose: { text: `Every parcel is someone’s promise. ${random ? 'On' : 'At rest'}.` },
  });
}

const kpi = (metric: string) => ({ type: 'kpi', feed: 'main', metric, columns: 6, rows: 3 });

/** Every widget, both ways to a feed, a board with faults of its own. */
export const config = {
  floorboard: 1,
  feeds: {
    main: { src: 'feeds/main.json', refresh: 'PT5S' },
    stream: { src: 'feeds/stream.json', refresh: 'PT5S', source: 'sse' },
    nowhere: { src: 'feeds/nowhere.json', refresh: 'PT5S' },
  },
  boards: {
    results: {
      title: 'Results',
      widgets: [
        { type: 'nps-trend', feed: 'main', columns: 7, rows: 6 },
        { type: 'customer-marbles', feed: 'main', columns: 5, rows: 6 },
        { type: 'purpose', feed: 'main' },
      ],
    },
    huddle: {
      title: 'Huddle',
      widgets: [
        { type: 'huddle-actions', feed: 'stream', columns: 7, rows: 6 },
        { type: 'award-winners', feed: 'stream', columns: 5, rows: 6 },
        { type: 'purpose', feed: 'stream' },
      ],
    },
    figures: { title: 'Figures', widgets: ['first-time', 'counter-wait', 'parcels', 'complaints'].map(kpi) },
    faulty: {
      title: 'Faulty',
      widgets: [
        { type: 'kpi', feed: 'nowhere', metric: 'k', columns: 6, rows: 6 },
        { type: 'no-such-widget', feed: 'main', columns: 6, rows: 6 },
      ],
    },
  },
  screens: {
    default: {
      playlist: ['results', 'figures', 'huddle', 'figures', 'faulty'].map((board) => ({
        board,
        for: 'PT1S',
      })),
      timeZone: 'Australia/Melbourne',
    },
  },
};
