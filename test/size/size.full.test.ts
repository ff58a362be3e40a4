// Every entry weighed.
import { describe } from 'node:test';
import { entries, weigh } from './weigh.js';

describe('size', () => weigh(entries));
