import RAPIER from '@dimforge/rapier2d-compat';
import { gravity, walls } from './fall.js';
import { peer } from './peer.js';
import type { Run } from './page.js';

/** px in a metre: it reckons best with bodies of about one. */
const metre = 20;

const run = peer(({ radius }) => {
  const world = new RAPIER.World({ x: 0, y: (gravity * 1e6) / metre });
  world.timestep = 1 / 60;
  for (const { x, y, halfLength, halfThickness, angle } of walls())
    world.createCollider(
      RAPIER.ColliderDesc.cuboid(halfLength / metre, halfThickness / metre)
        .setTranslation(x / metre, y / metre)
        .setRotation(angle),
    );
  const marbles: RAPIER.RigidBody[] = [];
  return {
    add: (x, y) => {
      const marble = world.createRigidBody(
        RAPIER.RigidBodyDesc.dynamic().setTranslation(x / metre, y / metre),
      );
      world.createCollider(
        RAPIER.ColliderDesc.ball(radius / metre)
          .setRestitution(0.2)
          .setFriction(0.05),
        marble,
      );
      marbles.push(marble);
    },
    step: () => world.step(),
    x: (i) => marbles[i]!.translation().x * metre,
    y: (i) => marbles[i]!.translation().y * metre,
    end: () => world.free(),
  };
});

/** @dimforge/rapier2d-compat; bodies at rest sleep. */
export async function rapier(what: Run): Promise<number> {
  await RAPIER.init();
  return run(what);
}
