import { Falling } from './engine/fall.js';
import { flightAt, turnOf } from './engine/flight.js';
import { paintBack, paintFront } from './paint-bowl.js';
import { clear, inBowl, loose, type Brush } from './picture.js';
import type { Story } from './story.js';

type Sheet = CanvasRenderingContext2D;

export interface StoryPainter {
  /** Draws a moment, ms; never an earlier one than before. */
  draw(time: number): void;
  /** Takes the sheets away: what is to be seen then has to be drawn on the canvas beneath. */
  end(): void;
}

/**
 * Draws a story's moments, forwards, on sheets that the browser lays over one another in `place`: the glass behind with
 * the shadows on it, what rests, what moves in the bowl, the glass in front, what flies before it. A frame draws the
 * marbles that move and no other; one that comes to rest is stamped once. So a processor has little to draw, a
 * graphics card little to be sent, and nothing is ever read back.
 */
export function storyPainter(story: Story, brush: Brush, place: HTMLElement): StoryPainter {
  const { scene, before, throws, fall, fallAt, lostAt } = story;
  const { bowl, bowlX, bowlY, diameter, kinds } = scene;
  const { ctx: back, ratio, sprites, colours } = brush;
  const { width, height } = back.canvas;
  const sheets: HTMLCanvasElement[] = [];
  const sheet = (): Sheet => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const ctx = canvas.getContext('2d');
    if (!ctx) throw new Error('No room for another canvas.');
    sheets.push(canvas);
    return ctx;
  };
  // Shadows of those who leave are a sheet of their own: they fade as the bowl empties.
  const [shadows, settled, moving, front, flying] = [sheet(), sheet(), sheet(), sheet(), sheet()];
  place.append(...sheets);

  // From the bowl's coordinates to device px.
  const px = (x: number) => (bowlX + x) * ratio;
  const py = (y: number) => (bowlY + y) * ratio;
  const wipe = (ctx: Sheet) => ctx.clearRect(0, 0, width, height);

  clear(back);
  inBowl(brush, scene, back);
  paintBack(back, bowl, colours);
  back.setTransform(1, 0, 0, 1, 0, 0);
  inBowl(brush, scene, front);
  paintFront(front, bowl, colours);
  const old = before.pile;
  const lay = (i: number, shadow: Sheet) => {
    const [x, y] = [px(old.x[i]!), py(old.y[i]!)];
    sprites.shadow(shadow, old.radius * 2, x, y);
    sprites.marble(settled, before.kinds[i]!, old.radius * 2, { x, y, i, rests: true });
  };
  for (const i of story.staying) lay(i, back);
  for (const i of story.leaving) lay(i, shadows);
  for (const marble of story.lying) loose(brush, settled, marble);

  /** Takes a marble from what rests. */
  const erase = (i: number) => {
    settled.globalCompositeOperation = 'destination-out';
    settled.beginPath();
    settled.arc(px(old.x[i]!), py(old.y[i]!), old.radius * ratio + 0.75, 0, Math.PI * 2);
    settled.fill();
    settled.globalCompositeOperation = 'source-over';
  };

  const lifted = new Set<unknown>();
  const landed = new Set<unknown>();
  const marked = new Set<unknown>();
  const leaves = throws.filter((thrown) => thrown.leaves !== undefined).length;
  let gone = 0;
  let emptied = false;
  const throwAndCatch = (time: number) => {
    for (const thrown of throws) {
      const { flight, slot } = thrown;
      if (flight.start <= time && !lifted.has(thrown)) {
        lifted.add(thrown);
        if (thrown.leaves !== undefined) {
          gone += 1;
          // Several slots may be filled from one place: it empties with the first.
          erase(thrown.leaves);
        }
      }
      if (flight.end <= time && !landed.has(thrown)) {
        landed.add(thrown);
        if (slot) loose(brush, settled, slot);
      }
    }
    if (emptied || time < lostAt) return;
    shadows.canvas.style.setProperty('opacity', `${leaves ? 1 - gone / leaves : 0}`);
    if (gone < leaves) return;
    // Marbles that go without a tray, since a record was corrected, go with the last of the others.
    emptied = true;
    story.leaving.forEach(erase);
  };

  /** The headline's marks come with their words. */
  const markUp = (time: number) => {
    for (const mark of scene.marks) {
      if (time < (mark.kind === 'lost' ? lostAt : fallAt) || marked.has(mark)) continue;
      marked.add(mark);
      loose(brush, settled, mark, true);
    }
  };

  const falling = new Falling(fall);
  const { pile, places } = fall;
  const stampRested = () => {
    for (let r = 0; r < falling.restedCount; r += 1) {
      const i = places[falling.rested[r]!]!;
      const [x, y] = [px(pile.x[i]!), py(pile.y[i]!)];
      sprites.shadow(back, diameter, x, y);
      sprites.marble(settled, kinds[i]!, diameter, { x, y, i, rests: true });
    }
  };
  const drawFalling = () => {
    for (let m = 0; m < falling.movingCount; m += 1) {
      const i = places[falling.moving[m]!]!;
      const [x, y] = [falling.x[m]!, falling.y[m]!];
      // It comes out of the air, not out of nothing.
      moving.globalAlpha = Math.min(1, (y - fall.from) / diameter + 0.15);
      const roll = (pile.x[i]! - x) / pile.radius;
      sprites.marble(moving, kinds[i]!, diameter, { x: px(x), y: py(y), i, roll });
    }
    moving.globalAlpha = 1;
  };

  /** Marbles over the rim: behind the glass while they rise inside it, before it otherwise. */
  const out = new Float32Array(3);
  let inAir = false;
  const drawThrows = (time: number) => {
    if (inAir) wipe(flying);
    inAir = false;
    for (const thrown of throws) {
      if (!lifted.has(thrown) || landed.has(thrown)) continue;
      const { flight, kind } = thrown;
      flightAt(flight, time, out);
      const [x, y, now] = [out[0]!, out[1]!, out[2]!];
      const rises = time - flight.start < turnOf(flight) * (flight.end - flight.start);
      const inside = rises && thrown.leaves !== undefined && y > bowlY;
      const size = Math.max(flight.fromSize, flight.toSize);
      const spot = { x: x * ratio, y: y * ratio, scale: now / size };
      sprites.marble(inside ? moving : flying, kind, size, spot);
      inAir = true;
    }
  };

  return {
    draw(time) {
      throwAndCatch(time);
      markUp(time);
      falling.advance(time - fallAt);
      stampRested();
      wipe(moving);
      drawFalling();
      drawThrows(time);
    },
    end() {
      for (const canvas of sheets) canvas.remove();
    },
  };
}
