/** Maps numbers of a domain to px, linearly. */
export type Scale = (value: number) => number;

export const linear =
  ([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): Scale =>
  (value) =>
    r0 + ((value - d0) / (d1 - d0 || 1)) * (r1 - r0);

/** Round values within low..high: 1, 2 or 5 times a power of ten apart, and `least` or more. */
export function niceTicks(low: number, high: number, least: number): number[] {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * ([1, 2, 5].find((nice) => nice * power >= least * (1 - 1e-9)) ?? 10);
  const ticks: number[] = [];
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) ticks.push(i * step + 0);
  return ticks;
}
