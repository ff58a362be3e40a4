/**
 * The bowl's shape. Origin in the middle of the rim, y downwards, the ground at y = height. The rim is a little
 * narrower than the equator, the foot is flat, the wall is 3 % of the width and thicker towards the foot.
 */
export interface Bowl {
  /** Outer width at the equator. */
  readonly width: number;
  /** From the plane of the rim to the ground. */
  readonly height: number;
}

/** Shares of the width. */
export const rimX = 0.451;
export const rimY = 0.054;
export const footX = 0.165;
export const wall = 0.03;
/** The glass under the lowest marble, a share of the width. */
export const base = 0.056;
/** Where the bowl is widest, a share of the height. */
export const equator = 0.385;

type Cubic = readonly [number, number, number, number, number, number, number, number];

/** The right half of the outer wall: rim to equator, equator to foot. */
export const outerCurves = ({ width: w, height: h }: Bowl): readonly [Cubic, Cubic] => [
  [rimX * w, 0, 0.48 * w, 0.12 * h, 0.5 * w, 0.25 * h, 0.5 * w, equator * h],
  [0.5 * w, equator * h, 0.5 * w, 0.7 * h, 0.345 * w, 0.93 * h, footX * w, h],
];

/** The right half of the inner wall: rim to equator, equator to the lowest point in the middle. */
export function innerCurves({ width: w, height: h }: Bowl): readonly [Cubic, Cubic] {
  const t = wall * w;
  const foot = h - base * w;
  return [
    [rimX * w - t, 0, 0.48 * w - t, 0.12 * h, 0.5 * w - t, 0.25 * h, 0.5 * w - t, equator * h],
    [0.5 * w - t, equator * h, 0.5 * w - t, 0.74 * h, 0.27 * w, foot, 0, foot],
  ];
}

/** Where the middle of a marble may be: the inner wall moved inwards by the marble's radius, as a fine polyline. */
export interface Hollow {
  /** Right half, from the rim down to the middle of the floor; y grows, x grows to `widest` and then falls to 0. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Index of the widest point. */
  readonly widest: number;
}

/** The inner wall is convex, so its inward parallel's chords lie inside it: nothing within them can touch the glass. */
export function hollowFor(bowl: Bowl, radius: number): Hollow {
  const x: number[] = [];
  const y: number[] = [];
  // No side longer than a marble, so that a slide never steps over one.
  const steps = Math.min(1200, Math.max(32, Math.ceil((1.1 * bowl.width) / Math.max(radius, 1e-9) / 2)));
  for (const [x0, y0, x1, y1, x2, y2, x3, y3] of innerCurves(bowl)) {
    for (let i = x.length ? 1 : 0; i <= steps; i += 1) {
      const t = i / steps;
      const u = 1 - t;
      const dx = u * u * (x1 - x0) + 2 * u * t * (x2 - x1) + t * t * (x3 - x2);
      const dy = u * u * (y1 - y0) + 2 * u * t * (y2 - y1) + t * t * (y3 - y2);
      const length = Math.hypot(dx, dy) || 1;
      const px = u * u * u * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3;
      const py = u * u * u * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3;
      x.push(Math.max(0, px - (radius * dy) / length));
      y.push(py + (radius * dx) / length);
    }
  }
  // A marble as large as the floor is round would make the parallel turn back: keep y growing.
  for (let i = 1; i < y.length; i += 1) y[i] = Math.max(y[i]!, y[i - 1]! + 1e-9);
  x[x.length - 1] = 0;
  let widest = 0;
  for (let i = 1; i < x.length; i += 1) if (x[i]! > x[widest]!) widest = i;
  return { x: Float64Array.from(x), y: Float64Array.from(y), widest };
}

/** Half the room at a height; above the rim the mouth's, below the floor none. */
export function reach({ x, y }: Hollow, at: number): number {
  const last = y.length - 1;
  if (at <= y[0]!) return x[0]!;
  if (at > y[last]!) return -1;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (y[middle]! <= at) low = middle;
    else high = middle;
  }
  const t = (at - y[low]!) / (y[high]! - y[low]!);
  return x[low]! + t * (x[high]! - x[low]!);
}

/** The height of the floor under a place to the side, |x| at most the widest. */
export function floorAt({ x, y, widest }: Hollow, at: number): number {
  let low = widest;
  let high = x.length - 1;
  if (at >= x[low]!) return y[low]!;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (x[middle]! >= at) low = middle;
    else high = middle;
  }
  const t = (x[low]! - at) / (x[low]! - x[high]! || 1);
  return y[low]! + t * (y[high]! - y[low]!);
}
