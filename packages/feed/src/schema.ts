// The contract, version 1, said once. The TypeScript types are inferred from it (types.ts); the run-time table
// (contract.generated.ts), the JSON Schema (feed.schema.json) and the reference page are generated from it.
// What involves more than one record (order, duplicates, a period's grain, books that balance) is judged by parseFeed.
import * as z from 'zod/mini';
import { lenient, optional } from './schema/common.js';
import { about, choice, duration, flag, id, instant, language, text, timeZone } from './schema/fields.js';
import { actionsSchema, awardsSchema, kpisSchema, purposeSchema } from './schema/huddle.js';
import { customersSchema, npsSchema } from './schema/results.js';

export { descriptions, type About } from './schema/fields.js';
export * from './schema/huddle.js';
export * from './schema/results.js';

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
    floorboard: about(z.literal(1), 'The version of this contract.', { format: 'version' }),
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
