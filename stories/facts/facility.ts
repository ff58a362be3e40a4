// One invented facility with a good feed, written by hand. Every story starts from it.

type Counts = readonly [period: string, promoters: number, passives: number, detractors: number];

/** Twenty-five months: one without records (July 2025), one with too few (January 2025), one still running. */
const responses: readonly Counts[] = [
  ['2024-11', 41, 37, 29],
  ['2024-12', 47, 40, 31],
  ['2025-01', 2, 1, 1],
  ['2025-02', 44, 36, 27],
  ['2025-03', 48, 35, 33],
  ['2025-04', 43, 39, 26],
  ['2025-05', 46, 34, 30],
  ['2025-06', 50, 38, 29],
  ['2025-08', 45, 36, 32],
  ['2025-09', 49, 33, 28],
  ['2025-10', 47, 37, 31],
  ['2025-11', 52, 36, 30],
  ['2025-12', 48, 41, 29],
  ['2026-01', 44, 35, 27],
  ['2026-02', 53, 34, 30],
  ['2026-03', 57, 36, 26],
  ['2026-04', 60, 33, 24],
  ['2026-05', 58, 37, 23],
  ['2026-06', 63, 32, 25],
  ['2026-07', 61, 35, 22],
  ['2026-08', 64, 34, 23],
  ['2026-09', 66, 31, 21],
  ['2026-10', 68, 33, 19],
  ['2026-11', 7, 4, 1],
];

const nps = {
  source: 'Customer survey',
  period: 'month',
  periods: responses.map(([period, promoters, passives, detractors]) => ({
    period,
    promoters,
    passives,
    detractors,
  })),
  target: 45,
  events: [
    { period: '2025-09', label: 'New sorting line' },
    { period: '2026-03', label: 'Module 1', rebase: true },
  ],
};

const customers = {
  source: 'Account register',
  period: 'month',
  periods: [
    { period: '2026-05', opening: 1166, gained: 36, lost: 29, wonBack: 1 },
    { period: '2026-06', opening: 1174, gained: 33, lost: 30, wonBack: 4 },
    { period: '2026-07', opening: 1181, gained: 38, lost: 35, wonBack: 2 },
    { period: '2026-08', opening: 1186, gained: 40, lost: 36, wonBack: 2 },
    { period: '2026-09', opening: 1192, gained: 39, lost: 33, wonBack: 2 },
    { period: '2026-10', opening: 1200, gained: 42, lost: 31, wonBack: 3 },
  ],
  reasons: [
    { period: '2026-10', change: 'lost', reason: 'Late deliveries', count: 14 },
    { period: '2026-10', change: 'lost', reason: 'Price', count: 9 },
    { period: '2026-10', change: 'lost', reason: 'Moved away', count: 5 },
    { period: '2026-10', change: 'lost', reason: 'Closed down', count: 3 },
    { period: '2026-10', change: 'gained', reason: 'Recommended', count: 24 },
    { period: '2026-10', change: 'gained', reason: 'New in the area', count: 18 },
  ],
};

const actions = {
  source: 'Huddle board',
  items: [
    {
      id: 'a-1',
      title: 'Second scanner for the night dock',
      status: 'blocked',
      raisedOn: '2026-10-30',
      dueOn: '2026-11-20',
      owner: 'Tomas',
      level: 'network',
      escalatedOn: '2026-11-13',
      source: 'frontline',
    },
    {
      id: 'a-2',
      title: 'Call every customer whose parcel was late on Monday',
      status: 'open',
      raisedOn: '2026-11-16',
      dueOn: '2026-11-19',
      owner: 'Priya',
      source: 'huddle',
      experience: 'Delivery',
    },
    {
      id: 'a-3',
      title: 'Mark the pick-up lane so that couriers stop blocking it',
      status: 'doing',
      raisedOn: '2026-11-12',
      dueOn: '2026-11-25',
      owner: 'Jonas',
      source: 'customer',
    },
    {
      id: 'a-4',
      title: 'Put tracking texts into plain words',
      status: 'doing',
      raisedOn: '2026-11-09',
      dueOn: '2026-11-27',
      owners: ['Mei', 'Priya'],
      source: 'nps',
      experience: 'Tracking',
    },
    {
      id: 'a-5',
      title: 'Earlier truck on the northern run',
      status: 'open',
      raisedOn: '2026-11-05',
      dueOn: '2026-12-04',
      owner: 'Network desk',
      level: 'state',
      escalatedOn: '2026-11-17',
      source: 'call',
    },
    { id: 'a-6', title: 'Water refill by the sorting line', status: 'open', raisedOn: '2026-11-18' },
    {
      id: 'a-7',
      title: 'Try labels that survive rain',
      status: 'open',
      raisedOn: '2026-11-11',
      dueOn: '2026-12-11',
      owner: 'Amara',
      source: 'idea',
    },
    {
      id: 'a-8',
      title: 'One number to ring for a missed parcel',
      status: 'open',
      raisedOn: '2026-11-17',
      dueOn: '2026-12-01',
      owner: 'Lena',
      source: 'customer',
    },
    ...[
      ['a-9', 'New sign at the customer counter', '2026-11-19'],
      ['a-10', 'Cage for oversized parcels moved to door 4', '2026-11-17'],
      ['a-11', 'Photo of the drop spot with every delivery', '2026-11-12'],
      ['a-12', 'Weekly list of wrong addresses to the sorters', '2026-11-06'],
      ['a-13', 'Huddle starts in front of the board', '2026-10-28'],
    ].map(([id, title, doneOn]) => ({
      id,
      title,
      status: 'done',
      raisedOn: '2026-10-12',
      dueOn: '2026-11-20',
      doneOn,
    })),
  ],
};

const awards = {
  items: [
    {
      award: 'Customer hero',
      period: '2026-10',
      winners: [{ name: 'Mei Tanaka', team: 'Night dock', kind: 'person' }],
      citation: 'Drove a misrouted medicine parcel to its customer after her shift.',
      criterion: 'Went out of their way for one customer',
      customerQuote: 'I had given up on it.',
      nominatedBy: 'Tomas',
    },
    {
      award: 'Team of the month',
      period: '2026-10',
      winners: [
        { name: 'Jonas Weber', team: 'Counter', kind: 'person' },
        { name: 'Amara Okafor', team: 'Counter', kind: 'person' },
      ],
      citation: 'Halved the queue on pension day by opening the side door.',
      criterion: 'Made something easier for many',
    },
    { award: 'Idea of the month', period: '2026-10', winners: [] },
    {
      award: 'Customer hero',
      period: '2026-09',
      winners: [{ name: 'Tomas Novak', team: 'Sorting', kind: 'person' }],
      citation: 'Found a wedding dress in the wrong cage and rang until the bride answered.',
    },
    {
      award: 'Customer hero',
      period: '2026-08',
      winners: [{ name: 'Day dock', kind: 'team' }],
      citation: 'No parcel left behind in the flood week.',
    },
  ],
};

const kpis = {
  items: [
    {
      id: 'on-time',
      label: 'Delivered on time',
      value: 0.942,
      format: { style: 'percent', maximumFractionDigits: 1 },
      target: 0.95,
      better: 'higher',
      history: [
        ['2026-03', 0.918],
        ['2026-04', 0.921],
        ['2026-05', 0.917],
        ['2026-06', 0.929],
        ['2026-07', 0.934],
        ['2026-08', 0.927],
        ['2026-09', 0.931],
        ['2026-10', 0.942],
      ].map(([period, value]) => ({ period, value })),
    },
    {
      id: 'queue',
      label: 'Wait at the counter',
      value: 4.2,
      unit: 'min',
      format: { maximumFractionDigits: 1 },
      target: 5,
      better: 'lower',
      history: [
        ['2026-05', 7.1],
        ['2026-06', 6.4],
        ['2026-07', 6.8],
        ['2026-08', 5.9],
        ['2026-09', 5.2],
        ['2026-10', 4.2],
      ].map(([period, value]) => ({ period, value })),
    },
    { id: 'parcels', label: 'Parcels a day', value: 18432, better: 'neutral' },
    { id: 'injuries', label: 'Days without an injury', value: null, better: 'higher' },
  ],
};

const purpose = {
  text: 'Every parcel is somebody waiting. We keep the promise made to them.',
  by: 'The team at Tullamarine',
  since: '2026-03',
};

/** The feed as a facility would publish it: raw JSON, read by the parser like any other. */
export const facility = {
  floorboard: 1,
  generatedAt: '2026-11-22T06:00:00+11:00',
  facility: { id: 'vic-0007', name: 'Parcel Facility Tullamarine', network: 'Melbourne', state: 'Victoria' },
  locale: 'en-AU',
  timeZone: 'Australia/Melbourne',
  nps,
  customers,
  actions,
  awards,
  kpis,
  purpose,
};

export type RawFeed = Omit<typeof facility, SectionName> & {
  readonly [Name in SectionName]?: unknown;
} & { readonly archive?: boolean };
export type SectionName = 'nps' | 'customers' | 'actions' | 'awards' | 'kpis' | 'purpose';
