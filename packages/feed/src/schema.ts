// The contract, version 1, said once. The TypeScript types are inferred from it (types.ts); the run-time table
// (contract.generated.ts), the JSON Schema (feed.schema.json) and the reference page are generated from it.
// What involves more than one record (order, duplicates, a period's grain, books that balance) is judged by parseFeed.
import * as z from 'zod/mini';
import {
  about,
  amount,
  choice,
  count,
  currency,
  day,
  duration,
  flag,
  id,
  instant,
  language,
  period,
  records,
  text,
  timeZone,
  url,
  wholeNumber,
} from './schema-fields.js';
import { recordRule } from './schema-rules.js';

export { descriptions, type About } from './schema-fields.js';

const optional = z.exactOptional;

const series = { grain: 'section', unique: ['period'], ordered: true } as const;
const byId = { unique: ['id'] };
/** Sections and the envelope: a bad optional field costs itself, not the board. */
const lenient = { lenient: true } as const;

/** Fields that every section may carry. */
const sectionHead = () => ({
  title: optional(text(200, 'A heading of the section, in place of the widget’s own.')),
  asOf: optional(
    instant(
      'When these facts were true, where that differs from the feed’s generatedAt. RFC 3339 with offset.',
    ),
  ),
  source: optional(text(500, 'Where the facts come from, one line, shown small.')),
});

const grain = () =>
  choice(['day', 'week', 'month', 'quarter', 'year'], 'The grain of every period in this section.');

const consentWords =
  'Where people may be shown: board (everywhere), intranet (never on a kiosk), none (the award without the person).';
const consent = (description: string) => choice(['board', 'intranet', 'none'], description);

// ---- nps ----

export const npsPeriodSchema = about(
  z.object({
    period: period('The period, once in the section.'),
    promoters: count('Responses of 9 and 10.'),
    passives: count('Responses of 7 and 8.'),
    detractors: count('Responses of 0 to 6.'),
  }),
  'The responses of one period as counts. The board computes the score.',
);

export const npsEventSchema = about(
  z.object({
    period: period('The period in which it happened.'),
    label: text(200, 'What happened, a few words.'),
    rebase: optional(
      flag('Whether the process limits start anew here. Leave it out otherwise; false means the same.'),
    ),
  }),
  'Something that happened and belongs on the chart.',
);

export const smallSampleSchema = about(
  z.object({
    suppressBelow: z._default(count('Fewer responses than this: no score is shown at all.'), 5),
    lowBelow: z._default(
      count('Fewer responses than this: the score is shown quietly, without a verdict.'),
      30,
    ),
  }),
  'When a period has too few responses to say much.',
);

export const npsSchema = about(
  z.object({
    ...sectionHead(),
    period: grain(),
    periods: records(npsPeriodSchema, 'One record a period. A missing period is drawn as a gap.', series),
    target: optional(amount('The score aimed at, in points.', -100, 100)),
    events: optional(records(npsEventSchema, 'Events marked on the chart.', { grain: 'section' })),
    smallSample: z._default(smallSampleSchema, { suppressBelow: 5, lowBelow: 30 }),
  }),
  'Net Promoter Score, as counts.',
  lenient,
);

// ---- customers ----

export const customerValueSchema = about(
  z.object({
    gained: amount('Value of the customers gained and won back, in the currency.'),
    lost: amount('Value of the customers lost, in the currency.'),
    currency: currency('ISO 4217 code, such as AUD.'),
  }),
  'What the change was worth.',
);

export const customersPeriodSchema = about(
  z.object({
    period: period('The period, once in the section.'),
    opening: count('Customers at the start of the period.'),
    gained: count('New customers.'),
    lost: count('Customers lost.'),
    wonBack: optional(count('Customers lost earlier who came back.')),
    transfersIn: optional(count('Customers who came from another facility of the network.')),
    transfersOut: optional(count('Customers who went to another facility of the network.')),
    value: optional(customerValueSchema),
  }),
  'closing = opening + gained + wonBack - lost + transfersIn - transfersOut, and is the next opening.',
);

export const customerReasonSchema = about(
  z.object({
    period: period('The period it counts to.'),
    change: choice(['gained', 'lost', 'wonBack'], 'Which change it explains.'),
    reason: text(200, 'The reason, a few words.'),
    count: count('How many customers.'),
  }),
  'How many customers changed for one reason.',
);

export const customerChangeSchema = recordRule(
  'labelNeedsConsent',
  about(
    z.object({
      id: id('Stays the same from one feed to the next, so that a marble keeps its identity.'),
      change: choice(['gained', 'lost', 'wonBack'], 'What happened.'),
      on: day('The day it happened.'),
      reason: optional(text(200, 'The reason, a few words.')),
      label: optional(text(200, 'The customer’s name; only beside consent "board".')),
      consent: optional(consent('Whether the customer may be named: only with board.')),
    }),
    'One customer who came or went.',
  ),
);

export const customersSchema = about(
  z.object({
    ...sectionHead(),
    period: grain(),
    periods: records(customersPeriodSchema, 'One record a period.', series),
    reasons: optional(
      records(customerReasonSchema, 'Why customers came and went.', {
        grain: 'section',
        unique: ['period', 'change', 'reason'],
      }),
    ),
    changes: optional(
      records(customerChangeSchema, 'Single customers who came and went.', {
        unique: ['id', 'change', 'on'],
      }),
    ),
  }),
  'Customers gained, lost and won back.',
  lenient,
);

// ---- actions ----

export const actionSchema = about(
  z.object({
    id: id('Stays the same from one feed to the next.'),
    title: text(200, 'What is to be done.'),
    status: choice(['open', 'doing', 'blocked', 'done', 'dropped'], 'Where it stands.'),
    raisedOn: day('When it was raised.'),
    dueOn: optional(day('When it is due. Without it the action is in a group of its own, not on time.')),
    doneOn: optional(day('When it was done.')),
    owner: optional(text(200, 'Who does it.')),
    owners: optional(
      about(z.array(text(200, 'One of those who do it.')), 'Who does it, where there are several.'),
    ),
    level: optional(choice(['facility', 'network', 'state'], 'Who has to act.')),
    escalatedOn: optional(day('When it went up to that level.')),
    source: optional(
      choice(['huddle', 'call', 'idea', 'nps', 'customer', 'frontline'], 'Where the action came from.'),
    ),
    experience: optional(text(200, 'The part of the customer’s experience it improves.')),
    note: optional(text(2000, 'More about it.')),
  }),
  'One action of the huddle.',
);

export const actionsSchema = about(
  z.object({ ...sectionHead(), items: records(actionSchema, 'The actions, finished ones too.', byId) }),
  'What the team agreed to do.',
  lenient,
);

// ---- awards ----

export const winnerSchema = about(
  z.object({
    name: text(200, 'The winner’s name.'),
    team: optional(text(200, 'The winner’s team.')),
    photo: optional(url('A picture: https:, http: or relative to the feed.')),
    kind: optional(choice(['person', 'team'], 'Whether a person or a whole team won.')),
    consent: optional(consent('Wins over the award’s own consent.')),
  }),
  'Who won.',
);

export const awardSchema = recordRule(
  'winnersNeedCitation',
  about(
    z.object({
      id: optional(id('Stays the same from one feed to the next.')),
      award: text(200, 'The award’s name.'),
      period: period('The period it was given for, of any grain.'),
      winners: records(winnerSchema, 'Empty: no award in this period, and the board says so.', {
        whole: true,
      }),
      citation: optional(text(2000, 'What it was given for. Required where there is a winner.')),
      criterion: optional(text(500, 'The rule by which it is given.')),
      customerQuote: optional(text(2000, 'A customer’s own words.')),
      nominatedBy: optional(text(200, 'Who proposed it.')),
      consent: z._default(consent(consentWords), 'board'),
    }),
    'One award in one period.',
  ),
);

export const awardsSchema = about(
  z.object({ ...sectionHead(), items: records(awardSchema, 'The awards.', byId) }),
  'Awards and their winners.',
  lenient,
);

// ---- kpis ----

export const kpiFormatSchema = recordRule(
  'currencyNeedsCode',
  about(
    z.object({
      style: optional(
        choice(['decimal', 'percent', 'currency'], 'percent shows a fraction: 0.942 as 94.2%.'),
      ),
      maximumFractionDigits: optional(wholeNumber('Digits after the decimal sign.', 0, 20)),
      currency: optional(currency('ISO 4217 code, required with style currency.')),
    }),
    'How the number is written.',
  ),
);

export const kpiPointSchema = about(
  z.object({
    period: period('The period; all of one grain.'),
    value: about(z.nullable(amount('The figure.')), 'The figure of that period; null where there is none.'),
  }),
  'An earlier value.',
);

export const kpiSchema = about(
  z.object({
    id: id('Named by the widget’s metric attribute.'),
    label: text(200, 'What is measured.'),
    value: about(z.nullable(amount('The figure.')), 'The figure now; null where there is none yet.'),
    unit: optional(text(20, 'Written after the figure, such as min or %. With % the value stands as it is.')),
    format: optional(kpiFormatSchema),
    target: optional(amount('The value aimed at.')),
    better: choice(['higher', 'lower', 'neutral'], 'Which way is better.'),
    asOf: optional(instant('When the figure was true, where that differs from the section’s asOf.')),
    history: optional(
      records(kpiPointSchema, 'Earlier values, oldest first.', { ...series, grain: 'first' }),
    ),
  }),
  'One figure with its target.',
);

export const kpisSchema = about(
  z.object({ ...sectionHead(), items: records(kpiSchema, 'The figures.', byId) }),
  'Other figures of the facility.',
  lenient,
);

// ---- purpose ----

export const purposeSchema = about(
  z.object({
    ...sectionHead(),
    text: text(240, 'One or two sentences.'),
    by: optional(text(200, 'Whose words they are.')),
    since: optional(text(200, 'Since when they hold: a year, month or day, or a few words.')),
  }),
  'Why the facility is there.',
  lenient,
);

// ---- the envelope ----

export const facilitySchema = about(
  z.object({
    id: id('Stays the same for ever.'),
    name: text(200, 'The name on the board.'),
    level: z._default(
      choice(['facility', 'network', 'state'], 'Whether this is one facility or a roll-up.'),
      'facility',
    ),
    network: optional(text(200, 'The network it belongs to.')),
    state: optional(text(200, 'The state it belongs to.')),
  }),
  'Whose board it is.',
  lenient,
);

export const sections = {
  nps: npsSchema,
  customers: customersSchema,
  actions: actionsSchema,
  awards: awardsSchema,
  kpis: kpisSchema,
  purpose: purposeSchema,
};

export const feedSchema = about(
  z.object({
    floorboard: about(z.literal(1), 'The version of this contract.'),
    generatedAt: instant('When these facts were true. RFC 3339 with offset.'),
    staleAfter: z._default(
      duration('Older than this the feed is shown as stale. ISO 8601 duration of weeks, days or time.'),
      'PT36H',
    ),
    archive: optional(
      flag(
        'Records of a past time: never stale; ages count to the section’s asOf. false means the same as none.',
      ),
    ),
    facility: facilitySchema,
    locale: optional(language('How numbers and days read: BCP 47, such as en-AU. Default: the browser’s.')),
    timeZone: optional(
      timeZone('The facility’s zone: IANA, such as Australia/Sydney. Default: the browser’s.'),
    ),
    nps: optional(npsSchema),
    customers: optional(customersSchema),
    actions: optional(actionsSchema),
    awards: optional(awardsSchema),
    kpis: optional(kpisSchema),
    purpose: optional(purposeSchema),
  }),
  'One document a facility: what its board shows.',
  lenient,
);
