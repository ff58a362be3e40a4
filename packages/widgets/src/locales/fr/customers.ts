import type { Count } from '../count.js';
import { capital, counted } from '../romance.js';
import type { Catalogue } from '../registry.js';

const customersOf = (n: Count) => counted(n, 'client', 'clients');
/** French has one form up to, but not with, two. */
const agree = (n: Count, one: string, other: string) => `${n.text} ${n.rule === 'one' ? one : other}`;

export const customers: Catalogue['customers'] = {
  heading: 'Clients',
  empty: 'Aucun client compté pour le moment.',
  summary: (period, changes) => `${capital(period)}\u00a0: ${changes.join(', ')}.`,
  soFar: (period) => `${capital(period)} à ce jour`,
  customersGained: (n) => counted(n, 'client gagné', 'clients gagnés'),
  gained: (n) => agree(n, 'gagné', 'gagnés'),
  lost: (n) => agree(n, 'perdu', 'perdus'),
  wonBack: (n) => agree(n, 'reconquis', 'reconquis'),
  transfersIn: (n) => `${n.text} venus d’autres sites`,
  transfersOut: (n) => `${n.text} partis vers d’autres sites`,
  closing: (closing, difference, direction) =>
    direction === 'same'
      ? `${customersOf(closing)}, autant qu’au début.`
      : `${customersOf(closing)}, ${difference.text} de ${direction === 'more' ? 'plus' : 'moins'} qu’au début.`,
  total: (n) => `${customersOf(n)}.`,
  piece: (text) => `${text},`,
  lastPiece: (text) => `${text}.`,
  running: (period, changes) => `${capital(period)} à ce jour\u00a0: ${changes.join(', ')}.`,
  booksAtOpening: (period, opening, previous, closing) =>
    `Les comptes ne tombent pas juste\u00a0: ${previous} finit à ${closing}, ${period} commence à ${opening}.`,
  belowZero: 'Les comptes ne tombent pas juste\u00a0: plus de clients perdus qu’il n’y en avait.',
  reasonsExceed: (reasons, lost) =>
    `Des raisons sont données pour ${reasons} clients, mais ${lost} sont perdus.`,
  atStart: 'Au début',
  lostTotal: 'Perdus',
  other: 'Autres',
  scale: (where, n, left) =>
    [
      `${{ bowl: 'Dans le bocal, 1', trays: 'Dans les casiers, 1', both: '1' }[where]} bille = ${customersOf(n)}`,
      ...(left.length > 0 ? [`non dessinés\u00a0: ${left.join(', ')}`] : []),
    ].join(', ') + '.',
  stayed: (n) => agree(n, 'resté', 'restés'),
  bowl: (parts) => `Un bocal de billes\u00a0: ${parts.join(', ')}.`,
  emptyBowl: 'Un bocal vide.',
  earlier: 'Période précédente',
  later: 'Période suivante',
  replay: 'Revoir l’évolution',
  table: 'Clients par période',
  columns: {
    period: 'Période',
    opening: 'Début',
    gained: 'Gagnés',
    wonBack: 'Reconquis',
    lost: 'Perdus',
    transfersIn: 'Entrées',
    transfersOut: 'Sorties',
    closing: 'Fin',
    gainRate: 'Taux de gain',
    lossRate: 'Taux de perte',
    reasons: 'Pourquoi ils sont partis',
  },
  changesTable: 'Clients un par un',
  changeColumns: ['Jour', 'Évolution', 'Client', 'Raison'],
  changes: { gained: 'Gagné', wonBack: 'Reconquis', lost: 'Perdu' },
  unnamed: 'Non nommé',
  reasonCount: (reason, n) => `${reason} ${n}`,
};
