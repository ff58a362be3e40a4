// The same facts, from a facility whose people read Arabic, from right to left.
import { facility, type RawFeed } from './facility.js';

const labels: Readonly<Record<string, string>> = {
  'on-time': 'التسليم في الموعد',
  queue: 'الانتظار عند المكتب',
  parcels: 'الطرود في اليوم',
  injuries: 'أيام بلا إصابة',
};

export const rightToLeft: RawFeed = {
  ...facility,
  locale: 'ar',
  facility: { ...facility.facility, name: 'مركز الطرود تولامارين', network: 'ملبورن', state: 'فيكتوريا' },
  nps: {
    ...facility.nps,
    title: 'صافي نقاط الترويج',
    source: 'استطلاع العملاء',
    events: [{ period: '2026-03', label: 'الوحدة الأولى', rebase: true }],
  },
  customers: {
    ...facility.customers,
    title: 'العملاء',
    source: 'سجل الحسابات',
    reasons: [
      ['تأخر التسليم', 14],
      ['السعر', 9],
      ['الانتقال', 8],
    ].map(([reason, count]) => ({ period: '2026-10', change: 'lost', reason, count })),
  },
  actions: {
    title: 'ما اتفقنا عليه',
    items: [
      {
        id: 'r-1',
        title: 'ماسح ضوئي ثانٍ لرصيف الليل',
        status: 'blocked',
        raisedOn: '2026-10-30',
        dueOn: '2026-11-20',
        owner: 'توماس',
        level: 'network',
        escalatedOn: '2026-11-13',
      },
      {
        id: 'r-2',
        title: 'الاتصال بكل عميل تأخر طرده يوم الاثنين',
        status: 'open',
        raisedOn: '2026-11-16',
        dueOn: '2026-11-19',
        owner: 'بريا',
      },
      {
        id: 'r-3',
        title: 'رسائل تتبع بكلمات بسيطة',
        status: 'doing',
        raisedOn: '2026-11-09',
        dueOn: '2026-11-27',
        owner: 'مي',
      },
      {
        id: 'r-4',
        title: 'لافتة جديدة عند مكتب العملاء',
        status: 'done',
        raisedOn: '2026-10-12',
        dueOn: '2026-11-20',
        doneOn: '2026-11-19',
      },
    ],
  },
  awards: {
    title: 'الجوائز',
    items: [
      {
        award: 'بطل العملاء',
        period: '2026-10',
        winners: [{ name: 'مي تاناكا', team: 'رصيف الليل' }],
        citation: 'أوصلت طرد دواء ضلّ طريقه إلى صاحبه بعد انتهاء نوبتها.',
        criterion: 'بذل أكثر من المطلوب من أجل عميل واحد',
        customerQuote: 'كنت قد فقدت الأمل.',
      },
    ],
  },
  kpis: {
    title: 'مؤشرات',
    items: facility.kpis.items.map((item) => ({
      ...item,
      label: labels[item.id] ?? item.label,
      ...('unit' in item && { unit: 'د' }),
    })),
  },
  purpose: { text: 'وراء كل طرد إنسان ينتظر. نحن نفي بالوعد.', by: 'فريق تولامارين' },
};
