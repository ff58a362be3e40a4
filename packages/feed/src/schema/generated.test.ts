import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { contractModule, jsonSchema } from '../../../../scripts/generate-feed.js';
import { parseFeed } from '../parse/parse.js';
import { descriptions, feedSchema } from '../schema.js';
import { aFeed } from '../testing/fixtures.js';
import { scriptUrl } from '../testing/reading.js';

type Loose = Record<string, unknown>;

const here = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const published = JSON.parse(here('../../feed.schema.json')) as Loose;
const accepts = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(published);

/** A good feed with one thing wrong in it. */
function broken(path: string, value: unknown): Loose {
  const feed = JSON.parse(JSON.stringify(aFeed())) as Loose;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let inner: Loose = feed;
  for (const key of keys) inner = inner[key] as Loose;
  if (value === undefined) delete inner[last];
  else inner[last] = value;
  return feed;
}

describe('the generated files', () => {
  const remedy = 'run npm run generate and commit what it writes';

  it('hold the schema as it is now', () => {
    assert.ok(
      here('../parse/contract.generated.ts') === contractModule(),
      `contract.generated.ts is stale: ${remedy}`,
    );
    assert.ok(here('../../feed.schema.json') === jsonSchema(), `feed.schema.json is stale: ${remedy}`);
  });
});

describe('the published JSON Schema', () => {
  it('is of draft 2020-12 and describes every field', () => {
    assert.equal(published['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    let fields = 0;
    const walk = (node: Loose, path: string) => {
      for (const [name, field] of Object.entries((node['properties'] ?? {}) as Record<string, Loose>)) {
        fields += 1;
        assert.equal(typeof field['description'], 'string', `${path}.${name} has no description`);
        walk(field, `${path}.${name}`);
      }
      if (node['items']) walk(node['items'] as Loose, `${path}[]`);
    };
    walk(published, '');
    assert.equal(fields > 90, true);
    assert.equal(typeof descriptions.get(feedSchema)?.description, 'string');
  });

  it('takes good feeds, with the editor’s $schema and the writer’s own keys', () => {
    assert.equal(accepts(aFeed()), true, JSON.stringify(accepts.errors));
    const bare = { floorboard: 1, generatedAt: '2026-11-02T08:00:00Z', facility: { id: 'a', name: 'A' } };
    assert.equal(accepts(bare), true);
    assert.equal(accepts({ $schema: './feed.schema.json', 'x-mine': { a: 1 }, ...aFeed() }), true);
    assert.equal(accepts(broken('nps.periods.0.x-note', 'mine')), true);
    assert.equal(accepts({ ...bare, weather: {} }), true, 'an unknown section is never an error');
  });

  const faults: [path: string, value: unknown][] = [
    ['floorboard', 2],
    ['floorboard', '1'],
    ['generatedAt', undefined],
    ['generatedAt', '2026-11-02T08:00:00'],
    ['facility', undefined],
    ['facility.id', ''],
    ['facility.name', 7],
    ['facility.name', 'n'.repeat(10_000)],
    ['facility.level', 'planet'],
    ['staleAfter', '36 hours'],
    ['archive', 'true'],
    ['locale', 'en_AU'],
    ['nps', 41],
    ['nps.period', 'fortnight'],
    ['nps.periods', {}],
    ['nps.periods.1.promoters', '12'],
    ['nps.periods.1.promoters', -1],
    ['nps.periods.1.promoters', 1.5],
    ['nps.periods.1.promoters', undefined],
    ['nps.periods.1.period', '2026-13'],
    ['nps.target', 450],
    ['customers.periods.0.opening', null],
    ['customers.changes.0.consent', 'intranet'],
    ['customers.changes.0.consent', undefined],
    ['actions.items.0.status', 'parked'],
    ['actions.items.0.raisedOn', '31/10/2026'],
    ['actions.items.0.raisedOn', '2026-02-32'],
    ['awards.items.0.citation', undefined],
    ['awards.items.0.winners.0.photo', scriptUrl],
    ['awards.items.0.winners.0.photo', 'data:image/png;base64,AA'],
    ['awards.items.0.consent', 'everyone'],
    ['kpis.items.0.value', '0.9'],
    ['kpis.items.0.better', undefined],
    ['kpis.items.0.format', { style: 'currency' }],
    ['purpose.text', 'x'.repeat(241)],
  ];
  for (const [path, value] of faults) {
    it(`refuses ${path} = ${(value === undefined ? 'nothing' : JSON.stringify(value)).slice(0, 40)}, as parseFeed reports it`, () => {
      const feed = broken(path, value);
      assert.equal(accepts(feed), false);
      assert.equal(parseFeed(feed).problems.length > 0, true);
    });
  }

  it('is never stricter than the schema it is made from', () => {
    const paths = [
      'timeZone',
      'locale',
      'staleAfter',
      'generatedAt',
      'nps.periods.0.period',
      'actions.items.0.dueOn',
    ];
    const photo = 'awards.items.0.winners.0.photo';
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[\dPTWQDHMS:+Z-]{1,25}$/),
      fc.stringMatching(/^[a-z:/?#.]{1,9}$/),
      fc.constantFrom('PT36H', 'P0.5D', 'en', 'sr-Latn-RS', 'UTC', 'Etc/GMT+9', 'HTTP://a', 'a/b:c'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths, photo, 'facility.name'), text, (path, value) => {
        const feed = broken(path, value);
        if (feedSchema.safeParse(feed).success) assert.equal(accepts(feed), true, `${path} ${value}`);
      }),
      { numRuns: 1000 },
    );
  });
});
