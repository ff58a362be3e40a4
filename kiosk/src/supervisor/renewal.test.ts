import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { Renewal } from './renewal.js';

let done: string[];
/** The builds that paint a board, those that can be loaded, those that are refused. */
let painting: Set<string>;
let whole: Set<string>;
let refused: Set<string>;
let renewal: Renewal;

beforeEach(() => {
  done = [];
  painting = new Set(['two', 'three']);
  whole = new Set(['two', 'three']);
  refused = new Set();
  renewal = new Renewal({
    own: 'one',
    try: async (build) => {
      done.push(`try ${build}`);
      await Promise.resolve();
      return painting.has(build);
    },
    take: async (build) => {
      done.push(`take ${build}`);
      await Promise.resolve();
    },
    refuse: (build) => refused.add(build),
    wasRefused: (build) => refused.has(build),
    probe: async (build) => {
      await Promise.resolve();
      return whole.has(build);
    },
    reload: () => done.push('reload'),
    say: (message) => done.push(message),
  });
});

describe('a new build', () => {
  it('is tried once it is there, and loaded between two boards', async () => {
    await renewal.between();
    await renewal.found('two');
    assert.deepEqual(done, ['try two']);
    await renewal.between();
    assert.deepEqual(done, ['try two', 'take two', 'reload']);
  });

  it('that paints no board is refused, never tried again, and said; a later one is tried', async () => {
    painting.delete('two');
    await renewal.found('two');
    await renewal.between();
    await renewal.found('two');
    assert.deepEqual(done, ['try two', 'The new build two painted no board within a minute; one stays.']);
    await renewal.found('three');
    await renewal.between();
    assert.deepEqual(done.slice(2), ['try three', 'take three', 'reload']);
  });

  it('that can’t be had at the moment is not loaded: the board stands until it can', async () => {
    whole.clear();
    await renewal.found('two');
    await renewal.between();
    assert.deepEqual(done, ['try two', 'take two']);
    whole.add('two');
    await renewal.between();
    assert.equal(done.pop(), 'reload');
  });

  it('is what runs here: nothing happens', async () => {
    await renewal.found('one');
    await renewal.between();
    assert.deepEqual(done, []);
  });

  it('that a later one overtakes during its trial is left', async () => {
    await Promise.all([renewal.found('two'), renewal.found('three')]);
    await renewal.between();
    assert.deepEqual(done, ['try two', 'try three', 'take three', 'reload']);
  });
});
