import { judge } from './verdict.js';
import { central, quantile } from './student.js';
import { need, number } from './need.js';
import type { Interval, Verdict } from './verdict.js';

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

/** All in points, -100 to 100. Without responses there is nothing but `responses`. */
export interface NetPromoterScore {
  score?: number | undefined;
  /** All responses: promoters, passives and detractors added. */
  responses: number;
  /** Of the raw score: 100 sqrt(V / n) with V = p + d - (p - d)^2. */
  standardError?: number | undefined;
  /** As computed: an adjusted or a Wald limit may lie beyond -100 or 100, where a drawing clips it. */
  interval?: Interval | undefined;
}

/** Without responses on both sides there is nothing but the verdict, `no clear change`. */
export interface NpsComparison {
  /** Raw score of the current side minus that of the previous one, in points. */
  difference?: number | undefined;
  /** Of the difference of the adjusted scores, which decides the verdict. */
  interval?: Interval | undefined;
  /** Two-sided p-value of the adjusted difference. */
  p?: number | undefined;
  verdict: Verdict;
}

/** Score and its standard error, in points, of the counts times `scale` with `extra` more at either end and twice that between. */
function estimate({ promoters, passives, detractors }: NpsCounts, extra = 0, scale = 1) {
  const up = number(promoters, 'promoters', 0) * scale + extra;
  const down = number(detractors, 'detractors', 0) * scale + extra;
  const n = up + number(passives, 'passives', 0) * scale + 2 * extra + down;
  const score = (100 * (up - down)) / n;
  const error = Math.sqrt(((1e4 * (up + down)) / n - score ** 2) / n);
  /** The interval that reaches `z` standard errors to each side. */
  const around = (z: number) => judge(score, z * error).interval;
  return { up, down, n, score, error, around };
}

/**
 * The lower limit, in points, of the score interval of n responses: the difference d whose test statistic Z(d) is z. The
 * upper limit is the negative lower one of the mirrored counts. Z falls as d grows, so halving finds the limit.
 */
function scoreLimit(up: number, down: number, n: number, z: number): number {
  let low = -1;
  let high = (up - down) / n;
  for (let halving = 0; halving < 60; halving++) {
    const d = (low + high) / 2;
    // q, the share of detractors that fits d best, solves 2n q^2 + B q - down d (1 - d) = 0.
    const B = (2 * n - up + down) * d - down - up;
    const q = (Math.sqrt(Math.max(0, B * B + 8 * n * down * d * (1 - d))) - B) / 4 / n;
    if (up - down - n * d > z * Math.sqrt(n * Math.max(0, 2 * q + d * (1 - d)))) low = d;
    else high = d;
  }
  return 100 * low;
}

/** What Rocks' adjustment adds to the promoters and to the detractors; the passives get twice that. */
const ADJUSTMENT = 3 / 4;

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
  const { score, n: responses } = estimate(counts);
  const n = number(effectiveResponses ?? (responses || 1), 'effectiveResponses', 1e-9);
  const scale = n / responses;
  const sample = estimate(counts, 0, scale);
  const { up, down } = sample;
  const interval = {
    'adjusted-wald': estimate(counts, ADJUSTMENT, scale).around(z),
    wald: sample.around(z),
    score: { low: scoreLimit(up, down, n, z), high: -scoreLimit(down, up, n, z) },
  }[method];
  need(interval, 'method', method);
  return responses ? { score, responses, standardError: sample.error, interval } : { responses };
}

/**
 * `netPromoterScore` with its adjusted Wald interval and nothing else: what a board shows, without the weight of the
 * other methods in its bundle. Throws as that does.
 */
export function adjustedScore(
  counts: NpsCounts,
  confidence = 0.95,
): Pick<NetPromoterScore, 'score' | 'responses' | 'interval'> {
  const { score, n: responses } = estimate(counts);
  const interval = estimate(counts, ADJUSTMENT).around(quantile(confidence));
  return responses ? { score, responses, interval } : { responses };
}

/**
 * Did the score move? Each side is adjusted as for the adjusted Wald interval (Rocks 2016); the interval is that of the
 * difference of two independent scores.
 *
 * Throws a RangeError as `netPromoterScore` does.
 */
export function compareNetPromoterScores(
  current: NpsCounts,
  previous: NpsCounts,
  { confidence = 0.95 }: { confidence?: number | undefined } = {},
): NpsComparison {
  const z = quantile(confidence);
  const difference = estimate(current).score - estimate(previous).score;
  const a = estimate(current, ADJUSTMENT);
  const b = estimate(previous, ADJUSTMENT);
  const change = a.score - b.score;
  const error = Math.hypot(a.error, b.error);
  return Number.isNaN(difference)
    ? { verdict: 'no clear change' }
    : { difference, p: 1 - central(Math.abs(change) / error), ...judge(change, z * error) };
}

/** Rolls up: counts are added, scores are never averaged. */
export function addCounts(counts: readonly NpsCounts[]): NpsCounts {
  const add = (part: keyof NpsCounts): number =>
    counts.reduce((total, one) => total + number(one[part], part, 0), 0);
  return { promoters: add('promoters'), passives: add('passives'), detractors: add('detractors') };
}

/**
 * Detractor 0 to 6, passive 7 to 8, promoter 9 to 10. A decimal score is cut at 7 and 9 as it stands, never rounded.
 * Anything else (blank, text, below 0, above 10) is invalid: undefined.
 */
export function npsCategory(response: unknown): 'promoter' | 'passive' | 'detractor' | undefined {
  if (typeof response !== 'number' || !(response >= 0 && response <= 10)) return undefined;
  return response >= 9 ? 'promoter' : response >= 7 ? 'passive' : 'detractor';
}
