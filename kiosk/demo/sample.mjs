// The sample facility: invented from end to end and labelled so, dated to the day it is made, with the cases in it that a
// real feed has: gaps, too few responses, a new start, late, blocked and undated actions, awards shared and not given.
import {
  civilDay,
  periodEnd,
  periodOf,
  periodStart,
  shiftDay,
  shiftPeriod,
  startOfDay,
  wallClock,
} from '@floorboard/metrics';
import { actions, awards } from './sample/huddle.mjs';

const timeZone = 'Australia/Melbourne';
const source = 'Invented sample data';
const hour = 3_600_000;

/**
 * The feed of an invented parcel facility.
 * @param {Date} now the day it is dated to
 * @returns {object} a feed of contract version 1
 */
export function sampleFeed(now) {
  const today = civilDay(now.getTime(), timeZone);
  const thisMonth = periodOf(today, 'month');
  /** @param {number} ago months before this one */
  const month = (ago) => shiftPeriod(thisMonth, -ago);
  /** @param {number} days from today */
  const day = (days) => shiftDay(today, days);
  const sixOClock = startOfDay(today, timeZone) + 6 * hour;
  return {
    floorboard: 1,
    generatedAt: withOffset(Math.min(sixOClock, now.getTime())),
    facility: { id: 'sample', name: 'Riverside (sample)', network: 'Sample network', state: 'VIC' },
    locale: 'en-AU',
    timeZone,
    nps: nps(month),
    customers: customers(month),
    actions: { source, items: actions(day) },
    awards: { source, items: awards(month) },
    kpis: { source, items: kpis(month) },
    purpose: { text: 'Every parcel is someone’s promise. We keep it.', by: 'The team', since: '2024' },
  };
}

/** RFC 3339 as the facility's clocks write it. */
function withOffset(instant) {
  const shown = wallClock(instant, timeZone);
  const minutes = Math.round((shown - instant) / 60_000);
  const two = (n) => String(n).padStart(2, '0');
  const sign = minutes < 0 ? '-' : '+';
  const offset = `${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return new Date(shown).toISOString().slice(0, 19) + offset;
}

/** Months ago, promoters, passives, detractors. The eleventh month ago is missing, the tenth has four responses. */
const responses = [
  [14, 52, 44, 19],
  [13, 55, 42, 18],
  [12, 57, 40, 20],
  [10, 2, 1, 1],
  [9, 60, 38, 15],
  [8, 63, 37, 14],
  [7, 58, 39, 17],
  [6, 66, 36, 14],
  [5, 70, 33, 13],
  [4, 74, 31, 12],
  [3, 72, 33, 11],
  [2, 67, 35, 15],
  [1, 80, 27, 10],
  [0, 8, 3, 1],
];

const nps = (month) => ({
  source: `${source}, survey cards`,
  period: 'month',
  periods: responses.map(([ago, promoters, passives, detractors]) => ({
    period: month(ago),
    promoters,
    passives,
    detractors,
  })),
  target: 45,
  events: [{ period: month(6), label: 'Module 1', rebase: true }],
});

/** Months ago, opening, gained, lost, won back, and what moved between facilities. */
const books = [
  [6, 1162, 38, 35, 2],
  [5, 1167, 41, 30, 4],
  [4, 1182, 36, 33, 1],
  [3, 1186, 40, 29, 2, { transfersIn: 5, transfersOut: 3 }],
  [2, 1201, 44, 34, 3],
  [1, 1214, 42, 31, 3],
];

const reasons = {
  lost: [
    ['Parcel left in the rain', 12],
    ['Moved away', 9],
    ['Too far to the pickup window', 6],
    ['Price', 4],
  ],
  gained: [
    ['A neighbour told them', 18],
    ['New in the area', 15],
    ['Open in the evening', 9],
  ],
  wonBack: [['A call after the complaint', 3]],
};

const customers = (month) => ({
  source: `${source}, account book`,
  period: 'month',
  periods: books.map(([ago, opening, gained, lost, wonBack, transfers]) => ({
    period: month(ago),
    opening,
    gained,
    lost,
    wonBack,
    ...transfers,
  })),
  reasons: [
    { period: month(2), change: 'lost', reason: 'Parcel left in the rain', count: 15 },
    { period: month(2), change: 'lost', reason: 'Moved away', count: 11 },
    { period: month(2), change: 'lost', reason: 'Price', count: 8 },
    ...Object.entries(reasons).flatMap(([change, list]) =>
      list.map(([reason, count]) => ({ period: month(1), change, reason, count })),
    ),
  ],
  changes: Object.entries(reasons).flatMap(([change, list]) => singleChanges(month(1), change, list)),
});

/** Customers who agreed to stand on the board, by name. */
const named = { 'gained-1': 'Harbour Books', 'lost-1': 'Corner Pharmacy', 'wonBack-1': 'Lee’s Bicycles' };

/** One record for each customer that the counts count, spread over the month. */
function singleChanges(month, change, list) {
  const days = Number(periodEnd(month).slice(8));
  const each = list.flatMap(([reason, count]) => Array.from({ length: count }, () => reason));
  return each.map((reason, i) => {
    const id = `${change}-${i + 1}`;
    return {
      id,
      change,
      on: shiftDay(periodStart(month), (i * 7) % days),
      reason,
      ...(named[id] ? { label: named[id], consent: 'board' } : {}),
    };
  });
}

const history = (month, values) => values.map((value, i) => ({ period: month(values.length - i), value }));

const kpis = (month) => [
  {
    id: 'first-time',
    label: 'Picked up first time',
    value: 0.937,
    format: { style: 'percent', maximumFractionDigits: 1 },
    target: 0.95,
    better: 'higher',
    history: history(month, [0.902, 0.911, 0.907, 0.921, null, 0.931, 0.926, 0.937]),
  },
  {
    id: 'counter-wait',
    label: 'Wait at the counter',
    value: 2.8,
    unit: 'min',
    format: { maximumFractionDigits: 1 },
    target: 3,
    better: 'lower',
    history: history(month, [4.1, 3.9, 3.6, 3.8, 3.3, 3.1, 3, 2.8]),
  },
  {
    id: 'parcels',
    label: 'Parcels a day',
    value: 4312,
    better: 'neutral',
    history: history(month, [3980, 4055, 4120, 4096, 4188, 4240, 4275, 4312]),
  },
  { id: 'complaints', label: 'Complaints answered in a day', value: null, unit: '%', target: 90, better: 'higher' },
];
