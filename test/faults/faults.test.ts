// Every fault of the table, played on the real kiosk in a real browser against a real server.
import { walls } from './faults.js';
import { playWalls } from './suite.js';

playWalls(walls);
