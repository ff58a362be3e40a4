import { coloursOf, sameColours, type Colours } from './colours.js';
import { pileUp, type Pile } from './engine/pile.js';
import type { Bowl } from './engine/bowl.js';
import { paintBack, paintFront } from './paint-bowl.js';
import { SpriteSheet } from './sprites.js';
import type { Kind } from './customer-marbles.model.js';

/** A marble outside the bowl, its middle in CSS px from the picture's upper left. */
export interface LooseMarble {
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
  /** Diameter of a marble in the bowl. */
  readonly diameter: number;
  /** Kind of the marble in each place of the bowl, from the bottom. */
  readonly kinds: readonly Kind[];
  /** Those in the trays, and the marks beside the headline's counts. */
  readonly trays: readonly LooseMarble[];
  readonly marks: readonly LooseMarble[];
}

/** No canvas of a browser is sure to be larger. */
const largestSide = 8192;

/** Draws scenes on a canvas: at rest one picture and nothing kept running. */
export class Picture {
  private colours: Colours | undefined;
  private sprites: SpriteSheet | undefined;
  private pile: Pile | undefined;
  private pileKey = '';
  private drawn = '';

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

  /** The settled picture. Draws again only what has changed. */
  draw(scene: Scene): void {
    const { canvas } = this;
    const ratio = Math.min(devicePixelRatio || 1, largestSide / Math.max(scene.width, scene.height, 1));
    const width = Math.max(1, Math.round(scene.width * ratio));
    const height = Math.max(1, Math.round(scene.height * ratio));
    const colours = coloursOf(canvas, probe() ?? this.ctx);
    const key = JSON.stringify([scene, ratio]);
    if (key === this.drawn && sameColours(this.colours, colours)) return;
    this.drawn = key;
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    this.colours = colours;
    this.sprites = new SpriteSheet(colours, ratio);
    this.paint(scene, ratio, colours, this.sprites);
  }

  private paint(scene: Scene, ratio: number, colours: Colours, sprites: SpriteSheet): void {
    const { ctx } = this;
    const pile = this.pileFor(scene);
    const { bowlX, bowlY, diameter } = scene;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, this.canvas.width, this.canvas.height);
    const inBowl = () => ctx.setTransform(ratio, 0, 0, ratio, bowlX * ratio, bowlY * ratio);
    inBowl();
    paintBack(ctx, scene.bowl, colours);
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    const across = (i: number) => (bowlX + pile.x[i]!) * ratio;
    const down = (i: number) => (bowlY + pile.y[i]!) * ratio;
    for (let i = 0; i < pile.count; i += 1) sprites.shadow(ctx, diameter, across(i), down(i));
    for (let i = 0; i < pile.count; i += 1)
      sprites.marble(ctx, scene.kinds[i]!, diameter, i, across(i), down(i));
    inBowl();
    paintFront(ctx, scene.bowl, colours);
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    for (const { kind, x, y, diameter } of [...scene.trays, ...scene.marks])
      sprites.marble(ctx, kind, diameter, 0, x * ratio, y * ratio);
  }

  /** Whether the theme has changed since the last drawing. */
  get outdated(): boolean {
    return !sameColours(this.colours, coloursOf(this.canvas, probe() ?? this.ctx));
  }

  redraw(scene: Scene): void {
    this.drawn = '';
    this.draw(scene);
  }
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
