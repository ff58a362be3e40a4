import { coloursOf, type Colours } from './colours.js';
import type { Kind } from './customer-marbles.model.js';
import type { Bowl } from './engine/bowl.js';
import { pileUp, type Pile } from './engine/pile.js';
import { paintBack, paintFront } from './paint-bowl.js';
import { spritesFor, type Marble, type Sprites } from './sprites.js';

/** A marble outside the bowl. */
export interface LooseMarble extends Marble {
  /** The same marble keeps its id from one scene to the next. */
  readonly id: string;
}

/** All that is drawn, in CSS px from the picture's upper left. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly bowl: Bowl;
  /** The middle of the rim. */
  readonly bowlX: number;
  readonly bowlY: number;
  /** Diameter of a marble in the bowl, and the customers it stands for. */
  readonly diameter: number;
  readonly each: number;
  /** Kind of the marble in each place of the bowl, from the bottom. */
  readonly kinds: readonly Kind[];
  /** Those in the trays, and the marks beside the headline's counts. */
  readonly trays: readonly LooseMarble[];
  readonly marks: readonly LooseMarble[];
}

/** No canvas of a browser is sure to be larger. */
const largestSide = 8192;

/** The canvas, ready to be drawn on for a scene: its size in device px, its theme, its marbles. */
export interface Brush {
  readonly ctx: CanvasRenderingContext2D;
  /** Device px for one CSS px. */
  readonly ratio: number;
  readonly colours: Colours;
  readonly sprites: Sprites;
}

/** Draws scenes on a canvas: at rest one picture, and nothing kept running. */
export interface Picture {
  /** Places for at least so many marbles; worked out once for a bowl and a size. */
  pileFor(bowl: Bowl, diameter: number, count: number): Pile;
  /** Sizes the canvas and reads the theme; the same brush as before where neither has changed. */
  prepare(scene: Scene): Brush;
  /** The settled picture; nothing is done where it stands already. */
  draw(scene: Scene): void;
  /** Something else is on the canvas now. */
  spoil(): void;
}

export function pictureOn(canvas: HTMLCanvasElement, ctx: CanvasRenderingContext2D): Picture {
  let brush: Brush | undefined;
  /** What the brush was made for, and what stands. */
  let made = '';
  let drawn = '';
  /** The last piles: a bowl's opening, and what it comes to. */
  let piles: { readonly key: string; readonly pile: Pile }[] = [];

  const pileFor = (bowl: Bowl, diameter: number, count: number): Pile => {
    const key = JSON.stringify([bowl, diameter]);
    // A larger pile begins with the places of a smaller one.
    const found = piles.find((known) => known.key === key && known.pile.count >= count);
    if (found) return found.pile;
    const pile = pileUp(bowl, diameter / 2, count);
    piles = [{ key, pile }, ...piles.filter((known) => known.key !== key).slice(0, 1)];
    return pile;
  };

  const prepare = ({ width, height }: Scene): Brush => {
    // Paper is finer than screens.
    const wanted = matchMedia('print').matches ? 3 : devicePixelRatio || 1;
    const ratio = Math.min(wanted, largestSide / Math.max(width, height, 1));
    const size = [width, height].map((side) => Math.max(1, Math.round(side * ratio)));
    const colours = coloursOf(canvas, probe() ?? ctx);
    const key = JSON.stringify([size, ratio, colours]);
    if (brush && made === key) return brush;
    made = key;
    drawn = '';
    [canvas.width = 1, canvas.height = 1] = size;
    return (brush = { ctx, ratio, colours, sprites: spritesFor(colours, ratio) });
  };

  return {
    pileFor,
    prepare,
    draw(scene) {
      const now = prepare(scene);
      const key = JSON.stringify(scene);
      if (drawn === key) return;
      drawn = key;
      const { kinds, diameter, bowl, bowlX, bowlY, trays, marks } = scene;
      const { x, y } = pileFor(bowl, diameter, kinds.length);
      const { sprites } = now;
      const marbles = kinds.map((kind, i) => ({
        kind,
        x: bowlX + x[i]!,
        y: bowlY + y[i]!,
        diameter,
      }));
      ctx.clearRect(0, 0, canvas.width, canvas.height);
      inBowl(now, scene, ctx, paintBack);
      for (const marble of marbles) sprites.shadow(ctx, marble);
      marbles.forEach((marble, i) => sprites.marble(ctx, marble, { i }));
      inBowl(now, scene, ctx, paintFront);
      for (const marble of trays) sprites.marble(ctx, marble);
      for (const marble of marks) sprites.marble(ctx, marble, { marked: true });
    },
    spoil: () => {
      drawn = '';
    },
  };
}

/** Paints in the bowl's own coordinates. */
export function inBowl(
  { ratio, colours }: Brush,
  { bowl, bowlX, bowlY }: Scene,
  ctx: CanvasRenderingContext2D,
  paint: typeof paintBack,
): void {
  ctx.setTransform(ratio, 0, 0, ratio, bowlX * ratio, bowlY * ratio);
  paint(ctx, bowl, colours);
  ctx.setTransform(1, 0, 0, 1, 0, 0);
}

let shared: CanvasRenderingContext2D | null | undefined;

/** One pixel that turns CSS colours into numbers, shared by all pictures of a page. */
function probe(): CanvasRenderingContext2D | null {
  if (shared === undefined) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    shared = canvas.getContext('2d', { willReadFrequently: true });
  }
  return shared;
}
