import { floorAt, hollowFor, reach, type Bowl, type Hollow } from './bowl.js';
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

/** Of this many places to drop a marble, the lowest is taken: the surface stays level, the pile stays irregular. */
const choices = ({ width }: Bowl, radius: number) => (radius * 140 < width ? 2 : radius * 50 < width ? 3 : 5);

/**
 * Drops marbles one by one, each to the place where gravity leaves it: it falls until it touches, rolls over what it
 * touches, falls again, and rests between two supports or in the middle of the floor. So nothing overlaps by more than
 * arithmetic does, and a marble's way never crosses one that lies. The first n places of a larger pile with the same
 * radius and seed are the places of a pile of n.
 */
export function pileUp(bowl: Bowl, radius: number, count: number, seed = 1): Pile {
  const packer = new Packer(bowl, radius, count, seed);
  for (let i = 0; i < count; i += 1) packer.drop();
  return packer.pile();
}

const stuck = 80;
const quarter = Math.PI / 2;

class Packer {
  private readonly hollow: Hollow;
  private readonly d: number;
  private readonly eps: number;
  private readonly random: () => number;
  private readonly tries: number;
  private readonly mouth: number;
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private n = 0;
  private readonly wayX: number[] = [];
  private readonly wayY: number[] = [];
  private readonly from: Uint32Array;
  // The marble under way.
  private px = 0;
  private py = 0;
  private tryX: number[] = [];
  private tryY: number[] = [];
  private bestX: number[] = [];
  private bestY: number[] = [];
  // Marbles by cell of one diameter, and the highest marble of each column.
  private readonly columns: number;
  private readonly rows: number;
  private readonly head: Int32Array;
  private readonly next: Int32Array;
  private readonly highest: Float64Array;
  private readonly left: number;
  private readonly above: number;
  private readonly found = new Int32Array(256);

  constructor(
    bowl: Bowl,
    private readonly radius: number,
    count: number,
    seed: number,
  ) {
    this.hollow = hollowFor(bowl, radius);
    this.d = radius * 2;
    this.eps = this.d * 1e-6;
    this.random = randomFrom(seed);
    this.tries = choices(bowl, radius);
    this.mouth = this.hollow.x[0]!;
    this.x = new Float64Array(count);
    this.y = new Float64Array(count);
    this.from = new Uint32Array(count + 1);
    this.left = -bowl.width / 2;
    this.above = -bowl.height;
    this.columns = Math.ceil(bowl.width / this.d) + 1;
    this.rows = Math.ceil((bowl.height * 2) / this.d) + 1;
    this.head = new Int32Array(this.columns * this.rows).fill(-1);
    this.next = new Int32Array(count);
    this.highest = new Float64Array(this.columns).fill(Infinity);
  }

  drop(): void {
    let lowest = -Infinity;
    let bx = 0;
    let by = 0;
    for (let i = 0; i < this.tries; i += 1) {
      this.settle((this.random() * 2 - 1) * this.mouth);
      if (this.py <= lowest) continue;
      lowest = this.py;
      bx = this.px;
      by = this.py;
      [this.bestX, this.tryX] = [this.tryX, this.bestX];
      [this.bestY, this.tryY] = [this.tryY, this.bestY];
    }
    for (let i = 0; i < this.bestX.length; i += 1) {
      this.wayX.push(this.bestX[i]!);
      this.wayY.push(this.bestY[i]!);
    }
    this.add(bx, by);
  }

  pile(): Pile {
    let top = Infinity;
    for (let i = 0; i < this.n; i += 1) top = Math.min(top, this.y[i]! - this.radius);
    return {
      radius: this.radius,
      count: this.n,
      x: Float32Array.from(this.x),
      y: Float32Array.from(this.y),
      from: this.from,
      wayX: Float32Array.from(this.wayX),
      wayY: Float32Array.from(this.wayY),
      top,
    };
  }

  private add(x: number, y: number): void {
    const i = this.n++;
    this.x[i] = x;
    this.y[i] = y;
    this.from[this.n] = this.wayX.length;
    const c = this.column(x);
    const at = this.row(y) * this.columns + c;
    this.next[i] = this.head[at]!;
    this.head[at] = i;
    this.highest[c] = Math.min(this.highest[c]!, y);
  }

  private column(x: number): number {
    return Math.min(this.columns - 1, Math.max(0, Math.floor((x - this.left) / this.d)));
  }

  private row(y: number): number {
    return Math.min(this.rows - 1, Math.max(0, Math.floor((y - this.above) / this.d)));
  }

  /** The marbles in the cells within `cells` of a place, into `found`; returns how many. */
  private near(x: number, y: number, cells: number): number {
    const c = this.column(x);
    const r = this.row(y);
    const { columns, head, next, found } = this;
    const right = Math.min(columns - 1, c + cells);
    const bottom = Math.min(this.rows - 1, r + cells);
    let n = 0;
    for (let row = Math.max(0, r - cells); row <= bottom; row += 1)
      for (let col = Math.max(0, c - cells); col <= right; col += 1)
        for (let i = head[row * columns + col]!; i >= 0; i = next[i]!) if (n < 256) found[n++] = i;
    return n;
  }

  /** Leads one marble from above `x` to its rest; leaves the place in px, py and the way in tryX, tryY. */
  private settle(x: number): void {
    this.px = x;
    this.py = this.above;
    this.tryX.length = this.tryY.length = 0;
    let on = this.fall();
    for (let i = 0; i < stuck && on !== resting; i += 1)
      on = on === falling ? this.fall() : on === onWall ? this.slide() : this.roll(on);
    this.mark();
  }

  private mark(): void {
    this.tryX.push(this.px);
    this.tryY.push(this.py);
  }

  /** Straight down to the first touch: the index of the marble below, or the wall. */
  private fall(): number {
    const { d, x, y, highest } = this;
    const limit = d - this.eps;
    let floor = floorAt(this.hollow, Math.abs(this.px));
    let below = onWall;
    const c = this.column(this.px);
    const from = Math.max(0, c - 1);
    const to = Math.min(this.columns - 1, c + 1);
    let start = Infinity;
    for (let i = from; i <= to; i += 1) start = Math.min(start, highest[i]!);
    if (start < Infinity)
      for (let r = Math.max(this.row(start), this.row(this.py)); r < this.rows; r += 1) {
        if (this.above + r * d - d > floor) break;
        for (let col = from; col <= to; col += 1)
          for (let i = this.head[r * this.columns + col]!; i >= 0; i = this.next[i]!) {
            const dx = this.px - x[i]!;
            if (dx >= limit || dx <= -limit) continue;
            const at = y[i]! - Math.sqrt(d * d - dx * dx);
            if (at < floor && at >= this.py - this.eps) {
              floor = at;
              below = i;
            }
          }
      }
    this.py = floor;
    this.mark();
    return below;
  }

  /** Over marble c, outwards on the side it leans to, until something stops it or it drops off. */
  private roll(c: number): number {
    const { d, x, y, hollow } = this;
    const cx = x[c]!;
    const cy = y[c]!;
    const side = this.px >= cx ? 1 : -1;
    const begin = Math.asin(Math.min(1, Math.abs(this.px - cx) / d));
    let end = quarter;
    let touched = falling;
    const found = this.near(cx, cy, 2);
    for (let k = 0; k < found; k += 1) {
      const e = this.found[k]!;
      if (e === c) continue;
      const ex = x[e]! - cx;
      const ey = y[e]! - cy;
      const apart = ex * ex + ey * ey;
      if (apart >= 4 * d * d) continue;
      // Both places that touch c and e.
      const h = Math.sqrt(d * d - apart / 4) / Math.sqrt(apart);
      for (let sign = -1; sign <= 1; sign += 2) {
        const qx = (ex / 2 - sign * h * ey) * side;
        const qy = ey / 2 + sign * h * ex;
        if (qx < 0 || qy > 0) continue;
        const angle = Math.atan2(qx, -qy);
        if (angle > begin + 1e-7 && angle < end) {
          end = angle;
          touched = e;
        } else if (angle >= begin - 1e-4 && angle <= begin + 1e-7 && ex * side > qx) {
          // Touching already, on the far side: it rests.
          end = begin;
          touched = e;
        }
      }
    }
    const outside = (angle: number) => {
      const at = Math.abs(cx + side * d * Math.sin(angle)) - reach(hollow, cy - d * Math.cos(angle));
      return at > 0;
    };
    if (outside(end)) {
      let low = begin;
      let high = end;
      for (let i = 0; i < 26; i += 1) {
        const middle = (low + high) / 2;
        if (outside(middle)) high = middle;
        else low = middle;
      }
      end = low;
      touched = onWall;
    }
    this.arc(cx, cy, side, begin, end);
    if (touched === falling) {
      // Past the side of c: free.
      this.px = cx + side * d;
      this.py = cy;
      return falling;
    }
    if (touched === onWall) return (this.px - cx) * this.px >= 0 ? resting : onWall;
    return (x[touched]! - this.px) * (cx - this.px) < 0 ? resting : touched;
  }

  private arc(cx: number, cy: number, side: number, begin: number, end: number): void {
    const parts = Math.max(1, Math.ceil((end - begin) / 0.26));
    for (let i = 1; i <= parts; i += 1) {
      const angle = begin + ((end - begin) * i) / parts;
      this.px = cx + side * this.d * Math.sin(angle);
      this.py = cy - this.d * Math.cos(angle);
      if (i < parts) this.mark();
    }
    this.mark();
  }

  /** Down along the wall to the first marble, or to the middle of the floor. */
  private slide(): number {
    const { hollow, d, x, y } = this;
    const { widest } = hollow;
    if (this.py < hollow.y[widest]!) return this.leaveWall();
    const side = this.px >= 0 ? 1 : -1;
    let i = widest;
    while (i < hollow.x.length - 1 && hollow.y[i]! <= this.py + this.eps) i += 1;
    for (; i < hollow.x.length; i += 1) {
      const toX = side * hollow.x[i]!;
      const toY = hollow.y[i]!;
      const fromX = this.px;
      const fromY = this.py;
      let hit = -1;
      let free = 1;
      const dx = toX - fromX;
      const dy = toY - fromY;
      const length = dx * dx + dy * dy || 1e-12;
      const found = this.near(fromX, fromY, 2);
      for (let k = 0; k < found; k += 1) {
        const e = this.found[k]!;
        const ex = x[e]! - fromX;
        const ey = y[e]! - fromY;
        // Where |from + t d - e| = diameter; leaving a marble that it touches is no obstacle.
        const towards = dx * ex + dy * ey;
        const root = towards * towards - length * (ex * ex + ey * ey - d * d);
        if (towards <= 0 || root <= 0) continue;
        const t = Math.max(0, (towards - Math.sqrt(root)) / length);
        if (t < free) {
          free = t;
          hit = e;
        }
      }
      this.px = fromX + dx * free;
      this.py = fromY + dy * free;
      if (hit >= 0) {
        this.mark();
        return (this.px - x[hit]!) * this.px >= 0 ? resting : hit;
      }
      if (i % 4 === 0) this.mark();
    }
    this.px = 0;
    return resting;
  }

  /** Above the equator the wall leans out: a marble beside it falls. */
  private leaveWall(): number {
    this.px -= Math.sign(this.px) * this.eps;
    return falling;
  }
}

// What a marble rests on, beside the index of a marble.
const resting = -1;
const falling = -2;
const onWall = -3;
