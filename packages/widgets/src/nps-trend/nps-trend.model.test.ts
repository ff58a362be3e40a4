import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NpsSection } from '@floorboard/feed';
import { npsTrendModel, type NpsTrendModel, type NpsTrendOptions } from './nps-trend.model.js';
import { sayPoint, sayShare } from './sentences.js';
import { aContext, aSection, counts, periodsFrom, toOctober } from './testing.js';

const model = (section: NpsSection, options: NpsTrendOptions = {}): NpsTrendModel =>
  npsTrendModel(section, aContext(), options);
const verdicts = (section: NpsSection, options: NpsTrendOptions = {}) =>
  model(section, options).verdicts.map((parts) => parts.join(' '));
/** Everything that a model says, the table included. */
const everything = (said: NpsTrendModel) =>
  JSON.stringify([
    said,
    said.table,
    said.chart?.rows.map((row) => [
      sayPoint(row, said.chart!.speech),
      ...[0, 1, 2].map((category) => sayShare(row, category, said.chart!.speech)),
    ]),
  ]);

/** September 38.1 and October 40.8 (28.0 to 51.7), as the summary's pattern in docs/design.md has them. */
const pattern = aSection(
  [counts('2026-08', 25, 34, 58), counts('2026-09', 21, 31, 66), counts('2026-10', 12, 47, 61)],
  { target: 45 },
);

describe('the sentence', () => {
  it('names figure, period, responses, interval, comparison, verdict and target', () => {
    assert.equal(
      model(pattern).summary,
      'NPS 41 in October 2026, from 120 responses (between 28 and 52). Up 3 points on September: no clear change. Target 45.',
    );
  });
  it('says a negative score with a minus sign and an interval within the scale', () => {
    const section = aSection([counts('2026-10', 5, 0, 0)]);
    // metrics.md: the interval of (5, 0, 0) is -107.5..-17.5; a score ends at -100.
    const said = npsTrendModel(section, aContext());
    assert.match(said.summary, /^NPS −100 in October 2026, from 5 responses \(between −100 and −17\)\./);
  });
  it('adds the period that is still running, and never compares it', () => {
    const section = aSection([...pattern.periods, counts('2026-11', 2, 3, 7)]);
    const { summary, figure } = model(section);
    assert.match(summary, / November so far: 12 responses\.$/);
    assert.equal(figure?.score, '41');
  });
  it('says first that the newest period has too few responses', () => {
    const section = aSection([...pattern.periods.slice(0, 2), counts('2026-10', 1, 1, 2)]);
    assert.match(
      model(section).summary,
      /^Too few responses in October\. NPS 38 in September 2026, from 118 responses/,
    );
  });
  it('speaks of days with on, of weeks and quarters with in', () => {
    const say = (period: NpsSection['period'], first: string) =>
      npsTrendModel(
        aSection(periodsFrom(first, [40]), { period }),
        aContext({ now: Date.parse('2027-06-01T00:00:00Z') }),
      ).summary;
    assert.match(say('day', '2026-10-31'), /^NPS 40 on 31 October 2026, from 100 responses/);
    assert.match(say('week', '2026-W43'), /^NPS 40 in week 43, 2026, /);
    assert.match(say('quarter', '2026-Q3'), /^NPS 40 in Q3 2026, /);
    assert.match(say('year', '2026'), /^No score yet|^NPS 40 in 2026/);
  });
  it('says that nothing has been recorded', () => {
    const said = model(aSection([]));
    assert.equal(said.summary, 'No responses yet.');
    assert.equal(said.empty, true);
  });
  it('says that there is no score yet where every period has too few', () => {
    const said = model(toOctober(['few', 'few']));
    assert.equal(said.summary, 'No score yet: too few responses.');
    assert.equal(said.empty, false);
    assert.equal(said.figure, undefined);
  });
});

describe('the comparison', () => {
  it('calls a 15-point rise from 100 responses no clear change', () => {
    const section = aSection([counts('2026-09', 20, 30, 50), counts('2026-10', 15, 25, 60)]);
    assert.deepEqual(verdicts(section), ['Up 15 points on September: no clear change']);
  });
  it('calls a 10-point rise from 600 responses a clear change', () => {
    const section = aSection([counts('2026-09', 120, 180, 300), counts('2026-10', 90, 180, 330)]);
    assert.deepEqual(verdicts(section), ['Up 10 points on September: a clear change']);
  });
  it('counts one point, and none', () => {
    assert.deepEqual(verdicts(toOctober([40, 39])), ['Down 1 point on September: no clear change']);
    assert.deepEqual(verdicts(toOctober([40, 40])), ['Level with September: no clear change']);
  });
  it('compares with the period before and with the same one last year', () => {
    const section = toOctober([20, ...Array.from({ length: 11 }, () => 40), 44]);
    assert.deepEqual(verdicts(section), [
      'Up 4 points on September: no clear change',
      'Up 24 points on October last year: a clear change',
    ]);
    assert.deepEqual(verdicts(section, { compare: 'previous' }), [
      'Up 4 points on September: no clear change',
    ]);
    assert.deepEqual(verdicts(section, { compare: 'year' }), [
      'Up 24 points on October last year: a clear change',
    ]);
  });
  it('says last year in the sentence when it is asked for, or when it is news', () => {
    const news = toOctober([20, ...Array.from({ length: 11 }, () => 40), 44]);
    assert.match(
      model(news).summary,
      /no clear change\. Up 24 points on October last year: a clear change\.$/,
    );
    const none = toOctober([40, ...Array.from({ length: 11 }, () => 40), 44]);
    assert.doesNotMatch(model(none).summary, /last year/);
    assert.match(
      model(none, { compare: 'year' }).summary,
      /Up 4 points on October last year: no clear change\./,
    );
  });
  it('passes over a gap to the newest period with a score, and names it', () => {
    assert.deepEqual(verdicts(toOctober([30, 'few', 'missing', 44])), [
      'Up 14 points on July: no clear change',
    ]);
  });
  it('says where there is nothing to compare with, if it was asked to', () => {
    const section = toOctober(['few', ...Array.from({ length: 12 }, () => 40)]);
    assert.deepEqual(verdicts(section, { compare: 'year' }), ['No figure for October last year']);
    assert.equal(verdicts(section).length, 1);
  });
  it('compares with the target by the figure’s own interval', () => {
    const against = (target: number) => verdicts(toOctober([30, 40], { target }), { compare: 'target' });
    // 40 from 100 responses is likely between 24 and 54.
    assert.deepEqual(against(45), ['5 points below the target of 45: could be chance']);
    assert.deepEqual(against(60), ['20 points below the target of 60: more than chance explains']);
    assert.deepEqual(against(40), ['At the target of 40: could be chance']);
    assert.deepEqual(verdicts(toOctober([30, 40]), { compare: 'target' }), []);
  });
  it('gives no verdict on few responses, and says why', () => {
    const section = aSection([counts('2026-09', 90, 10, 0), counts('2026-10', 0, 1, 28)]);
    assert.deepEqual(verdicts(section), ['Fewer than 30 responses: not compared']);
    assert.equal(model(section).figure?.quiet, true);
  });
  it('crosses the turn of the year', () => {
    const section = aSection([counts('2025-12', 20, 30, 50), counts('2026-01', 15, 25, 60)]);
    assert.deepEqual(verdicts(section), ['Up 15 points on December: no clear change']);
  });
});

describe('the target', () => {
  /** Mean 40, limits 13.4 and 66.6. */
  const steady = Array.from({ length: 14 }, (_, i) => (i % 2 ? 45 : 35));
  const outlook = (target: number | undefined, told = steady) =>
    model(toOctober(told, target === undefined ? {} : { target })).outlook;

  it('will not be reached above the usual range', () =>
    assert.equal(outlook(70), 'Target 70: will not be reached as things are'));
  it('may or may not be reached within it', () =>
    assert.equal(outlook(45), 'Target 45: may or may not be reached as things are'));
  it('will be reached below it', () => assert.equal(outlook(10), 'Target 10: will be reached as things are'));
  it('gets no word on trial limits, which are said to be on trial', () => {
    assert.equal(outlook(70, steady.slice(0, 11)), undefined);
    const { chart } = model(toOctober(steady.slice(0, 11), { target: 70 }));
    assert.ok(chart?.notes.some(({ texts }) => texts.includes('Trial limits: 11 months')));
  });
  it('gets no word where there is none', () => assert.equal(outlook(undefined), undefined));
});

describe('the running period', () => {
  const running = (more: Parameters<typeof aContext>[0], day = counts('2026-11', 1, 1, 2)) =>
    npsTrendModel(aSection([...pattern.periods, day]), aContext(more)).summary;

  it('does not count out too few responses', () => {
    assert.match(running({}), / November so far: fewer than 5 responses\.$/);
    assert.match(running({}, counts('2026-11', 0, 0, 0)), / November so far: no responses\.$/);
  });
  it('is judged by the day in the facility’s zone', () => {
    // 31 October 23:30 in Sydney: October runs; half an hour later it has ended.
    const section = aSection(pattern.periods);
    const at = (now: string) =>
      npsTrendModel(section, aContext({ now: Date.parse(now), asOf: undefined })).summary;
    assert.match(at('2026-10-31T23:30:00+11:00'), /^NPS 38 in September.* October so far: 120 responses\.$/);
    assert.match(at('2026-11-01T00:00:00+11:00'), /^NPS 41 in October/);
  });
  it('is reckoned to the date of an archive', () => {
    const archive = { archive: true, now: Date.parse('2031-01-01T00:00:00Z') };
    assert.match(running({ ...archive, asOf: Date.parse('2026-11-12T00:00:00Z') }), /November so far/);
    assert.match(
      running({ ...archive, asOf: Date.parse('2026-12-12T00:00:00Z') }),
      /^Too few responses in November/,
    );
  });
  it('is not brought back by a clock that is years behind', () => {
    assert.match(npsTrendModel(pattern, aContext({ now: 0 })).summary, /^NPS 41 in October 2026/);
  });
});

describe('small samples', () => {
  const secret = aSection(
    [counts('2026-08', 200, 0, 600), counts('2026-09', 61, 137, 239), counts('2026-10', 200, 0, 600)],
    { smallSample: { suppressBelow: 500, lowBelow: 600 } },
  );

  it('leave no trace of a suppressed figure in anything that is said', () => {
    const said = everything(model(secret));
    // 61, 137 and 239 of 437: NPS 40.7, shares 55, 31 and 14 per cent, interval 33.9..47.2.
    for (const figure of ['437', '137', '239', '61', '41', '55%', '31%', '14%'])
      assert.doesNotMatch(said, new RegExp(`(^|[^\\d.])${figure}($|[^\\d.])`), figure);
    assert.match(said, /fewer than 500/);
    assert.match(said, /Sep(t)?: too few responses/);
  });
  it('leave no trace of a running period’s suppressed figure', () => {
    const section = aSection([...secret.periods.slice(0, 1), { ...secret.periods[1]!, period: '2026-11' }], {
      smallSample: secret.smallSample,
    });
    assert.doesNotMatch(everything(model(section)), /(^|[^\d.])(437|137|239)($|[^\d.])/);
  });
  it('tell no responses from too few', () => {
    const { table } = model(toOctober([40, 'none', 'few', 41]));
    assert.deepEqual(
      table?.rows.map((row) => row[1]),
      ['100', 'no responses', 'fewer than 5', '100'],
    );
  });
  it('leave mean and limits alone', () => {
    const withFew = model(toOctober([30, 40, 'few', 30, 40, 30, 40])).chart!.rows[0]!;
    assert.equal(withFew.mean, 35);
    // Ranges of 10 on both sides of the gap, none across it: limits 35 +- 26.6.
    assert.ok(Math.abs(withFew.upper! - 61.6) < 1e-9 && Math.abs(withFew.lower! - 8.4) < 1e-9);
  });
});
