// The run-time table and the zod schema are two readings of one contract: whatever one takes without a word, the other
// must take, and whatever one objects to, the other must refuse. (Unknown fields are no objection, to either.)
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import * as table from '../parse/contract.generated.js';
import { createFindings } from '../parse/findings.js';
import * as schema from '../schema.js';
import type { ListNode, Node, RecordNode } from '../parse/table.js';
import { aFeed } from '../testing/fixtures.js';
import { scriptUrl } from '../testing/reading.js';
import { read } from '../parse/read.js';

type Fields = Record<string, unknown>;

const fieldOf = (node: Node, ...path: string[]): Node =>
  path.reduce<Node>((inner, name) => {
    const { must, may, spare } = inner as RecordNode;
    return { ...must, ...may, ...spare }[name] as Node;
  }, node);
const itemOf = (node: Node): Node => (node as ListNode).list;

const feed = aFeed();
const { nps, customers, actions, awards, kpis, purpose, ...envelope } = feed;
const someChange = { ...customers?.changes?.[0], reason: 'Price' };
const someKpi = kpis?.items[0];
const someAward = awards?.items[0];
const { sectionNames: _names, ...parts } = table;
const contract: RecordNode = { ...table.envelope, spare: { ...table.envelope.spare, ...parts } };
const list = (...path: string[]) => itemOf(fieldOf(contract, ...path));

/** Every record of the contract: its zod type, its part of the table, a good example with all its fields. */
const records: [name: string, zod: z.ZodMiniType, node: Node, example: unknown][] = [
  ['envelope', schema.feedSchema, table.envelope, { ...envelope, archive: true }],
  [
    'facility',
    schema.facilitySchema,
    fieldOf(contract, 'facility'),
    { ...feed.facility, network: 'East', state: 'NSW' },
  ],
  [
    'nps head',
    schema.npsSchema,
    fieldOf(contract, 'nps'),
    { ...nps, title: 'T', asOf: feed.generatedAt, periods: [], events: [] },
  ],
  ['nps period', schema.npsPeriodSchema, list('nps', 'periods'), nps?.periods[0]],
  ['nps event', schema.npsEventSchema, list('nps', 'events'), nps?.events?.[0]],
  ['small sample', schema.smallSampleSchema, fieldOf(contract, 'nps', 'smallSample'), nps?.smallSample],
  [
    'customers period',
    schema.customersPeriodSchema,
    list('customers', 'periods'),
    {
      ...customers?.periods[0],
      transfersIn: 1,
      transfersOut: 2,
      value: { gained: 1.5, lost: 2, currency: 'AUD' },
    },
  ],
  ['customer reason', schema.customerReasonSchema, list('customers', 'reasons'), customers?.reasons?.[0]],
  ['customer change', schema.customerChangeSchema, list('customers', 'changes'), someChange],
  [
    'action',
    schema.actionSchema,
    list('actions', 'items'),
    {
      ...actions?.items[1],
      owners: ['A', 'B'],
      doneOn: '2026-10-31T09:00:00+11:00',
      experience: 'x',
      note: 'y',
    },
  ],
  ['award', schema.awardSchema, list('awards', 'items'), { ...someAward, id: 'x', nominatedBy: 'Y' }],
  [
    'winner',
    schema.winnerSchema,
    itemOf(fieldOf(list('awards', 'items'), 'winners')),
    { ...someAward?.winners[0], photo: 'a.jpg', consent: 'none' },
  ],
  [
    'kpi',
    schema.kpiSchema,
    list('kpis', 'items'),
    { ...someKpi, unit: 'min', asOf: feed.generatedAt, history: [] },
  ],
  [
    'kpi format',
    schema.kpiFormatSchema,
    fieldOf(list('kpis', 'items'), 'format'),
    { style: 'currency', maximumFractionDigits: 2, currency: 'AUD' },
  ],
  [
    'kpi point',
    schema.kpiPointSchema,
    itemOf(fieldOf(list('kpis', 'items'), 'history')),
    someKpi?.history?.[0],
  ],
  ['purpose', schema.purposeSchema, fieldOf(contract, 'purpose'), { ...purpose, since: '2024' }],
];

/** Values that have broken parsers before. */
const awkward = fc.oneof(
  fc.jsonValue(),
  fc.integer({ min: -120, max: 120 }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom<unknown>(
    ...[
      null,
      '',
      ' ',
      -0,
      0,
      1.5,
      -1,
      2 ** 53,
      NaN,
      Infinity,
      true,
      false,
      [],
      {},
      '__proto__',
      'board',
      'none',
    ],
    ...[
      '2026',
      '2026-10',
      '2026-Q4',
      '2026-W53',
      '2025-W53',
      '2026-13',
      '2026-02-30',
      '2024-02-29',
      '0000-00-00',
    ],
    ...[
      '2026-10-31T09:00:00Z',
      '2026-10-31T09:00:00',
      '2026-10-31T25:00:00Z',
      'PT36H',
      'P1M',
      'PT0S',
      'P',
      'PT5S',
    ],
    ...[
      'en-AU',
      'en_AU',
      'x',
      'Australia/Sydney',
      '+10:00',
      'UTC',
      'AUD',
      'aud',
      'percent',
      'currency',
      'open',
      'Open',
    ],
    ...[
      'https://a/b',
      'http:x',
      scriptUrl,
      'a/b:c',
      'a:b',
      '//x',
      'a b',
      '\u202ea',
      '\ud800',
      '\u200b',
      'a\nb',
    ],
    ...[
      'x'.repeat(200),
      'x'.repeat(201),
      '🚚'.repeat(200),
      '🚚'.repeat(201),
      '🚚'.repeat(240),
      'x'.repeat(2001),
    ],
  ),
);

/** A good record with some fields replaced, taken away or added. */
const spoiltFrom = (example: Fields) => {
  const names = Object.keys(example);
  const change = fc.tuple(
    fc.constantFrom(...names, 'x-mine', 'unknown'),
    fc.constantFrom('set', 'remove'),
    awkward,
  );
  return fc.array(change, { maxLength: 3 }).map((changes) => {
    const record = { ...example };
    for (const [name, what, value] of changes) {
      if (what === 'set') record[name] = value;
      else delete record[name];
    }
    return record;
  });
};

describe('the generated table and the zod schema', () => {
  for (const [name, zod, node, example] of records) {
    it(`take and refuse the same ${name}`, () => {
      const inputs = fc.oneof(
        { weight: 9, arbitrary: spoiltFrom(example as Fields) },
        { weight: 1, arbitrary: awkward },
      );
      fc.assert(
        fc.property(inputs, (input) => {
          const findings = createFindings();
          // Read as if inside a list, where no key is a section's.
          findings.keys.push(0);
          const clean = read(node, input, findings);
          const objections = findings
            .problems()
            .filter(({ message }) => !/a field of the contract/.test(message));
          const { success } = zod.safeParse(input);
          assert.equal(objections.length === 0, success, objections[0]?.message ?? 'zod alone objects');
          if (success) assert.deepEqual(clean, withoutNegativeZero(zod.parse(input)));
        }),
        { numRuns: 400, seed: 20261102 },
      );
    });
  }

  it('agree that the fixture is good', () => {
    assert.equal(schema.feedSchema.safeParse(feed).success, true);
    assert.deepEqual(schema.feedSchema.parse(feed), feed);
  });
});

function withoutNegativeZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
