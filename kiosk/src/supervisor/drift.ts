/** How far the whole board wanders, px each way, and how often it takes a step, ms. */
const reach = 3;
const step = 60_000;
/** The two ways have no common period but 63 steps: every spot of the square is passed. */
const [acrossPeriod, downPeriod] = [7, 9];

const wave = (n: number, period: number) => Math.round(reach * Math.sin((2 * Math.PI * n) / period));

/**
 * Where the board stands at a moment (ms, of any clock), px from its place: a step a minute on a slow path, so that no
 * edge burns into the panel.
 */
export function driftAt(now: number): { readonly x: number; readonly y: number } {
  const n = Math.floor(now / step);
  return { x: wave(n, acrossPeriod) + 0, y: wave(n, downPeriod) + 0 };
}
