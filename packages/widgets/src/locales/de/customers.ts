import { plural, type Count } from '../count.js';
import type { Catalogue } from '../registry.js';

const customersOf = (n: Count) => plural(n, 'Kunde', 'Kunden');

export const customers: Catalogue['customers'] = {
  heading: 'Kunden',
  empty: 'Noch keine Kunden gezählt.',
  summary: (period, changes) => `${period}: ${changes.join(', ')}.`,
  soFar: (period) => `${period} bisher`,
  customersGained: (n) => `${customersOf(n)} gewonnen`,
  gained: (n) => `${n.text} gewonnen`,
  lost: (n) => `${n.text} verloren`,
  wonBack: (n) => `${n.text} zurück`,
  transfersIn: (n) => `${n.text} von anderen Standorten`,
  transfersOut: (n) => `${n.text} an andere Standorte`,
  closing: (closing, difference, direction) =>
    direction === 'same'
      ? `${customersOf(closing)}, so viele wie zu Beginn.`
      : `${customersOf(closing)}, ${difference.text} ${direction === 'more' ? 'mehr' : 'weniger'} als zu Beginn.`,
  total: (n) => `${customersOf(n)}.`,
  piece: (text) => `${text},`,
  lastPiece: (text) => `${text}.`,
  running: (period, changes) => `${period} bisher: ${changes.join(', ')}.`,
  booksAtOpening: (period, opening, previous, closing) =>
    `Die Zahlen gehen nicht auf: ${previous} endete mit ${closing}, ${period} begann mit ${opening}.`,
  belowZero: 'Die Zahlen gehen nicht auf: Es gingen mehr verloren, als da waren.',
  reasonsExceed: (reasons, lost) => `Gründe sind für ${reasons} angegeben, verloren gingen aber ${lost}.`,
  atStart: 'Zu Beginn',
  lostTotal: 'Verloren',
  other: 'Sonstiges',
  scale: (where, n, left) =>
    [
      `${{ bowl: 'In der Schale: 1', trays: 'In den Fächern: 1', both: '1' }[where]} Murmel = ${customersOf(n)}`,
      ...(left.length > 0 ? [`nicht gezeichnet: ${left.join(', ')}`] : []),
    ].join(', ') + '.',
  stayed: (n) => `${n.text} geblieben`,
  bowl: (parts) => `Eine Glasschale mit Murmeln: ${parts.join(', ')}.`,
  emptyBowl: 'Eine leere Glasschale.',
  earlier: 'Früherer Zeitraum',
  later: 'Späterer Zeitraum',
  replay: 'Veränderung noch einmal zeigen',
  table: 'Kunden nach Zeitraum',
  columns: {
    period: 'Zeitraum',
    opening: 'Anfang',
    gained: 'Gewonnen',
    wonBack: 'Zurückgewonnen',
    lost: 'Verloren',
    transfersIn: 'Zugang',
    transfersOut: 'Abgang',
    closing: 'Ende',
    gainRate: 'Zuwachsrate',
    lossRate: 'Verlustrate',
    reasons: 'Gründe für den Verlust',
  },
  changesTable: 'Einzelne Kunden',
  changeColumns: ['Tag', 'Veränderung', 'Kunde', 'Grund'],
  changes: { gained: 'Gewonnen', wonBack: 'Zurückgewonnen', lost: 'Verloren' },
  unnamed: 'Ohne Namen',
  reasonCount: (reason, n) => `${reason} ${n}`,
};
