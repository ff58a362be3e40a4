import { number } from './need.js';
import { sum } from './verdict.js';

/** Rounds half away from zero to `digits` decimals, forgiving a float's last bit (1.005 is 1.01); never -0. */
export function roundHalfAway(value: number, digits = 0): number {
  const scale = 10 ** number(digits, 'digits');
  const size = +(Math.abs(number(value, 'value')) * scale).toPrecision(15);
  return (Math.sign(value) * Math.round(size)) / scale + 0;
}

/**
 * Whole percentages that add to exactly 100, by largest remainder; of equal remainders the first wins.
 * Counts or weights of 0 or more; without any, all are 0.
 */
export function wholeShares(counts: readonly number[]): number[] {
  const total = sum(counts.map((count) => number(count, 'counts', 0))) || Infinity;
  const shares = counts.map((count) => Math.floor((100 * count) / total));
  const left = (i: number): number => (100 * counts[i]!) % total;
  const order = [...counts.keys()].sort((a, b) => left(b) - left(a));
  for (const i of order.slice(0, total < Infinity ? 100 - sum(shares) : 0)) shares[i]!++;
  return shares;
}
