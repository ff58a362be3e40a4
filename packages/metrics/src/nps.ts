import { amount, need } from './need.js';
import { scoreLimit } from './score-interval.js';
import { central, quantile } from './student.js';
import type { Interval, Verdict } from './verdict.js';
import { verdictOf } from './verdict.js';

/** Responses by category: counts, or sums of weights. Numbers of 0 or more. */
export interface NpsCounts {
  promoters: number;
  passives: number;
  detractors: number;
}

export interface NpsOptions {
  /** Between 0 and 1; 0.95 unless told. */
  confidence?: number | undefined;
  /** `adjusted-wald` unless told: plain Wald is unfit for the few responses of a facility. */
  method?: 'adjusted-wald' | 'score' | 'wald' | undefined;
  /** For weighted counts: (sum of weights)^2 / sum of squared weights, the n that the interval uses. */
  effectiveResponses?: number | undefined;
}

/** All in points, -100 to 100; everything but `responses` is undefined when there are no responses. */
export interface NetPromoterScore {
  score: number | undefined;
  /** All responses: promoters, passives and detractors added. */
  responses: number;
  /** Of the raw score: 100 sqrt(V / n) with V = p + d - (p - d)^2. */
  standardError: number | undefined;
  /** As computed: an adjusted or a Wald limit may lie beyond -100 or 100. */
  interval: Interval | undefined;
  /** The interval clipped to -100..100, for drawing and for words. */
  drawn: Interval | undefined;
}

export interface NpsComparison {
  /** Raw score of the current side minus that of the previous one, in points. */
  difference: number | undefined;
  /** Of the difference of the adjusted scores, which decides the verdict. */
  interval: Interval | undefined;
  /** Two-sided p-value of the adjusted difference. */
  p: number | undefined;
  verdict: Verdict;
}

type Sides<T> = { current?: T | undefined; previous?: T | undefined };
type Triple = [promoters: number, passives: number, detractors: number];

const triple = (counts: NpsCounts, of = ''): Triple => [
  amount(counts.promoters, `${of}promoters`),
  amount(counts.passives, `${of}passives`),
  amount(counts.detractors, `${of}detractors`),
];

const score = ([c, s, b]: Triple): number => (100 * (c - b)) / (c + s + b);

/** Weighted counts, brought to the size of the sample that they are worth. */
function effective([c, s, b]: Triple, n: number | undefined): Triple {
  need(n === undefined || (n > 0 && n < Infinity), 'effectiveResponses', 'a number above 0', n);
  const factor = n === undefined ? 1 : n / (c + s + b);
  return [c * factor, s * factor, b * factor];
}

/** Rocks' adjustment: 3/4 promoter, 3/2 passive, 3/4 detractor more. */
const adjusted = ([c, s, b]: Triple): Triple => [c + 0.75, s + 1.5, b + 0.75];

/** Variance of the score in points squared: 100^2 V / n. */
function variance([c, s, b]: Triple): number {
  const n = c + s + b;
  return (1e4 * ((c + b) / n - ((c - b) / n) ** 2)) / n;
}

const around = (centre: number, reach: number): Interval => ({ low: centre - reach, high: centre + reach });
const clip = (points: number): number => Math.max(-100, Math.min(100, points));

/**
 * The Net Promoter Score of `counts`, 100 (p - d) in points, with its interval.
 *
 * Intervals: adjusted Wald (Rocks 2016, The American Statistician 70(4), "Interval Estimation for the Net Promoter
 * Score"), the score interval of the same paper, and plain Wald, which covers too little below 30 responses.
 *
 * Throws a RangeError for a count below 0 or not finite, a confidence outside 0..1, effective responses not above 0.
 */
export function netPromoterScore(
  counts: NpsCounts,
  { confidence = 0.95, method = 'adjusted-wald', effectiveResponses }: NpsOptions = {},
): NetPromoterScore {
  const z = quantile(confidence);
  need(/^(adjusted-wald|score|wald)$/.test(method), 'method', 'adjusted-wald, score or wald', method);
  const raw = triple(counts);
  const responses = raw[0] + raw[1] + raw[2];
  const sample = effective(raw, effectiveResponses);
  if (!responses) {
    return { score: undefined, responses, standardError: undefined, interval: undefined, drawn: undefined };
  }
  const [c, s, b] = sample;
  const shown = method === 'wald' ? sample : adjusted(sample);
  const interval =
    method === 'score'
      ? { low: scoreLimit(c, s, b, z), high: -scoreLimit(b, s, c, z) }
      : around(score(shown), z * Math.sqrt(variance(shown)));
  return {
    score: score(raw),
    responses,
    standardError: Math.sqrt(variance(sample)),
    interval,
    drawn: { low: clip(interval.low), high: clip(interval.high) },
  };
}

/**
 * Did the score move? Each side is adjusted as for the adjusted Wald interval (Rocks 2016); the interval is that of the
 * difference of two independent scores. `effectiveResponses` is for weighted counts, a side each.
 * Without responses on both sides nothing can be said: no difference, `no clear change`.
 *
 * Throws a RangeError as `netPromoterScore` does.
 */
export function compareNetPromoterScores(
  current: NpsCounts,
  previous: NpsCounts,
  {
    confidence = 0.95,
    effectiveResponses = {},
  }: { confidence?: number | undefined; effectiveResponses?: Sides<number> | undefined } = {},
): NpsComparison {
  const z = quantile(confidence);
  const now = triple(current, 'current.');
  const then = triple(previous, 'previous.');
  const difference = score(now) - score(then);
  const a = adjusted(effective(now, effectiveResponses.current));
  const b = adjusted(effective(then, effectiveResponses.previous));
  if (Number.isNaN(difference)) {
    return { difference: undefined, interval: undefined, p: undefined, verdict: 'no clear change' };
  }
  const change = score(a) - score(b);
  const error = Math.sqrt(variance(a) + variance(b));
  const interval = around(change, z * error);
  return { difference, interval, p: 1 - central(Math.abs(change) / error), verdict: verdictOf(interval) };
}

/** Rolls up: counts are added, scores are never averaged. */
export function addCounts(counts: Iterable<NpsCounts>): NpsCounts {
  const sum = { promoters: 0, passives: 0, detractors: 0 };
  let index = 0;
  for (const one of counts) {
    const [c, s, b] = triple(one, `counts[${index++}].`);
    sum.promoters += c;
    sum.passives += s;
    sum.detractors += b;
  }
  return sum;
}

/**
 * Detractor 0 to 6, passive 7 to 8, promoter 9 to 10. A decimal score is cut at 7 and 9 as it stands, never rounded.
 * Anything else (blank, text, below 0, above 10) is invalid: undefined.
 */
export function npsCategory(response: unknown): 'promoter' | 'passive' | 'detractor' | undefined {
  if (typeof response !== 'number' || !(response >= 0 && response <= 10)) return undefined;
  return response >= 9 ? 'promoter' : response >= 7 ? 'passive' : 'detractor';
}
