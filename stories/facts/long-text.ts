// The longest texts that people really write, and some that nobody should.
import { facility, type RawFeed } from './facility.js';

export const longText: RawFeed = {
  ...facility,
  facility: {
    ...facility.facility,
    name: 'Regional Parcel Sorting and Customer Collection Facility Tullamarine-Westmeadows North',
  },
  nps: {
    ...facility.nps,
    title: 'Would our customers recommend us to a friend, a colleague or a neighbour who sends parcels?',
    source: 'Telephone survey of customers who received at least one parcel, weighted by nobody, since 2024',
    events: [
      { period: '2025-09', label: 'The new sorting line with the second belt and the wider cages' },
      { period: '2026-03', label: 'Module 1 of the customer experience programme starts', rebase: true },
    ],
  },
  customers: {
    ...facility.customers,
    title: 'Business customers with a contract, counted at the end of the month by the account register',
    reasons: [
      ['Deliveries that came after the hour that had been promised in the tracking text', 14],
      ['Price rise of the first of July, above all for small parcels to the country', 9],
      ['Moved away', 8],
    ].map(([reason, count]) => ({ period: '2026-10', change: 'lost', reason, count })),
  },
  actions: {
    ...facility.actions,
    items: [
      {
        id: 'l-1',
        title:
          'Agree with the northern run that the second truck leaves before six, and tell every customer on it beforehand',
        status: 'blocked',
        raisedOn: '2026-10-30',
        dueOn: '2026-11-20',
        owner: 'Bartholomew Featherstonehaugh-Cholmondeley',
        level: 'network',
        escalatedOn: '2026-11-13',
        note: 'The depot says that the truck is not theirs; the network desk says that it is.',
      },
      {
        id: 'l-2',
        title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenbeschaffungsauftrag',
        status: 'doing',
        raisedOn: '2026-11-09',
        dueOn: '2026-11-27',
        owners: ['Priya Raghunathan', 'Tomas Novak', 'Jonas Weber', 'Amara Okafor'],
      },
      ...facility.actions.items,
    ],
  },
  awards: {
    items: [
      {
        award: 'The award for going further for one customer than anybody would have thought of asking',
        period: '2026-10',
        winners: [
          {
            name: 'Maria Fernanda da Conceição de Albuquerque e Vasconcelos',
            team: 'Night dock, weekend roster, overflow building',
          },
        ],
        citation:
          'When the cold chain failed on the last Friday of October she unloaded forty boxes of insulin by hand, found a florist with a cool room, sat with the boxes until the morning driver came, and then rang each of the eleven pharmacies herself so that nobody would turn up for nothing.',
        criterion: 'Went out of their way for one customer, at a cost to themselves, without being asked',
        customerQuote:
          'We would have had to send people home without their medicine. Instead somebody we had never met knew all our names by lunch.',
        nominatedBy: 'The pharmacists of Broadmeadows',
      },
      ...facility.awards.items,
    ],
  },
  kpis: {
    items: [
      {
        id: 'on-time',
        label: 'Parcels delivered on the promised day, by the first attempt, to the person named on them',
        value: 123456789.4,
        unit: 'parcels a quarter',
        target: 130000000,
        better: 'higher',
      },
      ...facility.kpis.items.slice(1),
    ],
  },
  purpose: {
    text: 'Every parcel is somebody waiting: for a medicine, a wedding dress, a spare part, a letter from a daughter. We keep the promise that was made to them at the counter, and where we can’t we tell them first, and why, before they have to ask.',
    by: 'Everyone who has worked at Tullamarine since the old building was given up',
    since: 'the first huddle in the new building',
  },
};
