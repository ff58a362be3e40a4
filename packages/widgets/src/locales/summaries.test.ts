import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Action, Kpi } from '@floorboard/feed';
import { shiftDay } from '@floorboard/metrics';
import { ar } from './ar/index.js';
import { de } from './de/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { pt } from './pt/index.js';
import { registerLocale } from './registry.js';
import { awardWinnersModel } from '../award-winners/award-winners.model.js';
import { customerMarblesModel } from '../customer-marbles/customer-marbles.model.js';
import { huddleActionsModel } from '../huddle-actions/huddle-actions.model.js';
import { signed, formatter } from '../internal/format.js';
import type { ModelContext } from '../internal/model.js';
import { kpiModel } from '../kpi/kpi.model.js';
import { npsTrendModel } from '../nps-trend/nps-trend.model.js';

registerLocale('ar', ar);
registerLocale('de', de);
registerLocale('es', es);
registerLocale('fr', fr);
registerLocale('pt', pt);

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

/** Every space the same: French and Spanish have several kinds. */
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

for (const { language, locale, score, early, forms, million, waiting, percent, noAward } of [
  {
    language: 'French',
    locale: 'fr',
    score:
      'NPS 41 en octobre 2026, sur 120 réponses (entre 28 et 52). Hausse de 3 points par rapport à septembre : pas d’évolution nette. Objectif 45. Novembre à ce jour : 12 réponses.',
    early: 'Trop tôt pour conclure : 3 mois',
    forms: ['0 client', '1 client', '2 clients', '11 clients'],
    million: '1 000 000 de clients',
    waiting:
      '2 actions ouvertes, aucune en retard ; la plus ancienne attend depuis 1 jour. Aucune terminée ces 30 derniers jours.',
    percent: 'Ω : 94,2 %. Objectif 95 %, encore 0,8 point à gagner.',
    noAward: 'Ω, octobre 2026 : pas de prix ce mois-ci. Octobre 2026 : encore un prix.',
  },
  {
    language: 'Spanish',
    locale: 'es',
    score:
      'NPS 41 en octubre de 2026, de 120 respuestas (entre 28 y 52). Sube 3 puntos frente a septiembre: sin cambio claro. Meta 45. Noviembre hasta ahora: 12 respuestas.',
    early: 'Aún es pronto para decirlo: 3 meses',
    forms: ['0 clientes', '1 cliente', '2 clientes', '11 clientes'],
    million: '1.000.000 de clientes',
    waiting:
      '2 acciones abiertas, ninguna fuera de plazo; la más antigua espera desde hace 1 día. Ninguna terminada en los últimos 30 días.',
    percent: 'Ω: 94,2 %. Meta 95 %, a 0,8 puntos.',
    noAward: 'Ω, octubre de 2026: sin reconocimiento este mes. Octubre de 2026: un reconocimiento más.',
  },
  {
    language: 'Portuguese',
    locale: 'pt',
    score:
      'NPS 41 em outubro de 2026, de 120 respostas (entre 28 e 52). Sobe 3 pontos em comparação com setembro: sem mudança clara. Meta 45. Novembro até agora: 12 respostas.',
    early: 'Cedo demais para dizer: 3 meses',
    forms: ['0 cliente', '1 cliente', '2 clientes', '11 clientes'],
    million: '1.000.000 de clientes',
    waiting:
      '2 ações abertas, nenhuma fora do prazo; a mais antiga espera há 1 dia. Nenhuma concluída nos últimos 30 dias.',
    percent: 'Ω: 94,2%. Meta 95%, faltam 0,8 ponto.',
    noAward: 'Ω, outubro de 2026: nenhum prêmio neste mês. Outubro de 2026: mais um prêmio.',
  },
])
  describe(language, () => {
    it('says the score with figure, period, responses, interval, comparison, target and what still runs', () => {
      assert.equal(spaced(nps(locale).summary), score);
      assert.equal(spaced(nps(locale).finding), early);
    });

    it('counts customers in none, one, many and whole millions', () => {
      const counted = (n: number) =>
        /(\d[\d ., ]* \D+?)[,.]/.exec(spaced(customers(locale, n)).replace(/^.*?\. /, ''))?.[1];
      assert.deepEqual([0, 1, 2, 11].map(counted), forms);
      assert.ok(spaced(customers(locale, 1_000_000)).includes(million));
    });

    it('counts actions and the days they wait', () => {
      assert.equal(spaced(actions(locale, 2, 1)), waiting);
    });

    it('writes numbers as the language does, and counts points', () => {
      const share = { value: 0.942, target: 0.95, format: { style: 'percent' } } as const;
      assert.equal(spaced(kpi(locale, share)), percent);
    });

    it('says that nobody got an award, and how many more there were', () => {
      const none = { award: 'Ω', period: '2026-10', winners: [], consent: 'board' as const };
      assert.equal(spaced(awardWinnersModel({ items: [none, none] }, context(locale)).summary), noAward);
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
    assert.equal(format.number(14, 0, signed), '\u200e+14');
    assert.equal(format.number(-3, 0, signed), '\u200e\u22123');
    const english = formatter('en', 'UTC');
    assert.deepEqual(
      [14, -3, 0, -0.4, 0.4].map((value) => english.number(value, 0, signed)),
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
