// The one builder of feeds for tests. Every call returns new objects, so a test may change what it gets.
import type { Feed } from '../types.js';

const base = (): Feed => ({
  floorboard: 1,
  generatedAt: '2026-11-02T08:00:00+11:00',
  staleAfter: 'PT36H',
  facility: { id: 'nsw-0412', name: 'Parcel Facility Alexandria', level: 'facility' },
  locale: 'en-AU',
  timeZone: 'Australia/Sydney',
  nps: {
    source: 'Customer survey',
    period: 'month',
    periods: [
      { period: '2026-08', promoters: 58, passives: 34, detractors: 25 },
      { period: '2026-09', promoters: 66, passives: 31, detractors: 21 },
      { period: '2026-10', promoters: 68, passives: 33, detractors: 19 },
    ],
    target: 45,
    events: [{ period: '2026-09', label: 'Module 1', rebase: true }],
    smallSample: { suppressBelow: 5, lowBelow: 30 },
  },
  customers: {
    period: 'month',
    periods: [
      { period: '2026-09', opening: 1192, gained: 39, lost: 33, wonBack: 2 },
      { period: '2026-10', opening: 1200, gained: 42, lost: 31, wonBack: 3 },
    ],
    reasons: [
      { period: '2026-10', change: 'lost', reason: 'Late deliveries', count: 14 },
      { period: '2026-10', change: 'lost', reason: 'Price', count: 9 },
      { period: '2026-10', change: 'lost', reason: 'Moved away', count: 5 },
    ],
    changes: [
      { id: 'c-1', change: 'gained', on: '2026-10-05', label: 'Harbour Books', consent: 'board' },
      { id: 'c-2', change: 'lost', on: '2026-10-11', reason: 'Price' },
    ],
  },
  actions: {
    items: [
      {
        id: 'a-1',
        title: 'Call every customer whose parcel is late before noon',
        status: 'doing',
        raisedOn: '2026-10-19',
        dueOn: '2026-11-06',
        owner: 'Priya',
        level: 'facility',
        source: 'huddle',
      },
      {
        id: 'a-2',
        title: 'Second scanner for the night dock',
        status: 'blocked',
        raisedOn: '2026-10-10',
        dueOn: '2026-10-30',
        owner: 'Tomas',
        level: 'network',
        escalatedOn: '2026-10-24',
        source: 'frontline',
      },
      {
        id: 'a-3',
        title: 'New sign at the customer counter',
        status: 'done',
        raisedOn: '2026-10-12',
        dueOn: '2026-10-28',
        doneOn: '2026-10-26',
        source: 'customer',
      },
    ],
  },
  awards: {
    items: [
      {
        award: 'Customer hero',
        period: '2026-10',
        winners: [{ name: 'Mei Tanaka', team: 'Night dock', kind: 'person' }],
        citation: 'Drove a misrouted medicine parcel to its customer after her shift.',
        criterion: 'Went out of their way for one customer',
        customerQuote: 'I had given up on it.',
        consent: 'board',
      },
      { award: 'Idea of the month', period: '2026-10', winners: [], consent: 'board' },
    ],
  },
  kpis: {
    items: [
      {
        id: 'on-time',
        label: 'Delivered on time',
        value: 0.942,
        format: { style: 'percent', maximumFractionDigits: 1 },
        target: 0.95,
        better: 'higher',
        history: [
          { period: '2026-09', value: 0.931 },
          { period: '2026-10', value: 0.942 },
        ],
      },
    ],
  },
  purpose: { text: 'Every parcel is somebody waiting. We keep the promise made to them.', by: 'The team' },
});

/** A valid, fully normalised feed of an invented facility, with parts replaced; `undefined` takes a part away. */
export function aFeed(overrides: { [Part in keyof Feed]?: Feed[Part] | undefined } = {}): Feed {
  const feed: Record<string, unknown> = { ...base(), ...overrides };
  for (const [part, value] of Object.entries(feed)) {
    if (value === undefined) delete feed[part];
  }
  return feed as Feed;
}
