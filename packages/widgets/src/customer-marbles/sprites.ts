import { black, type Colours } from './colours.js';
import type { Kind } from './customer-marbles.model.js';
import { randomFrom } from './engine/random.js';
import { markFrom, paintMarble } from './paint-marble.js';
import { patch } from './tones.js';

/** A marble, its middle in CSS px from the picture's upper left. */
export interface Marble {
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  readonly diameter: number;
}

export interface Pose {
  /** Its number, which turns its vane. */
  readonly i?: number;
  /** It moves: how far it still has to roll, as an angle. */
  readonly roll?: number;
  /** It moves, and this is its size against the diameter that the sprite is made for. */
  readonly scale?: number;
  /** Drawn with its mark whatever its size: beside a word it stands for its kind. */
  readonly marked?: boolean;
}

/** Marbles drawn once for a size, a theme and a pixel ratio, then copied. */
export interface Sprites {
  marble(ctx: CanvasRenderingContext2D, marble: Marble, pose?: Pose): void;
  /** The soft shadow that a marble leaves on the glass behind it. */
  shadow(ctx: CanvasRenderingContext2D, marble: Marble): void;
}

const turns = 16;
const oneTurn = (Math.PI * 2) / turns;
/** Angles of the vanes by place: irregular, and the same every time. */
const random = randomFrom(7);
const turnOf = Array.from({ length: 512 }, () => Math.floor(random() * turns));

const kinds: readonly Kind[] = ['gained', 'wonBack', 'lost', 'stayed'];
/** Larger marbles at rest stand on whole device px, so that they are crisp. */
const crispFrom = 24;

export function spritesFor(colours: Colours, ratio: number): Sprites {
  /** By diameter; then by kind, turn and mark, the shadow last. */
  const made = new Map<number, HTMLCanvasElement[]>();
  const shadowIndex = kinds.length * turns * 2;

  const put = (
    ctx: CanvasRenderingContext2D,
    { x, y, diameter }: Marble,
    index: number,
    size: number,
    { roll, scale = 1 }: Pose,
    paint: (to: CanvasRenderingContext2D) => void,
  ) => {
    let sprites = made.get(diameter);
    if (!sprites) made.set(diameter, (sprites = []));
    let sprite = sprites[index];
    if (!sprite) {
      sprite = sprites[index] = document.createElement('canvas');
      // Odd, so that the middle is the middle of a pixel.
      sprite.width = sprite.height = Math.ceil(size + 2) | 1;
      const to = sprite.getContext('2d');
      if (to) {
        to.translate(sprite.width / 2, sprite.width / 2);
        paint(to);
      }
    }
    const side = sprite.width * scale;
    const [left, top] = [x * ratio - side / 2, y * ratio - side / 2];
    if (scale !== 1) ctx.drawImage(sprite, left, top, side, side);
    else if (roll === undefined && size >= crispFrom)
      ctx.drawImage(sprite, Math.round(left), Math.round(top));
    else ctx.drawImage(sprite, left, top);
  };

  return {
    marble(ctx, marble, pose = {}) {
      const { kind, diameter } = marble;
      const { i = 0, roll = 0, marked = diameter >= markFrom } = pose;
      const turned = kind === 'gained' && marked;
      const turn = turned ? (turnOf[i % turnOf.length]! - Math.round(roll / oneTurn)) & (turns - 1) : 0;
      const size = diameter * ratio;
      const index = (kinds.indexOf(kind) * turns + turn) * 2 + Number(marked);
      put(ctx, marble, index, size, pose, (to) =>
        paintMarble(to, kind, size, turn * oneTurn, colours, marked),
      );
    },
    shadow(ctx, { kind, x, y, diameter }) {
      const wide = diameter * 1.56;
      const size = wide * ratio;
      const below = { kind, x: x + wide * 0.02, y: y + wide * 0.075, diameter };
      put(ctx, below, shadowIndex, size, {}, (to) => {
        const { dark, core, ink } = colours;
        const tone = dark ? black : ink;
        patch(to, 0, 0, size / 2, size / 2, [
          [0.4, tone, dark ? 0.6 : 0.3],
          [0.64, dark ? black : core, dark ? 0.42 : 0.16],
          [1, dark ? black : core, 0],
        ]);
      });
    },
  };
}
