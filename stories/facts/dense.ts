// As much as a facility can put on one board.
import { facility, type RawFeed } from './facility.js';

const month = (index: number) => {
  const at = 2023 * 12 + 10 + index;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
};
/** Runs of the same numbers every time: a small congruence instead of chance. */
const wander = (index: number, step: number, size: number) => (index * step + 7) % size;
const people = ['Priya', 'Tomas', 'Jonas', 'Mei', 'Amara', 'Lena', 'Ravi', 'Chloe'];
const tasks = [
  'Check the scanner batteries before the shift',
  'Ring the five customers of the week',
  'Move the oversize cage to door',
  'Retrain the new starters on fragile goods, bay',
  'Mend the roller under belt',
  'Ask the driver why stop was missed, run',
];

export const dense: RawFeed = {
  ...facility,
  nps: {
    ...facility.nps,
    periods: Array.from({ length: 36 }, (_, i) => ({
      period: month(i),
      promoters: 44 + i + wander(i, 5, 13),
      passives: 34 + wander(i, 7, 9),
      detractors: 33 - Math.floor(i / 3) + wander(i, 3, 8),
    })),
    events: [
      { period: month(5), label: 'New sorting line' },
      { period: month(12), label: 'Huddles start' },
      { period: month(19), label: 'Module 1', rebase: true },
      { period: month(27), label: 'Module 2' },
      { period: month(33), label: 'Evening pick-up' },
    ],
  },
  customers: {
    ...facility.customers,
    periods: [
      { period: '2026-09', opening: 11820, gained: 391, lost: 322, wonBack: 31 },
      { period: '2026-10', opening: 11920, gained: 417, lost: 308, wonBack: 36 },
    ],
    reasons: [
      ['Late deliveries', 96],
      ['Price', 71],
      ['Moved away', 44],
      ['Closed down', 31],
      ['Damaged goods', 22],
      ['Opening hours', 17],
      ['Merged with another customer', 12],
      ['No answer on the phone', 9],
      ['Lost parcel', 6],
    ].map(([reason, count]) => ({ period: '2026-10', change: 'lost', reason, count })),
  },
  actions: {
    ...facility.actions,
    items: Array.from({ length: 60 }, (_, i) => ({
      id: `d-${i}`,
      title: `${tasks[i % tasks.length] ?? ''} ${i + 1}`,
      status: i % 9 === 4 ? 'blocked' : i % 5 === 3 ? 'done' : i % 2 ? 'doing' : 'open',
      raisedOn: `2026-${i % 3 === 0 ? '10' : '11'}-${String(1 + wander(i, 3, 20)).padStart(2, '0')}`,
      ...(i % 11 === 6 ? {} : { dueOn: `2026-11-${String(1 + wander(i, 7, 30)).padStart(2, '0')}` }),
      ...(i % 5 === 3 ? { doneOn: `2026-11-${String(1 + wander(i, 5, 21)).padStart(2, '0')}` } : {}),
      owner: people[i % people.length],
      level: i % 8 === 2 ? 'network' : i % 13 === 5 ? 'state' : 'facility',
    })),
  },
  awards: {
    items: [
      {
        award: 'Everyone who came in on flood Sunday',
        period: '2026-10',
        winners: Array.from({ length: 12 }, (_, i) => ({
          name: `${people[i % people.length] ?? ''} ${['Shah', 'Novak', 'Weber', 'Tanaka'][i % 4] ?? ''}`,
          team: i % 2 ? 'Day dock' : 'Night dock',
        })),
        citation: 'Twelve people waded in so that no medicine stayed behind.',
        criterion: 'Stood in for the customer',
      },
      ...facility.awards.items,
      ...Array.from({ length: 12 }, (_, i) => ({
        award: 'Customer hero',
        period: month(20 + i),
        winners: [{ name: `${people[(i * 3) % people.length] ?? ''} Silva`, team: 'Counter' }],
        citation: 'Stayed until the last customer had the right parcel.',
      })),
    ],
  },
};
