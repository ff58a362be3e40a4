// The chart and the arithmetic, weighed; test:full weighs every other entry.
import { describe } from 'node:test';
import { weigh } from './weigh.js';

describe('size', () => weigh(['floorboard/nps-trend/define', '@floorboard/metrics']));
