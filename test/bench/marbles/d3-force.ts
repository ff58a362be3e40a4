import { forceCollide, forceSimulation } from 'd3-force';
import { hollowFor, reach, floorAt } from '../../../packages/widgets/src/customer-marbles/engine/bowl.js';
import { bowl, frame, gravity } from './fall.js';
import { peer } from './peer.js';

interface Marble {
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/** d3-force: its collision, with gravity and the glass as forces of the page's own. */
export const d3Force = peer(({ radius }) => {
  const marbles: Marble[] = [];
  const hollow = hollowFor(bowl, radius);
  const simulation = forceSimulation<Marble>()
    .stop()
    .alphaDecay(0)
    .velocityDecay(0.15)
    .force('gravity', () => {
      for (const marble of marbles) marble.vy += 2 * gravity * frame * frame;
    })
    .force('collide', forceCollide<Marble>(radius).iterations(2))
    .force('glass', () => {
      for (const marble of marbles) {
        const [x, y] = [marble.x + marble.vx, marble.y + marble.vy];
        const floor = floorAt(hollow, Math.abs(x));
        if (y > floor) marble.vy = floor - marble.y;
        const room = Math.max(0, reach(hollow, marble.y + marble.vy));
        if (Math.abs(x) > room) marble.vx = Math.sign(x) * room - marble.x;
      }
    });
  return {
    add: (x, y) => {
      marbles.push({ x, y, vx: 0, vy: 0 });
      simulation.nodes(marbles);
    },
    step: () => {
      simulation.tick();
    },
    x: (i) => marbles[i]!.x,
    y: (i) => marbles[i]!.y,
    end: () => undefined,
  };
});
