// The contract's sections that people make: actions, awards, other figures, purpose.
import * as z from 'zod/mini';
import { optional, series, byId, lenient, sectionHead, consent } from './common.js';
import {
  about,
  amount,
  choice,
  currency,
  day,
  digits,
  figure,
  id,
  instant,
  period,
  records,
  text,
  url,
} from './fields.js';
import { recordRule } from './rules.js';

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
      consent: z._default(
        consent(
          'Where people may be shown: board (everywhere), intranet (never on a kiosk), none (the award without the person).',
        ),
        'board',
      ),
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
      maximumFractionDigits: optional(digits('Digits after the decimal sign.')),
      currency: optional(currency('ISO 4217 code, required with style currency.')),
    }),
    'How the number is written.',
  ),
);

export const kpiPointSchema = about(
  z.object({
    period: period('The period; all of one grain.'),
    value: figure('The figure of that period; null where there is none.'),
  }),
  'An earlier value.',
);

export const kpiSchema = about(
  z.object({
    id: id('Named by the widget’s metric attribute.'),
    label: text(200, 'What is measured.'),
    value: figure('The figure now; null where there is none yet.'),
    unit: optional(text(20, 'Written after the figure, such as min or %. With % the value stands as it is.')),
    format: optional(kpiFormatSchema),
    target: optional(amount('The value aimed at.')),
    better: choice(['higher', 'lower', 'neutral'], 'Which way is better.'),
    asOf: optional(instant('When the figure was true, where that differs from the section’s asOf.')),
    history: optional(records(kpiPointSchema, 'Earlier values, oldest first.', series)),
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
