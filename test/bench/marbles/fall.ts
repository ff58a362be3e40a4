// The fall that all contestants share: the bowl, the marbles, when each appears and where.
import { innerCurves, type Bowl } from '../../../packages/widgets/src/customer-marbles/engine/bowl.js';
import { diameterFor } from '../../../packages/widgets/src/customer-marbles/engine/size.js';
import { pictureOn, type Brush, type Scene } from '../../../packages/widgets/src/customer-marbles/picture.js';
import { tell, type Story } from '../../../packages/widgets/src/customer-marbles/story.js';

/** ms. */
export const frame = 1000 / 60;
export const bowl: Bowl = { width: 800, height: 688 };
/** For the engines, px per ms squared: slow enough that their steps don't carry a marble through the glass. */
export const gravity = (2 * 900) / 700 ** 2;

export interface Fall {
  readonly scene: Scene;
  readonly story: Story;
  readonly brush: Brush;
  readonly radius: number;
  /** When each marble appears (ms), in the order in which they do, and where. */
  readonly start: readonly number[];
  readonly x: readonly number[];
  readonly y: number;
}

/** A fall of so many marbles, and a canvas for it. */
export function fallOf(count: number): Fall {
  const canvas = document.createElement('canvas');
  for (const [name, colour] of Object.entries(colours)) canvas.style.setProperty(`--_${name}`, colour);
  document.body.append(canvas);
  const picture = pictureOn(canvas, canvas.getContext('2d')!);
  const diameter = diameterFor(bowl, count);
  const scene: Scene = {
    width: 880,
    height: 960,
    bowl,
    bowlX: 440,
    bowlY: 240,
    diameter,
    each: 1,
    kinds: Array.from({ length: count }, (_, i) => (i % 15 === 7 ? 'wonBack' : 'gained')),
    trays: [],
    marks: [],
  };
  const pile = picture.pileFor(bowl, diameter, count);
  const story = tell({ pile, kinds: [], inTrays: new Set<string>() }, scene, pile, 0);
  const { fall, fallAt } = story;
  const order = [...fall.start.keys()].sort((a, b) => fall.start[a]! - fall.start[b]!);
  return {
    scene,
    story,
    brush: picture.prepare(scene),
    radius: diameter / 2,
    start: order.map((k) => fallAt + fall.start[k]!),
    x: order.map((k) => pile.wayX[pile.from[fall.places[k]!]!]!),
    y: fall.from,
  };
}

const colours = {
  paper: '#f8f7f3',
  ink: '#11141b',
  quiet: '#3b414d',
  accent: '#0b35b8',
  plate: '#0b35b8',
};

/** Makes the browser draw now. */
export const raster = (ctx: CanvasRenderingContext2D): void => {
  ctx.getImageData(8, 8, 1, 1);
};

/** No fall is waited for longer than this, ms: the first frames, with fewer marbles, stand for it then. */
const patience = 12_000;

/** The mean time that a frame takes, from the first marble to the last at rest. */
export function meanFrame({ story }: Fall, most: number, draw: (time: number) => void): number {
  const frames = Math.min(most, Math.ceil(story.end / frame));
  const began = performance.now();
  let i = 0;
  while (i < frames && performance.now() - began < patience) {
    draw(i * frame);
    i += 1;
  }
  return (performance.now() - began) / i;
}

/** The inner wall as thick blocks round the hollow: middle, half sides and angle of each. */
export function walls(): {
  x: number;
  y: number;
  halfLength: number;
  halfThickness: number;
  angle: number;
}[] {
  const points: [number, number][] = [];
  for (const [x0, y0, x1, y1, x2, y2, x3, y3] of innerCurves(bowl))
    for (let i = points.length ? 1 : 0; i <= 6; i += 1) {
      const [t, u] = [i / 6, 1 - i / 6];
      points.push([
        u ** 3 * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t ** 3 * x3,
        u ** 3 * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t ** 3 * y3,
      ]);
    }
  const halfThickness = 60;
  // The glass goes on straight up over the rim, so that nobody's marbles are lost there.
  points.unshift([points[0]![0], -bowl.height]);
  return points.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = points[i]!;
    const length = Math.hypot(x - fromX, y - fromY);
    const [dx, dy] = [(x - fromX) / length, (y - fromY) / length];
    const right = {
      x: (x + fromX) / 2 + dy * halfThickness,
      y: (y + fromY) / 2 - dx * halfThickness,
      // The hollow is convex: a longer block only overlaps its neighbours, so that nothing leaks between them.
      halfLength: length / 2 + 40,
      halfThickness,
      angle: Math.atan2(dy, dx),
    };
    return [right, { ...right, x: -right.x, angle: Math.PI - right.angle }];
  });
}
