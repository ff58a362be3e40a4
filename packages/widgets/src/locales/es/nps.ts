import type { Count } from '../count.js';
import { capital, counted } from '../romance.js';
import type { Catalogue } from '../registry.js';

type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

const grains: Record<Grain, readonly [string, string]> = {
  day: ['día', 'días'],
  week: ['semana', 'semanas'],
  month: ['mes', 'meses'],
  quarter: ['trimestre', 'trimestres'],
  year: ['año', 'años'],
};

/** En octubre de 2026, el 31 de octubre, en el T4 de 2026, en la semana 43, en 2026. */
const during = (period: string, grain: Grain) =>
  `${{ day: 'el', week: period.startsWith('la ') ? 'en' : 'en la', month: 'en', quarter: 'en el', year: 'en' }[grain]} ${period}`;
/** A septiembre, a la semana 43, al T4, al 31 de octubre. */
const to = (period: string) => `${/^(?:T\d|\d{1,2}\s)/.test(period) ? 'al' : 'a'} ${period}`;
/** Days and quarters take their article as the subject of a sentence. */
const subject = (name: string, grain: Grain) =>
  capital(grain === 'day' || grain === 'quarter' ? `el ${name}` : name);

const above = (up: boolean) => (up ? 'por encima' : 'por debajo');
const range = (up: boolean) => `${above(up)} del intervalo habitual`;
const average = (up: boolean) => `${above(up)} de la media`;
const edge = (up: boolean) => `cerca del borde ${up ? 'superior' : 'inferior'} del intervalo habitual`;
const periods = (n: Count, grain: Grain) => counted(n, ...grains[grain]);
const small = 'Dos Tres Cuatro Cinco Seis Siete Ocho Nueve Diez Once Doce'.split(' ');
/** Siete meses; 13 meses. */
const run = (n: Count, grain: Grain) => periods({ ...n, text: small[n.n - 2] ?? n.text }, grain);
const lastYear = (name: string) => `${name} del año pasado`;
const points = (n: Count) => counted(n, 'punto', 'puntos');
const theLastThree = (grain: Grain) =>
  `${grain === 'week' ? 'las tres últimas' : 'los tres últimos'} ${grains[grain][1]}`;

const categories = ['Promotores', 'Pasivos', 'Detractores'];

export const nps: Catalogue['nps'] = {
  heading: 'Net Promoter Score',
  empty: 'Todavía no hay respuestas registradas.',
  noScore: 'Sin puntuación todavía: muy pocas respuestas',

  responses: (n) => counted(n, 'respuesta', 'respuestas'),
  fewerThan: (least) => `menos de ${least}`,
  fewerThanResponses: (least) => `menos de ${least} respuestas`,
  gaps: { suppressed: 'muy pocas respuestas', none: 'ninguna respuesta', missing: 'sin registro' },
  periods,
  lastYear,
  soFar: (period) => `${capital(period)} hasta ahora`,
  about: (what, text) => `${what}: ${text}`,
  joined: (texts) => texts.join(', '),
  stop: (text) => `${text}.`,

  likelyShort: (low, high) => `Probable: ${low}\u00a0a\u00a0${high}`,
  likely: (low, high) => `Probablemente entre ${low} y ${high}`,

  change: (sign, n, against) =>
    sign
      ? `${sign > 0 ? 'Sube' : 'Baja'} ${points(n)} frente ${to(against)}:`
      : `Igual frente ${to(against)}:`,
  offTarget: (sign, n, target) =>
    sign ? `${points(n)} ${above(sign > 0)} de la meta de ${target}:` : `En la meta de ${target}:`,
  clear: (clear) => (clear ? 'un cambio claro' : 'sin cambio claro'),
  clearOfTarget: (clear) => (clear ? 'más de lo que explica el azar' : 'puede ser azar'),
  nothingToCompare: (against) => `Sin dato con que comparar: ${against}`,
  tooFewToCompare: (least) => [`Menos de ${least} respuestas:`, 'sin comparación'],

  target: (score) => `Meta ${score}`,
  outlook: {
    'will reach': ['se alcanzará a este ritmo', 'se alcanzará'],
    'may or may not': ['quizá se alcance a este ritmo', 'quizá se alcance'],
    'will not reach': ['no se alcanzará a este ritmo', 'no se alcanzará'],
  },

  finding: {
    suppressed: ({ name, grain }) => `Muy pocas respuestas ${during(name, grain)}`,
    none: ({ name, grain }) => `Ninguna respuesta ${during(name, grain)}`,
    'too early': ({ n, grain }) => `Aún es pronto para decirlo: ${periods(n, grain)}`,
    outside: ({ name, grain, up }) => `${subject(name, grain)} se sale: ${range(up)}`,
    trend: ({ n, grain, up }) => `${run(n, grain)} ${up ? 'subiendo' : 'bajando'}`,
    'two of three': ({ grain, up }) => `De ${theLastThree(grain)}, dos ${edge(up)}`,
    shift: ({ n, grain, up }) => `${run(n, grain)} ${average(up)}`,
    since: ({ event, up }) => `${up ? 'Más alto' : 'Más bajo'} desde ${event} de lo que explica el azar`,
    'last year': ({ name, up }) => `${up ? 'Sube' : 'Baja'} frente ${to(lastYear(name))}`,
    usual: ({ name, grain }) => `${subject(name, grain)} está en su intervalo habitual`,
    'not yet': () => 'Todavía sin cambio claro',
  },
  signal: {
    outside: range,
    trend: (up) => `parte de una ${up ? 'subida' : 'bajada'}`,
    'two of three': (up) => `${edge(up)}, dos de tres`,
    shift: (up) => `parte de una racha ${average(up)}`,
  },

  summary: ({ score, period, responses, low, high }, grain) =>
    `NPS ${score} ${during(period, grain)}, de ${responses} (entre ${low} y ${high})`,
  point: ({ score, responses, low, high }) =>
    `NPS ${score}, probablemente entre ${low} y ${high}, ${responses}`,

  chart: (heading) => `${heading}, gráfico. Las flechas del teclado lo recorren.`,
  average: (mean) => `Media ${mean}`,
  trialLimits: 'Límites provisionales',
  noLimits: 'Aún sin límites',
  rangeName: 'Intervalo habitual',
  span: (from, until) => (from === until ? from : `${from} a ${until}`),
  howToRead: {
    trend: 'La barra muestra dónde está probablemente la puntuación; la banda, dónde suele estar.',
    shares: 'Los promotores responden 9 o 10; los pasivos, 7 u 8; los detractores, de 0 a 6.',
  },
  rebase: 'límites nuevos',
  categories,

  caption: (heading, grain) => `${heading} por ${grains[grain][0]}`,
  columns: [
    'Periodo',
    'Respuestas',
    'NPS',
    'Probable de',
    'Probable a',
    'Media',
    'Habitual de',
    'Habitual a',
    'Señal',
    ...categories,
    'Acontecimiento',
  ],
};
