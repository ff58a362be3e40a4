import { need } from './need.js';

/** Student's t with this many degrees of freedom is the normal distribution, to the last digit of a double. */
const NORMAL = 1e15;

/** gamma(a + 1/2) / gamma(a): exact steps up to where its asymptotic series is good to 1e-11. */
const gammas = (a: number): number =>
  a > 99 ? Math.sqrt(a - 1 / 4 + 1 / 32 / a + 1 / 128 / a / a) : (gammas(a + 1) * a) / (a + 1 / 2);

/** Density of |T| at t (Abramowitz and Stegun 26.7.1, doubled). */
const density = (t: number, df: number): number =>
  ((2 * gammas(df / 2)) / Math.sqrt(df * Math.PI)) * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df));

/** 1 + p/q x + p(p + 2)/(q(q + 2)) x^2 + ...: a hypergeometric series whose terms are all positive. */
function series(p: number, q: number, x: number): number {
  let total = 1;
  for (let term = 1; term > total * 1e-17; p += 2, q += 2) total += term *= (p / q) * x;
  return total;
}

/**
 * P(|T| < t) for t of 0 or more and `df` degrees of freedom of 1 or more (the normal distribution without), to 1e-10:
 * the regularised incomplete beta function of 1/2 and df/2 (Abramowitz and Stegun 26.5.27), summed from the nearer end.
 */
export function central(t: number, df = NORMAL): number {
  const x = df / (df + t * t);
  const front = t * density(t, df);
  const inside =
    x > 1 / 2 ? front * series(df + 1, 3, (x * t * t) / df) : 1 - (front / df) * series(df + 1, df + 2, x);
  // Past what a double can hold the series overflows; all of the probability is inside by then.
  return inside < 1 ? inside : 1;
}

/** The t with P(|T| < t) = `confidence`. Newton's steps from 0 never overshoot, since P(|T| < t) is concave. */
export function quantile(confidence: number, df = NORMAL): number {
  need(confidence > 0 && confidence < 1, 'confidence', confidence);
  let t = 0;
  let step;
  do t += step = (confidence - central(t, df)) / density(t, df);
  while (step > 1e-12 * t);
  return t;
}
