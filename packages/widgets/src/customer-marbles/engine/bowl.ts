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

/** A place on the inner wall, and the direction of the wall there. */
export interface WallPoint {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/** The right half of the inner wall from the rim down to the middle of the floor, in so many steps a curve. */
export const wallPoints = (bowl: Bowl, steps: number): WallPoint[] =>
  innerCurves(bowl).flatMap(([x0, y0, x1, y1, x2, y2, x3, y3], curve) =>
    Array.from({ length: steps + 1 - curve }, (_, i) => {
      const t = (i + curve) / steps;
      const u = 1 - t;
      const at = (a: number, b: number, c: number, d: number) =>
        u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
      const slope = (a: number, b: number, c: number, d: number) =>
        u * u * (b - a) + 2 * u * t * (c - b) + t * t * (d - c);
      return {
        x: at(x0, x1, x2, x3),
        y: at(y0, y1, y2, y3),
        dx: slope(x0, x1, x2, x3),
        dy: slope(y0, y1, y2, y3),
      };
    }),
  );

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
  // No side longer than a marble, so that a slide never steps over one.
  const steps = Math.min(1200, Math.max(32, Math.ceil((1.1 * bowl.width) / Math.max(radius, 1e-9) / 2)));
  const points = wallPoints(bowl, steps);
  const inwards = points.map(({ dx, dy }) => radius / (Math.hypot(dx, dy) || 1));
  const x = Float64Array.from(points, (point, i) => Math.max(0, point.x - point.dy * inwards[i]!));
  const y = Float64Array.from(points, (point, i) => point.y + point.dx * inwards[i]!);
  // A marble as large as the floor is round would make the parallel turn back: keep y growing.
  for (let i = 1; i < y.length; i += 1) y[i] = Math.max(y[i]!, y[i - 1]! + 1e-9);
  x[x.length - 1] = 0;
  return { x, y, widest: x.indexOf(Math.max(...x)) };
}

/** The place in `to` that a value has in `along`, which grows or falls all the way from `low` on. */
function between(value: number, along: Float64Array, to: Float64Array, low: number): number {
  let high = along.length - 1;
  const falls = along[high]! < along[low]!;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (falls ? along[middle]! >= value : along[middle]! <= value) low = middle;
    else high = middle;
  }
  const t = (value - along[low]!) / (along[high]! - along[low]! || 1);
  return to[low]! + t * (to[high]! - to[low]!);
}

/** Half the room at a height; above the rim the mouth's, below the floor none. */
export const reach = ({ x, y }: Hollow, at: number): number =>
  at <= y[0]! ? x[0]! : at > y[y.length - 1]! ? -1 : between(at, y, x, 0);

/** The height of the floor under a place to the side, |x| at most the widest. */
export const floorAt = ({ x, y, widest }: Hollow, at: number): number =>
  at >= x[widest]! ? y[widest]! : between(at, x, y, widest);
