// How a bench is judged and told.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge } from './measure.js';
import { median } from './median.js';
import { short } from './report.js';

describe('a goal', () => {
  const medians = { floorboard: 2, uPlot: 4, 'Chart.js': 10 };
  it('is a figure, a share of another, or of the best of the others', () => {
    assert.deepEqual(judge({ atMost: 1 }, medians, 'floorboard'), { atMost: 1, was: 2, met: false });
    assert.equal(judge({ atMost: 0.4, of: 'Chart.js' }, medians, 'floorboard').was, 0.2);
    assert.deepEqual(judge({ atMost: 0.5, of: 'best' }, medians, 'floorboard'), {
      atMost: 0.5,
      of: 'best',
      was: 0.5,
      met: true,
    });
  });

  it('is held against medians', () => {
    assert.equal(median([9, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 3]), 2.5);
  });

  it('is told with two digits that matter', () => {
    assert.deepEqual([0.0432, 0.26, 1.234, 57.9, 1410].map(short), ['0.043', '0.26', '1.2', '58', '1410']);
  });
});
