// The same facts, from a facility whose people read German.
import { facility, type RawFeed } from './facility.js';

const labels: Readonly<Record<string, string>> = {
  'on-time': 'Pünktlich zugestellt',
  queue: 'Wartezeit am Schalter',
  parcels: 'Pakete am Tag',
  injuries: 'Tage ohne Unfall',
};

export const german: RawFeed = {
  ...facility,
  locale: 'de',
  timeZone: 'Europe/Berlin',
  facility: { ...facility.facility, name: 'Paketzentrum Leipzig', network: 'Leipzig', state: 'Sachsen' },
  nps: {
    ...facility.nps,
    source: 'Kundenbefragung',
    events: [
      { period: '2025-09', label: 'Neue Sortierlinie' },
      { period: '2026-03', label: 'Modul 1', rebase: true },
    ],
  },
  customers: {
    ...facility.customers,
    source: 'Kundenverzeichnis',
    reasons: [
      ['Verspätete Lieferungen', 14],
      ['Preis', 9],
      ['Umzug', 5],
      ['Geschäft aufgegeben', 3],
    ].map(([reason, count]) => ({ period: '2026-10', change: 'lost', reason, count })),
  },
  actions: {
    source: 'Tafel der Teamrunde',
    items: [
      {
        id: 'd-1',
        title: 'Zweiter Scanner für die Nachtrampe',
        status: 'blocked',
        raisedOn: '2026-10-30',
        dueOn: '2026-11-20',
        owner: 'Tomas',
        level: 'network',
        escalatedOn: '2026-11-13',
        source: 'frontline',
      },
      {
        id: 'd-2',
        title: 'Alle anrufen, deren Paket am Montag zu spät kam',
        status: 'open',
        raisedOn: '2026-11-16',
        dueOn: '2026-11-19',
        owner: 'Priya',
        source: 'huddle',
        experience: 'Zustellung',
      },
      {
        id: 'd-3',
        title: 'Abholspur markieren, damit Kuriere sie frei halten',
        status: 'doing',
        raisedOn: '2026-11-12',
        dueOn: '2026-11-25',
        owner: 'Jonas',
        source: 'customer',
      },
      {
        id: 'd-4',
        title: 'Sendungsverfolgung in einfachen Worten',
        status: 'doing',
        raisedOn: '2026-11-09',
        dueOn: '2026-11-27',
        owners: ['Mei', 'Priya'],
        source: 'nps',
      },
      {
        id: 'd-5',
        title: 'Früherer Wagen auf der Nordtour',
        status: 'open',
        raisedOn: '2026-11-05',
        dueOn: '2026-12-04',
        owner: 'Disposition',
        level: 'state',
        escalatedOn: '2026-11-17',
        source: 'call',
      },
      { id: 'd-6', title: 'Wasserspender an der Sortierlinie', status: 'open', raisedOn: '2026-11-18' },
      {
        id: 'd-7',
        title: 'Etiketten, die Regen aushalten',
        status: 'open',
        raisedOn: '2026-11-11',
        dueOn: '2026-12-11',
        owner: 'Amara',
        source: 'idea',
      },
      {
        id: 'd-8',
        title: 'Neues Schild am Kundenschalter',
        status: 'done',
        raisedOn: '2026-10-12',
        dueOn: '2026-11-20',
        doneOn: '2026-11-19',
      },
    ],
  },
  awards: {
    items: [
      {
        award: 'Held der Kunden',
        period: '2026-10',
        winners: [{ name: 'Mei Tanaka', team: 'Nachtrampe', kind: 'person' }],
        citation: 'Fuhr nach der Schicht ein fehlgeleitetes Medikament zu seinem Empfänger.',
        criterion: 'Mehr getan als verlangt, für einen einzigen Kunden',
        customerQuote: 'Ich hatte es schon aufgegeben.',
        nominatedBy: 'Tomas',
      },
      {
        award: 'Team des Monats',
        period: '2026-10',
        winners: [
          { name: 'Jonas Weber', team: 'Schalter', kind: 'person' },
          { name: 'Amara Okafor', team: 'Schalter', kind: 'person' },
        ],
        citation: 'Halbierten die Schlange am Rententag mit der Seitentür.',
        criterion: 'Vielen etwas leichter gemacht',
      },
      { award: 'Idee des Monats', period: '2026-10', winners: [] },
      {
        award: 'Held der Kunden',
        period: '2026-09',
        winners: [{ name: 'Tomas Novak', team: 'Sortierung', kind: 'person' }],
        citation: 'Fand ein Brautkleid im falschen Käfig und rief an, bis die Braut abhob.',
      },
    ],
  },
  kpis: { items: facility.kpis.items.map((item) => ({ ...item, label: labels[item.id] ?? item.label })) },
  purpose: {
    text: 'Hinter jedem Paket wartet ein Mensch. Wir halten, was ihm versprochen ist.',
    by: 'Das Team in Leipzig',
    since: '2026-03',
  },
};
