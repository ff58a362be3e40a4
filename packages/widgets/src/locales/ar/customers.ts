import { counted, customer, isolated } from './counted.js';
import type { Catalogue } from '../registry.js';

export const customers: Catalogue['customers'] = {
  heading: 'العملاء',
  empty: 'لم يُحصَ أي عميل بعد.',
  summary: (period, changes) => `${period}: ${changes.join('، ')}.`,
  soFar: (period) => `${period} حتى الآن`,
  customersGained: (n) => `كُسب ${counted(n, customer)}`,
  gained: (n) => `كُسب ${n.text}`,
  lost: (n) => `فُقد ${n.text}`,
  wonBack: (n) => `استُعيد ${n.text}`,
  transfersIn: (n) => `انتقل إلينا ${n.text}`,
  transfersOut: (n) => `انتقل عنّا ${n.text}`,
  closing: (closing, difference, direction) =>
    direction === 'same'
      ? `${counted(closing, customer)}، كما في البداية.`
      : `${counted(closing, customer)}، ${direction === 'more' ? 'بزيادة' : 'بنقصان'} ${difference.text} عن البداية.`,
  total: (n) => `${counted(n, customer)}.`,
  piece: (text) => `${text}،`,
  lastPiece: (text) => `${text}.`,
  running: (period, changes) => `${period} حتى الآن: ${changes.join('، ')}.`,
  booksAtOpening: (period, opening, previous, closing) =>
    `الأرقام لا تتطابق: انتهى ${previous} عند ${closing}، وبدأ ${period} عند ${opening}.`,
  belowZero: 'الأرقام لا تتطابق: فُقد أكثر مما كان.',
  reasonsExceed: (reasons, lost) => `ذُكرت أسباب لعدد ${reasons}، لكن عدد المفقودين ${lost}.`,
  atStart: 'في البداية',
  lostTotal: 'المفقودون',
  other: 'أسباب أخرى',
  scale: (where, n, left) =>
    [
      `${{ bowl: 'في الوعاء: ', trays: 'في الأدراج: ', both: '' }[where]}كرة واحدة = ${counted(n, customer)}`,
      ...(left.length > 0 ? [`غير مرسوم: ${left.join('، ')}`] : []),
    ].join('، ') + '.',
  stayed: (n) => `بقي ${n.text}`,
  bowl: (parts) => `وعاء زجاجي فيه كرات: ${parts.join('، ')}.`,
  emptyBowl: 'وعاء زجاجي فارغ.',
  earlier: 'فترة أسبق',
  later: 'فترة لاحقة',
  replay: 'إعادة عرض التغيّر',
  table: 'العملاء حسب الفترة',
  columns: {
    period: 'الفترة',
    opening: 'البداية',
    gained: 'كُسب',
    wonBack: 'استُعيد',
    lost: 'فُقد',
    transfersIn: 'وافد',
    transfersOut: 'مغادر',
    closing: 'النهاية',
    gainRate: 'معدل الكسب',
    lossRate: 'معدل الفقد',
    reasons: 'أسباب المغادرة',
  },
  changesTable: 'العملاء واحدًا واحدًا',
  changeColumns: ['اليوم', 'التغيّر', 'العميل', 'السبب'],
  changes: { gained: 'كُسب', wonBack: 'استُعيد', lost: 'فُقد' },
  unnamed: 'بلا اسم',
  reasonCount: (reason, n) => `${isolated(reason)} ${n}`,
};
