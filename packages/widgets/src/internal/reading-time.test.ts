import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingTime } from './reading-time.js';

describe('the time a page stays', () => {
  it('is 8 seconds at the least', () => {
    assert.equal(readingTime(''), 8000);
    assert.equal(readingTime('Ring the bell twice'), 8000);
  });

  it('is 250 ms a word beyond', () => {
    assert.equal(readingTime('word '.repeat(40)), 10_000);
  });

  it('takes two signs for a word where words have no spaces between them', () => {
    assert.equal(readingTime('字'.repeat(80)), 10_000);
  });
});
