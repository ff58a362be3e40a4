// One bad tile costs one tile: a widget that throws in one place of each kind; test:full tries the others.
import { describe } from 'node:test';
import { throwsFromTheStart, throwsWhileItStands } from './faulty-widget.js';

describe('a widget that throws on a board that stands', () =>
  throwsWhileItStands(['timer', 'rejection', 'observer', 'render']));
describe('a widget that throws from the start', () => throwsFromTheStart(['construct', 'timer']));
