// What a page built on a physics engine does: a step, and then every marble drawn where the engine has it, on a canvas
// of their own between two that hold the glass and are never drawn again.
import { fallOf, meanFrame, raster, type Fall } from './fall.js';
import type { Run } from './page.js';

/** An engine with a bowl in it, in the bowl's coordinates. */
export interface World {
  /** Lets a marble fall from rest. */
  add(x: number, y: number): void;
  /** One frame further. */
  step(): void;
  x(i: number): number;
  y(i: number): number;
  end(): void;
}

export function peer(make: (fall: Fall) => World): (run: Run) => number {
  return ({ count, frames }) => {
    const fall = fallOf(count);
    const { brush, scene, start, x, y } = fall;
    const { ctx, sprites } = brush;
    const { bowlX, bowlY, diameter, kinds } = scene;
    const world = make(fall);
    let added = 0;
    const mean = meanFrame(fall, frames, (time) => {
      for (; added < count && start[added]! <= time; added += 1) world.add(x[added]!, y);
      world.step();
      ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
      for (let i = 0; i < added; i += 1) {
        const marble = { kind: kinds[i]!, x: bowlX + world.x(i), y: bowlY + world.y(i), diameter };
        sprites.marble(ctx, marble, { i, roll: 0 });
      }
      raster(ctx);
    });
    world.end();
    ctx.canvas.remove();
    return mean;
  };
}
