import { counted, day, isolated, leftToRight, ofDays, type Noun } from './counted.js';
import type { Catalogue } from '../registry.js';

const action: Noun = {
  one: 'إجراء واحد',
  two: 'إجراءان',
  few: 'إجراءات',
  many: 'إجراءً',
  other: 'إجراء',
};
const openAction: Noun = {
  one: 'إجراء واحد مفتوح',
  two: 'إجراءان مفتوحان',
  few: 'إجراءات مفتوحة',
  many: 'إجراءً مفتوحًا',
  other: 'إجراء مفتوح',
};

export const actions: Catalogue['actions'] = {
  heading: 'إجراءات الفريق',
  none: 'لا إجراءات مفتوحة.',
  summary: (open, overdue, oldest) =>
    `${counted(open, openAction)}، ${overdue.n === 0 ? 'لا متأخر بينها' : `المتأخر منها ${overdue.text}`}؛ ${
      oldest.n === 0 ? 'أقدمها سُجّل اليوم' : `أقدمها ينتظر منذ ${counted(oldest, ofDays)}`
    }.`,
  doneLately: (done) => `${done.n === 0 ? 'لم يُنجز شيء' : `أُنجز ${counted(done, action)}`} في آخر 30 يومًا.`,
  needsUs: (overdue, blocked) =>
    [overdue.n > 0 ? `متأخر: ${overdue.text}` : '', blocked.n > 0 ? `معطّل: ${blocked.text}` : '']
      .filter(Boolean)
      .join('، '),
  allInHand: 'لا شيء متأخر أو معطّل',
  groups: {
    overdue: 'متأخر',
    blocked: 'معطّل',
    week: 'هذا الأسبوع',
    waiting: 'قيد الانتظار',
    undated: 'بلا موعد',
    later: 'لاحقًا',
    done: 'أُنجز',
  },
  doneSince: 'أُنجز منذ الاجتماع السابق',
  line: (facts) => facts.map(isolated).join('، '),
  extra: (facts) => facts.map(isolated).join(' · '),
  noOwner: 'بلا مسؤول',
  blocked: 'معطّل',
  escalated: { network: 'رُفع إلى الشبكة', state: 'رُفع إلى الولاية' },
  escalatedOn: (escalated, on) => `${escalated} في ${on}`,
  due: (on) => `الموعد ${on}`,
  dueToday: 'الموعد اليوم',
  dueTodayAt: (time) => `الموعد اليوم ${time}`,
  dueTomorrow: 'الموعد غدًا',
  done: (on) => `أُنجز ${on}`,
  doneToday: 'أُنجز اليوم',
  doneYesterday: 'أُنجز أمس',
  daysLate: () => 'التأخير بالأيام',
  hoursLate: () => 'التأخير بالساعات',
  daysWaiting: () => 'الانتظار بالأيام',
  lessThanOne: leftToRight('<1'),
  more: (n) => `و${n.text} أخرى`,
  showMore: 'عرض المزيد',
  sources: {
    huddle: 'من اجتماع الفريق',
    call: 'من مكالمة مع عميل',
    idea: 'من فكرة',
    nps: 'من إجابة في الاستطلاع',
    customer: 'من عميل',
    frontline: 'من الصفوف الأمامية',
  },
  table: {
    title: 'الإجراء',
    status: 'الحالة',
    owner: 'المسؤول',
    raised: 'سُجّل',
    due: 'الموعد',
    age: 'العمر',
    level: 'المستوى',
    source: 'المصدر',
  },
  statuses: { open: 'مفتوح', doing: 'قيد التنفيذ', blocked: 'معطّل', done: 'أُنجز', dropped: 'أُلغي' },
  overdueStatus: (status) => `${status}، متأخر`,
  levels: { facility: 'المركز', network: 'الشبكة', state: 'الولاية' },
  age: (days) => counted(days, day),
};
