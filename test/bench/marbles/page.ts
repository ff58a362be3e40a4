import { offer } from '../bench.js';
import { d3Force } from './d3-force.js';
import { matter } from './matter.js';
import { ours } from './ours.js';
import { rapier } from './rapier.js';

export interface Run {
  readonly count: number;
  /** Not more frames than these. */
  readonly frames: number;
}

offer<Run>({ floorboard: ours, 'matter-js': matter, 'd3-force': d3Force, rapier2d: rapier });
