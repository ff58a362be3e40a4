// What the teaching stories say of their series is what the chart says of them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '@floorboard/feed';
import { modelContext, npsTrendModel } from 'floorboard/models';
import { now } from '../../stories/facts/clock.js';
import type { RawFeed } from '../../stories/facts/facility.js';
import * as lessons from '../../stories/facts/lessons.js';

const chartOf = (raw: RawFeed) => {
  const { feed, problems } = parseFeed(raw);
  assert.deepEqual(problems, []);
  const section = feed!.nps!;
  return npsTrendModel(section, modelContext(feed!, section, { now, lang: 'en' }));
};

describe('the teaching stories', () => {
  it('call the step after Module 1 higher than chance explains, and its last month no change', () => {
    const { finding, summary } = chartOf(lessons.realImprovement);
    assert.equal(finding, 'Higher since Module 1 than chance explains');
    assert.match(summary, /Down 5 points on September: no clear change/);
  });

  it('call eleven points more no change', () => {
    const { finding, summary } = chartOf(lessons.noise);
    assert.equal(finding, 'October is within its usual range');
    assert.match(summary, /Up 11 points on September: no clear change/);
  });

  it('call seven months above the average a signal', () => {
    const { finding, table } = chartOf(lessons.shift);
    assert.equal(finding, 'Seven months above the average');
    assert.equal(table!.rows.filter((row) => row.some((cell) => cell.includes('a run above'))).length, 7);
    assert.ok(!table!.rows.some((row) => row.some((cell) => cell.includes('usual range'))));
  });

  it('give no figure of four responses', () => {
    const { finding, summary } = chartOf(lessons.tooFew);
    assert.equal(finding, 'Too few responses in October');
    assert.match(summary, /in September 2026/);
  });

  it('say that a target beyond the limits will not be reached', () => {
    const chart = chartOf(lessons.outOfReach);
    assert.equal(chart.finding, 'October is within its usual range');
    assert.match(JSON.stringify(chart), /Target 60: will not be reached as things are/);
  });

  it('mark January 2016 and the spring after it at the large hotel, and no month of its last year', () => {
    const { finding, table } = chartOf(lessons.largeHotel);
    const marked = table!.rows.filter((row) => row.some((cell) => cell.includes('usual range')));
    assert.deepEqual(
      marked.map(([period]) => period),
      ['January 2016', 'April 2016', 'June 2016'],
    );
    assert.equal(finding, 'July is within its usual range');
  });

  it('find the newest month of the small hotel below the limits, from five answers', () => {
    const { finding, summary } = chartOf(lessons.smallHotel);
    assert.equal(finding, 'July stands out: below the usual range');
    assert.match(summary, /from 5 responses \(between −25 and 50\)/);
  });
});
