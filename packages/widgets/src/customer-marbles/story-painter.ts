import { follow } from './engine/fall.js';
import { flightAt, turnOf } from './engine/flight.js';
import type { Kind } from './customer-marbles.model.js';
import { paintBack, paintFront } from './paint-bowl.js';
import { inBowl, type Brush } from './picture.js';
import type { Story, Throw } from './story.js';

export interface StoryPainter {
  /** Draws a moment, ms; never an earlier one than before. */
  draw(time: number): void;
  /** Takes the sheets away: what is to be seen then has to be drawn on the canvas beneath. */
  end(): void;
}

/**
 * Draws a story's moments, forwards, on sheets that the browser lays over one another in `place`: the glass behind, the
 * shadows on it, what rests, what moves in the bowl, the glass in front, what flies before it. A frame draws the marbles
 * that move and no other; one that comes to rest is stamped once. So a processor has little to draw, a graphics card
 * little to be sent, and nothing is ever read back.
 */
export function storyPainter(story: Story, brush: Brush, place: HTMLElement): StoryPainter {
  const { scene, before, throws, fall, fallAt, lostAt } = story;
  const { bowlX, bowlY, diameter, kinds } = scene;
  const { ctx: back, ratio, sprites } = brush;
  const { width, height } = back.canvas;
  const sheet = () => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    return canvas.getContext('2d')!;
  };
  const sheets = [sheet(), sheet(), sheet(), sheet(), sheet()] as const;
  const [shadows, settled, moving, front, flying] = sheets;
  place.append(...sheets.map(({ canvas }) => canvas));
  const wipe = (ctx: Sheet) => ctx.clearRect(0, 0, width, height);

  wipe(back);
  inBowl(brush, scene, back, paintBack);
  inBowl(brush, scene, front, paintFront);

  /** Lays a marble to rest in the bowl. */
  const lay = (kind: Kind, x: number, y: number, size: number, i: number) => {
    const marble = { kind, x: bowlX + x, y: bowlY + y, diameter: size };
    sprites.shadow(shadows, marble);
    sprites.marble(settled, marble, { i });
  };
  const old = before.pile;
  before.kinds.forEach((kind, i) => lay(kind, old.x[i]!, old.y[i]!, old.radius * 2, i));
  for (const marble of story.lying) sprites.marble(settled, marble);

  /** Takes a marble from what rests, and its shadow with it. */
  const erase = (i: number) => {
    for (const ctx of [settled, shadows]) {
      ctx.globalCompositeOperation = 'destination-out';
      ctx.beginPath();
      const reach = ctx === settled ? old.radius * ratio + 0.75 : old.radius * ratio * 1.5;
      ctx.arc((bowlX + old.x[i]!) * ratio, (bowlY + old.y[i]!) * ratio, reach, 0, Math.PI * 2);
      ctx.fill();
      ctx.globalCompositeOperation = 'source-over';
    }
  };

  // What happens once, by its time. Several slots may be filled from one place: it empties with the first.
  const inAir = new Set<Throw>();
  const leaves = throws.filter((thrown) => thrown.leaves !== undefined);
  const events: [at: number, happens: () => void][] = [
    ...throws.flatMap((thrown): typeof events => [
      [
        thrown.flight.start,
        () => {
          inAir.add(thrown);
          if (thrown.leaves !== undefined) erase(thrown.leaves);
        },
      ],
      [
        thrown.flight.end,
        () => {
          inAir.delete(thrown);
          const { slot, place: to, kind } = thrown;
          if (slot) sprites.marble(settled, slot);
          else if (to !== undefined) lay(kind, pile.x[to]!, pile.y[to]!, diameter, to);
        },
      ],
    ]),
    // Marbles that go without a tray, since a record was corrected, go with the last of the others.
    [Math.max(lostAt, ...leaves.map(({ flight }) => flight.start)), () => story.leaving.forEach(erase)],
    // The headline's marks come with their words.
    ...scene.marks.map((mark): (typeof events)[number] => [
      mark.kind === 'lost' ? lostAt : fallAt,
      () => sprites.marble(settled, mark, { marked: true }),
    ]),
  ];
  events.sort(([a], [b]) => a - b);

  const { pile, places, from } = fall;
  const advance = follow(
    fall,
    (k, x, y) => {
      const i = places[k]!;
      // It comes out of the air, not out of nothing.
      moving.globalAlpha = Math.min(1, (y - from) / diameter + 0.15);
      const marble = { kind: kinds[i]!, x: bowlX + x, y: bowlY + y, diameter };
      sprites.marble(moving, marble, { i, roll: (pile.x[i]! - x) / pile.radius });
    },
    (k) => {
      const i = places[k]!;
      lay(kinds[i]!, pile.x[i]!, pile.y[i]!, diameter, i);
    },
  );

  /** Marbles over the rim: behind the glass while they rise inside it, before it otherwise. */
  const out = new Float32Array(3);
  const fly = (time: number, { flight, kind, leaves, place }: Throw) => {
    flightAt(flight, time, out);
    const [x, y, now] = [out[0]!, out[1]!, out[2]!];
    const rises = time - flight.start < turnOf(flight) * (flight.end - flight.start);
    const inside = (rises ? leaves : place) !== undefined && y > bowlY;
    const size = Math.max(flight.fromSize, flight.toSize);
    const marble = { kind, x, y, diameter: size };
    sprites.marble(inside ? moving : flying, marble, {
      i: place ?? 0,
      roll: (flight.toX - x) / size,
      scale: now / size,
    });
  };

  return {
    draw(time) {
      wipe(moving);
      if (inAir.size > 0) wipe(flying);
      while (events.length > 0 && events[0]![0] <= time) events.shift()![1]();
      advance(time - fallAt);
      moving.globalAlpha = 1;
      for (const thrown of inAir) fly(time, thrown);
    },
    end() {
      for (const { canvas } of sheets) canvas.remove();
    },
  };
}

type Sheet = CanvasRenderingContext2D;
