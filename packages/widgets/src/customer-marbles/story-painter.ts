import { Falling } from './engine/fall.js';
import { flightAt, turnOf } from './engine/flight.js';
import { paintBack, paintFront } from './paint-bowl.js';
import { clear, inBowl, loose, type Brush, type LooseMarble } from './picture.js';
import type { Story, Throw } from './story.js';

type Sheet = CanvasRenderingContext2D;

/**
 * Draws a story's moments, forwards, on sheets that the browser lays over one another: the glass behind with the
 * shadows on it, what rests, what moves in the bowl, the glass in front, what flies before it. A frame draws the
 * marbles that move and no other; one that comes to rest is stamped once. So a processor has little to draw, a
 * graphics card little to be sent, and nothing is ever read back.
 */
export class StoryPainter {
  private readonly falling: Falling;
  private readonly lifted = new Set<Throw>();
  private readonly landed = new Set<Throw>();
  private readonly marked = new Set<LooseMarble>();
  private readonly out = new Float32Array(3);
  private readonly sheets: HTMLCanvasElement[] = [];
  /** Shadows of those who leave: they fade as the bowl empties. */
  private readonly shadows: Sheet;
  private readonly settled: Sheet;
  private readonly moving: Sheet;
  private readonly flying: Sheet;
  private readonly leaves: number;
  private inAir = false;
  private emptied = false;

  constructor(
    private readonly story: Story,
    private readonly brush: Brush,
    private readonly place: HTMLElement,
  ) {
    const { scene, throws } = story;
    this.shadows = this.sheet();
    this.settled = this.sheet();
    this.moving = this.sheet();
    const front = this.sheet();
    this.flying = this.sheet();
    this.leaves = throws.filter(({ leaves }) => leaves !== undefined).length;
    this.falling = new Falling(story.fall);
    const { ctx, colours } = brush;
    clear(ctx);
    inBowl(brush, scene, ctx);
    paintBack(ctx, scene.bowl, colours);
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    inBowl(brush, scene, front);
    paintFront(front, scene.bowl, colours);
    this.layOut();
  }

  /** Takes its sheets away: what is to be seen then has to be drawn on the canvas beneath. */
  end(): void {
    for (const sheet of this.sheets) sheet.remove();
  }

  private sheet(): Sheet {
    const canvas = document.createElement('canvas');
    const { width, height } = this.brush.ctx.canvas;
    canvas.width = width;
    canvas.height = height;
    const ctx = canvas.getContext('2d');
    if (!ctx) throw new Error('No room for another canvas.');
    this.sheets.push(canvas);
    this.place.append(canvas);
    return ctx;
  }

  private layOut(): void {
    const { story, brush, settled } = this;
    const { pile, kinds } = story.before;
    const d = pile.radius * 2;
    const lay = (i: number, shadow: Sheet) => {
      const [x, y] = [this.px(pile.x[i]!), this.py(pile.y[i]!)];
      brush.sprites.shadow(shadow, d, x, y);
      brush.sprites.marble(settled, kinds[i]!, d, { x, y, i, rests: true });
    };
    for (const i of story.staying) lay(i, brush.ctx);
    for (const i of story.leaving) lay(i, this.shadows);
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
    this.throwAndCatch(time);
    this.mark(time);
    this.falling.advance(time - this.story.fallAt);
    this.stampRested();
    wipe(this.moving);
    if (this.inAir) wipe(this.flying);
    this.drawFalling();
    this.drawThrows(time);
  }

  /** Marbles that set off are taken from what rests, those that have arrived are put there. */
  private throwAndCatch(time: number): void {
    const { story, brush, settled, lifted, landed } = this;
    let gone = 0;
    for (const thrown of story.throws) {
      const { flight, leaves, slot } = thrown;
      if (flight.start <= time && !lifted.has(thrown)) {
        lifted.add(thrown);
        if (leaves !== undefined) this.erase(leaves);
      }
      if (leaves !== undefined && lifted.has(thrown)) gone += 1;
      if (flight.end <= time && !landed.has(thrown)) {
        landed.add(thrown);
        if (slot) loose(brush, settled, slot);
      }
    }
    if (this.emptied || time < story.lostAt) return;
    this.shadows.canvas.style.setProperty('opacity', `${this.leaves ? 1 - gone / this.leaves : 0}`);
    if (gone < this.leaves) return;
    // Marbles that go without a tray, since a record was corrected, go with the last of the others.
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

  /** The headline's marks come with their words. */
  private mark(time: number): void {
    const { story, brush, settled, marked } = this;
    for (const mark of story.scene.marks) {
      if (time < (mark.kind === 'lost' ? story.lostAt : story.fallAt) || marked.has(mark)) continue;
      marked.add(mark);
      loose(brush, settled, mark, true);
    }
  }

  private stampRested(): void {
    const { falling, story, brush } = this;
    const { pile, places } = story.fall;
    const { diameter, kinds } = story.scene;
    for (let r = 0; r < falling.restedCount; r += 1) {
      const i = places[falling.rested[r]!]!;
      const [x, y] = [this.px(pile.x[i]!), this.py(pile.y[i]!)];
      brush.sprites.shadow(brush.ctx, diameter, x, y);
      brush.sprites.marble(this.settled, kinds[i]!, diameter, { x, y, i, rests: true });
    }
  }

  private drawFalling(): void {
    const { falling, story, brush, moving } = this;
    const { pile, places, from } = story.fall;
    const { diameter, kinds } = story.scene;
    for (let m = 0; m < falling.movingCount; m += 1) {
      const i = places[falling.moving[m]!]!;
      // It comes out of the air, not out of nothing.
      const alpha = Math.min(1, (falling.y[m]! - from) / diameter + 0.15);
      if (alpha < 1) moving.globalAlpha = alpha;
      const roll = (pile.x[i]! - falling.x[m]!) / pile.radius;
      const [x, y] = [this.px(falling.x[m]!), this.py(falling.y[m]!)];
      brush.sprites.marble(moving, kinds[i]!, diameter, { x, y, i, roll });
      if (alpha < 1) moving.globalAlpha = 1;
    }
  }

  /** Marbles over the rim: behind the glass while they rise inside it, before it otherwise. */
  private drawThrows(time: number): void {
    const { story, brush, out } = this;
    const { ratio, sprites } = brush;
    this.inAir = false;
    for (const thrown of story.throws) {
      if (!this.lifted.has(thrown) || this.landed.has(thrown)) continue;
      const { flight, kind, leaves } = thrown;
      flightAt(flight, time, out);
      const rises = time - flight.start < turnOf(flight) * (flight.end - flight.start);
      const inside = rises && leaves !== undefined && out[1]! > story.scene.bowlY;
      const size = Math.max(flight.fromSize, flight.toSize);
      const spot = { x: out[0]! * ratio, y: out[1]! * ratio, scale: out[2]! / size };
      sprites.marble(inside ? this.moving : this.flying, kind, size, spot);
      this.inAir = true;
    }
  }
}

const wipe = (sheet: Sheet): void => sheet.clearRect(0, 0, sheet.canvas.width, sheet.canvas.height);
