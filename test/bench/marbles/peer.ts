// What a page built on a physics engine does: a step, and then every marble drawn where the engine has it, on a canvas
// of their own between two that hold the glass and are never drawn again.
import { clear } from '../../../packages/widgets/src/customer-marbles/picture.js';
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
    const { ctx, ratio, sprites } = brush;
    const { bowlX, bowlY, diameter, kinds } = scene;
    const world = make(fall);
    let added = 0;
    const mean = meanFrame(fall, frames, (time) => {
      for (; added < count && start[added]! <= time; added += 1) world.add(x[added]!, y);
      world.step();
      clear(ctx);
      for (let i = 0; i < added; i += 1) {
        const spot = { x: (bowlX + world.x(i)) * ratio, y: (bowlY + world.y(i)) * ratio, i };
        sprites.marble(ctx, kinds[i]!, diameter, spot);
      }
      raster(ctx);
    });
    world.end();
    ctx.canvas.remove();
    return mean;
  };
}
