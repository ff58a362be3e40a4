import { black, css, type Colours } from './colours.js';
import type { Kind } from './customer-marbles.model.js';
import { randomFrom } from './engine/random.js';
import { markFrom, paintMarble } from './paint-marble.js';

const turns = 16;
const oneTurn = (Math.PI * 2) / turns;

/** Angles of the vanes by place: irregular, and the same every time. */
const turnOf: Uint8Array = (() => {
  const random = randomFrom(7);
  return Uint8Array.from({ length: 512 }, () => Math.floor(random() * turns));
})();

/** Where and how one marble is drawn: its middle in device px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Its number, which turns its vane. */
  readonly i?: number;
  /** How far it still has to roll, as an angle. */
  readonly roll?: number;
  /** Against the diameter that the sprite is made for. */
  readonly scale?: number;
  /** At rest larger marbles stand on whole device px, so that they are crisp. */
  readonly rests?: boolean;
  /** Drawn with its mark whatever its size: beside a word it stands for its kind. */
  readonly marked?: boolean;
}

const kinds: readonly Kind[] = ['gained', 'wonBack', 'lost', 'stayed'];

/** Marbles drawn once for a size and a theme, then copied. */
export class SpriteSheet {
  /** By diameter; then by kind, turn and mark, the shadow last. */
  private readonly made = new Map<number, HTMLCanvasElement[]>();

  constructor(
    private readonly colours: Colours,
    private readonly ratio: number,
  ) {}

  marble(ctx: CanvasRenderingContext2D, kind: Kind, diameter: number, spot: Spot): void {
    const marked = spot.marked ?? diameter >= markFrom;
    const { i = 0, roll = 0 } = spot;
    const turned = kind === 'gained' && marked;
    const turn = turned ? (turnOf[i % turnOf.length]! - Math.round(roll / oneTurn)) & (turns - 1) : 0;
    const size = diameter * this.ratio;
    const index = (kinds.indexOf(kind) * turns + turn) * 2 + Number(marked);
    const sprite = this.get(diameter, index, size, (to) =>
      paintMarble(to, kind, size, turn * oneTurn, this.colours, marked),
    );
    place(ctx, sprite, spot, size);
  }

  /** The soft shadow that a marble leaves on the glass behind it. */
  shadow(ctx: CanvasRenderingContext2D, diameter: number, x: number, y: number): void {
    const size = diameter * this.ratio * 1.56;
    const sprite = this.get(diameter, kinds.length * turns * 2, size, (to) => {
      const { dark, core, ink } = this.colours;
      const tone = dark ? black : ink;
      const gradient = to.createRadialGradient(0, 0, size * 0.2, 0, 0, size / 2);
      gradient.addColorStop(0, css(tone, dark ? 0.6 : 0.3));
      gradient.addColorStop(0.4, css(dark ? black : core, dark ? 0.42 : 0.16));
      gradient.addColorStop(1, css(dark ? black : core, 0));
      to.fillStyle = gradient;
      to.fillRect(-size / 2, -size / 2, size, size);
    });
    place(ctx, sprite, { x: x + size * 0.02, y: y + size * 0.075, rests: true }, size);
  }

  private get(
    diameter: number,
    index: number,
    size: number,
    paint: (ctx: CanvasRenderingContext2D) => void,
  ): HTMLCanvasElement {
    let sprites = this.made.get(diameter);
    if (!sprites) this.made.set(diameter, (sprites = []));
    let sprite = sprites[index];
    if (!sprite) {
      sprite = sprites[index] = document.createElement('canvas');
      // Odd, so that the middle is the middle of a pixel.
      sprite.width = sprite.height = Math.ceil(size + 2) | 1;
      const ctx = sprite.getContext('2d');
      if (ctx) {
        ctx.translate(sprite.width / 2, sprite.width / 2);
        paint(ctx);
      }
    }
    return sprite;
  }
}

const crispFrom = 24;

function place(ctx: CanvasRenderingContext2D, sprite: HTMLCanvasElement, spot: Spot, size: number): void {
  const { x, y, scale = 1, rests = false } = spot;
  const side = sprite.width * scale;
  const left = x - side / 2;
  const top = y - side / 2;
  if (scale !== 1) ctx.drawImage(sprite, left, top, side, side);
  else if (rests && size >= crispFrom) ctx.drawImage(sprite, Math.round(left), Math.round(top));
  else ctx.drawImage(sprite, left, top);
}
