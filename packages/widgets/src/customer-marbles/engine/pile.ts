import { floorAt, hollowFor, reach, type Bowl } from './bowl.js';
import { cells } from './cells.js';
import { randomFrom } from './random.js';

/** Marbles at rest, and the way each one takes there. */
export interface Pile {
  readonly radius: number;
  readonly count: number;
  /** Middles at rest, in the bowl's coordinates. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** The way of marble i from where it first touches to its rest: points `from[i]` up to `from[i + 1]`. */
  readonly from: Uint32Array;
  readonly wayX: Float32Array;
  readonly wayY: Float32Array;
  /** The top of the highest marble. */
  readonly top: number;
}

// What a marble is on, beside the index of a marble.
const resting = -1;
const falling = -2;
const onWall = -3;
const quarter = Math.PI / 2;
/** No marble rolls on so often; arithmetic that goes round in a circle is cut here. */
const mostRolls = 80;

/** Of this many places to drop a marble, the lowest is taken: the surface stays level, the pile stays irregular. */
const choices = ({ width }: Bowl, radius: number) => (radius * 50 < width ? 2 : 5);

/**
 * Drops marbles one by one, each to the place where gravity leaves it: it falls until it touches, rolls over what it
 * touches, falls again, and rests between two supports or in the middle of the floor. So nothing overlaps by more than
 * arithmetic does, and a marble's way never crosses one that lies. The first n places of a larger pile with the same
 * radius and seed are the places of a pile of n.
 */
export function pileUp(bowl: Bowl, radius: number, count: number, seed = 1): Pile {
  const d = radius * 2;
  const eps = d * 1e-6;
  const hollow = hollowFor(bowl, radius);
  const random = randomFrom(seed);
  const tries = choices(bowl, radius);
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const near = cells(bowl, d, x, y);
  const from = new Uint32Array(count + 1);
  const wayX: number[] = [];
  const wayY: number[] = [];
  // The marble under way, and its way as x, y, x, y.
  let px = 0;
  let py = 0;
  let way: number[] = [];

  const mark = () => {
    way.push(px, py);
  };

  /** Straight down to the first touch: the index of the marble below, or the wall. */
  const fall = (): number => {
    let floor = floorAt(hollow, Math.abs(px));
    let below = onWall;
    near.under(px, py, floor, (i) => {
      const dx = px - x[i]!;
      const at = Math.abs(dx) < d - eps ? y[i]! - Math.sqrt(d * d - dx * dx) : Infinity;
      if (at < floor && at >= py - eps) {
        floor = at;
        below = i;
      }
      return floor;
    });
    py = floor;
    mark();
    return below;
  };

  /** Over marble c, outwards on the side it leans to, until something stops it or it drops off. */
  const roll = (c: number): number => {
    const cx = x[c]!;
    const cy = y[c]!;
    const side = px >= cx ? 1 : -1;
    const begin = Math.asin(Math.min(1, Math.abs(px - cx) / d));
    let end = quarter;
    let touched = falling;
    near.around(cx, cy, (e) => {
      const ex = x[e]! - cx;
      const ey = y[e]! - cy;
      const apart = ex * ex + ey * ey;
      if (e === c || apart >= 4 * d * d) return;
      // Both places that touch c and e.
      const h = Math.sqrt(d * d - apart / 4) / Math.sqrt(apart);
      for (let sign = -1; sign <= 1; sign += 2) {
        const qx = (ex / 2 - sign * h * ey) * side;
        const qy = ey / 2 + sign * h * ex;
        if (qx < 0 || qy > 0) continue;
        const angle = Math.atan2(qx, -qy);
        // One that it touches already, on the far side, stops it where it is.
        const already = Math.abs(angle - begin) <= 1e-4 && ex * side > qx;
        if (already || (angle > begin + 1e-7 && angle < end)) {
          end = already ? begin : angle;
          touched = e;
        }
      }
    });
    const outside = (angle: number) =>
      Math.abs(cx + side * d * Math.sin(angle)) > reach(hollow, cy - d * Math.cos(angle));
    if (outside(end)) {
      let high = end;
      end = begin;
      for (let i = 0; i < 26; i += 1) {
        const middle = (end + high) / 2;
        if (outside(middle)) high = middle;
        else end = middle;
      }
      touched = onWall;
    }
    const parts = Math.max(1, Math.ceil((end - begin) / 0.26));
    for (let i = 1; i <= parts; i += 1) {
      const angle = begin + ((end - begin) * i) / parts;
      px = cx + side * d * Math.sin(angle);
      py = cy - d * Math.cos(angle);
      mark();
    }
    if (touched === onWall) return (px - cx) * px >= 0 ? resting : onWall;
    return touched >= 0 && (x[touched]! - px) * (cx - px) < 0 ? resting : touched;
  };

  /** Down along the wall to the first marble, or to the middle of the floor. */
  const slide = (): number => {
    const { widest } = hollow;
    const side = px >= 0 ? 1 : -1;
    // Above the equator the wall leans out: a marble beside it falls.
    if (py < hollow.y[widest]!) {
      px -= side * eps;
      return falling;
    }
    for (let i = widest; i < hollow.x.length; i += 1) {
      const toY = hollow.y[i]!;
      if (toY <= py + eps) continue;
      const dx = side * hollow.x[i]! - px;
      const dy = toY - py;
      const length = dx * dx + dy * dy;
      let hit = resting;
      let free = 1;
      near.around(px, py, (e) => {
        const ex = x[e]! - px;
        const ey = y[e]! - py;
        // Where |p + t d - e| is a diameter; leaving a marble that it touches is no obstacle.
        const towards = dx * ex + dy * ey;
        const root = towards * towards - length * (ex * ex + ey * ey - d * d);
        if (towards <= 0 || root <= 0) return;
        const t = Math.max(0, (towards - Math.sqrt(root)) / length);
        if (t < free) {
          free = t;
          hit = e;
        }
      });
      px += dx * free;
      py += dy * free;
      if (hit >= 0 || i % 4 === 0) mark();
      if (hit >= 0) return (px - x[hit]!) * px >= 0 ? resting : hit;
    }
    px = 0;
    return resting;
  };

  let top = Infinity;
  for (let n = 0; n < count; n += 1) {
    let best: number[] = [];
    let lowest = -Infinity;
    for (let i = 0; i < tries; i += 1) {
      px = (random() * 2 - 1) * hollow.x[0]!;
      py = -bowl.height;
      way = [];
      let on = fall();
      for (let rolls = 0; rolls < mostRolls && on !== resting; rolls += 1)
        on = on === falling ? fall() : on === onWall ? slide() : roll(on);
      mark();
      if (py > lowest) {
        lowest = py;
        best = way;
      }
    }
    for (let i = 0; i < best.length; i += 2) {
      wayX.push(best[i]!);
      wayY.push(best[i + 1]!);
    }
    from[n + 1] = wayX.length;
    x[n] = best[best.length - 2]!;
    y[n] = lowest;
    near.add(n);
    top = Math.min(top, lowest - radius);
  }
  return {
    radius,
    count,
    x: Float32Array.from(x),
    y: Float32Array.from(y),
    from,
    wayX: Float32Array.from(wayX),
    wayY: Float32Array.from(wayY),
    top,
  };
}
