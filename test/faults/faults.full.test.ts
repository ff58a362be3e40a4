// Faults that take too long for every day.
import { longWalls } from './faults.js';
import { playWalls } from './suite.js';

playWalls(longWalls);
