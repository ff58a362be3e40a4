import { plural, type Count } from '../count.js';

type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Figures and names arrive as text, formatted for the language; a sentence begins with a capital. */
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const spelled = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Seven months; 13 months. */
const run = (n: Count, grain: Grain) =>
  sentence(`${spelled[n.n - 2] ?? n.text} ${grain}${n.n === 1 ? '' : 's'}`);

/** In October 2026, in week 43; on 31 October. */
const during = (period: string, grain: Grain) => `${grain === 'day' ? 'on' : 'in'} ${period}`;

/** Words of `floor-nps-trend`. A period is long (October 2026), a name (October) or short (Oct). */
export const nps = {
  heading: 'Net Promoter Score',
  empty: 'No responses recorded yet.',
  score: 'NPS',

  responses: (n: Count) => plural(n, 'response', 'responses'),
  fewerThan: (least: string) => `fewer than ${least}`,
  fewerThanResponses: (least: string) => `fewer than ${least} responses`,
  gapKinds: { suppressed: 'too few responses', none: 'no responses', missing: 'missing' },

  // Beside the figure.
  periodLine: (period: string, responses: string) => `${period}, ${responses}`,
  likelyShort: (low: string, high: string) => `Likely ${low}\u00a0to\u00a0${high}`,
  likely: (low: string, high: string) => `Likely between ${low} and ${high}`,
  soFar: (period: string, responses: string) => `${sentence(period)} so far: ${responses}`,
  soFarPeriod: (period: string) => `${period} so far`,

  // The comparison. `against` is a name of the functions below.
  lastYear: (name: string) => `${name} last year`,
  change: (direction: 'up' | 'down' | 'level', points: Count, against: string) =>
    direction === 'level'
      ? `Level with ${against}`
      : `${direction === 'up' ? 'Up' : 'Down'} ${plural(points, 'point', 'points')} on ${against}`,
  offTarget: (direction: 'up' | 'down' | 'level', points: Count, target: string) =>
    direction === 'level'
      ? `At the target of ${target}`
      : `${plural(points, 'point', 'points')} ${direction === 'up' ? 'above' : 'below'} the target of ${target}`,
  claim: (text: string) => `${text}:`,
  clear: 'a clear change',
  notClear: 'no clear change',
  clearOfTarget: 'more than chance explains',
  notClearOfTarget: 'could be chance',
  nothingToCompare: (against: string) => `No figure for ${against} to compare with`,
  tooFewToCompare: (least: string) => `Fewer than ${least} responses`,
  notCompared: 'not compared',

  // The target.
  target: (score: string) => `Target ${score}`,
  /** In full, and for where that has no room. */
  outlook: {
    'will reach': (score: string) => [
      `Target ${score}: will be reached as things are`,
      `Target ${score}: will be reached`,
    ],
    'may or may not': (score: string) => [
      `Target ${score}: may or may not be reached as things are`,
      `Target ${score}: may be reached or not`,
    ],
    'will not reach': (score: string) => [
      `Target ${score}: will not be reached as things are`,
      `Target ${score}: will not be reached`,
    ],
  },

  // The finding, and what a point's signal means.
  tooFewIn: (period: string, grain: Grain) => `Too few responses ${during(period, grain)}`,
  noneIn: (period: string, grain: Grain) => `No responses ${during(period, grain)}`,
  tooEarly: (n: Count, grain: Grain) => `Too early to say: ${plural(n, grain, `${grain}s`)}`,
  standsOut: (period: string, above: boolean) =>
    `${sentence(period)} stands out: ${above ? 'above' : 'below'} the usual range`,
  trend: (n: Count, grain: Grain, up: boolean) => `${run(n, grain)} ${up ? 'rising' : 'falling'}`,
  shift: (n: Count, grain: Grain, above: boolean) =>
    `${run(n, grain)} ${above ? 'above' : 'below'} the average`,
  twoOfThree: (grain: Grain, above: boolean) =>
    `Two of the last three ${grain}s near the ${above ? 'top' : 'bottom'} of the usual range`,
  since: (event: string, higher: boolean) =>
    `${higher ? 'Higher' : 'Lower'} since ${event} than chance explains`,
  onLastYear: (lastYear: string, up: boolean) => `${up ? 'Up' : 'Down'} on ${lastYear}`,
  usual: (period: string) => `${sentence(period)} is within its usual range`,
  notYet: 'No clear change yet',
  signal: {
    outside: (up: boolean) => `${up ? 'above' : 'below'} the usual range`,
    trend: (up: boolean) => `part of a ${up ? 'rise' : 'fall'}`,
    'two of three': (up: boolean) => `near the ${up ? 'top' : 'bottom'} of the usual range, two of three`,
    shift: (up: boolean) => `part of a run ${up ? 'above' : 'below'} the average`,
  },

  // The sentence.
  summary: (score: string, period: string, grain: Grain, responses: string, low: string, high: string) =>
    `NPS ${score} ${during(period, grain)}, from ${responses} (between ${low} and ${high})`,
  noScore: 'No score yet: too few responses',
  stop: (text: string) => `${text}.`,

  // In the chart.
  chart: (heading: string) => `${heading}, chart. Arrow keys move through it.`,
  average: (mean: string) => `Average ${mean}`,
  trialLimits: (n: Count, grain: Grain) => `Trial limits: ${plural(n, grain, `${grain}s`)}`,
  noLimits: (n: Count, grain: Grain) => `No limits yet: ${plural(n, grain, `${grain}s`)}`,
  rangeName: 'Usual range',
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  gap: (spans: readonly string[], what: string) => `${spans.join(', ')}: ${what}`,
  gaps: (n: Count, grain: Grain, what: string) => `${plural(n, grain, `${grain}s`)}: ${what}`,
  point: (period: string, text: string) => `${period}: ${text}`,
  pointScore: (score: string, low: string, high: string, responses: string) =>
    `NPS ${score}, likely between ${low} and ${high}, ${responses}`,
  share: (category: string, percent: string, responses: string) => `${category} ${percent}, ${responses}`,
  /** Under the chart while nothing is pointed at. */
  howToRead: {
    trend: 'A bar shows where the score likely lies, the band where it usually lies.',
    shares: 'Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6.',
  },
  event: (period: string, label: string, rebase: boolean) =>
    `${period}: ${label}${rebase ? ', limits start anew' : ''}`,
  categories: { promoters: 'Promoters', passives: 'Passives', detractors: 'Detractors' },

  // The table.
  caption: (heading: string, grain: Grain) => `${heading} by ${grain}`,
  newest: (shown: string, all: string) => `The newest ${shown} of ${all}`,
  columns: {
    responses: 'Responses',
    from: 'Likely from',
    to: 'Likely to',
    average: 'Average',
    lower: 'Usual from',
    upper: 'Usual to',
    signal: 'Signal',
    event: 'Event',
  },
};
