import { counted } from '../romance.js';
import type { Catalogue } from '../registry.js';

const units: Record<'minute' | 'hour' | 'day', readonly [string, string]> = {
  minute: ['minute', 'minutes'],
  hour: ['heure', 'heures'],
  day: ['jour', 'jours'],
};

export const common: Catalogue['common'] = {
  loading: 'Chargement',
  nothingYet: 'Rien à afficher pour le moment.',
  asOf: (when) => `Données\u00a0: ${when}`,
  recordsTo: (day) => `Données jusqu’au ${day}`,
  today: (time) => `aujourd’hui ${time}`,
  yesterday: (time) => `hier ${time}`,
  dayAndTime: (day, time) => `${day} ${time}`,
  duration: (n, unit) => counted(n, ...units[unit]),
  notRenewed: (duration) => `Les données n’ont pas été renouvelées depuis ${duration}.`,
  unreachableSince: (when) => `Source des données injoignable depuis ${when}.`,
  unreachable: 'Source des données injoignable.',
  unreadable: 'Le fichier le plus récent est illisible.',
  lastGood: (when) => `Dernier état valable\u00a0: ${when}.`,
  lastGoodUndated: 'Voici le dernier état valable.',
  fault: 'Cette partie du tableau est en panne.',
  expired: 'Trop ancien pour s’y fier.',
  lostRecords: (n) =>
    counted(n, 'enregistrement écarté', 'enregistrements écartés', 'd’enregistrements écartés'),
  showData: 'Afficher les données',
  hideData: 'Masquer les données',
  week: (week, year) => `semaine ${week} de ${year}`,
  weekName: (week) => `la semaine ${week}`,
  weekShort: (week) => `S${week}`,
  quarter: (quarter, year) => `T${quarter} ${year}`,
  quarterShort: (quarter) => `T${quarter}`,
  none: '–',
  page: (page, pages) => `${page} sur ${pages}`,
};
