import { rimY, type Bowl } from './bowl.js';
import type { Pile } from './pile.js';

/**
 * How marbles fall to their places: everything in closed form, so that any moment can be drawn alone. Each falls
 * straight down, hops once, and rolls the way that the pile found for it. It touches only once whatever lies in its
 * way has come to rest, so none passes through another.
 */
export interface Fall {
  readonly pile: Pile;
  /** The places that are filled, in the order in which they were packed. */
  readonly places: Int32Array;
  /** By number in `places`, ms: when a marble appears over the rim, when it first touches, when it rests. */
  readonly start: Float32Array;
  readonly touch: Float32Array;
  readonly rest: Float32Array;
  /** Where it appears. */
  readonly from: number;
  /** px per ms squared. */
  readonly gravity: number;
  /** px per ms along the way. */
  readonly pace: number;
  readonly duration: number;
}

/** From over the rim to the floor, ms. */
const dropTime = 400;
/** The longest that all of them take, ms. More marbles than that allows come faster, and are too small to follow. */
export const longestFall = 3600;
/** A little order even where nothing is in the way: at least so long from one to the next, ms. */
const stagger = 26;

export function planFall(bowl: Bowl, pile: Pile, places: Int32Array): Fall {
  const n = places.length;
  const d = pile.radius * 2;
  const from = -(rimY + 0.2) * bowl.width - d;
  const gravity = (2 * (bowl.height - from)) / dropTime ** 2;
  const pace = bowl.width / 460;
  const start = new Float32Array(n);
  const touch = new Float32Array(n);
  const rest = new Float32Array(n);
  const fall: Fall = { pile, places, start, touch, rest, from, gravity, pace, duration: 0 };
  // When the last marble in each strip of half a diameter has come to rest.
  const strip = d / 2;
  const busy = new Float32Array(Math.ceil(bowl.width / strip) + 4);
  const at = (x: number) => Math.max(0, Math.floor((x + bowl.width / 2) / strip) + 1);
  let duration = 0;
  for (let k = 0; k < n; k += 1) {
    const i = places[k]!;
    let low = Infinity;
    let high = -Infinity;
    for (let p = pile.from[i]!; p < pile.from[i + 1]!; p += 1) {
      low = Math.min(low, pile.wayX[p]!);
      high = Math.max(high, pile.wayX[p]!);
    }
    const left = at(low - pile.radius * 0.98);
    const right = Math.min(busy.length - 1, at(high + pile.radius * 0.98));
    const drop = fallTime(fall, i);
    let free = k * Math.min(stagger, 2400 / n) + drop;
    for (let s = left; s <= right; s += 1) free = Math.max(free, busy[s]!);
    const roll = hopTime(fall, i) + wayLength(pile, i) / pace;
    touch[k] = free;
    start[k] = free - drop;
    rest[k] = free + roll;
    for (let s = left; s <= right; s += 1) busy[s] = rest[k]!;
    duration = Math.max(duration, rest[k]!);
  }
  return hasten(fall, duration);
}

/** Many marbles fall a little faster, and beyond that sooner after one another. */
function hasten(fall: Fall, raw: number): Fall {
  const { start, touch, rest } = fall;
  const faster = Math.min(1.5, Math.max(1, raw / longestFall));
  const closer = Math.min(1, (longestFall * faster) / raw);
  let duration = 0;
  for (let k = 0; k < start.length; k += 1) {
    const sooner = start[k]! * (1 - closer);
    start[k] = (start[k]! - sooner) / faster;
    touch[k] = (touch[k]! - sooner) / faster;
    rest[k] = (rest[k]! - sooner) / faster;
    duration = Math.max(duration, rest[k]!);
  }
  return { ...fall, gravity: fall.gravity * faster ** 2, pace: fall.pace * faster, duration };
}

const fallTime = ({ pile, from, gravity }: Fall, i: number) =>
  Math.sqrt((2 * Math.max(0, pile.wayY[pile.from[i]!]! - from)) / gravity);

/** The one hop after the first touch: a share of the drop, at most a fifth of a marble. */
function hopHeight({ pile, from }: Fall, i: number): number {
  return Math.min(pile.radius * 0.36, (pile.wayY[pile.from[i]!]! - from) * 0.05);
}

const hopTime = (fall: Fall, i: number) => 2 * Math.sqrt((2 * hopHeight(fall, i)) / fall.gravity);

function wayLength({ wayX, wayY, from }: Pile, i: number): number {
  let length = 0;
  for (let p = from[i]! + 1; p < from[i + 1]!; p += 1)
    length += Math.hypot(wayX[p]! - wayX[p - 1]!, wayY[p]! - wayY[p - 1]!);
  return length;
}

/** Where the marble number `k` is at a time, written to `out`; outside its fall it stands at its start or its rest. */
export function whereAt(fall: Fall, k: number, time: number, out: Float32Array): void {
  const { pile, start, touch, rest } = fall;
  const i = fall.places[k]!;
  const first = pile.from[i]!;
  const last = pile.from[i + 1]! - 1;
  if (time >= rest[k]!) {
    out[0] = pile.x[i]!;
    out[1] = pile.y[i]!;
    return;
  }
  out[0] = pile.wayX[first]!;
  if (time < touch[k]!) {
    const t = Math.max(0, time - start[k]!);
    out[1] = Math.min(pile.wayY[first]!, fall.from + (fall.gravity * t * t) / 2);
    return;
  }
  const hop = hopTime(fall, i);
  const since = time - touch[k]!;
  if (since < hop) {
    out[1] = pile.wayY[first]! - (fall.gravity * since * (hop - since)) / 2;
    return;
  }
  // Rolling: it sets off slowly and is stopped.
  const share = (since - hop) / Math.max(1e-6, rest[k]! - touch[k]! - hop);
  let left = wayLength(pile, i) * Math.min(1, share * (0.45 + 0.55 * share));
  for (let p = first + 1; p <= last; p += 1) {
    const dx = pile.wayX[p]! - pile.wayX[p - 1]!;
    const dy = pile.wayY[p]! - pile.wayY[p - 1]!;
    const length = Math.hypot(dx, dy);
    if (left <= length || p === last) {
      const t = length > 0 ? Math.min(1, left / length) : 1;
      out[0] = pile.wayX[p - 1]! + dx * t;
      out[1] = pile.wayY[p - 1]! + dy * t;
      return;
    }
    left -= length;
  }
}

/** Leads through a fall frame by frame and touches only the marbles that move. */
export class Falling {
  /** The moving marbles: their numbers in `fall.places`, and where they are. */
  readonly moving: Int32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  movingCount = 0;
  /** Those that have come to rest since the frame before. */
  readonly rested: Int32Array;
  restedCount = 0;

  private readonly order: Int32Array;
  private next = 0;
  private readonly out = new Float32Array(2);

  constructor(readonly fall: Fall) {
    const n = fall.places.length;
    this.moving = new Int32Array(n);
    this.rested = new Int32Array(n);
    this.x = new Float32Array(n);
    this.y = new Float32Array(n);
    this.order = Int32Array.from({ length: n }, (_, k) => k).sort((a, b) => fall.start[a]! - fall.start[b]!);
  }

  /** On to a time, ms; never back. */
  advance(time: number): void {
    const { fall, moving, order, out } = this;
    while (this.next < order.length && fall.start[order[this.next]!]! <= time)
      moving[this.movingCount++] = order[this.next++]!;
    this.restedCount = 0;
    let kept = 0;
    for (let m = 0; m < this.movingCount; m += 1) {
      const k = moving[m]!;
      if (fall.rest[k]! <= time) {
        this.rested[this.restedCount++] = k;
        continue;
      }
      whereAt(fall, k, time, out);
      this.x[kept] = out[0]!;
      this.y[kept] = out[1]!;
      moving[kept++] = k;
    }
    this.movingCount = kept;
  }

  get done(): boolean {
    return this.next === this.order.length && this.movingCount === 0;
  }
}
