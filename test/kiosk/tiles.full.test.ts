// One bad tile costs one tile: the places in which a widget may throw that npm test leaves out.
import { describe } from 'node:test';
import { throwsFromTheStart, throwsWhileItStands } from './faulty-widget.js';

describe('a widget that throws on a board that stands', () =>
  throwsWhileItStands(['frame', 'promise', 'update', 'commit']));
describe('a widget that throws from the start', () => throwsFromTheStart(['connect', 'update']));
