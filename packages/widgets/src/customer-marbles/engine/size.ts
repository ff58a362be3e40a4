import { innerCurves, type Bowl } from './bowl.js';

/** The largest marble, a share of the bowl's width: few customers make a low pile, not large marbles. */
export const largest = 0.105;
/** How far up the inside the surface of the pile may come, a share of its height. */
const fill = 0.76;
/** Share of the room that dropped marbles take. */
const density = 0.77;

/** The area of the inside below the level to which marbles may lie, in the bowl's units squared. */
export function roomIn(bowl: Bowl): number {
  const steps = 48;
  let area = 0;
  let level = 0;
  let lastX = 0;
  let lastY = 0;
  for (const [x0, y0, x1, y1, x2, y2, x3, y3] of innerCurves(bowl)) {
    if (level === 0) {
      level = bowl.height * (1 - fill);
      lastX = x0;
      lastY = y0;
    }
    for (let i = 1; i <= steps; i += 1) {
      const t = i / steps;
      const u = 1 - t;
      const x = u * u * u * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3;
      const y = u * u * u * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3;
      if (y > level) area += (x + lastX) * (y - Math.max(lastY, level));
      lastX = x;
      lastY = y;
    }
  }
  return area;
}

/** The diameter at which so many marbles fill the bowl to its level, at most the largest. */
export const diameterFor = (bowl: Bowl, count: number): number =>
  Math.min(largest * bowl.width, Math.sqrt((roomIn(bowl) * density * 4) / (Math.PI * Math.max(1, count))));
