import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Kpi } from '@floorboard/feed';
import { kpiModel, type KpiModel } from './kpi.model.js';
import type { ModelContext } from '../internal/model.js';

const hours = 3_600_000;
const context: ModelContext = {
  now: Date.parse('2026-11-03T07:46:00+11:00'),
  locale: 'en',
  timeZone: 'Australia/Sydney',
  archive: false,
  asOf: Date.parse('2026-11-03T06:00:00+11:00'),
  staleAfter: 36 * hours,
  place: 'page',
};

const pickup: Kpi = {
  id: 'pickup',
  label: 'Picked up first time',
  value: 93.7,
  unit: '%',
  target: 95,
  better: 'higher',
  history: [
    { period: '2026-08', value: 92.9 },
    { period: '2026-09', value: 93.3 },
    { period: '2026-10', value: 93.7 },
  ],
};

const model = (more: Partial<Kpi> = {}, given: Partial<ModelContext> = {}): KpiModel =>
  kpiModel({ items: [{ ...pickup, ...more }] }, { ...context, ...given });

/** The past of a KPI that has one. */
const past = (more: Partial<Kpi> = {}) => model(more).spark ?? assert.fail('no past');

/** A KPI without a past. */
const bare = (more: Partial<Kpi>): KpiModel => {
  const { history: _, unit: __, ...rest } = pickup;
  return kpiModel({ items: [{ ...rest, ...more }] }, context);
};

describe('a KPI’s sentence', () => {
  it('names value, target and the difference to the period before, and claims no certainty', () => {
    assert.equal(
      model().summary,
      'Picked up first time: 93.7 %. Target 95 %, 1.3 points to go. Up 0.4 points on September.',
    );
  });

  it('says what is missing', () => {
    const none = model({ value: null });
    assert.equal(none.summary, 'No value yet for Picked up first time. Target 95 %.');
    assert.equal(none.figure, undefined);
    assert.equal(none.missing, 'No value yet');
    assert.equal(none.standing, 'none');
    assert.equal(none.change, '');
    assert.notEqual(none.empty, true);
  });

  it('says when it fell and when it stayed', () => {
    assert.equal(model({ value: 93.1 }).change, 'Down 0.6 points on October');
    const stayed = [
      { period: '2026-09', value: 93.7 },
      { period: '2026-10', value: 93.7 },
    ];
    assert.equal(model({ history: stayed }).change, 'Unchanged on September');
  });

  it('names last year’s period with its year', () => {
    const turned = [
      { period: '2025-12', value: 90 },
      { period: '2026-01', value: 93.7 },
    ];
    assert.equal(model({ history: turned }).change, 'Up 3.7 points on December 2025');
  });

  it('names the last period that had a value, where the one before has none', () => {
    const gap = [
      { period: '2026-08', value: 92.9 },
      { period: '2026-09', value: null },
      { period: '2026-10', value: 93.7 },
    ];
    assert.equal(model({ history: gap }).change, 'Up 0.8 points on August');
  });

  it('says one point in the singular', () => {
    assert.equal(model({ value: 94 }).verdict, 'Not yet: 1 point to go');
  });
});

describe('a KPI against its target', () => {
  it('is short of it, on it or better, whichever way is better', () => {
    assert.deepEqual(
      [
        [93.7, 'higher'],
        [95, 'higher'],
        [96.3, 'higher'],
        [96.3, 'lower'],
        [93.7, 'lower'],
      ].map(([value, better]) => {
        const { standing, verdict } = model({ value: Number(value), better: better as Kpi['better'] });
        return [standing, verdict];
      }),
      [
        ['short', 'Not yet: 1.3 points to go'],
        ['met', 'On target'],
        ['met', '1.3 points better than target'],
        ['short', 'Not yet: 1.3 points to go'],
        ['met', '1.3 points better than target'],
      ],
    );
  });

  it('judges the value as it is, not as it is rounded', () => {
    const close = model({ value: 94.98 });
    assert.equal(close.figure?.number, '95');
    assert.equal(close.verdict, 'Not yet: less than 0.1 points to go');
    assert.equal(model({ value: 95.02 }).verdict, 'On target');
  });

  it('gives no verdict where no way is better', () => {
    assert.deepEqual(
      [93.7, 95, 96].map((value) => model({ value, better: 'neutral' }).verdict),
      ['1.3 points below target', 'On target', '1 point above target'],
    );
    assert.equal(model({ better: 'neutral' }).standing, 'neutral');
  });

  it('says nothing of a target where there is none', () => {
    const { target: _, ...rest } = pickup;
    const free = kpiModel({ items: [rest] }, context);
    assert.equal(free.target, '');
    assert.equal(free.verdict, '');
    assert.equal(free.summary, 'Picked up first time: 93.7 %. Up 0.4 points on September.');
  });
});

describe('how a KPI’s numbers are written', () => {
  it('takes a percent style’s value as a fraction, and the unit % as it stands', () => {
    const fraction = bare({ value: 0.942, target: 0.95, format: { style: 'percent' } });
    assert.deepEqual(fraction.figure, { before: '', number: '94.2', after: '%', unit: '' });
    assert.equal(fraction.target, 'Target 95 %');
    assert.equal(fraction.verdict, 'Not yet: 0.8 points to go');
    assert.deepEqual(model().figure, { before: '', number: '93.7', after: '%', unit: '' });
  });

  it('sets a unit after the number, digits in it or not', () => {
    assert.deepEqual(bare({ value: 4.2, unit: 'min', target: 5, better: 'lower' }).figure, {
      before: '',
      number: '4.2',
      after: '',
      unit: 'min',
    });
    assert.equal(
      bare({ value: 4.2, unit: 'min', target: 5, better: 'lower' }).verdict,
      '0.8 min better than target',
    );
    assert.deepEqual(bare({ value: 12, unit: 'm2' }).figure, {
      before: '',
      number: '12',
      after: '',
      unit: 'm2',
    });
  });

  it('writes currencies as the language does', () => {
    const money = { value: 1250.4, target: 1500, format: { style: 'currency', currency: 'AUD' } } as const;
    assert.deepEqual(bare(money).figure, { before: 'A$', number: '1,250', after: '', unit: '' });
    assert.equal(bare(money).verdict, 'Not yet: A$250 to go');
    assert.deepEqual(
      bare({ value: 4.5, format: { style: 'currency', currency: 'AUD' } }).figure?.number,
      '4.50',
    );
    assert.deepEqual(
      bare({ value: 450, format: { style: 'currency', currency: 'JPY' } }).figure?.number,
      '450',
    );
  });

  it('keeps to the digits that are asked for', () => {
    assert.equal(model({ value: 93.748, format: { maximumFractionDigits: 2 } }).figure?.number, '93.75');
    assert.equal(model({ value: 93.748, format: { maximumFractionDigits: 0 } }).figure?.number, '94');
    assert.equal(bare({ value: 3.14159, target: 4 }).figure?.number, '3.14');
  });

  it('writes a minus as a minus, and groups thousands', () => {
    assert.equal(bare({ value: -3.5, target: 0 }).figure?.number, '\u22123.5');
    assert.equal(bare({ value: 1214, target: 1000 }).figure?.number, '1,214');
  });

  it('has a short form for a number that finds no room', () => {
    assert.deepEqual(bare({ value: 1_234_567_890, target: 1 }).compact, {
      before: '',
      number: '1.2',
      after: 'B',
      unit: '',
    });
  });

  it('writes the numbers of the language', () => {
    assert.equal(model({}, { locale: 'de' }).figure?.number, '93,7');
  });
});

describe('a KPI’s past', () => {
  it('is drawn from its lowest to its highest level, the target included', () => {
    const { target, runs, current } = past();
    assert.equal(target, 1);
    assert.equal(runs.length, 1);
    const [run = []] = runs;
    assert.deepEqual(
      run.map(({ x }) => x),
      [0, 0.5, 1],
    );
    assert.equal(run[0]?.y, 0);
    assert.deepEqual(current, run[2]);
    assert.equal(model().sparkLabel, '3 values, August 2026 to October 2026');
  });

  it('breaks at a gap, whether the period is missing or has no value', () => {
    const runs = (history: Kpi['history']) =>
      model(history ? { history } : {}).spark?.runs.map((run) => run.length);
    assert.deepEqual(
      runs([
        { period: '2026-07', value: 91 },
        { period: '2026-08', value: 92 },
        { period: '2026-10', value: 93.7 },
      ]),
      [2, 1],
    );
    assert.deepEqual(
      runs([
        { period: '2026-08', value: 91 },
        { period: '2026-09', value: null },
        { period: '2026-10', value: 93.7 },
      ]),
      [1, 1],
    );
  });

  it('goes on to the figure now where that is newer than the history', () => {
    const { last, values } = past({ value: 94.1 });
    assert.deepEqual([last, values], ['2026-11', 4]);
  });

  it('has no current point without a value, and no line with fewer than two', () => {
    assert.equal(model({ value: null }).spark?.current, undefined);
    assert.equal(bare({}).spark, undefined);
    assert.equal(model({ history: [{ period: '2026-10', value: 93.7 }] }).spark, undefined);
  });

  it('lies in the middle where nothing ever changed', () => {
    const { target: _, ...rest } = pickup;
    const flat = [
      { period: '2026-09', value: 93.7 },
      { period: '2026-10', value: 93.7 },
    ];
    const { spark } = kpiModel({ items: [{ ...rest, history: flat }] }, context);
    assert.deepEqual(
      spark?.runs[0]?.map(({ y }) => y),
      [0.5, 0.5],
    );
  });

  it('is a table with the figure now and the target', () => {
    assert.deepEqual(model({ value: 94.1 }).table?.rows, [
      ['August 2026', '92.9 %'],
      ['September 2026', '93.3 %'],
      ['October 2026', '93.7 %'],
      ['Now', '94.1 %'],
      ['Target', '95 %'],
    ]);
    assert.deepEqual(bare({}).table?.rows, [
      ['Now', '93.7'],
      ['Target', '95'],
    ]);
    assert.deepEqual(model().table?.rows.length, 4);
  });
});

describe('a KPI with a date of its own', () => {
  it('says that it is late once it is older than the feed allows', () => {
    const asOf = '2026-11-01T18:00:00+11:00';
    const late = model({ asOf });
    assert.equal(late.late, 'Not renewed since Sunday 18:00');
    assert.match(late.summary, /Not renewed since Sunday 18:00\.$/);
  });

  it('says nothing before, and knows when it will', () => {
    const asOf = '2026-11-03T01:00:00+11:00';
    const fresh = model({ asOf });
    assert.equal(fresh.late, '');
    assert.equal(fresh.until, Date.parse(asOf) + 36 * hours + 1);
  });

  it('never calls an archive late', () => {
    assert.equal(model({ asOf: '2020-11-01T18:00:00+11:00' }, { archive: true }).late, '');
  });
});

describe('which KPI is shown', () => {
  const items: Kpi[] = [pickup, { id: 'wait', label: 'Wait', value: 4, better: 'lower' }];

  it('is the one that metric names, else the first', () => {
    assert.equal(kpiModel({ items }, context, { metric: 'wait' }).heading, 'Wait');
    assert.equal(kpiModel({ items }, context).heading, 'Picked up first time');
  });

  it('is none for an unknown id, and says which there are', () => {
    const unknown = kpiModel({ items }, context, { metric: 'nope' });
    assert.equal(unknown.empty, true);
    assert.equal(unknown.summary, 'No figure is called “nope” here. There is pickup and wait.');
  });

  it('is none of none', () => {
    assert.deepEqual(
      [kpiModel({ items: [] }, context).summary, kpiModel({ items: [] }, context, { metric: 'x' }).summary],
      ['No figures yet.', 'No figures yet.'],
    );
  });
});
