import { plural } from '../count.js';
import type { Catalogue } from '../registry.js';

export const actions: Catalogue['actions'] = {
  heading: 'Maßnahmen',
  none: 'Keine offenen Maßnahmen.',
  summary: (open, overdue, oldest) =>
    `${plural(open, 'Maßnahme', 'Maßnahmen')} offen, ${overdue.n === 0 ? 'keine' : overdue.text} überfällig; ${
      oldest.n === 0
        ? 'die älteste ist von heute'
        : `die älteste wartet seit ${plural(oldest, 'Tag', 'Tagen')}`
    }.`,
  doneLately: (done) => `${done.n === 0 ? 'Keine' : done.text} in den letzten 30 Tagen erledigt.`,
  needsUs: (overdue, blocked) =>
    [overdue.n > 0 ? `${overdue.text} überfällig` : '', blocked.n > 0 ? `${blocked.text} blockiert` : '']
      .filter(Boolean)
      .join(', '),
  allInHand: 'Nichts überfällig oder blockiert',
  groups: {
    overdue: 'Überfällig',
    blocked: 'Blockiert',
    week: 'Diese Woche',
    waiting: 'Wartet',
    undated: 'Ohne Termin',
    later: 'Später',
    done: 'Erledigt',
  },
  doneSince: 'Erledigt seit der letzten Runde',
  line: (facts) => capital(facts.join(', ')),
  extra: (facts) => facts.join(' · '),
  noOwner: 'Niemand zuständig',
  blocked: 'blockiert',
  escalated: { network: 'Beim Verbund', state: 'Beim Land' },
  escalatedOn: (escalated, day) => `${escalated} seit ${day}`,
  due: (day) => `bis ${day}`,
  dueToday: 'heute fällig',
  dueTodayAt: (time) => `heute ${time} fällig`,
  dueTomorrow: 'morgen fällig',
  done: (day) => `erledigt am ${day}`,
  doneToday: 'heute erledigt',
  doneYesterday: 'gestern erledigt',
  daysLate: (days) => (days.rule === 'one' ? 'Tag zu spät' : 'Tage zu spät'),
  hoursLate: (hours) => (hours.rule === 'one' ? 'Stunde zu spät' : 'Stunden zu spät'),
  daysWaiting: (days) => (days.rule === 'one' ? 'Tag Wartezeit' : 'Tage Wartezeit'),
  lessThanOne: '<1',
  more: (n) => `und ${n.text} weitere`,
  showMore: 'Mehr zeigen',
  sources: {
    huddle: 'Aus der Teamrunde',
    call: 'Aus einem Kundengespräch',
    idea: 'Aus einer Idee',
    nps: 'Aus einer NPS-Antwort',
    customer: 'Von einem Kunden',
    frontline: 'Von vor Ort',
  },
  table: {
    title: 'Maßnahme',
    status: 'Status',
    owner: 'Zuständig',
    raised: 'Angelegt',
    due: 'Fällig',
    age: 'Alter',
    level: 'Ebene',
    source: 'Herkunft',
  },
  statuses: {
    open: 'Offen',
    doing: 'In Arbeit',
    blocked: 'Blockiert',
    done: 'Erledigt',
    dropped: 'Verworfen',
  },
  overdueStatus: (status) => `${status}, überfällig`,
  levels: { facility: 'Standort', network: 'Verbund', state: 'Land' },
  age: (days) => plural(days, 'Tag', 'Tage'),
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
