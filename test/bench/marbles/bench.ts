import type { Bench, Case } from '../bench.js';
import type { Run } from './page.js';

/** ms a frame. */
const sixtyASecond = 16.6;
/** The frames of one run: what falls in that time is the same for all. */
const whole = Infinity;

const fall = (count: number, share: number, repetitions: number, frames = whole): Case => ({
  name: `${count.toLocaleString('en')} marbles`,
  args: { count, frames } satisfies Run,
  repetitions,
  goals: [{ atMost: share, of: 'best' }, ...(count === 10_000 ? [{ atMost: sixtyASecond }] : [])],
});

export const bench: Bench = {
  title: 'Marbles falling',
  about:
    'Arithmetic and drawing of a frame, mean of a whole fall into a bowl 800 px wide, until all rest; the glass is drawn beforehand. Each marble appears at the same moment in all four, and is drawn with the same sprite; reading a pixel back makes the browser draw within the frame. An engine that needs more than 12 s for the fall is stopped there, which flatters it.',
  unit: 'ms a frame',
  contestants: ['floorboard', 'matter-js', 'd3-force', 'rapier2d'],
  script: 'test/bench/marbles/page.ts',
  cases: (short) =>
    short
      ? [fall(200, 0.5, 1, 5)]
      : [fall(200, 0.5, 5), fall(1000, 0.25, 5), fall(3000, 0.25, 5), fall(10_000, 0.25, 3)],
};
