// The open data against independent computations of the same figures.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actionAgeing, daysUntil, netPromoterScore } from '@floorboard/metrics';
import { built, data, records } from '../testing/workspace.js';

const near = (actual: number | undefined, expected: string | undefined, what: string) => {
  assert.ok(
    actual !== undefined && Math.abs(actual - Number(expected)) < 1e-6,
    `${what}: ${actual} is not ${expected}`,
  );
};

describe('the scores of the hotels', () => {
  it('come to the expected counts, scores and intervals in every month', async () => {
    const { feed } = await built({
      timeZone: 'Europe/Amsterdam',
      responses: { file: data('hotel-scores.csv'), facility: 'facility', date: 'date', score: 'score' },
    });
    const expected = await records('expected-hotel-nps.csv');
    assert.equal(expected.length, 46);
    for (const row of expected) {
      const what = `${row['facility']} ${row['period']}`;
      const slug = (row['facility'] ?? '').toLowerCase().replaceAll(' ', '-');
      const [first = '', last = first] = (row['period'] ?? '').split('..');
      const counts = { promoters: 0, passives: 0, detractors: 0 };
      for (const period of feed(slug).nps?.periods ?? []) {
        if (period.period < first || period.period > last) continue;
        counts.promoters += period.promoters;
        counts.passives += period.passives;
        counts.detractors += period.detractors;
      }
      assert.deepEqual(
        Object.entries(counts),
        Object.keys(counts).map((name) => [name, Number(row[name])]),
        what,
      );
      const { score, responses, interval } = netPromoterScore(counts);
      assert.equal(responses, Number(row['n']), what);
      near(score, row['nps'], what);
      near(interval?.low, row['aw_lo'], what);
      near(interval?.high, row['aw_hi'], what);
    }
  });
});

describe('the customers of the stores', () => {
  for (const windowPeriods of [1, 3]) {
    it(`come to the expected books in every month, held for ${windowPeriods} months`, async () => {
      const { feed } = await built({
        customers: {
          file: data('store-visits-2017.csv'),
          facility: 'store_id',
          customer: 'household_id',
          date: 'date',
          windowPeriods,
        },
      });
      const expected = (await records('expected-store-customers.csv')).filter(
        (row) => Number(row['window_months']) === windowPeriods,
      );
      assert.ok(expected.length >= 36);
      for (const row of expected) {
        const period = feed(row['facility'] ?? '').customers?.periods.find(
          (one) => one.period === row['month'],
        );
        assert.ok(period, `${row['facility']} ${row['month']}`);
        const { opening, gained, wonBack = 0, lost } = period;
        assert.deepEqual(
          [opening, gained, wonBack, lost, opening + gained + wonBack - lost].map(String),
          [row['opening'], row['gained'], row['won_back'], row['lost'], row['closing']],
          `${row['facility']} ${row['month']}`,
        );
      }
    });
  }
});

describe('the service requests', () => {
  it('come to the expected counts, ages and rates, by the moments in the records', async () => {
    const { feed, problems } = await built(
      {
        timeZone: 'America/New_York',
        actions: {
          file: data('service-requests.csv'),
          facility: 'facility',
          id: 'id',
          title: 'type',
          owner: 'owner',
          status: 'status',
          raisedOn: 'created',
          dueOn: 'due',
          doneOn: 'closed',
          statuses: {
            open: ['New', 'Open', 'Pending'],
            done: ['Closed', 'Closed (Transferred)'],
            ignore: ['New (Duplicate)', 'Open (Duplicate)', 'Closed (Duplicate)'],
          },
        },
      },
      {},
      { asOf: '2019-02-13T17:00' },
    );
    const expected = await records('expected-service-requests.csv');
    assert.equal(expected.length, 3);
    let duplicates = 0;
    for (const row of expected) {
      const { generatedAt, actions, timeZone } = feed((row['facility'] ?? '').toLowerCase());
      assert.equal(generatedAt, '2019-02-13T17:00:00-05:00');
      assert.equal(actions?.title, undefined);
      const items = actions?.items ?? [];
      const age = actionAgeing(items, { today: generatedAt, timeZone });
      const count = (name: string) => Number(row[name]);
      duplicates += count('duplicates');
      assert.equal(items.length, count('rows') - count('duplicates'));
      assert.equal(age.open, count('open'));
      assert.equal(age.overdue, count('overdue'));
      assert.equal(age.withoutDueDate, count('open_no_due'));
      assert.deepEqual(
        age.buckets,
        ['age_lt_1d', 'age_1_7d', 'age_7_30d', 'age_30_90d', 'age_ge_90d'].map(count),
      );
      near(age.oldestDays, row['oldest_days'], 'the oldest');
      assert.equal(age.closed, count('closed'));
      const daysToClose = items.flatMap(({ status, raisedOn, doneOn }) =>
        status === 'done' && doneOn ? daysUntil(doneOn, timeZone)(raisedOn) : [],
      );
      assert.equal(age.closed - daysToClose.length, count('closed_without_date'));
      assert.equal(daysToClose.filter((days) => days < 0).length, count('closed_before_created'));
      near(100 * (age.onTimeRate ?? NaN), row['on_time_pct'], 'the rate on time');
      const soon = daysToClose.filter((days) => days <= 2).length;
      assert.equal(soon, count('closed_within_48h'));
      near((100 * soon) / age.closed, row['within_48h_pct'], 'the rate within 48 hours');
    }
    assert.equal(problems.find(({ message }) => message.includes('ignore'))?.count, duplicates);
  });
});

describe('the prizes', () => {
  const project = {
    awards: {
      file: data('nobel-prizes.json'),
      facility: { value: 'Nobel Prizes' },
      award: 'prizes.category',
      period: 'prizes.year',
      winner: ['prizes.laureates.firstname', 'prizes.laureates.surname'],
      citation: 'prizes.laureates.motivation',
    },
  };

  it('are one award a category and year, shared by its winners', async () => {
    const { feed } = await built(project);
    const items = feed('nobel-prizes').awards?.items ?? [];
    assert.equal(items.length, 126);
    const peace = items.find(({ award, period }) => award === 'peace' && period === '2022');
    assert.deepEqual(
      peace?.winners.map(({ name }) => name),
      ['Ales Bialiatski', 'Memorial', 'Center for Civil Liberties'],
    );
  });

  it('have citations in plain text, without the markup and quotation marks of the source', async () => {
    const { feed } = await built(project);
    const items = feed('nobel-prizes').awards?.items ?? [];
    const medicine = items.find(({ award, period }) => award === 'medicine' && period === '2005');
    assert.equal(
      medicine?.citation,
      'for their discovery of the bacterium Helicobacter pylori and its role in gastritis and peptic ulcer disease',
    );
    assert.ok(items.every(({ citation = '' }) => !/[<>"]|&\w+;/.test(citation)));
  });

  it('say who was cited for what where a prize was divided', async () => {
    const { feed } = await built(project);
    const economics = feed('nobel-prizes').awards?.items.find(
      ({ award, period }) => award === 'economics' && period === '2025',
    );
    assert.equal(
      economics?.citation,
      'Joel Mokyr: for having identified the prerequisites for sustained growth through technological progress; ' +
        'Philippe Aghion and Peter Howitt: for the theory of sustained growth through creative destruction',
    );
  });
});
