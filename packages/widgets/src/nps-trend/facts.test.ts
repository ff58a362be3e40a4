import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NpsSection } from '@floorboard/feed';
import { npsCategory } from '@floorboard/metrics';
import { groupBy, readRecords } from '../../../../test/fixtures/data/read.js';
import { factsOf, stretchesOf } from './facts.js';
import { npsTrendModel, type NpsTrendModel } from './nps-trend.model.js';
import { nameShare, sayPoint, sayShare } from './sentences.js';
import { aContext, aSection, counts, periodsFrom, toOctober } from './testing.js';

const model = (section: NpsSection): NpsTrendModel => npsTrendModel(section, aContext());
const chartOf = (section: NpsSection) => model(section).chart!;

describe('the table', () => {
  it('holds every figure drawn', () => {
    const section = toOctober([30, 40, 30, 40, 30, 90], {
      target: 45,
      events: [{ period: '2026-09', label: 'New van' }],
    });
    const { caption, columns, rows } = model(section).table!;
    assert.equal(caption, 'Net Promoter Score by month. Target 45.');
    assert.deepEqual(
      columns.map(({ label }) => label),
      [
        'Period',
        'Responses',
        'NPS',
        'Likely from',
        'Likely to',
        'Average',
        'Usual from',
        'Usual to',
        'Signal',
        'Promoters',
        'Passives',
        'Detractors',
        'Event',
      ],
    );
    // 30 is 47 promoters, 36 passives and 17 detractors. Mean 260 / 6; the average range is 20, and the last one of
    // 60 is within its limit of 65.3: limits 43.3 +- 53.2.
    assert.deepEqual(rows[4], [
      'September 2026',
      '100',
      '30',
      '15',
      '43',
      '43',
      '−10',
      '97',
      '–',
      '47%',
      '36%',
      '17%',
      'New van',
    ]);
  });
  it('names what a signal means', () => {
    const rows = model(toOctober([...Array.from({ length: 14 }, (_, i) => (i % 2 ? 45 : 35)), 90])).table!
      .rows;
    assert.equal(rows[14]![8], 'above the usual range');
  });
  it('says what of a running period may be said', () => {
    const { rows } = model(
      aSection([...periodsFrom('2026-08', [40, 41, 42]), counts('2026-11', 2, 3, 7)]),
    ).table!;
    assert.deepEqual(rows[3]!.slice(0, 4), ['November 2026 so far', '12', '–', '–']);
  });
});

describe('the chart', () => {
  it('keeps a missing period as a gap', () => {
    const { rows, speech } = chartOf(toOctober([30, 'missing', 40]));
    assert.deepEqual(
      rows.map(({ figures }) => figures?.score),
      [30, undefined, 40],
    );
    assert.equal(sayPoint(rows[1]!, speech), 'September 2026: missing');
  });
  it('names gaps by their kind, a stretch at a time, and counts them where they are many', () => {
    const texts = (told: Parameters<typeof toOctober>[0]) =>
      chartOf(toOctober(told)).notes.map(({ texts }) => texts[0]);
    assert.deepEqual(texts([30, 'few', 40, 'missing', 'missing', 41, 'few', 40]), [
      'No limits yet: 4 months',
      'Apr, Sept: too few responses',
      'Jun to Jul: missing',
    ]);
    const many = texts([30, 'few', 40, 'few', 40, 'few', 40, 'few', 40, 'few', 40]);
    assert.ok(many.includes('5 months: too few responses'), many.join());
  });
  it('restarts its limits at a rebase and nowhere else', () => {
    const told = [30, 34, 28, 32, 36, 30, 50, 54, 48, 52, 56, 50];
    const rebased = { events: [{ period: '2026-05', label: 'Module 1', rebase: true as const }] };
    assert.deepEqual(
      stretchesOf(chartOf(toOctober(told, rebased)).rows).map(({ start, own }) => [
        start,
        own.length,
        own[0]!.mean,
      ]),
      [
        [0, 6, 190 / 6],
        [6, 6, 310 / 6],
      ],
    );
    const plain = { events: [{ period: '2026-05', label: 'New van' }] };
    assert.equal(stretchesOf(chartOf(toOctober(told, plain)).rows).length, 1);
  });
  it('leaves out events that lie outside it', () => {
    const events = ['2024-01', '2026-09', '2027-01'].map((period) => ({ period, label: period }));
    assert.deepEqual(
      chartOf(toOctober([30, 40, 41], { events })).rows.map((row) => row.events.length),
      [0, 1, 0],
    );
  });
  it('says a point in full', () => {
    const { rows, speech } = chartOf(
      toOctober([...Array.from({ length: 14 }, (_, i) => (i % 2 ? 45 : 35)), 90]),
    );
    assert.equal(
      sayPoint(rows[14]!, speech),
      'October 2026: NPS 90, likely between 80 and 95, 100 responses, above the usual range',
    );
  });
  it('gives whole shares that add to 100', () => {
    const { rows, speech } = chartOf(aSection([counts('2026-10', 10, 10, 10)]));
    // Largest remainder; of equals the first: 34, 33, 33.
    assert.deepEqual(
      [0, 1, 2].map((category) => nameShare(rows[0]!, category, speech)),
      ['Promoters 34%', 'Passives 33%', 'Detractors 33%'],
    );
    assert.equal(sayShare(rows[0]!, 0, speech), 'October 2026: Promoters 34%, 30 responses');
  });
  it('shows the newest 120 of more periods, judged as they were among all', () => {
    const section = aSection(
      periodsFrom(
        '2014-01',
        Array.from({ length: 154 }, (_, i) => (i % 2 ? 45 : 35)),
      ),
      { events: [{ period: '2020-01', label: 'Move', rebase: true }] },
    );
    const { chart, table } = model(section);
    assert.equal(chart!.rows.length, 120);
    assert.equal(chart!.rows[119]!.period, '2026-10');
    assert.equal(chart!.current, 119);
    // 2016-11 to 2019-12 are 38 months of the first segment, which began before.
    assert.deepEqual(
      stretchesOf(chart!.rows).map(({ start, own }) => [start, own.length, own[0]!.mean]),
      [
        [0, 38, 40],
        [38, 82, 40],
      ],
    );
    assert.equal(table!.rows.length, 120);
  });
});

describe('the real hotel data', () => {
  const scores = readRecords('hotel-scores.csv');
  const sections = new Map(
    [...groupBy(scores, ({ facility }) => facility!)].map(([facility, records]) => [
      facility,
      aSection(
        [...groupBy(records, ({ date }) => date!.slice(0, 7))]
          .map(([period, rows]) => {
            const tally = { period, promoters: 0, passives: 0, detractors: 0 };
            for (const { score } of rows) {
              const category = npsCategory(Number(score));
              if (category) tally[`${category}s`] += 1;
            }
            return tally;
          })
          .sort((a, b) => (a.period < b.period ? -1 : 1)),
      ),
    ]),
  );

  it('comes to the published counts, scores and intervals', () => {
    const expected = readRecords('expected-hotel-nps.csv');
    assert.ok(expected.length > 40);
    for (const { period, facility, n, nps, aw_lo, aw_hi } of expected) {
      // The last row of a hotel adds all its months.
      if (period!.includes('..')) continue;
      const { rows } = factsOf(sections.get(facility!)!, '2018-01-01');
      const figures = rows.find((row) => row.period === period)?.figures;
      if (Number(n) < 5) {
        assert.equal(figures, undefined);
        continue;
      }
      assert.ok(figures, `${facility!} ${period!}`);
      assert.equal(figures.responses, Number(n));
      assert.ok(Math.abs(figures.score - Number(nps)) < 1e-6);
      assert.ok(Math.abs(figures.low - Math.max(-100, Number(aw_lo))) < 1e-6);
      assert.ok(Math.abs(figures.high - Math.min(100, Number(aw_hi))) < 1e-6);
    }
  });
  it('is told of every hotel without a fault', () => {
    for (const section of sections.values()) {
      const said = npsTrendModel(
        section,
        aContext({ archive: true, timeZone: 'Europe/London', asOf: Date.parse('2017-08-03T12:00:00Z') }),
      );
      assert.match(said.summary, /NPS −?\d+ in [A-Z][a-z]+ 2017, from [\d,]+ responses/);
      assert.match(said.summary, /August so far: (\d+|fewer than \d) responses\.$/);
    }
  });
});
