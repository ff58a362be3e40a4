import { need } from './need.js';

/** Student's t with this many degrees of freedom is the normal distribution, to the last digit of a double. */
const NORMAL = 1e15;

/** Density of Student's t at t (Abramowitz and Stegun 26.7.1). */
function density(t: number, df: number): number {
  // gamma(a + 1/2) / gamma(a): exact steps up to where its asymptotic series is good to 1e-11.
  let a = df / 2;
  let ratio = 1;
  for (; a < 99; a++) ratio *= a / (a + 0.5);
  const gammas = ratio * Math.sqrt(a - 1 / 4 + 1 / (32 * a) + 1 / (128 * a * a));
  return (gammas / Math.sqrt(df * Math.PI)) * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df));
}

/** 1 + p/q x + p(p + 2)/(q(q + 2)) x^2 + ...: a hypergeometric series whose terms are all positive. */
function series(p: number, q: number, x: number): number {
  let sum = 1;
  for (let term = 1; term > sum * 1e-17; p += 2, q += 2) sum += term *= (p / q) * x;
  return sum;
}

/**
 * P(|T| < t) for t of 0 or more and `df` degrees of freedom of 1 or more (the normal distribution without), to 1e-10:
 * the regularised incomplete beta function of 1/2 and df/2 (Abramowitz and Stegun 26.5.27), summed from the nearer end.
 */
export function central(t: number, df = NORMAL): number {
  const tail = df / (df + t * t);
  const front = 2 * t * density(t, df);
  const inside =
    tail > 0.5
      ? front * series(df + 1, 3, (t * t) / (df + t * t))
      : 1 - (front / df) * series(df + 1, df + 2, tail);
  // Past what a double can hold the series overflows; all of the probability is inside by then.
  return inside < 1 ? inside : 1;
}

/** The t with P(|T| < t) = `confidence`. Newton's steps from 0 never overshoot, since P(|T| < t) is concave. */
export function quantile(confidence: number, df = NORMAL): number {
  need(confidence > 0 && confidence < 1, 'confidence', 'a number between 0 and 1', confidence);
  let t = 0;
  let step;
  do t += step = (confidence - central(t, df)) / (2 * density(t, df));
  while (step > 1e-12 * t);
  return t;
}
