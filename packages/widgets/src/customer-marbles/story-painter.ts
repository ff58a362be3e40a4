import { rimY } from './engine/bowl.js';
import { Falling } from './engine/fall.js';
import { flightAt, turnOf } from './engine/flight.js';
import { paintBack, paintFront } from './paint-bowl.js';
import { inBowl, loose, type Brush, type LooseMarble } from './picture.js';
import type { Story, Throw } from './story.js';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a story's moments, forwards. Whatever rests is kept on layers of its own, so that a frame costs a few copies
 * and the marbles that move.
 */
export class StoryPainter {
  private readonly back: CanvasRenderingContext2D;
  private readonly shadows: CanvasRenderingContext2D;
  private readonly settled: CanvasRenderingContext2D;
  private readonly front: CanvasRenderingContext2D;
  private readonly falling: Falling;
  private readonly lifted = new Set<Throw>();
  private readonly landed = new Set<Throw>();
  private readonly marked = new Set<LooseMarble>();
  private readonly out = new Float32Array(3);
  /** The bowl with its shadow, in device px. */
  private readonly glass: Box;
  private emptied = false;
  /** Something outside the bowl has changed. */
  private all = true;

  constructor(
    private readonly story: Story,
    private readonly brush: Brush,
  ) {
    const { width, height } = brush.ctx.canvas;
    const { scene } = story;
    const w = scene.bowl.width;
    this.glass = {
      x: Math.floor((scene.bowlX - 0.6 * w) * brush.ratio),
      y: Math.floor((scene.bowlY - 0.1 * w) * brush.ratio),
      width: Math.ceil(1.2 * w * brush.ratio) + 2,
      height: Math.ceil((scene.bowl.height + 0.2 * w) * brush.ratio) + 2,
    };
    this.back = layer(this.glass.width, this.glass.height);
    this.shadows = layer(this.glass.width, this.glass.height);
    this.front = layer(this.glass.width, this.glass.height);
    this.settled = layer(width, height);
    this.falling = new Falling(story.fall);
    this.prepare();
  }

  private prepare(): void {
    const { story, brush, back, settled, front, shadows, glass } = this;
    const { scene, before } = story;
    const { pile, kinds } = before;
    for (const ctx of [back, front]) {
      inBowl(brush, scene, ctx, glass);
      (ctx === back ? paintBack : paintFront)(ctx, scene.bowl, brush.colours);
    }
    for (const ctx of [back, shadows]) ctx.setTransform(1, 0, 0, 1, -glass.x, -glass.y);
    const d = pile.radius * 2;
    for (const i of story.staying) brush.sprites.shadow(back, d, this.px(pile.x[i]!), this.py(pile.y[i]!));
    for (const i of story.leaving) brush.sprites.shadow(shadows, d, this.px(pile.x[i]!), this.py(pile.y[i]!));
    for (const i of [...story.staying, ...story.leaving])
      brush.sprites.marble(settled, kinds[i]!, d, {
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
    const { brush, story, glass, settled } = this;
    const { ctx } = brush;
    this.settle(time);
    this.falling.advance(time - story.fallAt);
    this.stampRested();
    this.drawMarks(time);
    const { x, y, width, height } = this.changing();
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(x, y, width, height);
    ctx.drawImage(this.back.canvas, glass.x, glass.y);
    const waiting = this.waiting();
    if (waiting > 0) {
      ctx.globalAlpha = waiting;
      ctx.drawImage(this.shadows.canvas, glass.x, glass.y);
      ctx.globalAlpha = 1;
    }
    this.drawShadows();
    ctx.drawImage(settled.canvas, x, y, width, height, x, y, width, height);
    this.drawFalling();
    this.drawThrows(time, true);
    ctx.drawImage(this.front.canvas, glass.x, glass.y);
    this.drawThrows(time, false);
  }

  /** What has to be drawn again: all while marbles are thrown, the bowl and the air over it once they have landed. */
  private changing(): Box {
    const { width, height } = this.brush.ctx.canvas;
    if (this.landed.size < this.story.throws.length || this.all) {
      this.all = false;
      return { x: 0, y: 0, width, height };
    }
    const { glass, story } = this;
    const top = Math.max(0, Math.floor(this.py(story.fall.from - story.scene.diameter * 2)));
    const bottom = Math.min(height, glass.y + glass.height);
    const left = Math.max(0, glass.x);
    return { x: left, y: top, width: Math.min(width, glass.x + glass.width) - left, height: bottom - top };
  }

  /** The marks come with their words. */
  private drawMarks(time: number): void {
    const { story, brush, settled } = this;
    for (const mark of story.scene.marks) {
      if (time < (mark.kind === 'lost' ? story.lostAt : story.fallAt) || this.marked.has(mark)) continue;
      this.marked.add(mark);
      this.all = true;
      loose(brush, settled, mark, true);
    }
  }

  /** The share of those who leave for a tray that still lie in the bowl. */
  private waiting(): number {
    let [all, still] = [0, 0];
    for (const thrown of this.story.throws)
      if (thrown.leaves !== undefined) {
        all += 1;
        if (!this.lifted.has(thrown)) still += 1;
      }
    return all > 0 ? still / all : 0;
  }

  /** Takes marbles that set off from the settled layer, and puts those that have arrived on it. */
  private settle(time: number): void {
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
  }

  private stampRested(): void {
    const { falling, story, brush } = this;
    const { pile, places } = story.fall;
    const d = story.scene.diameter;
    for (let r = 0; r < falling.restedCount; r += 1) {
      const i = places[falling.rested[r]!]!;
      const x = this.px(pile.x[i]!);
      const y = this.py(pile.y[i]!);
      brush.sprites.shadow(this.back, d, x, y);
      brush.sprites.marble(this.settled, story.scene.kinds[i]!, d, { x, y, i, rests: true });
    }
  }

  private drawShadows(): void {
    const { falling, story, brush } = this;
    const { pile } = story.fall;
    for (let m = 0; m < falling.movingCount; m += 1)
      if (falling.y[m]! > pile.radius)
        brush.sprites.shadow(brush.ctx, story.scene.diameter, this.px(falling.x[m]!), this.py(falling.y[m]!));
  }

  private drawFalling(): void {
    const { falling, story, brush } = this;
    const { pile, places } = story.fall;
    for (let m = 0; m < falling.movingCount; m += 1) {
      const i = places[falling.moving[m]!]!;
      brush.sprites.marble(brush.ctx, story.scene.kinds[i]!, story.scene.diameter, {
        x: this.px(falling.x[m]!),
        y: this.py(falling.y[m]!),
        i,
        roll: (pile.x[i]! - falling.x[m]!) / pile.radius,
      });
    }
  }

  /** Marbles over the rim: behind the glass while they rise inside it, before it otherwise. */
  private drawThrows(time: number, behind: boolean): void {
    const { story, brush, out } = this;
    const { bowl, bowlX, bowlY } = story.scene;
    for (const thrown of story.throws) {
      if (!this.lifted.has(thrown) || this.landed.has(thrown)) continue;
      const { flight, kind } = thrown;
      flightAt(flight, time, out);
      const rising = (time - flight.start) / (flight.end - flight.start) < turnOf(flight);
      const inside =
        rising &&
        thrown.leaves !== undefined &&
        out[1]! > bowlY + rimY * bowl.width &&
        Math.abs(out[0]! - bowlX) < bowl.width / 2;
      if (inside !== behind) continue;
      const size = Math.max(flight.fromSize, flight.toSize);
      brush.sprites.marble(brush.ctx, kind, size, {
        x: out[0]! * brush.ratio,
        y: out[1]! * brush.ratio,
        scale: out[2]! / size,
      });
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
