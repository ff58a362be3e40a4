import type { Count } from '../count.js';
import { counted } from './counted.js';

/** A net change and how it compares. */
export type Direction = 'more' | 'fewer' | 'same';

/** Words of `floor-customer-marbles`. Numbers arrive formatted. */
export const customers = {
  heading: 'Customers',
  empty: 'No customers counted yet.',
  /** The summary: "October 2026: 42 customers gained, 31 lost, 3 won back." */
  summary: (period: string, changes: readonly string[]) => `${period}: ${changes.join(', ')}.`,
  soFar: (period: string) => `${period} so far`,
  customersGained: (n: Count) => `${counted(n, 'customer')} gained`,
  gained: (n: Count) => `${n.text} gained`,
  lost: (n: Count) => `${n.text} lost`,
  wonBack: (n: Count) => `${n.text} won back`,
  transfersIn: (n: Count) => `${n.text} transferred in`,
  transfersOut: (n: Count) => `${n.text} transferred out`,
  closing: (closing: Count, difference: Count, direction: Direction) =>
    direction === 'same'
      ? `${counted(closing, 'customer')}, the same number as at the start.`
      : `${counted(closing, 'customer')}, ${difference.text} ${direction} than at the start.`,
  total: (n: Count) => `${counted(n, 'customer')}.`,
  /** One of several changes in a line, and the last of them. */
  piece: (text: string) => `${text},`,
  lastPiece: (text: string) => `${text}.`,
  running: (period: string, changes: readonly string[]) => `${period} so far: ${changes.join(', ')}.`,
  booksAtOpening: (period: string, opening: string, previous: string, closing: string) =>
    `The books do not balance: ${previous} closed at ${closing}, ${period} opened at ${opening}.`,
  belowZero: 'The books do not balance: more were lost than there were.',
  reasonsExceed: (reasons: string, lost: string) =>
    `Reasons are given for ${reasons}, but ${lost} were lost.`,
  atStart: 'At the start',
  lostTotal: 'Lost',
  other: 'Other',
  /** What a marble stands for, where, and what is left over: "1 marble = 5 customers, not drawn: 2 gained, 1 lost." */
  scale: (where: 'bowl' | 'trays' | 'both', n: Count, left: readonly string[]) =>
    [
      `${{ bowl: 'In the bowl 1', trays: 'In the trays 1', both: '1' }[where]} marble = ${counted(n, 'customer')}`,
      ...(left.length > 0 ? [`not drawn: ${left.join(', ')}`] : []),
    ].join(', ') + '.',
  stayed: (n: Count) => `${n.text} stayed`,
  bowl: (parts: readonly string[]) => `A glass bowl with marbles: ${parts.join(', ')}.`,
  emptyBowl: 'An empty glass bowl.',
  earlier: 'Earlier period',
  later: 'Later period',
  replay: 'Show the change again',
  table: 'Customers by period',
  columns: {
    period: 'Period',
    opening: 'Opening',
    gained: 'Gained',
    wonBack: 'Won back',
    lost: 'Lost',
    transfersIn: 'In',
    transfersOut: 'Out',
    closing: 'Closing',
    gainRate: 'Gain rate',
    lossRate: 'Loss rate',
    reasons: 'Why they left',
  },
  changesTable: 'Single customers',
  changeColumns: ['Day', 'Change', 'Customer', 'Reason'],
  changes: { gained: 'Gained', wonBack: 'Won back', lost: 'Lost' },
  unnamed: 'Not named',
  reasonCount: (reason: string, n: string) => `${reason} ${n}`,
};
