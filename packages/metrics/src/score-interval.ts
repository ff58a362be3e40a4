/**
 * The lower limit, in points, of the score interval of `c` promoters, `s` passives and `b` detractors: the difference D
 * whose test statistic Z(D) is z (Rocks 2016). The upper limit is the negative lower one of the mirrored counts.
 * Z falls as D grows, so halving finds the limit; all detractors give -100.
 */
export function scoreLimit(c: number, s: number, b: number, z: number): number {
  const n = c + s + b;
  let low = -1;
  let high = (c - b) / n;
  for (let halving = 0; halving < 60; halving++) {
    const d = (low + high) / 2;
    // q, the share of detractors that fits D best, solves 2n q^2 + B q - b D (1 - D) = 0.
    const B = -b - c + (2 * n - c + b) * d;
    const q = (Math.sqrt(Math.max(0, B * B + 8 * n * b * d * (1 - d))) - B) / (4 * n);
    const spread = Math.sqrt(n * Math.max(0, 2 * q + d * (1 - d)));
    if (c - b - n * d > z * spread) low = d;
    else high = d;
  }
  return 100 * low;
}
