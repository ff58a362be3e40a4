import type { Count } from '../count.js';
import { counted } from './counted.js';

type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Figures and names arrive as text, formatted for the language; a sentence begins with a capital. */
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const spelled = 'seven eight nine ten eleven twelve'.split(' ');

/** In October 2026, in week 43; on 31 October. */
const during = (period: string, grain: Grain) => `${grain === 'day' ? 'on' : 'in'} ${period}`;

const above = (up: boolean) => (up ? 'above' : 'below');
const rise = (up: boolean) => (up ? 'Up' : 'Down');
const range = (up: boolean) => `${above(up)} the usual range`;
const average = (up: boolean) => `${above(up)} the average`;
const edge = (up: boolean) => `near the ${up ? 'top' : 'bottom'} of the usual range`;
/** Seven months, the fewest of which it is said; 13 months. */
const run = (n: Count, grain: Grain) => sentence(counted({ ...n, text: spelled[n.n - 7] ?? n.text }, grain));
const lastYear = (name: string) => `${name} last year`;

const categories = ['Promoters', 'Passives', 'Detractors'];

const asThingsAre = (outlook: string) => [`${outlook} as things are`, outlook];
const periods: (n: Count, grain: Grain) => string = counted;

/** What a finding speaks of: `name` is October, `n` a run of periods, `up` above or rising. */
interface Found {
  readonly name: string;
  readonly n: Count;
  readonly grain: Grain;
  readonly up: boolean;
  readonly event: string;
}

/** A period's figures: October 2026; 120 responses; points. */
export interface Said {
  readonly period: string;
  readonly responses: string;
  readonly score: string;
  readonly low: string;
  readonly high: string;
}

/** Words of `floor-nps-trend`. A period is long (October 2026), a name (October) or short (Oct). */
export const nps = {
  heading: 'Net Promoter Score',
  empty: 'No responses yet.',
  noScore: 'No score yet: too few responses',

  responses: (n: Count) => counted(n, 'response'),
  fewerThan: (least: string) => `fewer than ${least}`,
  fewerThanResponses: (least: string) => `fewer than ${least} responses`,
  gaps: { suppressed: 'too few responses', none: 'no responses', missing: 'missing' },
  periods,
  lastYear,
  soFar: (period: string) => `${sentence(period)} so far`,
  /** `text` is said of `what`. */
  about: (what: string, text: string) => `${what}: ${text}`,
  joined: (texts: readonly string[]) => texts.join(', '),
  stop: (text: string) => `${text}.`,

  // Beside the figure.
  likelyShort: (low: string, high: string) => `Likely ${low}\u00a0to\u00a0${high}`,
  likely: (low: string, high: string) => `Likely between ${low} and ${high}`,

  // The comparison: what is seen, and whether it means anything. `sign` is 1 up, -1 down, 0 level.
  change: (sign: number, points: Count, against: string) =>
    sign ? `${rise(sign > 0)} ${counted(points, 'point')} on ${against}:` : `Level with ${against}:`,
  offTarget: (sign: number, points: Count, target: string) =>
    `${sign ? `${counted(points, 'point')} ${above(sign > 0)}` : 'At'} the target of ${target}:`,
  clear: (clear: boolean) => `${clear ? 'a' : 'no'} clear change`,
  clearOfTarget: (clear: boolean): string => (clear ? 'more than chance explains' : 'could be chance'),
  nothingToCompare: (against: string) => `No figure for ${against}`,
  tooFewToCompare: (least: string) => [`Fewer than ${least} responses:`, 'not compared'],

  // The target. In full, and for where that has no room.
  target: (score: string) => `Target ${score}`,
  outlook: {
    'will reach': asThingsAre('will be reached'),
    'may or may not': asThingsAre('may or may not be reached'),
    'will not reach': asThingsAre('will not be reached'),
  },

  // The finding, and what a point's signal means.
  finding: {
    suppressed: ({ name, grain }: Found) => `Too few responses ${during(name, grain)}`,
    none: ({ name, grain }: Found) => `No responses ${during(name, grain)}`,
    'too early': ({ n, grain }: Found) => `Too early to say: ${counted(n, grain)}`,
    outside: ({ name, up }: Found) => `${sentence(name)} stands out: ${range(up)}`,
    trend: ({ n, grain, up }: Found) => `${run(n, grain)} ${up ? 'rising' : 'falling'}`,
    'two of three': ({ grain, up }: Found) => `Two of the last three ${grain}s ${edge(up)}`,
    shift: ({ n, grain, up }: Found) => `${run(n, grain)} ${average(up)}`,
    since: ({ event, up }: Found) => `${up ? 'Higher' : 'Lower'} since ${event} than chance explains`,
    'last year': ({ name, up }: Found) => `${rise(up)} on ${lastYear(name)}`,
    usual: ({ name }: Found) => `${sentence(name)} is within its usual range`,
    'not yet': () => 'No clear change yet',
  },
  signal: {
    outside: range,
    trend: (up: boolean) => `part of a ${up ? 'rise' : 'fall'}`,
    'two of three': (up: boolean) => `${edge(up)}, two of three`,
    shift: (up: boolean) => `part of a run ${average(up)}`,
  },

  // The sentences.
  summary: ({ score, period, responses, low, high }: Said, grain: Grain) =>
    `NPS ${score} ${during(period, grain)}, from ${responses} (between ${low} and ${high})`,
  point: ({ score, responses, low, high }: Said) =>
    `NPS ${score}, likely between ${low} and ${high}, ${responses}`,

  // In the chart.
  chart: (heading: string) => `${heading}, chart. Arrow keys move through it.`,
  average: (mean: string) => `Average ${mean}`,
  trialLimits: 'Trial limits',
  noLimits: 'No limits yet',
  rangeName: 'Usual range',
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  /** Under the chart while nothing is pointed at. */
  howToRead: {
    trend: 'Bars show where a score likely lies, the band where it usually lies.',
    shares: 'Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6.',
  },
  rebase: 'limits start anew',
  categories,

  // The table.
  caption: (heading: string, grain: Grain) => `${heading} by ${grain}`,
  /** The period, counts, score and interval, limits, signal, shares, event. */
  columns: [
    'Period',
    'Responses',
    'NPS',
    'Likely from',
    'Likely to',
    'Average',
    'Usual from',
    'Usual to',
    'Signal',
    ...categories,
    'Event',
  ],
};
