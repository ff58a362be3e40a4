// The contract's sections of results: nps and customers.
import * as z from 'zod/mini';
import { optional, series, lenient, sectionHead, grain, consent } from './common.js';
import {
  about,
  amount,
  choice,
  count,
  currency,
  day,
  flag,
  id,
  period,
  records,
  score,
  text,
} from './fields.js';
import { recordRule } from './rules.js';

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
    target: optional(score('The score aimed at, in points.')),
    events: optional(records(npsEventSchema, 'Events marked on the chart.', { grain: true })),
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
        grain: true,
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
