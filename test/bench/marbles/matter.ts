import { Bodies, Composite, Engine, type Body } from 'matter-js';
import { frame, gravity, walls } from './fall.js';
import { peer } from './peer.js';

/** matter-js; bodies at rest may sleep. */
export const matter = peer(({ radius }) => {
  // Its scale is already per ms squared.
  const engine = Engine.create({ enableSleeping: true, gravity: { x: 0, y: 1, scale: gravity } });
  const glass = walls().map(({ x, y, halfLength, halfThickness, angle }) =>
    Bodies.rectangle(x, y, halfLength * 2, halfThickness * 2, { isStatic: true, angle }),
  );
  Composite.add(engine.world, glass);
  const marbles: Body[] = [];
  return {
    add: (x, y) => {
      const marble = Bodies.circle(x, y, radius, { restitution: 0.2, friction: 0.05, frictionAir: 0 });
      marbles.push(marble);
      Composite.add(engine.world, marble);
    },
    step: () => Engine.update(engine, frame),
    x: (i) => marbles[i]!.position.x,
    y: (i) => marbles[i]!.position.y,
    end: () => Engine.clear(engine),
  };
});
