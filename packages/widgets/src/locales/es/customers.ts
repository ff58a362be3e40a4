import type { Count } from '../count.js';
import { capital, counted } from '../romance.js';
import type { Catalogue } from '../registry.js';

const customersOf = (n: Count) => counted(n, 'cliente', 'clientes');
const agree = (n: Count, one: string, other: string) => `${n.text} ${n.rule === 'one' ? one : other}`;

export const customers: Catalogue['customers'] = {
  heading: 'Clientes',
  empty: 'Todavía no se han contado clientes.',
  summary: (period, changes) => `${capital(period)}: ${changes.join(', ')}.`,
  soFar: (period) => `${capital(period)} hasta ahora`,
  customersGained: (n) => counted(n, 'cliente ganado', 'clientes ganados'),
  gained: (n) => agree(n, 'ganado', 'ganados'),
  lost: (n) => agree(n, 'perdido', 'perdidos'),
  wonBack: (n) => agree(n, 'recuperado', 'recuperados'),
  transfersIn: (n) => `${n.text} de otros centros`,
  transfersOut: (n) => `${n.text} a otros centros`,
  closing: (closing, difference, direction) =>
    direction === 'same'
      ? `${customersOf(closing)}, igual que al principio.`
      : `${customersOf(closing)}, ${difference.text} ${direction === 'more' ? 'más' : 'menos'} que al principio.`,
  total: (n) => `${customersOf(n)}.`,
  piece: (text) => `${text},`,
  lastPiece: (text) => `${text}.`,
  running: (period, changes) => `${capital(period)} hasta ahora: ${changes.join(', ')}.`,
  booksAtOpening: (period, opening, previous, closing) =>
    `Las cuentas no cuadran: ${previous} terminó con ${closing}, ${period} empezó con ${opening}.`,
  belowZero: 'Las cuentas no cuadran: se perdieron más de los que había.',
  reasonsExceed: (reasons, lost) => `Hay motivos para ${reasons}, pero se perdieron ${lost}.`,
  atStart: 'Al principio',
  lostTotal: 'Perdidos',
  other: 'Otros',
  scale: (where, n, left) =>
    [
      `${{ bowl: 'En la pecera, 1', trays: 'En las bandejas, 1', both: '1' }[where]} canica = ${customersOf(n)}`,
      ...(left.length > 0 ? [`sin dibujar: ${left.join(', ')}`] : []),
    ].join(', ') + '.',
  stayed: (n) => agree(n, 'sigue', 'siguen'),
  bowl: (parts) => `Una pecera con canicas: ${parts.join(', ')}.`,
  emptyBowl: 'Una pecera vacía.',
  earlier: 'Período anterior',
  later: 'Período siguiente',
  replay: 'Ver el cambio otra vez',
  table: 'Clientes por período',
  columns: {
    period: 'Período',
    opening: 'Principio',
    gained: 'Ganados',
    wonBack: 'Recuperados',
    lost: 'Perdidos',
    transfersIn: 'Entradas',
    transfersOut: 'Salidas',
    closing: 'Final',
    gainRate: 'Tasa de ganancia',
    lossRate: 'Tasa de pérdida',
    reasons: 'Por qué se fueron',
  },
  changesTable: 'Clientes uno por uno',
  changeColumns: ['Día', 'Cambio', 'Cliente', 'Motivo'],
  changes: { gained: 'Ganado', wonBack: 'Recuperado', lost: 'Perdido' },
  unnamed: 'Sin nombrar',
  reasonCount: (reason, n) => `${reason} ${n}`,
};
