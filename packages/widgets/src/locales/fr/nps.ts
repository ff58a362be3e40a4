import type { Count } from '../count.js';
import { capital, counted } from '../romance.js';
import type { Catalogue } from '../registry.js';

type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

const grains: Record<Grain, readonly [string, string]> = {
  day: ['jour', 'jours'],
  week: ['semaine', 'semaines'],
  month: ['mois', 'mois'],
  quarter: ['trimestre', 'trimestres'],
  year: ['année', 'années'],
};

/** En octobre 2026, le 31 octobre, au T4 2026, en semaine 43 de 2026, pendant la semaine 43. */
const during = (period: string, grain: Grain) =>
  period.startsWith('la ')
    ? `pendant ${period}`
    : `${{ day: 'le', week: 'en', month: 'en', quarter: 'au', year: 'en' }[grain]} ${period}`;
/** À septembre, à la semaine 43, au T4, au 31 octobre. */
const to = (period: string) => `${/^(?:T\d|\d{1,2}\s)/.test(period) ? 'au' : 'à'} ${period}`;
/** A day as the subject of a sentence takes its article. */
const subject = (name: string, grain: Grain) => capital(grain === 'day' ? `le ${name}` : name);

const above = (up: boolean) => (up ? 'au-dessus' : 'au-dessous');
const range = (up: boolean) => `${above(up)} de la plage habituelle`;
const average = (up: boolean) => `${above(up)} de la moyenne`;
const edge = (up: boolean) => `vers le ${up ? 'haut' : 'bas'} de la plage habituelle`;
const periods = (n: Count, grain: Grain) => counted(n, ...grains[grain]);
const small = 'Deux Trois Quatre Cinq Six Sept Huit Neuf Dix Onze Douze'.split(' ');
/** Sept mois ; 13 mois. */
const run = (n: Count, grain: Grain) => periods({ ...n, text: small[n.n - 2] ?? n.text }, grain);
const lastYear = (name: string) => `${name} de l’an dernier`;
const points = (n: Count) => counted(n, 'point', 'points');
const responses = (n: Count) => counted(n, 'réponse', 'réponses');

const categories = ['Promoteurs', 'Passifs', 'Détracteurs'];

export const nps: Catalogue['nps'] = {
  heading: 'Net Promoter Score',
  empty: 'Aucune réponse enregistrée pour le moment.',
  noScore: 'Pas encore de score\u00a0: trop peu de réponses',

  responses,
  fewerThan: (least) => `moins de ${least}`,
  fewerThanResponses: (least) => `moins de ${least} réponses`,
  gaps: { suppressed: 'trop peu de réponses', none: 'aucune réponse', missing: 'non relevé' },
  periods,
  lastYear,
  soFar: (period) => `${capital(period)} à ce jour`,
  about: (what, text) => `${what}\u00a0: ${text}`,
  joined: (texts) => texts.join(', '),
  stop: (text) => `${text}.`,

  likelyShort: (low, high) => `Probable\u00a0: ${low}\u00a0à\u00a0${high}`,
  likely: (low, high) => `Probablement entre ${low} et ${high}`,

  change: (sign, n, against) =>
    sign
      ? `${sign > 0 ? 'Hausse' : 'Baisse'} de ${points(n)} par rapport ${to(against)}\u00a0:`
      : `Égal par rapport ${to(against)}\u00a0:`,
  offTarget: (sign, n, target) =>
    sign
      ? `${points(n)} ${above(sign > 0)} de l’objectif de ${target}\u00a0:`
      : `À l’objectif de ${target}\u00a0:`,
  clear: (clear) => (clear ? 'une évolution nette' : 'pas d’évolution nette'),
  clearOfTarget: (clear) => (clear ? 'plus que le hasard n’explique' : 'peut-être le hasard'),
  nothingToCompare: (against) => `Pas de score de comparaison\u00a0: ${against}`,
  tooFewToCompare: (least) => [`Moins de ${least} réponses\u00a0:`, 'pas de comparaison'],

  target: (score) => `Objectif ${score}`,
  outlook: {
    'will reach': ['sera atteint à ce rythme', 'sera atteint'],
    'may or may not': ['sera peut-être atteint à ce rythme', 'sera peut-être atteint'],
    'will not reach': ['ne sera pas atteint à ce rythme', 'ne sera pas atteint'],
  },

  finding: {
    suppressed: ({ name, grain }) => `Trop peu de réponses ${during(name, grain)}`,
    none: ({ name, grain }) => `Aucune réponse ${during(name, grain)}`,
    'too early': ({ n, grain }) => `Trop tôt pour conclure\u00a0: ${periods(n, grain)}`,
    outside: ({ name, grain, up }) => `${subject(name, grain)} se distingue\u00a0: ${range(up)}`,
    trend: ({ n, grain, up }) => `${run(n, grain)} de ${up ? 'hausse' : 'baisse'}`,
    'two of three': ({ grain, up }) =>
      `Sur les trois derniers ${grains[grain][1]}, deux ${edge(up)}`.replace(
        /derniers (semaines|années)/,
        'dernières $1',
      ),
    shift: ({ n, grain, up }) => `${run(n, grain)} ${average(up)}`,
    since: ({ event, up }) => `${up ? 'Plus haut' : 'Plus bas'} depuis ${event}, au-delà du hasard`,
    'last year': ({ name, up }) => `${up ? 'Hausse' : 'Baisse'} par rapport ${to(lastYear(name))}`,
    usual: ({ name, grain }) => `${subject(name, grain)} reste dans la plage habituelle`,
    'not yet': () => 'Pas encore d’évolution nette',
  },
  signal: {
    outside: range,
    trend: (up) => `dans une ${up ? 'hausse' : 'baisse'} suivie`,
    'two of three': (up) => `${edge(up)}, deux sur trois`,
    shift: (up) => `dans une suite ${average(up)}`,
  },

  summary: ({ score, period, responses: from, low, high }, grain) =>
    `NPS ${score} ${during(period, grain)}, sur ${from} (entre ${low} et ${high})`,
  point: ({ score, responses: from, low, high }) =>
    `NPS ${score}, probablement entre ${low} et ${high}, ${from}`,

  chart: (heading) => `${heading}, graphique. Les touches fléchées le parcourent.`,
  average: (mean) => `Moyenne ${mean}`,
  trialLimits: 'Limites provisoires',
  noLimits: 'Pas encore de limites',
  rangeName: 'Plage habituelle',
  span: (from, until) => (from === until ? from : `${from} à ${until}`),
  howToRead: {
    trend: 'Le trait montre où le score se trouve probablement, la bande où il se trouve d’habitude.',
    shares: 'Les promoteurs répondent 9 ou 10, les passifs 7 ou 8, les détracteurs 0 à 6.',
  },
  rebase: 'nouvelles limites',
  categories,

  caption: (heading, grain) => `${heading} par ${grains[grain][0]}`,
  columns: [
    'Période',
    'Réponses',
    'NPS',
    'Probable de',
    'Probable à',
    'Moyenne',
    'Habituel de',
    'Habituel à',
    'Signal',
    ...categories,
    'Événement',
  ],
};
