import { counted, ofDays, type Noun } from './counted.js';
import type { Catalogue } from '../registry.js';

const record: Noun = {
  one: 'سجل واحد',
  two: 'سجلان',
  few: 'سجلات',
  many: 'سجلًا',
  other: 'سجل',
};
/** In the genitive: a duration stands after "since". */
const units = {
  minute: { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' },
  hour: { one: 'ساعة واحدة', two: 'ساعتين', few: 'ساعات', many: 'ساعة', other: 'ساعة' },
  day: ofDays,
};

export const common: Catalogue['common'] = {
  loading: 'جارٍ التحميل',
  nothingYet: 'لا شيء لعرضه بعد.',
  asOf: (when) => `حتى ${when}`,
  recordsTo: (day) => `السجلات حتى ${day}`,
  today: (time) => `اليوم ${time}`,
  yesterday: (time) => `أمس ${time}`,
  dayAndTime: (day, time) => `${day} ${time}`,
  duration: (n, unit) => counted(n, units[unit]),
  notRenewed: (duration) => `لم تُحدَّث البيانات منذ ${duration}.`,
  unreachableSince: (when) => `مصدر البيانات غير متاح منذ ${when}.`,
  unreachable: 'مصدر البيانات غير متاح.',
  unreadable: 'تعذّرت قراءة أحدث ملف.',
  lastGood: (when) => `هذه آخر صورة سليمة، حتى ${when}.`,
  lastGoodUndated: 'هذه آخر صورة سليمة.',
  fault: 'تعطّل هذا الجزء من اللوحة.',
  expired: 'أقدم من أن يُعتمد عليه.',
  lostRecords: (n) => `أُسقط ${counted(n, record)}`,
  showData: 'عرض البيانات',
  hideData: 'إخفاء البيانات',
  week: (week, year) => `الأسبوع ${week}، ${year}`,
  weekName: (week) => `الأسبوع ${week}`,
  weekShort: (week) => `أسبوع ${week}`,
  quarter: (quarter, year) => `الربع ${quarter}، ${year}`,
  quarterShort: (quarter) => `الربع ${quarter}`,
  none: '–',
  page: (page, pages) => `${page} من ${pages}`,
};
