import { coloursOf, sameColours, type Colours } from './colours.js';
import type { Kind } from './customer-marbles.model.js';
import type { Bowl } from './engine/bowl.js';
import { pileUp, type Pile } from './engine/pile.js';
import { paintBack, paintFront } from './paint-bowl.js';
import { SpriteSheet } from './sprites.js';

/** A marble outside the bowl, its middle in CSS px from the picture's upper left. */
export interface LooseMarble {
  /** The same marble keeps its id from one scene to the next. */
  readonly id: string;
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  readonly diameter: number;
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
  readonly sprites: SpriteSheet;
}

/** Draws scenes on a canvas: at rest one picture, and nothing kept running. */
export class Picture {
  private brush: Brush | undefined;
  private pile: Pile | undefined;
  private pileKey = '';
  private drawn: Scene | undefined;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly ctx: CanvasRenderingContext2D,
  ) {}

  /** The places of the scene's marbles; computed once for a bowl, a size and a number. */
  pileFor({ bowl, diameter, kinds }: Scene): Pile {
    const key = [bowl.width, bowl.height, diameter, kinds.length].join();
    if (!this.pile || key !== this.pileKey) {
      this.pile = pileUp(bowl, diameter / 2, kinds.length);
      this.pileKey = key;
    }
    return this.pile;
  }

  /** Sizes the canvas and reads the theme; the same brush as before where neither has changed. */
  prepare(scene: Scene): Brush {
    const { canvas, ctx } = this;
    // Paper is finer than screens.
    const wanted = matchMedia('print').matches ? 3 : devicePixelRatio || 1;
    const ratio = Math.min(wanted, largestSide / Math.max(scene.width, scene.height, 1));
    const width = Math.max(1, Math.round(scene.width * ratio));
    const height = Math.max(1, Math.round(scene.height * ratio));
    const colours = coloursOf(canvas, probe() ?? ctx);
    const { brush } = this;
    const sized = canvas.width === width && canvas.height === height;
    if (brush && sized && brush.ratio === ratio && sameColours(brush.colours, colours)) return brush;
    if (!sized) {
      canvas.width = width;
      canvas.height = height;
    }
    return (this.brush = { ctx, ratio, colours, sprites: new SpriteSheet(colours, ratio) });
  }

  /** The settled picture; nothing is done where it stands already. */
  draw(scene: Scene): void {
    const before = this.brush;
    const brush = this.prepare(scene);
    if (brush === before && this.drawn && JSON.stringify(this.drawn) === JSON.stringify(scene)) return;
    this.drawn = scene;
    const { ctx, ratio, colours, sprites } = brush;
    const pile = this.pileFor(scene);
    const { bowlX, bowlY, diameter } = scene;
    clear(ctx);
    inBowl(brush, scene, ctx);
    paintBack(ctx, scene.bowl, colours);
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    const x = (i: number) => (bowlX + pile.x[i]!) * ratio;
    const y = (i: number) => (bowlY + pile.y[i]!) * ratio;
    for (let i = 0; i < pile.count; i += 1) sprites.shadow(ctx, diameter, x(i), y(i));
    for (let i = 0; i < pile.count; i += 1)
      sprites.marble(ctx, scene.kinds[i]!, diameter, { x: x(i), y: y(i), i, rests: true });
    inBowl(brush, scene, ctx);
    paintFront(ctx, scene.bowl, colours);
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    for (const marble of scene.trays) loose(brush, ctx, marble);
    for (const marble of scene.marks) loose(brush, ctx, marble, true);
  }

  /** Something else is on the canvas now. */
  spoil(): void {
    this.drawn = undefined;
  }
}

export function clear(ctx: CanvasRenderingContext2D): void {
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
}

/** The bowl's own coordinates, on a layer whose upper left lies at `origin` (device px). */
export function inBowl(
  { ratio }: Brush,
  { bowlX, bowlY }: Scene,
  ctx: CanvasRenderingContext2D,
  origin: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): void {
  ctx.setTransform(ratio, 0, 0, ratio, bowlX * ratio - origin.x, bowlY * ratio - origin.y);
}

/** A marble of a tray, or a mark beside a count. */
export function loose(
  { ratio, sprites }: Brush,
  ctx: CanvasRenderingContext2D,
  { kind, x, y, diameter }: LooseMarble,
  marked?: boolean,
): void {
  sprites.marble(ctx, kind, diameter, {
    x: x * ratio,
    y: y * ratio,
    rests: true,
    ...(marked ? { marked } : {}),
  });
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
