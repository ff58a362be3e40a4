import { counted, isolated, ofPoints, type Noun } from './counted.js';
import type { Catalogue } from '../registry.js';

const value: Noun = { one: 'قيمة واحدة', two: 'قيمتان', few: 'قيم', many: 'قيمة', other: 'قيمة' };
/** The percent sign of the digits it stands behind. */
const percent = (number: string) => (/[٠-٩]/.test(number) ? '٪\u061c' : '\u200e%\u200e');

export const kpi: Catalogue['kpi'] = {
  heading: 'مؤشرات',
  empty: 'لا مؤشرات بعد.',
  unknown: (metric, ids) => `لا مؤشر هنا باسم «${isolated(metric)}». الموجود: ${isolated(ids)}.`,
  noValue: 'لا قيمة بعد',
  noValueFor: (label) => `${isolated(label)}: لا قيمة بعد.`,
  percent: (number) => `${number}${percent(number)}`,
  withUnit: (number, unit) => `${number} ${isolated(unit)}`,
  points: (points) => counted(points, ofPoints),
  lessThan: (difference) => `أقل من ${difference}`,
  target: (aim) => `الهدف ${aim}`,
  notYet: (difference) => `ليس بعد: على بُعد ${difference}`,
  onTarget: 'بلغ الهدف',
  better: (difference) => `أفضل من الهدف بمقدار ${difference}`,
  above: (difference) => `فوق الهدف بمقدار ${difference}`,
  below: (difference) => `دون الهدف بمقدار ${difference}`,
  up: (difference, period) => `أعلى من ${period} بمقدار ${difference}`,
  down: (difference, period) => `أدنى من ${period} بمقدار ${difference}`,
  unchanged: (period) => `دون تغيّر عن ${period}`,
  late: (when) => `لم يُحدَّث منذ ${when}`,
  summary: {
    value: (label, figure) => `${isolated(label)}: ${figure}.`,
    target: (aim) => `الهدف ${aim}.`,
    notYet: (aim, difference) => `الهدف ${aim}، على بُعد ${difference}.`,
    onTarget: (aim) => `الهدف ${aim}، تحقق.`,
    better: (aim, difference) => `الهدف ${aim}، أفضل منه بمقدار ${difference}.`,
    above: (aim, difference) => `الهدف ${aim}، فوقه بمقدار ${difference}.`,
    below: (aim, difference) => `الهدف ${aim}، دونه بمقدار ${difference}.`,
    sentence: (words) => `${words}.`,
  },
  history: (values, first, last) => `${counted(values, value)}، من ${first} إلى ${last}`,
  table: { period: 'الفترة', value: 'القيمة', now: 'الآن', target: 'الهدف' },
};
