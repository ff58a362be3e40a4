import { counted, isolated, ofPoints, type Noun } from './counted.js';
import type { Count } from '../count.js';
import type { Catalogue } from '../registry.js';

type Grain = keyof typeof grains;

const response: Noun = { one: 'رد واحد', two: 'ردّان', few: 'ردود', many: 'ردًا', other: 'رد' };
const grains = {
  day: { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' },
  week: { one: 'أسبوع واحد', two: 'أسبوعان', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع' },
  month: { one: 'شهر واحد', two: 'شهران', few: 'أشهر', many: 'شهرًا', other: 'شهر' },
  quarter: { one: 'ربع واحد', two: 'ربعان', few: 'أرباع', many: 'ربعًا', other: 'ربع' },
  year: { one: 'سنة واحدة', two: 'سنتان', few: 'سنوات', many: 'سنة', other: 'سنة' },
} as const;
/** A year is feminine: three of them are ثلاث, three of the others ثلاثة. */
const lastThree = (grain: Grain) =>
  `${grains[grain].two} من آخر ${grain === 'year' ? 'ثلاث' : 'ثلاثة'} ${grains[grain].few}`;

const above = (up: boolean) => (up ? 'فوق' : 'دون');
const range = (up: boolean) => `${above(up)} النطاق المعتاد`;
const average = (up: boolean) => `${above(up)} المتوسط`;
const edge = (up: boolean) => `قرب ${up ? 'أعلى' : 'أدنى'} النطاق المعتاد`;
const rise = (up: boolean) => (up ? 'ارتفاع' : 'انخفاض');
const higher = (up: boolean) => (up ? 'أعلى' : 'أدنى');
const periods = (n: Count, grain: Grain) => counted(n, grains[grain]);
const lastYear = (name: string) => `${name} من العام الماضي`;
const by = (n: Count) => `بمقدار ${counted(n, ofPoints)}`;

const categories = ['المروّجون', 'المحايدون', 'المنتقدون'];

export const nps: Catalogue['nps'] = {
  heading: 'صافي نقاط الترويج',
  empty: 'لا ردود مسجلة بعد.',
  noScore: 'لا نتيجة بعد: الردود قليلة جدًا',

  responses: (n) => counted(n, response),
  fewerThan: (least) => `أقل من ${least}`,
  // The number comes as text: said so that no noun has to agree with it.
  fewerThanResponses: (least) => `عدد الردود أقل من ${least}`,
  gaps: { suppressed: 'الردود قليلة جدًا', none: 'لا ردود', missing: 'غير مسجل' },
  periods,
  lastYear,
  soFar: (period) => `${period} حتى الآن`,
  about: (what, text) => `${isolated(what)}: ${text}`,
  joined: (texts) => texts.map(isolated).join('، '),
  stop: (text) => `${text}.`,

  likelyShort: (low, high) => `الأرجح ${low}\u00a0إلى\u00a0${high}`,
  likely: (low, high) => `على الأرجح بين ${low} و${high}`,

  change: (sign, n, against) =>
    sign ? `${rise(sign > 0)} ${by(n)} عن ${against}:` : `دون تغيّر عن ${against}:`,
  offTarget: (sign, n, target) =>
    sign ? `${above(sign > 0)} الهدف ${target} ${by(n)}:` : `عند الهدف ${target}:`,
  clear: (clear) => (clear ? 'تغيّر واضح' : 'لا تغيّر واضحًا'),
  clearOfTarget: (clear) => (clear ? 'أكثر مما تفسّره الصدفة' : 'قد يكون صدفة'),
  nothingToCompare: (against) => `لا نتيجة في ${against} للمقارنة`,
  tooFewToCompare: (least) => [`عدد الردود أقل من ${least}:`, 'بلا مقارنة'],

  target: (score) => `الهدف ${score}`,
  outlook: {
    'will reach': ['سيتحقق في الوضع الحالي', 'سيتحقق'],
    'may or may not': ['قد يتحقق وقد لا يتحقق في الوضع الحالي', 'قد يتحقق'],
    'will not reach': ['لن يتحقق في الوضع الحالي', 'لن يتحقق'],
  },

  finding: {
    suppressed: ({ name }) => `ردود قليلة جدًا في ${name}`,
    none: ({ name }) => `لا ردود في ${name}`,
    'too early': ({ n, grain }) => `من المبكر الحكم: ${periods(n, grain)}`,
    outside: ({ name, up }) => `${name} لافت: ${range(up)}`,
    trend: ({ n, grain, up }) => `${periods(n, grain)} من ال${rise(up)}`,
    'two of three': ({ grain, up }) => `${lastThree(grain)} ${edge(up)}`,
    shift: ({ n, grain, up }) => `${periods(n, grain)} ${average(up)}`,
    since: ({ event, up }) => `${higher(up)} بوضوح منذ ${isolated(event)}`,
    'last year': ({ name, up }) => `${higher(up)} من ${lastYear(name)}`,
    usual: ({ name }) => `${name} ضمن النطاق المعتاد`,
    'not yet': () => 'لا تغيّر واضحًا بعد',
  },
  signal: {
    outside: range,
    trend: (up) => `جزء من ${rise(up)}`,
    'two of three': (up) => `${edge(up)}، اثنان من ثلاثة`,
    shift: (up) => `جزء من سلسلة ${average(up)}`,
  },

  summary: ({ score, period, responses, low, high }) =>
    `صافي نقاط الترويج ${score} في ${period}، من ${responses} (بين ${low} و${high})`,
  point: ({ score, responses, low, high }) =>
    `النتيجة ${score}، على الأرجح بين ${low} و${high}، ${responses}`,

  chart: (heading) => `${isolated(heading)}، رسم بياني. مفاتيح الأسهم للتنقل فيه.`,
  average: (mean) => `المتوسط ${mean}`,
  trialLimits: 'حدود أولية',
  noLimits: 'لا حدود بعد',
  rangeName: 'النطاق المعتاد',
  span: (from, to) => (from === to ? from : `${from} إلى ${to}`),
  howToRead: {
    trend: 'الخط القائم يبيّن أين تقع النتيجة على الأرجح، والشريط أين تقع عادةً.',
    shares: 'المروّجون يجيبون 9 أو 10، والمحايدون 7 أو 8، والمنتقدون 0 إلى 6.',
  },
  rebase: 'تبدأ الحدود من جديد',
  categories,

  caption: (heading, grain) => `${isolated(heading)} حسب ${grains[grain].other}`,
  columns: [
    'الفترة',
    'الردود',
    'النتيجة',
    'الأرجح من',
    'الأرجح إلى',
    'المتوسط',
    'المعتاد من',
    'المعتاد إلى',
    'الإشارة',
    ...categories,
    'الحدث',
  ],
};
