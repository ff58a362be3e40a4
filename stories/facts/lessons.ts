// Series that each teach one thing about a chart of scores. Invented, but for the two hotels.
import { facility, type RawFeed } from './facility.js';

type Counts = readonly [promoters: number, passives: number, detractors: number];

/** Months in a row from the first, by their counts. */
const months = (first: string, counts: readonly Counts[]) => {
  const [year = 0, month = 0] = first.split('-').map(Number);
  return counts.map(([promoters, passives, detractors], i) => ({
    period: new Date(Date.UTC(year, month - 1 + i)).toISOString().slice(0, 7),
    promoters,
    passives,
    detractors,
  }));
};

/** A month's counts from 80 responses that come to about this score. */
const of80 = (score: number): Counts => {
  const lead = Math.round(score * 0.8);
  const detractors = Math.floor((80 - Math.abs(lead)) / 4) - Math.min(0, lead);
  return [detractors + lead, 80 - lead - 2 * detractors, detractors];
};

/** The facility with these months up to October 2026. */
const lesson = (counts: readonly Counts[], more: object = {}): RawFeed => {
  const first = new Date(Date.UTC(2026, 10 - counts.length)).toISOString().slice(0, 7);
  const { source, period } = facility.nps;
  return { ...facility, nps: { source, period, periods: months(first, counts), ...more } };
};

const before = [12, 20, 9, 17, 23, 14, 10, 19, 15, 22, 11, 16];

export const realImprovement = lesson([...before, 38, 31, 44, 36, 40, 33, 42, 37].map(of80), {
  events: [{ period: '2026-03', label: 'Module 1', rebase: true }],
});

export const noise = lesson(
  [31, 38, 27, 35, 41, 29, 36, 25, 39, 33, 28, 40, 34, 26, 37, 30, 26, 38].map(of80),
);

export const shift = lesson(
  [
    ...before.slice(6),
    ...[22, 36, 20, 34, 24, 37, 21, 35, 25, 33, 19, 36, 32, 23],
    ...[36, 42, 35, 41, 37, 43, 38],
  ].map(of80),
  { events: [{ period: '2025-02', label: 'Module 1', rebase: true }] },
);

export const tooFew = lesson([...[31, 38, 27, 35, 29, 36, 33].map(of80), [3, 1, 0]]);

export const outOfReach = lesson([29, 36, 31, 27, 35, 32, 28, 37, 30, 34, 29, 33, 36, 31, 28, 35].map(of80), {
  target: 60,
});

const hotel = (id: string, name: string, first: string, counts: readonly Counts[]): RawFeed => ({
  floorboard: 1,
  generatedAt: '2017-08-03T00:00:00+01:00',
  archive: true,
  facility: { id, name, network: 'All four hotels', state: 'England' },
  locale: 'en-GB',
  timeZone: 'Europe/London',
  nps: {
    source:
      'Review scores, cut as NPS: nobody was asked about recommending. August 2017 ends on the 3rd. Public set of 515,000 hotel reviews.',
    period: 'month',
    periods: months(first, counts),
  },
});

/** About two hundred scores a month, of the open data that the kiosk's demo shows. */
export const largeHotel = hotel('hotel-b', 'Hotel B', '2015-08', [
  [28, 85, 89],
  [25, 59, 106],
  [30, 77, 121],
  [37, 83, 138],
  [24, 56, 88],
  [51, 68, 64],
  [22, 63, 81],
  [27, 43, 77],
  [40, 80, 75],
  [55, 81, 103],
  [46, 71, 78],
  [32, 62, 77],
  [44, 60, 94],
  [22, 76, 93],
  [23, 51, 85],
  [32, 64, 91],
  [35, 64, 94],
  [39, 81, 77],
  [33, 66, 75],
  [36, 75, 130],
  [43, 75, 106],
  [48, 75, 125],
  [38, 86, 115],
  [30, 41, 74],
  [7, 23, 21],
]);

/** Three to thirty scores a month. */
export const smallHotel = hotel('hotel-a', 'Hotel A', '2016-02', [
  [14, 2, 0],
  [22, 5, 0],
  [16, 5, 0],
  [16, 3, 1],
  [13, 2, 2],
  [18, 6, 0],
  [19, 10, 1],
  [9, 3, 1],
  [12, 4, 2],
  [6, 3, 1],
  [20, 6, 1],
  [10, 5, 1],
  [8, 2, 2],
  [4, 3, 2],
  [6, 1, 0],
  [6, 2, 1],
  [4, 2, 0],
  [1, 4, 0],
  [2, 1, 0],
]);
