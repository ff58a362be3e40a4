import { amount, number } from './need.js';

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
  const total = counts.reduce((sum, count, index) => sum + amount(count, `counts[${index}]`), 0);
  if (!total) return counts.map(() => 0);
  const shares = counts.map((count) => Math.floor((100 * count) / total));
  const remainder = (index: number): number => (100 * counts[index]!) % total;
  const left = 100 - shares.reduce((sum, share) => sum + share, 0);
  const order = [...counts.keys()].sort((a, b) => remainder(b) - remainder(a));
  for (const index of order.slice(0, left)) shares[index]!++;
  return shares;
}
