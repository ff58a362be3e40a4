import { plural } from '../count.js';
import type { Catalogue } from '../registry.js';

/** In the dative: a duration stands after "seit". */
const units: Record<'minute' | 'hour' | 'day', readonly [string, string]> = {
  minute: ['Minute', 'Minuten'],
  hour: ['Stunde', 'Stunden'],
  day: ['Tag', 'Tagen'],
};

export const common: Catalogue['common'] = {
  loading: 'Wird geladen',
  nothingYet: 'Noch nichts zu zeigen.',
  asOf: (when) => `Stand: ${when}`,
  recordsTo: (day) => `Daten bis ${day}`,
  today: (time) => `heute ${time}`,
  yesterday: (time) => `gestern ${time}`,
  dayAndTime: (day, time) => `${day} ${time}`,
  duration: (n, unit) => plural(n, ...units[unit]),
  notRenewed: (duration) => `Die Daten sind seit ${duration} nicht erneuert worden.`,
  unreachableSince: (when) => `Datenquelle nicht erreichbar seit ${when}.`,
  unreachable: 'Datenquelle nicht erreichbar.',
  unreadable: 'Die neueste Datei ist nicht lesbar.',
  lastGood: (when) => `Das ist der letzte gute Stand: ${when}.`,
  lastGoodUndated: 'Das ist der letzte gute Stand.',
  fault: 'Dieser Teil der Tafel ist ausgefallen.',
  expired: 'Zu alt, um sich danach zu richten.',
  lostRecords: (n) => `${plural(n, 'Datensatz', 'Datensätze')} weggelassen`,
  showData: 'Daten zeigen',
  hideData: 'Daten verbergen',
  week: (week, year) => `KW ${week} ${year}`,
  weekName: (week) => `KW ${week}`,
  weekShort: (week) => `KW ${week}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  quarterShort: (quarter) => `Q${quarter}`,
  none: '–',
  page: (page, pages) => `${page} von ${pages}`,
};
