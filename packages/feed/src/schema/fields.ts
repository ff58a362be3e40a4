// The kinds of field that schema.ts is written in. Each zod type carries its description and, where zod has no word
// for it, a rule by name: the generators read both from `descriptions`.
import * as z from 'zod/mini';
import * as formats from '../parse/formats.js';
import type * as recordRules from '../parse/record-rules.js';
import { isPlain } from '../parse/texts.js';

type FormatName = Exclude<keyof typeof formats, 'oneOf'>;
export type RecordRuleName = keyof typeof recordRules;

/** What is known of a zod type beyond zod. */
export interface About {
  readonly description: string;
  /** The rule of formats.ts that the value must pass. */
  readonly format?: FormatName;
  /** A text: at most so many characters. */
  readonly maxLength?: number;
  /** A bad value costs this field alone, not the record it stands in. */
  readonly alone?: true;
  /** A record in which a bad optional field costs that field alone. */
  readonly lenient?: true;
  /** The rule of record-rules.ts that a record must pass as a whole. */
  readonly rule?: RecordRuleName;
  /** A list: one bad element costs all of it, since the rest would say something false. */
  readonly whole?: true;
  /** A list: of two records alike in these fields the first is kept. */
  readonly unique?: readonly string[];
  /** A list: its periods have the section's grain, where it names none that of the first of them. */
  readonly grain?: true;
  /** A list: kept in the order of its periods. */
  readonly ordered?: true;
  /** More for the JSON Schema. */
  readonly json?: Readonly<Record<string, unknown>>;
}

export const descriptions = z.registry<About>();

/** The zod type, described. */
export function about<T extends z.ZodMiniType>(schema: T, description: string, more: Partial<About> = {}): T {
  descriptions.add(schema, { ...descriptions.get(schema), ...more, description });
  return schema;
}

/** What a JSON Schema can say of each format. */
const inJsonSchema = {
  id: { minLength: 1, maxLength: 200 },
  period: {
    pattern: '^[0-9]{4}(-(Q[1-4]|W(0[1-9]|[1-4][0-9]|5[0-3])|(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?))?$',
    examples: ['2026', '2026-Q4', '2026-10', '2026-W43', '2026-10-31'],
  },
  when: {
    pattern:
      '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$',
    examples: ['2026-10-31', '2026-10-31T09:00:00+11:00'],
  },
  instant: {
    pattern:
      '^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$',
    examples: ['2026-10-31T09:00:00+11:00'],
  },
  duration: { pattern: '^P[0-9T]', examples: ['PT36H', 'P7D'] },
  language: { pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$', examples: ['en-AU'] },
  timeZone: { pattern: '^[A-Za-z]', examples: ['Australia/Sydney'] },
  currency: { pattern: '^[A-Z]{3}$', examples: ['AUD'] },
  url: { pattern: '^([Hh][Tt][Tt][Pp][Ss]?://[^/]|[^:]*$|[^:]*[/?#])', maxLength: 2000 },
} satisfies Partial<Record<FormatName, Readonly<Record<string, unknown>>>>;

const formatted = (format: keyof typeof inJsonSchema, description: string, more: Partial<About> = {}) =>
  about(z.string().check(z.refine((value) => formats[format][0](value))), description, {
    format,
    json: inJsonSchema[format],
    ...more,
  });

/** Plain text of 1 to `maxLength` characters (code points). */
export const text = (maxLength: number, description: string) =>
  about(z.string().check(z.refine((value) => isPlain(value, maxLength))), description, {
    maxLength,
    json: { minLength: 1, maxLength },
  });

export const id = (description: string) => formatted('id', description);
export const period = (description: string) => formatted('period', description);
/** A civil day of the facility's time zone, or a moment. */
export const day = (description: string) => formatted('when', description);
export const instant = (description: string) => formatted('instant', description);
export const duration = (description: string) => formatted('duration', description);
export const language = (description: string) => formatted('language', description);
export const timeZone = (description: string) => formatted('timeZone', description);
export const currency = (description: string) => formatted('currency', description);
export const url = (description: string) => formatted('url', description, { alone: true });

/** A whole number of 0 or more. */
export const count = (description: string) =>
  about(z.int().check(z.gte(0)), description, { format: 'count' });

/** How many digits to write after the decimal sign. */
export const digits = (description: string) =>
  about(z.int().check(z.gte(0), z.lte(20)), description, { format: 'digits' });

/** Any finite number. */
export const amount = (description: string) => about(z.number(), description, { format: 'number' });

/** Any finite number, or null where there is none. */
export const figure = (description: string) =>
  about(z.nullable(amount('The figure.')), description, { format: 'figure' });

/** A score, in points. */
export const score = (description: string) =>
  about(z.number().check(z.gte(-100), z.lte(100)), description, { format: 'score' });

export const flag = (description: string) => about(z.boolean(), description, { format: 'flag' });

export const choice = <const T extends string[]>(values: T, description: string) =>
  about(z.enum(values), description);

export const records = <T extends z.ZodMiniType>(
  record: T,
  description: string,
  more: Pick<About, 'whole' | 'unique' | 'grain' | 'ordered'> = {},
) => about(z.array(record), description, more);
