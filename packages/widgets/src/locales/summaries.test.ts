import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Action, Kpi } from '@floorboard/feed';
import { shiftDay } from '@floorboard/metrics';
import { ar } from './ar/index.js';
import { de } from './de/index.js';
import { registerLocale } from './registry.js';
import { awardWinnersModel } from '../award-winners/award-winners.model.js';
import { customerMarblesModel } from '../customer-marbles/customer-marbles.model.js';
import { huddleActionsModel } from '../huddle-actions/huddle-actions.model.js';
import { formatter } from '../internal/format.js';
import type { ModelContext } from '../internal/model.js';
import { kpiModel } from '../kpi/kpi.model.js';
import { npsTrendModel } from '../nps-trend/nps-trend.model.js';

registerLocale('ar', ar);
registerLocale('de', de);

const context = (locale: string): ModelContext => ({
  now: Date.parse('2026-11-02T09:00:00Z'),
  locale,
  timeZone: 'UTC',
  archive: false,
  asOf: Date.parse('2026-11-02T06:00:00Z'),
  place: 'page',
});
const numbers = [1, 2, 3, 11, 100] as const;
/** Without the marks that keep text of the other direction together. */
const plain = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, '');
const counts = (period: string, detractors: number, passives: number, promoters: number) => ({
  period,
  promoters,
  passives,
  detractors,
});

const nps = (locale: string) =>
  npsTrendModel(
    {
      period: 'month',
      // 38.1 and 40.8 points, as in docs/design.md.
      periods: [
        counts('2026-08', 25, 34, 58),
        counts('2026-09', 21, 31, 66),
        counts('2026-10', 12, 47, 61),
        counts('2026-11', 2, 3, 7),
      ],
      target: 45,
      smallSample: { suppressBelow: 5, lowBelow: 30 },
    },
    context(locale),
  );
const customers = (locale: string, opening: number) =>
  plain(
    customerMarblesModel(
      { period: 'month', periods: [{ period: '2026-10', opening, gained: 0, lost: 0, wonBack: 0 }] },
      context(locale),
    ).summary,
  );
const actions = (locale: string, open: number, days: number) => {
  const action = (id: number): Action => ({
    id: String(id),
    title: 'x',
    status: 'open',
    raisedOn: shiftDay('2026-11-02', -days),
  });
  const items = Array.from({ length: open }, (_, id) => action(id));
  return plain(huddleActionsModel({ items }, context(locale)).summary);
};
const kpi = (locale: string, more: Partial<Kpi>) =>
  plain(
    kpiModel({ items: [{ id: 'k', label: 'Ω', value: 50, better: 'higher', ...more }] }, context(locale))
      .summary,
  );

describe('German', () => {
  it('says the score with figure, period, responses, interval, comparison, target and what still runs', () => {
    assert.equal(
      nps('de').summary,
      'NPS 41 im Oktober 2026, aus 120 Antworten (zwischen 28 und 52). 3 Punkte über September: keine klare Veränderung. Ziel 45. November bisher: 12 Antworten.',
    );
    assert.equal(nps('de').finding, 'Noch zu früh für ein Urteil: 3 Monate');
  });

  it('counts customers in one and in many', () => {
    assert.deepEqual(
      numbers.map((n) => customers('de', n).replace(/.*zurück\. (.*), so viele.*/, '$1')),
      ['1 Kunde', '2 Kunden', '3 Kunden', '11 Kunden', '100 Kunden'],
    );
  });

  it('counts actions, and the days they wait in the dative', () => {
    assert.equal(
      actions('de', 1, 1),
      '1 Maßnahme offen, keine überfällig; die älteste wartet seit 1 Tag. Keine in den letzten 30 Tagen erledigt.',
    );
    assert.match(actions('de', 2, 11), /^2 Maßnahmen offen.*seit 11 Tagen\./);
    assert.match(actions('de', 100, 100), /^100 Maßnahmen offen.*seit 100 Tagen\./);
  });

  it('writes numbers as German does, and counts points', () => {
    assert.equal(
      kpi('de', { value: 0.942, target: 0.95, format: { style: 'percent' } }),
      'Ω: 94,2 %. Ziel 95 %, es bleiben 0,8 Punkte.',
    );
    assert.match(kpi('de', { target: 51, unit: '%' }), /es bleiben 1 Punkt\.$/);
    assert.match(kpi('de', { value: -1234.5, unit: '€' }), /^Ω: −1\.234,5 €\.$/);
  });

  it('counts other awards', () => {
    const awards = (n: number) =>
      awardWinnersModel(
        {
          items: Array.from({ length: n }, () => ({
            award: 'Ω',
            period: '2026-10',
            winners: [],
            consent: 'board' as const,
          })),
        },
        context('de'),
      ).summary;
    assert.equal(
      awards(2),
      'Ω, Oktober 2026: keine Auszeichnung in diesem Monat. Oktober 2026: eine weitere Auszeichnung.',
    );
    assert.match(awards(4), /drei weitere Auszeichnungen\.$/);
    assert.match(awards(12), /11 weitere Auszeichnungen\.$/);
  });
});

describe('Arabic', () => {
  it('says the score with figure, period, responses, interval, comparison, target and what still runs', () => {
    assert.equal(
      plain(nps('ar').summary),
      'صافي نقاط الترويج 41 في أكتوبر 2026، من 120 ردًا (بين 28 و52). ارتفاع بمقدار 3 نقاط عن سبتمبر: لا تغيّر واضحًا. الهدف 45. نوفمبر حتى الآن: 12 ردًا.',
    );
  });

  const format = formatter('ar', 'UTC');
  for (const [what, say, expected] of [
    [
      'customers',
      (n: number) => customers('ar', n).replace(/.*استُعيد 0\. (.*)، كما في البداية\./, '$1'),
      ['عميل واحد', 'عميلان', '3 عملاء', '11 عميلًا', '100 عميل'],
    ],
    [
      'open actions',
      (n: number) => actions('ar', n, 1).replace(/،.*/, ''),
      ['إجراء واحد مفتوح', 'إجراءان مفتوحان', '3 إجراءات مفتوحة', '11 إجراءً مفتوحًا', '100 إجراء مفتوح'],
    ],
    [
      'days of waiting, in the genitive',
      (n: number) => actions('ar', 1, n).replace(/.*منذ (.*?)\..*/, '$1'),
      ['يوم واحد', 'يومين', '3 أيام', '11 يومًا', '100 يوم'],
    ],
    [
      'points, in the genitive',
      (n: number) => kpi('ar', { value: 50, target: 50 + n, unit: '%' }).replace(/.*على بُعد (.*)\./, '$1'),
      ['نقطة واحدة', 'نقطتين', '3 نقاط', '11 نقطة', '100 نقطة'],
    ],
    [
      'responses',
      (n: number) => ar.nps.responses(format.count(n)),
      ['رد واحد', 'ردّان', '3 ردود', '11 ردًا', '100 رد'],
    ],
    [
      'months',
      (n: number) => ar.nps.periods(format.count(n), 'month'),
      ['شهر واحد', 'شهران', '3 أشهر', '11 شهرًا', '100 شهر'],
    ],
    [
      'hours, in the genitive',
      (n: number) => ar.common.duration(format.count(n), 'hour'),
      ['ساعة واحدة', 'ساعتين', '3 ساعات', '11 ساعة', '100 ساعة'],
    ],
  ] as const)
    it(`counts ${what} in each of its forms`, () => {
      assert.deepEqual(numbers.map(say), expected);
    });

  it('counts none of them, and a hundred and three as three', () => {
    assert.match(customers('ar', 0), /0 عميل، كما في البداية\.$/);
    assert.match(customers('ar', 103), /103 عملاء، كما في البداية\.$/);
  });

  it('keeps a minus before its number and the percent sign behind it', () => {
    const { summary } = kpiModel(
      { items: [{ id: 'k', label: 'Ω', value: -0.05, format: { style: 'percent' }, better: 'higher' }] },
      context('ar'),
    );
    // The marks make each a run from left to right within the sentence.
    assert.equal(summary, '\u2068Ω\u2069: \u200e\u22125\u200e%\u200e.');
  });

  it('keeps a plus before its number, as in every language', () => {
    assert.equal(format.signed(14), '\u200e+14');
    assert.equal(format.signed(-3), '\u200e\u22123');
    const english = formatter('en', 'UTC');
    assert.deepEqual(
      [14, -3, 0, -0.4, 0.4].map((value) => english.signed(value)),
      ['+14', '−3', '0', '0', '0'],
    );
  });

  it('writes the digits of its country', () => {
    assert.match(
      customerMarblesModel(
        { period: 'month', periods: [{ period: '2026-10', opening: 11, gained: 0, lost: 0 }] },
        context('ar-EG'),
      ).summary,
      /١١ عميلًا/,
    );
  });
});
