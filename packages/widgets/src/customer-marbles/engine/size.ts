import { wallPoints, type Bowl } from './bowl.js';

/** The largest marble, a share of the bowl's width: few customers make a low pile, not large marbles. */
export const largest = 0.105;
/** How far up the inside the surface of the pile may come, a share of its height. */
const fill = 0.76;
/** Share of the room that dropped marbles take. */
const density = 0.77;

/** The area of the inside below the level to which marbles may lie, in the bowl's units squared. */
export function roomIn(bowl: Bowl): number {
  const level = bowl.height * (1 - fill);
  let area = 0;
  wallPoints(bowl, 48).reduce((last, point) => {
    if (point.y > level) area += (point.x + last.x) * (point.y - Math.max(last.y, level));
    return point;
  });
  return area;
}

/**
 * The diameter at which so many marbles fill the bowl to its level, at most the largest. It falls in steps, a tenth more
 * marbles each: one customer more seldom changes the size of all, so that only the new one has to move.
 */
export function diameterFor(bowl: Bowl, count: number): number {
  const step = Math.ceil(Math.log(Math.max(1, count)) / Math.log(1.1) - 1e-9);
  return Math.min(largest * bowl.width, Math.sqrt((roomIn(bowl) * density * 4) / (Math.PI * 1.1 ** step)));
}
