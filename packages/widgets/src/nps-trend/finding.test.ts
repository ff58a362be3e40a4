import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NpsSection } from '@floorboard/feed';
import { factsOf } from './facts.js';
import { findingOf } from './finding.js';
import { npsTrendModel } from './nps-trend.model.js';
import { aContext, aSection, countsFor, periodsFrom, seeded, toOctober, type Told } from './testing.js';

const titleOf = (section: NpsSection) => npsTrendModel(section, aContext()).finding;
const title = (told: readonly Told[], more: Partial<NpsSection> = {}) => titleOf(toOctober(told, more));

/** Twelve months or more in which nothing stands out: mean 40, average moving range 10, limits 13.4 and 66.6. */
const steady = (months: number): number[] => Array.from({ length: months }, (_, i) => (i % 2 ? 45 : 35));

describe('the finding: the first rule that holds', () => {
  describe('1, too few responses in the newest period', () => {
    it('says so, whatever the others say', () => {
      assert.equal(title([...steady(14), 'few']), 'Too few responses in October');
    });
    it('tells none from few', () => {
      assert.equal(title([...steady(14), 'none']), 'No responses in October');
    });
    it('speaks of the newest finished period, not of the running one', () => {
      const section = aSection(periodsFrom('2026-01', [40, 41, 42, 43, 44, 45, 46, 44, 43, 42, 'few']));
      assert.doesNotMatch(titleOf(section), /Too few/);
    });
  });

  describe('2, fewer than five usable periods', () => {
    it('counts the usable ones', () => {
      assert.equal(title([40, 'few', 41, 'missing', 42]), 'Too early to say: 3 months');
      assert.equal(title([40]), 'Too early to say: 1 month');
    });
    it('names the grain', () => {
      const weeks = aSection(periodsFrom('2026-W40', [40, 41]), { period: 'week' });
      assert.equal(titleOf(weeks), 'Too early to say: 2 weeks');
    });
  });

  describe('3, a signal at the newest point', () => {
    it('names a point above the usual range', () => {
      assert.equal(title([...steady(14), 90]), 'October stands out: above the usual range');
    });
    it('names a point below it', () => {
      assert.equal(title([...steady(14), -20]), 'October stands out: below the usual range');
    });
    it('counts seven months rising', () => {
      // Steps of 5 between 30 and 60 stay inside limits that ranges of 20 have made wide.
      const wide = [30, 50, 30, 50, 30, 50, 30, 50, 30, 50];
      assert.equal(title([...wide, 33, 36, 39, 42, 45, 48, 51]), 'Seven months rising');
      assert.equal(title([...wide, 48, 45, 42, 39, 36, 33, 30]), 'Eight months falling');
    });
    it('counts a run on one side of the average', () => {
      const low = [40, 30, 40, 30, 40, 30, 40, 30];
      assert.equal(title([...low, 44, 46, 43, 47, 44, 46, 45]), 'Seven months above the average');
      assert.equal(
        title(low.map((score) => 90 - score).concat(46, 44, 47, 43, 46, 44, 45)),
        'Seven months below the average',
      );
    });
    it('names two of three near an edge of the usual range', () => {
      // Mean 44.07, average moving range 168 / 14 = 12: near limit 65.35, limit 75.99.
      const told = [35, 45, 35, 45, 35, 45, 35, 45, 35, 45, 35, 45, 66, 48, 67];
      assert.equal(title(told), 'Two of the last three months near the top of the usual range');
    });
    it('keeps quiet while the segment has trial limits', () => {
      assert.equal(title([35, 45, 35, 45, 35, 45, 35, 45, 35, 45, 90]), 'No clear change yet');
    });
  });

  describe('4, a rebase within the last twelve periods', () => {
    const before = [30, 34, 28, 32, 36, 30];
    const after = [50, 54, 48, 52, 56];
    const rebase = (period: string, label = 'Module 1') => [{ period, label, rebase: true }];

    it('calls a real rise', () => {
      const told = [...before, ...after];
      assert.equal(title(told, { events: rebase('2026-06') }), 'Higher since Module 1 than chance explains');
    });
    it('calls a real fall', () => {
      assert.equal(
        title([...after, ...before], { events: rebase('2026-05') }),
        'Lower since Module 1 than chance explains',
      );
    });
    it('needs five usable periods on each side', () => {
      const told = [...before, ...after.slice(0, 4), 'few' as const, 49];
      assert.equal(title(told, { events: rebase('2026-05') }), 'Higher since Module 1 than chance explains');
      const fewer = [...before, 'few' as const, ...after.slice(0, 4)];
      assert.equal(title(fewer, { events: rebase('2026-06') }), 'No clear change yet');
    });
    it('leaves an event without a rebase alone', () => {
      const told = [...before, ...after];
      assert.doesNotMatch(title(told, { events: [{ period: '2026-06', label: 'New van' }] }), /since/);
    });
    it('forgets a rebase after twelve periods', () => {
      const long = [...before, ...Array.from({ length: 13 }, (_, i) => (i % 2 ? 52 : 54))];
      const later = [...before, ...Array.from({ length: 14 }, (_, i) => (i % 2 ? 52 : 54))];
      assert.equal(title(long, { events: rebase('2025-10') }), 'Higher since Module 1 than chance explains');
      assert.doesNotMatch(title(later, { events: rebase('2025-09') }), /since/);
    });
    it('compares with the segment before it, not with the one before that', () => {
      const told = [...after, ...before, 31, 33, 29, 32, 34];
      const events = [...rebase('2026-01', 'Move'), ...rebase('2026-06', 'Module 2')];
      assert.doesNotMatch(title(told, { events }), /since/);
    });
  });

  describe('5, the same period last year', () => {
    /** A year of months that say nothing by themselves, the first and the last as told. */
    const year = (then: number, now: number, responses: number) =>
      aSection(periodsFrom('2025-10', [then, 38, 42, 37, 43, 38, 42, 37, 43, 38, 42, 40, now], responses));

    it('says up', () => assert.equal(titleOf(year(30, 46, 600)), 'Up on October last year'));
    it('says down', () => assert.equal(titleOf(year(46, 30, 600)), 'Down on October last year'));
    it('is silent where chance explains the difference', () =>
      assert.equal(titleOf(year(34, 46, 100)), 'October is within its usual range'));
    it('is silent where this period has few responses', () => {
      const section = year(-40, 46, 100);
      section.periods[12] = { period: '2026-10', promoters: 15, passives: 5, detractors: 5 };
      assert.doesNotMatch(titleOf(section), /last year/);
    });
  });

  describe('6, nothing to report', () => {
    it('says that the period is within its usual range', () => {
      assert.equal(title(steady(14)), 'October is within its usual range');
    });
    it('says that there is no clear change yet while limits are on trial', () => {
      assert.equal(title(steady(11)), 'No clear change yet');
    });
    it('takes a constant series for what it is', () => {
      assert.equal(title(Array.from({ length: 14 }, () => 40)), 'October is within its usual range');
    });
  });

  it('names periods of every grain', () => {
    const say = (period: NpsSection['period'], first: string) =>
      npsTrendModel(
        aSection(periodsFrom(first, steady(14)), { period }),
        aContext({ now: Date.parse('2030-01-01T00:00:00Z') }),
      ).finding;
    assert.equal(say('day', '2026-10-18'), '31 October is within its usual range');
    assert.equal(say('week', '2026-W30'), 'Week 43 is within its usual range');
    assert.equal(say('quarter', '2023-Q2'), 'Q3 is within its usual range');
    assert.equal(say('year', '2013'), '2026 is within its usual range');
  });
});

describe('the finding over 2,000 series of 12 months before and 13 after an event', () => {
  const responses = 60;
  const months = periodsFrom(
    '2024-10',
    Array.from({ length: 25 }, () => 0),
  ).map(({ period }) => period);
  const events = [{ period: months[12]!, label: 'the change', rebase: true }];

  /** How often the finding calls the event real, in per cent; `step` is the true change in points. */
  function calledReal(step: number): number {
    const random = seeded(20261102);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    // Shares .40, .30, .30: the score's counting error is 100 sqrt(.69 / 60) = 10.7 points. As much again from month to
    // month makes months vary twice as much as counting explains.
    const wobble = 100 * Math.sqrt(0.69 / responses);
    let real = 0;
    for (let series = 0; series < 2000; series++) {
      const periods = months.map((period, month) => {
        const shift = (wobble * normal() + (month < 12 ? 0 : step)) / 200;
        const counts = { promoters: 0, passives: 0, detractors: 0 };
        for (let i = 0; i < responses; i++) {
          const draw = random();
          counts[draw < 0.4 + shift ? 'promoters' : draw < 0.7 + shift ? 'passives' : 'detractors'] += 1;
        }
        return { period, ...counts };
      });
      if (findingOf(factsOf(aSection(periods, { events }), '2026-11-02')).kind === 'since') real += 1;
    }
    return real / 20;
  }

  it('calls the event real in 4% to 6% of those where nothing changed', () => {
    const share = calledReal(0);
    assert.ok(share >= 4 && share <= 6, `${share}%`);
  });
  it('calls the event real in at least 95% of those with a true step of 25 points', () => {
    const share = calledReal(25);
    assert.ok(share >= 95, `${share}%`);
  });
});

it('the builder of these tests hits the scores it is told', () => {
  for (const score of [-100, -37, 0, 41, 100]) {
    const { promoters, passives, detractors } = countsFor(score);
    assert.deepEqual([promoters + passives + detractors, promoters - detractors], [100, score]);
  }
});
