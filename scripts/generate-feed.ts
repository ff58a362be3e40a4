// Writes what is generated from the feed's schema: the run-time table and the published JSON Schema.
// node --import tsx --conditions=@floorboard/source scripts/generate-feed.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { descriptions, feedSchema, type About } from '@floorboard/feed/schema';
import type { ListNode, Node, RecordNode } from '../packages/feed/src/parse/table.js';

const known = (schema: z.core.$ZodType): Partial<About> => descriptions.get(schema as z.ZodMiniType) ?? {};

/** A number's bounds; those that only say "a number that can be held exactly" are left out. */
function bound(value: unknown): number | null {
  return typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : null;
}

function record(schema: z.core.$ZodObject): RecordNode {
  const { lenient, rule } = known(schema);
  const groups: Record<'must' | 'may' | 'spare', Record<string, Node>> = { must: {}, may: {}, spare: {} };
  const defaults: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema._zod.def.shape)) {
    const { type } = field._zod.def;
    const optional = type === 'optional' || type === 'default';
    const inner = optional ? (field as z.core.$ZodOptional | z.core.$ZodDefault)._zod.def.innerType : field;
    if (type === 'default') defaults[name] = (field as z.core.$ZodDefault)._zod.def.defaultValue;
    groups[!optional ? 'must' : lenient || known(inner).alone ? 'spare' : 'may'][name] = node(inner);
  }
  const filled = Object.entries({ ...groups, defaults }).filter(([, part]) => Object.keys(part).length > 0);
  return { ...Object.fromEntries(filled), ...(rule && { rule }) };
}

function list(schema: z.core.$ZodArray): ListNode {
  const { whole, unique, grain, ordered } = known(schema);
  return {
    list: node(schema._zod.def.element),
    ...(whole && { whole }),
    ...(unique && { unique }),
    ...(grain && { grain }),
    ...(ordered && { ordered }),
  };
}

function node(schema: z.core.$ZodType): Node {
  const { format, maxLength } = known(schema);
  if (format ?? maxLength) return (format ?? maxLength)!;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return record(schema as z.core.$ZodObject);
    case 'array':
      return list(schema as z.core.$ZodArray);
    case 'enum':
      return Object.values(def.entries) as string[];
  }
  throw new Error(`The run-time table has no word for the zod type ${def.type}.`);
}

/** The source of packages/feed/src/parse/contract.generated.ts. */
export function contractModule(): string {
  return [
    '// Generated from schema.ts by npm run generate. Do not edit.',
    "import type { RecordNode } from './table.js';",
    '',
    `export const contract = ${JSON.stringify(node(feedSchema), null, 2)} as const satisfies RecordNode;`,
    '',
  ].join('\n');
}

/** The text of packages/feed/feed.schema.json. */
export function jsonSchema(): string {
  const generated = z.toJSONSchema(feedSchema, {
    io: 'input',
    metadata: z.registry(),
    override: ({ zodSchema, jsonSchema }) => {
      const { description, json } = known(zodSchema);
      // What zod writes for "a whole number that can be held exactly" tells a reader nothing.
      for (const edge of ['minimum', 'maximum'] as const) {
        if (bound(jsonSchema[edge]) === null) delete jsonSchema[edge];
      }
      if (jsonSchema.type === 'object') jsonSchema.patternProperties = { '^x-': {} };
      Object.assign(jsonSchema, json, description && { description });
    },
  });
  const { $schema, properties, ...rest } = generated;
  const whole = {
    $schema,
    title: 'Floorboard feed, version 1',
    ...rest,
    properties: {
      $schema: { type: 'string', description: 'The address of this schema, for editors.' },
      ...properties,
    },
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const feed = new URL('../packages/feed/', import.meta.url);
  writeFileSync(new URL('src/parse/contract.generated.ts', feed), contractModule());
  writeFileSync(new URL('feed.schema.json', feed), jsonSchema());
}
