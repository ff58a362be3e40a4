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
  /** By number in `places`, ms: when a marble appears over the rim, and when it rests. */
  readonly start: Float32Array;
  readonly rest: Float32Array;
  /** The height at which it appears. */
  readonly from: number;
  readonly duration: number;
  /** Where marble number `k` is at a time, written to `out`; outside its fall it stands at its start or its rest. */
  readonly at: (k: number, time: number, out: Float32Array) => void;
}

/** From over the rim to the floor, ms. */
const dropTime = 400;
/** The longest that all of them take, ms. More marbles than that allows come faster, and are too small to follow. */
export const longestFall = 3600;
/** A little order even where nothing is in the way: at least so long from one to the next, ms. */
const stagger = 26;

export function planFall(bowl: Bowl, pile: Pile, places: Int32Array): Fall {
  const { radius, from: ways, wayX, wayY } = pile;
  const n = places.length;
  const from = -(rimY + 0.2) * bowl.width - radius * 2;
  const depth = bowl.height - from;
  const times = () => new Float32Array(n);
  // When each appears, first touches, comes down from its hop, and rests.
  const [start, touch, land, rest] = [times(), times(), times(), times()];

  const length = (p: number) => Math.hypot(wayX[p]! - wayX[p - 1]!, wayY[p]! - wayY[p - 1]!);
  const wayLength = (i: number) => {
    let sum = 0;
    for (let p = ways[i]! + 1; p < ways[i + 1]!; p += 1) sum += length(p);
    return sum;
  };
  /** The one hop after the first touch: a share of the drop, at most a fifth of a marble. */
  const hopHeight = (drop: number) => Math.min(radius * 0.36, drop * 0.05);
  const fallTime = (drop: number) => dropTime * Math.sqrt(Math.max(0, drop) / depth);

  // When the last marble in each strip of a radius has come to rest.
  const busy = new Float32Array(Math.ceil(bowl.width / radius) + 4);
  const strip = (x: number) =>
    Math.min(busy.length - 1, Math.max(0, Math.floor((x + bowl.width / 2) / radius) + 1));
  let last = 0;
  for (let k = 0; k < n; k += 1) {
    const i = places[k]!;
    const way = wayX.subarray(ways[i], ways[i + 1]);
    const left = strip(Math.min(...way) - radius * 0.98);
    const right = strip(Math.max(...way) + radius * 0.98);
    const drop = wayY[ways[i]!]! - from;
    const falls = fallTime(drop);
    touch[k] = Math.max(k * Math.min(stagger, 2400 / n) + falls, ...busy.subarray(left, right + 1));
    start[k] = touch[k]! - falls;
    land[k] = touch[k]! + 2 * fallTime(hopHeight(drop));
    rest[k] = land[k]! + (wayLength(i) * 460) / bowl.width;
    busy.fill(rest[k]!, left, right + 1);
    last = Math.max(last, rest[k]!);
  }

  // Many marbles fall a little faster, and beyond that sooner after one another.
  const faster = Math.min(1.5, Math.max(1, last / longestFall));
  const closer = Math.min(1, (longestFall * faster) / last);
  for (let k = 0; k < n; k += 1) {
    const sooner = start[k]! * (1 - closer);
    for (const time of [start, touch, land, rest]) time[k] = (time[k]! - sooner) / faster;
  }

  return {
    pile,
    places,
    start,
    rest,
    from,
    duration: rest.reduce((a, b) => Math.max(a, b), 0),
    at(k, time, out) {
      const i = places[k]!;
      let p = ways[i]!;
      const top = wayY[p]!;
      const drop = top - from;
      /** How far between two times; an instant is over when it comes. */
      const share = (begin: number, end: number) =>
        end > begin ? Math.min(1, Math.max(0, (time - begin) / (end - begin))) : 1;
      out[0] = wayX[p]!;
      if (time < touch[k]!) out[1] = from + drop * share(start[k]!, touch[k]!) ** 2;
      else if (time < land[k]!) {
        const hop = share(touch[k]!, land[k]!);
        out[1] = top - 4 * hopHeight(drop) * hop * (1 - hop);
      } else if (time >= rest[k]!) {
        out[0] = pile.x[i]!;
        out[1] = pile.y[i]!;
      } else {
        // Rolling: it sets off slowly and is stopped.
        const rolled = share(land[k]!, rest[k]!);
        let left = wayLength(i) * rolled * (0.45 + 0.55 * rolled);
        for (p += 1; p < ways[i + 1]! - 1 && left > length(p); p += 1) left -= length(p);
        const t = Math.min(1, left / (length(p) || 1));
        out[0] = wayX[p - 1]! + (wayX[p]! - wayX[p - 1]!) * t;
        out[1] = wayY[p - 1]! + (wayY[p]! - wayY[p - 1]!) * t;
      }
    },
  };
}

/**
 * Leads through a fall frame by frame, on to a time, ms, never back, and touches only the marbles that move: `moves`
 * hears where each of them is, `rests` of each once. By their numbers in `fall.places`.
 */
export function follow(
  { start, rest, at }: Fall,
  moves: (k: number, x: number, y: number) => void,
  rests: (k: number) => void,
): (time: number) => void {
  const order = Array.from(start.keys()).sort((a, b) => start[a]! - start[b]!);
  const out = new Float32Array(2);
  let next = 0;
  let moving: number[] = [];
  return (time) => {
    while (next < order.length && start[order[next]!]! <= time) moving.push(order[next++]!);
    moving = moving.filter((k) => {
      if (rest[k]! <= time) {
        rests(k);
        return false;
      }
      at(k, time, out);
      moves(k, out[0]!, out[1]!);
      return true;
    });
  };
}
