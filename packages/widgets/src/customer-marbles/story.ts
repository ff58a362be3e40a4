import type { Kind } from './customer-marbles.model.js';
import { planFall, type Fall } from './engine/fall.js';
import type { Flight } from './engine/flight.js';
import { rimY } from './engine/bowl.js';
import type { Pile } from './engine/pile.js';
import type { LooseMarble, Scene } from './picture.js';

/** What lies in the bowl, and which slots of the trays are taken, before a story begins. */
export interface Before {
  readonly pile: Pile;
  readonly kinds: readonly Kind[];
  /** Ids of the tray marbles that lie there already. */
  readonly inTrays: ReadonlySet<string>;
}

/** A marble on its way: from the bowl to a tray, from the trays back over the rim, or from one place to another. */
export interface Throw {
  readonly flight: Flight;
  readonly kind: Kind;
  /** The place it leaves in the bowl; undefined where it comes from elsewhere. */
  readonly leaves?: number;
  /** The slot, or the place of the bowl, that it ends in; neither where it goes on falling into the bowl. */
  readonly slot?: LooseMarble;
  readonly place?: number;
}

/** A period's change in time: those lost leave, those gained arrive, then it is said. All times in ms. */
export interface Story {
  readonly before: Before;
  readonly scene: Scene;
  readonly throws: readonly Throw[];
  /** Slots that are taken from the beginning. */
  readonly lying: readonly LooseMarble[];
  /** Places of the bowl that empty. */
  readonly leaving: readonly number[];
  readonly fall: Fall;
  /** When the fall begins. */
  readonly fallAt: number;
  readonly lostAt: number;
  readonly end: number;
}

/** The picture before anything moves. */
export const openingScene = ({ pile, kinds, inTrays }: Before, scene: Scene): Scene => ({
  ...scene,
  diameter: pile.radius * 2,
  kinds,
  trays: scene.trays.filter(({ id }) => inTrays.has(id)),
  marks: [],
});

const throwTime = 760;
const returnTime = 620;
const shiftTime = 520;
const shiftApart = 60;
/** From the first to the last of those who leave, at most. */
const longestLeaving = 1500;

/** The story from one state of the bowl to the scene; `hold` is how long the opening level is seen first. */
export function tell(before: Before, scene: Scene, pile: Pile, hold: number): Story {
  // In the change view those who leave lie in a pile of their own, which goes altogether.
  const same = before.pile.radius === pile.radius && !before.kinds.includes('lost');
  const stays = (i: number) => same && before.kinds[i] !== undefined && scene.kinds[i] === before.kinds[i];
  const emptied = [...before.kinds.keys()].filter((i) => !stays(i));
  const filled = [...scene.kinds.keys()].filter((i) => !stays(i));
  // Whoever leaves one place and takes another is neither lost nor gained: it goes there.
  const shifted = same ? pairs(before.kinds, emptied, scene.kinds, filled) : [];
  const leaving = emptied.filter((i) => !shifted.some(([from]) => from === i));
  const slots = scene.trays.filter(({ id }) => !before.inTrays.has(id));
  const throws = leave(before, scene, leaving, slots, hold);
  const gone = Math.max(hold, ...throws.map(({ flight }) => flight.end));
  const shifts = shifted.map((pair, n) =>
    shift(scene, pile, pair, Math.max(hold, gone - 300) + n * shiftApart),
  );
  const left = Math.max(gone, ...shifts.map(({ flight }) => flight.end));

  const entering = Int32Array.from(filled.filter((i) => !shifted.some(([, to]) => to === i)));
  const fall = planFall(scene.bowl, pile, entering);
  const returning = [...entering.keys()].filter((k) => scene.kinds[entering[k]!] === 'wonBack');
  const from = scene.trays[scene.trays.length - 1];
  const soonest = Math.min(...(from ? returning : []).map((k) => fall.start[k]!));
  const fallAt = (left > hold ? left - 200 : hold) + Math.max(0, returnTime - soonest);
  if (from) for (const k of returning) throws.push(comeBack(scene, from, fall, k, fallAt));
  return {
    before,
    scene,
    throws,
    lying: scene.trays.filter(({ id }) => before.inTrays.has(id)),
    leaving,
    fall,
    fallAt,
    lostAt: hold,
    end: Math.max(left, entering.length > 0 ? fallAt + fall.duration : 0),
  };
}

/** Emptied and filled places that one marble's way connects. */
function pairs(
  was: readonly Kind[],
  emptied: readonly number[],
  is: readonly Kind[],
  filled: readonly number[],
): (readonly [from: number, to: number])[] {
  const free = [...emptied].reverse();
  return filled.flatMap((to) => {
    const at = free.findIndex((i) => was[i] === is[to]);
    return at < 0 ? [] : [[free.splice(at, 1)[0]!, to] as const];
  });
}

/** A hop over whatever lies between two places. */
function shift(
  { bowlX, bowlY, diameter, kinds }: Scene,
  { x, y }: Pile,
  [leaves, place]: readonly [number, number],
  start: number,
): Throw {
  return {
    kind: kinds[place]!,
    leaves,
    place,
    flight: {
      fromX: bowlX + x[leaves]!,
      fromY: bowlY + y[leaves]!,
      fromSize: diameter,
      toX: bowlX + x[place]!,
      toY: bowlY + y[place]!,
      toSize: diameter,
      apex: bowlY + Math.min(y[leaves]!, y[place]!) - diameter * 0.6,
      start,
      end: start + shiftTime,
    },
  };
}

/** The highest marble leaves first, so that nothing lies in its way. */
function leave(
  { pile }: Before,
  { bowl, bowlX, bowlY, diameter }: Scene,
  leaving: readonly number[],
  slots: readonly LooseMarble[],
  hold: number,
): Throw[] {
  const highest = [...leaving].sort((a, b) => pile.y[a]! - pile.y[b]!);
  const apart = Math.min(80, longestLeaving / Math.max(1, slots.length));
  return slots.map((slot, n) => {
    // A marble that stands for many leaves as many: several slots are filled from one place.
    const i = highest[Math.floor((n * highest.length) / slots.length)];
    const start = hold + n * apart;
    return {
      kind: 'lost',
      slot,
      ...(i === undefined ? {} : { leaves: i }),
      flight: {
        // Whoever was not drawn in the bowl comes out of its mouth.
        fromX: bowlX + (i === undefined ? 0 : pile.x[i]!),
        fromY: bowlY + (i === undefined ? 0 : pile.y[i]!),
        fromSize: i === undefined ? slot.diameter * 0.6 : pile.radius * 2,
        toX: slot.x,
        toY: slot.y,
        toSize: slot.diameter,
        apex: bowlY - rimY * bowl.width - diameter * 0.5 - ((n * 7) % 5) * 0.012 * bowl.width,
        start,
        end: start + throwTime,
      },
    };
  });
}

/** Won back: out of the trays, over the rim, and then down like the others. */
function comeBack({ bowlX, bowlY }: Scene, door: LooseMarble, fall: Fall, k: number, fallAt: number): Throw {
  const { pile } = fall;
  const i = fall.places[k]!;
  const end = fallAt + fall.start[k]!;
  const apex = bowlY + fall.from;
  return {
    kind: 'wonBack',
    flight: {
      fromX: door.x,
      fromY: door.y,
      fromSize: door.diameter,
      toX: bowlX + pile.wayX[pile.from[i]!]!,
      toY: apex,
      toSize: pile.radius * 2,
      apex,
      start: end - returnTime,
      end,
    },
  };
}
