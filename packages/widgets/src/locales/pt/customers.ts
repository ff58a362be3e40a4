import type { Count } from '../count.js';
import { capital, counted } from '../romance.js';
import type { Catalogue } from '../registry.js';

const customersOf = (n: Count) => counted(n, 'cliente', 'clientes');
const agree = (n: Count, one: string, other: string) => `${n.text} ${n.rule === 'one' ? one : other}`;

export const customers: Catalogue['customers'] = {
  heading: 'Clientes',
  empty: 'Ainda não foram contados clientes.',
  summary: (period, changes) => `${capital(period)}: ${changes.join(', ')}.`,
  soFar: (period) => `${capital(period)} até agora`,
  customersGained: (n) => counted(n, 'cliente ganho', 'clientes ganhos'),
  gained: (n) => agree(n, 'ganho', 'ganhos'),
  lost: (n) => agree(n, 'perdido', 'perdidos'),
  wonBack: (n) => agree(n, 'reconquistado', 'reconquistados'),
  transfersIn: (n) => `${n.text} de outras unidades`,
  transfersOut: (n) => `${n.text} para outras unidades`,
  closing: (closing, difference, direction) =>
    direction === 'same'
      ? `${customersOf(closing)}, como no início.`
      : `${customersOf(closing)}, ${difference.text} a ${direction === 'more' ? 'mais' : 'menos'} que no início.`,
  total: (n) => `${customersOf(n)}.`,
  piece: (text) => `${text},`,
  lastPiece: (text) => `${text}.`,
  running: (period, changes) => `${capital(period)} até agora: ${changes.join(', ')}.`,
  booksAtOpening: (period, opening, previous, closing) =>
    `As contas não fecham: ${previous} terminou com ${closing}, ${period} começou com ${opening}.`,
  belowZero: 'As contas não fecham: perderam-se mais do que havia.',
  reasonsExceed: (reasons, lost) => `Há motivos para ${reasons}, mas ${lost} foram perdidos.`,
  atStart: 'No início',
  lostTotal: 'Perdidos',
  other: 'Outros',
  scale: (where, n, left) =>
    [
      `${{ bowl: 'No aquário, 1', trays: 'Nas bandejas, 1', both: '1' }[where]} bolinha = ${customersOf(n)}`,
      ...(left.length > 0 ? [`não desenhados: ${left.join(', ')}`] : []),
    ].join(', ') + '.',
  stayed: (n) => agree(n, 'ficou', 'ficaram'),
  bowl: (parts) => `Um aquário com bolinhas de vidro: ${parts.join(', ')}.`,
  emptyBowl: 'Um aquário vazio.',
  earlier: 'Período anterior',
  later: 'Período seguinte',
  replay: 'Ver a mudança outra vez',
  table: 'Clientes por período',
  columns: {
    period: 'Período',
    opening: 'Início',
    gained: 'Ganhos',
    wonBack: 'Reconquistados',
    lost: 'Perdidos',
    transfersIn: 'Entradas',
    transfersOut: 'Saídas',
    closing: 'Fim',
    gainRate: 'Taxa de ganho',
    lossRate: 'Taxa de perda',
    reasons: 'Por que saíram',
  },
  changesTable: 'Clientes um a um',
  changeColumns: ['Dia', 'Mudança', 'Cliente', 'Motivo'],
  changes: { gained: 'Ganho', wonBack: 'Reconquistado', lost: 'Perdido' },
  unnamed: 'Sem nome',
  reasonCount: (reason, n) => `${reason} ${n}`,
};
