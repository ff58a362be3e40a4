// Writes what is generated from the feed's schema: the run-time table and the published JSON Schema.
// node --import tsx --conditions=@floorboard/source scripts/generate-feed.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { descriptions, feedSchema, sections, type About } from '@floorboard/feed/schema';

const known = (schema: z.core.$ZodType): Partial<About> => descriptions.get(schema as z.ZodMiniType) ?? {};

/** A number's bounds; those that only say "a number that can be held exactly" are left out. */
function bound(value: unknown): number | null {
  return typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : null;
}

/** An object as source text, without its empty parts. */
function object(parts: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(parts).filter(([, part]) => part);
  return lines.length > 0 ? `{\n${lines.map(([name, part]) => `${name}: ${part},\n`).join('')}}` : '';
}

function record(schema: z.core.$ZodObject, leaveOut: readonly string[] = []): string {
  const { lenient, rule } = known(schema);
  const groups: Record<'must' | 'may' | 'spare', Record<string, string>> = { must: {}, may: {}, spare: {} };
  const defaults: Record<string, string> = {};
  for (const [name, field] of Object.entries(schema._zod.def.shape)) {
    const { type } = field._zod.def;
    const optional = type === 'optional' || type === 'default';
    const inner = optional ? (field as z.core.$ZodOptional | z.core.$ZodDefault)._zod.def.innerType : field;
    if (leaveOut.includes(name)) continue;
    if (type === 'default')
      defaults[name] = JSON.stringify((field as z.core.$ZodDefault)._zod.def.defaultValue);
    groups[!optional ? 'must' : lenient || known(inner).alone ? 'spare' : 'may'][name] = node(inner);
  }
  const { must, may, spare } = groups;
  return object({
    must: object(must),
    may: object(may),
    spare: object(spare),
    defaults: object(defaults),
    rule: rule && `rules.${rule}`,
  });
}

function list(schema: z.core.$ZodArray): string {
  const { whole, unique, grain, ordered } = known(schema);
  return object({
    list: node(schema._zod.def.element),
    whole: whole && 'true',
    unique: unique && JSON.stringify(unique),
    grain: grain && 'true',
    ordered: ordered && 'true',
  });
}

/** A node of the table (table.ts) as source text. */
function node(schema: z.core.$ZodType): string {
  const { format, maxLength } = known(schema);
  if (format) return `formats.${format}`;
  if (maxLength) return String(maxLength);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return record(schema as z.core.$ZodObject);
    case 'array':
      return list(schema as z.core.$ZodArray);
    case 'enum':
      return `/* @__PURE__ */ formats.oneOf(${JSON.stringify(Object.values(def.entries)).slice(1, -1)})`;
  }
  throw new Error(`The run-time table has no word for the zod type ${def.type}.`);
}

/** The source of packages/feed/src/parse/contract.generated.ts. */
export function contractModule(): string {
  const names = Object.keys(sections) as (keyof typeof sections)[];
  const text = [
    '// Generated from schema.ts by npm run generate. Do not edit.',
    "import * as formats from './formats.js';",
    "import * as rules from './record-rules.js';",
    "import type { RecordNode } from './table.js';",
    '',
    '/** The document without its sections. */',
    `export const envelope: RecordNode = ${record(feedSchema, names)};`,
    '',
    `export const sectionNames = ${JSON.stringify(names)} as const;`,
    '',
    ...names.map((name) => `export const ${name}: RecordNode = ${record(sections[name])};\n`),
  ].join('\n');
  let depth = 0;
  return text.replace(/^.+$/gm, (line) => {
    if (line.startsWith('}')) depth -= 1;
    const indented = '  '.repeat(depth) + line;
    if (line.endsWith('{')) depth += 1;
    return indented;
  });
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
