import { Falling } from './engine/fall.js';
import { flightAt, turnOf } from './engine/flight.js';
import { paintBack, paintFront } from './paint-bowl.js';
import { inBowl, loose, type Brush, type LooseMarble } from './picture.js';
import type { Story, Throw } from './story.js';

/** A rectangle in device px. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a story's moments, forwards, on sheets that the browser lays over one another: what rests, what moves in the
 * bowl, the glass in front of it, and what flies before the glass. A frame draws the marbles that move and no other;
 * one that comes to rest is put on the lowest sheet once. So a processor has little to draw, and a graphics card little
 * to be sent.
 */
export class StoryPainter {
  private readonly falling: Falling;
  private readonly lifted = new Set<Throw>();
  private readonly landed = new Set<Throw>();
  private readonly marked = new Set<LooseMarble>();
  /** The bowl with its shadow. */
  private readonly glass: Box;
  /** Glass behind the marbles and the shadows of those that stay; shadows of those that leave; what rests. */
  private readonly back: CanvasRenderingContext2D;
  private readonly shadows: CanvasRenderingContext2D;
  private readonly settled: CanvasRenderingContext2D;
  private readonly moving: CanvasRenderingContext2D;
  private readonly over: CanvasRenderingContext2D;
  private readonly sheets: readonly HTMLCanvasElement[];
  private flying = false;
  private readonly out = new Float32Array(3);
  private emptied = false;
  /** The whole of what rests has to be drawn again. */
  private stale = true;

  constructor(
    private readonly story: Story,
    private readonly brush: Brush,
    place: HTMLElement,
  ) {
    const { bowl, bowlX, bowlY } = story.scene;
    const { ratio, ctx } = brush;
    this.glass = {
      x: Math.floor((bowlX - 0.6 * bowl.width) * ratio),
      y: Math.floor((bowlY - 0.1 * bowl.width) * ratio),
      width: Math.ceil(1.2 * bowl.width * ratio) + 2,
      height: Math.ceil((bowl.height + 0.2 * bowl.width) * ratio) + 2,
    };
    const { width, height } = ctx.canvas;
    this.back = layer(this.glass.width, this.glass.height);
    this.shadows = layer(this.glass.width, this.glass.height);
    this.settled = layer(width, height);
    const front = layer(width, height);
    this.moving = layer(width, height);
    this.over = layer(width, height);
    this.sheets = [this.moving, front, this.over].map(({ canvas }) => canvas);
    place.append(...this.sheets);
    this.falling = new Falling(story.fall);
    inBowl(brush, story.scene, front);
    paintFront(front, bowl, brush.colours);
    this.prepare();
  }

  /** Takes its sheets away; what rests stays drawn. */
  end(): void {
    for (const sheet of this.sheets) sheet.remove();
  }

  private prepare(): void {
    const { story, brush, back, shadows, settled, glass } = this;
    const { scene, before, staying, leaving } = story;
    const { pile, kinds } = before;
    const { sprites, colours } = brush;
    inBowl(brush, scene, back, glass);
    paintBack(back, scene.bowl, colours);
    for (const ctx of [back, shadows]) ctx.setTransform(1, 0, 0, 1, -glass.x, -glass.y);
    const d = pile.radius * 2;
    for (const i of staying) sprites.shadow(back, d, this.px(pile.x[i]!), this.py(pile.y[i]!));
    for (const i of leaving) sprites.shadow(shadows, d, this.px(pile.x[i]!), this.py(pile.y[i]!));
    for (const i of [...staying, ...leaving])
      sprites.marble(settled, kinds[i]!, d, {
        x: this.px(pile.x[i]!),
        y: this.py(pile.y[i]!),
        i,
        rests: true,
      });
    for (const marble of story.lying) loose(brush, settled, marble);
  }

  /** From the bowl's coordinates to device px. */
  private px(x: number): number {
    return (this.story.scene.bowlX + x) * this.brush.ratio;
  }

  private py(y: number): number {
    return (this.story.scene.bowlY + y) * this.brush.ratio;
  }

  draw(time: number): void {
    const { brush, falling, story } = this;
    this.throwAndCatch(time);
    this.mark(time);
    falling.advance(time - story.fallAt);
    this.rest();
    if (this.stale)
      this.refresh({ x: 0, y: 0, width: brush.ctx.canvas.width, height: brush.ctx.canvas.height });
    this.stale = false;
    this.moving.clearRect(0, 0, brush.ctx.canvas.width, brush.ctx.canvas.height);
    if (this.flying) this.over.clearRect(0, 0, brush.ctx.canvas.width, brush.ctx.canvas.height);
    this.drawFalling();
    this.drawThrows(time);
  }

  /** Copies a part of what rests to its sheet. */
  private refresh({ x, y, width, height }: Box): void {
    const { brush, back, shadows, settled, glass } = this;
    const { ctx } = brush;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(x, y, width, height);
    const copy = ({ canvas }: CanvasRenderingContext2D, left: number, top: number) => {
      // Only what lies on the layer: a source beyond its edge is drawn by some engines and not by others.
      const x0 = Math.max(x, left);
      const y0 = Math.max(y, top);
      const w = Math.min(x + width, left + canvas.width) - x0;
      const h = Math.min(y + height, top + canvas.height) - y0;
      if (w > 0 && h > 0) ctx.drawImage(canvas, x0 - left, y0 - top, w, h, x0, y0, w, h);
    };
    copy(back, glass.x, glass.y);
    const waiting = this.waiting();
    if (waiting > 0) {
      ctx.globalAlpha = waiting;
      copy(shadows, glass.x, glass.y);
      ctx.globalAlpha = 1;
    }
    copy(settled, 0, 0);
  }

  /** The share of those who leave for a tray that still lie in the bowl. */
  private waiting(): number {
    let all = 0;
    let still = 0;
    for (const thrown of this.story.throws) {
      if (thrown.leaves === undefined) continue;
      all += 1;
      if (!this.lifted.has(thrown)) still += 1;
    }
    return all > 0 ? still / all : 0;
  }

  /** Marbles that set off are taken from what rests, those that have arrived are put there. */
  private throwAndCatch(time: number): void {
    const { story, brush, settled, lifted, landed } = this;
    for (const thrown of story.throws) {
      const { flight, leaves, slot } = thrown;
      if (flight.start <= time && !lifted.has(thrown)) {
        lifted.add(thrown);
        if (leaves !== undefined) this.erase(leaves);
      }
      if (flight.end <= time && !landed.has(thrown)) {
        landed.add(thrown);
        if (slot) loose(brush, settled, slot);
        this.stale = true;
      }
    }
    // Marbles that go without a tray, since a record was corrected, go with the last of the others.
    if (this.emptied || time < story.lostAt || this.waiting() > 0) return;
    this.emptied = true;
    for (const i of story.leaving) this.erase(i);
  }

  private erase(i: number): void {
    const { settled, story, brush } = this;
    const { pile } = story.before;
    settled.globalCompositeOperation = 'destination-out';
    settled.beginPath();
    settled.arc(this.px(pile.x[i]!), this.py(pile.y[i]!), pile.radius * brush.ratio + 0.75, 0, Math.PI * 2);
    settled.fill();
    settled.globalCompositeOperation = 'source-over';
    this.stale = true;
  }

  /** The headline's marks come with their words. */
  private mark(time: number): void {
    const { story, brush, settled, marked } = this;
    for (const mark of story.scene.marks) {
      if (time < (mark.kind === 'lost' ? story.lostAt : story.fallAt) || marked.has(mark)) continue;
      marked.add(mark);
      loose(brush, settled, mark, true);
      this.stale = true;
    }
  }

  private rest(): void {
    const { falling, story, brush } = this;
    const { pile, places } = story.fall;
    const d = story.scene.diameter;
    const side = Math.ceil(d * brush.ratio * 1.8) + 2;
    for (let r = 0; r < falling.restedCount; r += 1) {
      const i = places[falling.rested[r]!]!;
      const x = this.px(pile.x[i]!);
      const y = this.py(pile.y[i]!);
      brush.sprites.shadow(this.back, d, x, y);
      brush.sprites.marble(this.settled, story.scene.kinds[i]!, d, { x, y, i, rests: true });
      if (falling.restedCount > 200) this.stale = true;
      else
        this.refresh({ x: Math.round(x - side / 2), y: Math.round(y - side / 2), width: side, height: side });
    }
  }

  private drawFalling(): void {
    const { falling, story, brush, moving } = this;
    const { pile, places, from } = story.fall;
    const { sprites } = brush;
    const d = story.scene.diameter;
    for (let m = 0; m < falling.movingCount; m += 1) {
      const i = places[falling.moving[m]!]!;
      const x = this.px(falling.x[m]!);
      const y = this.py(falling.y[m]!);
      // It comes out of the air, not out of nothing.
      const alpha = Math.min(1, (falling.y[m]! - from) / d + 0.15);
      if (alpha < 1) moving.globalAlpha = alpha;
      sprites.marble(moving, story.scene.kinds[i]!, d, {
        x,
        y,
        i,
        roll: (pile.x[i]! - falling.x[m]!) / pile.radius,
      });
      if (alpha < 1) moving.globalAlpha = 1;
    }
  }

  /** Marbles over the rim: behind the glass while they rise inside it, before it otherwise. */
  private drawThrows(time: number): void {
    const { story, brush, out } = this;
    const { bowlY } = story.scene;
    this.flying = false;
    for (const thrown of story.throws) {
      if (!this.lifted.has(thrown) || this.landed.has(thrown)) continue;
      const { flight, kind, leaves } = thrown;
      flightAt(flight, time, out);
      const rises = time - flight.start < turnOf(flight) * (flight.end - flight.start);
      const inside = rises && leaves !== undefined && out[1]! > bowlY;
      const size = Math.max(flight.fromSize, flight.toSize);
      brush.sprites.marble(inside ? this.moving : this.over, kind, size, {
        x: out[0]! * brush.ratio,
        y: out[1]! * brush.ratio,
        scale: out[2]! / size,
      });
      this.flying = true;
    }
  }
}

function layer(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('No room for another canvas.');
  return ctx;
}
