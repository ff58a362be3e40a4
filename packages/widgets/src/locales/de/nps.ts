import { plural, type Count } from '../count.js';
import type { Catalogue } from '../registry.js';

type Grain = keyof typeof before;

const before = { day: 'am', week: 'in', month: 'im', quarter: 'in', year: 'im Jahr' } as const;
const grains: Record<Grain, readonly [string, string]> = {
  day: ['Tag', 'Tage'],
  week: ['Woche', 'Wochen'],
  month: ['Monat', 'Monate'],
  quarter: ['Quartal', 'Quartale'],
  year: ['Jahr', 'Jahre'],
};

/** Im Oktober 2026, in KW 43, am 31. Oktober. */
const during = (period: string, grain: Grain) => `${before[grain]} ${period}`;

const above = (up: boolean) => (up ? 'über' : 'unter');
const range = (up: boolean) => `${above(up)} dem üblichen Bereich`;
const average = (up: boolean) => `${above(up)} dem Durchschnitt`;
const edge = (up: boolean) => `am ${up ? 'oberen' : 'unteren'} Rand des üblichen Bereichs`;
const higher = (up: boolean) => (up ? 'höher' : 'niedriger');
const periods = (n: Count, grain: Grain) => plural(n, ...grains[grain]);
const spelt = 'Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf'.split(' ');
/** Sieben Monate; 13 Monate. */
const run = (n: Count, grain: Grain) => periods({ ...n, text: spelt[n.n - 2] ?? n.text }, grain);
const lastYear = (name: string) => `${name} des Vorjahres`;
const points = (n: Count) => plural(n, 'Punkt', 'Punkte');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const categories = ['Promotoren', 'Passive', 'Kritiker'];

export const nps: Catalogue['nps'] = {
  heading: 'Net Promoter Score',
  empty: 'Noch keine Antworten erfasst.',
  noScore: 'Noch kein Wert: zu wenige Antworten',

  responses: (n) => plural(n, 'Antwort', 'Antworten'),
  fewerThan: (least) => `weniger als ${least}`,
  fewerThanResponses: (least) => `weniger als ${least} Antworten`,
  gaps: { suppressed: 'zu wenige Antworten', none: 'keine Antworten', missing: 'nicht erfasst' },
  periods,
  lastYear,
  soFar: (period) => `${period} bisher`,
  about: (what, text) => `${what}: ${text}`,
  joined: (texts) => texts.join(', '),
  stop: (text) => `${text}.`,

  likelyShort: (low, high) => `Wohl ${low}\u00a0bis\u00a0${high}`,
  likely: (low, high) => `Wohl zwischen ${low} und ${high}`,

  change: (sign, n, against) =>
    sign ? `${points(n)} ${above(sign > 0)} ${against}:` : `Gleich wie ${against}:`,
  offTarget: (sign, n, target) =>
    sign ? `${points(n)} ${above(sign > 0)} dem Ziel von ${target}:` : `Am Ziel von ${target}:`,
  clear: (clear) => `${clear ? 'klare' : 'keine klare'} Veränderung`,
  clearOfTarget: (clear) => (clear ? 'mehr, als Zufall erklärt' : 'kann Zufall sein'),
  nothingToCompare: (against) => `Kein Wert für ${against} zum Vergleich`,
  tooFewToCompare: (least) => [`Weniger als ${least} Antworten:`, 'nicht verglichen'],

  target: (score) => `Ziel ${score}`,
  outlook: {
    'will reach': ['wird beim jetzigen Stand erreicht', 'wird erreicht'],
    'may or may not': ['wird beim jetzigen Stand vielleicht erreicht', 'wird vielleicht erreicht'],
    'will not reach': ['wird beim jetzigen Stand nicht erreicht', 'wird nicht erreicht'],
  },

  finding: {
    suppressed: ({ name, grain }) => `Zu wenige Antworten ${during(name, grain)}`,
    none: ({ name, grain }) => `Keine Antworten ${during(name, grain)}`,
    'too early': ({ n, grain }) => `Noch zu früh für ein Urteil: ${periods(n, grain)}`,
    outside: ({ name, up }) => `${name} fällt auf: ${range(up)}`,
    trend: ({ n, grain, up }) => `${run(n, grain)} ${up ? 'steigend' : 'fallend'}`,
    'two of three': ({ grain, up }) => `Zwei der letzten drei ${grains[grain][1]} ${edge(up)}`,
    shift: ({ n, grain, up }) => `${run(n, grain)} ${average(up)}`,
    since: ({ event, up }) => `Seit ${event} klar ${higher(up)}`,
    'last year': ({ name, grain, up }) => `${capital(higher(up))} als ${lastYear(during(name, grain))}`,
    usual: ({ name }) => `${name} liegt im üblichen Bereich`,
    'not yet': () => 'Noch keine klare Veränderung',
  },
  signal: {
    outside: range,
    trend: (up) => `Teil eines ${up ? 'Anstiegs' : 'Rückgangs'}`,
    'two of three': (up) => `${edge(up)}, zwei von drei`,
    shift: (up) => `Teil einer Reihe ${average(up)}`,
  },

  summary: ({ score, period, responses, low, high }, grain) =>
    `NPS ${score} ${during(period, grain)}, aus ${responses} (zwischen ${low} und ${high})`,
  point: ({ score, responses, low, high }) =>
    `NPS ${score}, wahrscheinlich zwischen ${low} und ${high}, ${responses}`,

  chart: (heading) => `${heading}, Diagramm. Die Pfeiltasten gehen hindurch.`,
  average: (mean) => `Durchschnitt ${mean}`,
  trialLimits: 'Vorläufige Grenzen',
  noLimits: 'Noch keine Grenzen',
  rangeName: 'Üblicher Bereich',
  span: (from, to) => (from === to ? from : `${from} bis ${to}`),
  howToRead: {
    trend: 'Der Strich zeigt, wo der Wert wahrscheinlich liegt, das Band, wo er üblicherweise liegt.',
    shares: 'Promotoren antworten mit 9 oder 10, Passive mit 7 oder 8, Kritiker mit 0 bis 6.',
  },
  rebase: 'Grenzen beginnen neu',
  categories,

  caption: (heading, grain) => `${heading} nach ${grains[grain][0]}`,
  columns: [
    'Zeitraum',
    'Antworten',
    'NPS',
    'Wohl von',
    'Wohl bis',
    'Durchschnitt',
    'Üblich von',
    'Üblich bis',
    'Signal',
    ...categories,
    'Ereignis',
  ],
};
