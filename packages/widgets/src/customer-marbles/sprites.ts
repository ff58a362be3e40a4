import { black, css, type Colours } from './colours.js';
import { markFrom, paintMarble } from './paint-marble.js';
import { randomFrom } from './engine/random.js';
import type { Kind } from './customer-marbles.model.js';

const turns = 16;

/** Angles of the vanes by place: irregular, and the same every time. */
const turnOf: Uint8Array = (() => {
  const random = randomFrom(7);
  return Uint8Array.from({ length: 512 }, () => Math.floor(random() * turns));
})();

/** Marbles drawn once for a size and a theme, then copied. Positions in device px. */
export class SpriteSheet {
  private readonly made = new Map<string, HTMLCanvasElement>();

  constructor(
    private readonly colours: Colours,
    private readonly ratio: number,
  ) {}

  /** Marble number `i`, its middle at x, y. */
  marble(ctx: CanvasRenderingContext2D, kind: Kind, diameter: number, i: number, x: number, y: number): void {
    const turn = kind === 'gained' && diameter >= markFrom ? turnOf[i % turnOf.length]! : 0;
    const size = diameter * this.ratio;
    const sprite = this.get(`${kind} ${turn} ${size}`, size + 2, (to) =>
      paintMarble(to, kind, size, (turn * Math.PI * 2) / turns, this.colours, diameter >= markFrom),
    );
    place(ctx, sprite, x, y, size);
  }

  /** The soft shadow that a marble leaves on the glass and on its neighbours' backs. */
  shadow(ctx: CanvasRenderingContext2D, diameter: number, x: number, y: number): void {
    const size = diameter * this.ratio * 1.7;
    const sprite = this.get(`shadow ${size}`, size + 2, (to) => {
      const { dark, core, ink } = this.colours;
      const tone = dark ? black : ink;
      const gradient = to.createRadialGradient(0, 0, size * 0.2, 0, 0, size / 2);
      gradient.addColorStop(0, css(tone, dark ? 0.6 : 0.3));
      gradient.addColorStop(0.4, css(dark ? black : core, dark ? 0.42 : 0.16));
      gradient.addColorStop(1, css(dark ? black : core, 0));
      to.fillStyle = gradient;
      to.fillRect(-size / 2, -size / 2, size, size);
    });
    place(ctx, sprite, x + size * 0.02, y + size * 0.06, size);
  }

  private get(key: string, side: number, paint: (ctx: CanvasRenderingContext2D) => void): HTMLCanvasElement {
    let sprite = this.made.get(key);
    if (!sprite) {
      sprite = document.createElement('canvas');
      // Odd, so that the middle is the middle of a pixel.
      sprite.width = sprite.height = Math.ceil(side) | 1;
      const ctx = sprite.getContext('2d');
      if (ctx) {
        ctx.translate(sprite.width / 2, sprite.width / 2);
        paint(ctx);
      }
      this.made.set(key, sprite);
    }
    return sprite;
  }
}

/** Larger marbles on whole device px, so that they are crisp; small ones exactly where they lie. */
function place(
  ctx: CanvasRenderingContext2D,
  sprite: HTMLCanvasElement,
  x: number,
  y: number,
  size: number,
): void {
  const half = sprite.width / 2;
  if (size >= 24) ctx.drawImage(sprite, Math.round(x - half), Math.round(y - half));
  else ctx.drawImage(sprite, x - half, y - half);
}
