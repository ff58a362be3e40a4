// The fields of the feed as Markdown, from the published JSON Schema.

export interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly description?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const code = (value: unknown) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

const words: Readonly<Partial<Record<string, string>>> = {
  string: 'text',
  integer: 'whole number',
  boolean: '`true` or `false`',
  null: '`null`',
};

/** What may stand there, in a few words. */
function kind(schema: Schema): string {
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(', ');
  if (schema.anyOf) return schema.anyOf.map(kind).join(' or ');
  const { type, minimum, maximum, maxLength, items } = schema;
  const name = typeof type === 'string' ? type : (type ?? []).join(' or ');
  if (name === 'array' && items) return items.properties ? 'list of records' : `list of ${kind(items)}`;
  if (name === 'object') return 'record';
  const word = words[name] ?? name;
  if (minimum !== undefined && maximum !== undefined) return `${word}, ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${word}, ${minimum} or more`;
  if (maxLength !== undefined) return `${word}, at most ${maxLength} characters`;
  return word;
}

/** The record that a field holds, alone or in a list. */
const inside = (schema: Schema): Schema | undefined =>
  schema.properties ? schema : schema.items?.properties ? schema.items : undefined;

const escape = (text: string) => text.replace(/\|/g, '\\|');

function table(schema: Schema, path: string, depth: number): string[] {
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) => name !== '$schema');
  const rows = fields.map(([name, field]) => {
    const required = schema.required?.includes(name) ? 'required' : '';
    const standard = field.default === undefined ? '' : ` Default ${code(field.default)}.`;
    const example = field.examples?.[0] === undefined ? '' : ` For example ${code(field.examples[0])}.`;
    return `| \`${name}\` | ${escape(kind(field))} | ${required} | ${escape((field.description ?? '') + standard + example)} |`;
  });
  const deeper = fields.flatMap(([name, field]) => {
    const record = inside(field);
    if (!record) return [];
    const below = path ? `${path}.${name}` : name;
    const list = field.items ? '[]' : '';
    return [
      '',
      `${'#'.repeat(Math.min(depth, 4))} \`${below}${list}\``,
      '',
      ...[...new Set([field.description, record.description])].filter((text) => text !== undefined),
      '',
      ...table(record, below + list, depth + 1),
    ];
  });
  return ['| field | what | | meaning |', '|---|---|---|---|', ...rows, ...deeper];
}

/** Every field of the feed, section by section. */
export const feedReference = (schema: Schema): string => table(schema, '', 3).join('\n');
