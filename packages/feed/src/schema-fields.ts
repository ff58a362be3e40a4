// The kinds of field that schema.ts is written in. Each zod type carries its description and, where zod has no word
// for it, the name of a rule in formats.ts: the generators read both from `descriptions`.
import * as z from 'zod/mini';
import { formats, type FormatName } from './formats.js';
import type { RecordRuleName } from './record-rules.js';
import { fits, isClean } from './texts.js';

export interface About {
  readonly description: string;
  /** The rule of formats.ts that a string must pass. */
  readonly format?: FormatName;
  /** A text: at most so many characters. */
  readonly maxLength?: number;
  /** A bad value costs this field alone, not the record it stands in. */
  readonly alone?: true;
  /** One bad element costs the whole list: without it the rest would say something false. */
  readonly whole?: true;
  /** The rule of record-rules.ts that the record must pass as a whole. */
  readonly rule?: RecordRuleName;
  /** More for the JSON Schema. */
  readonly json?: Readonly<Record<string, unknown>>;
}

/** What is known of each zod type beyond zod: description and rules. */
export const descriptions = z.registry<About>();

/** The zod type, described. */
export function about<T extends z.ZodMiniType>(schema: T, description: string, more: Partial<About> = {}): T {
  descriptions.add(schema, { ...descriptions.get(schema), ...more, description });
  return schema;
}

const formatted = (format: FormatName, description: string, more: Partial<About> = {}) =>
  about(z.string().check(z.refine((value) => formats[format].test(value as string))), description, {
    format,
    ...more,
  });

/** Plain text of 1 to `maxLength` characters (code points). */
export const text = (maxLength: number, description: string) =>
  about(
    z.string().check(
      z.refine((value) => isClean(value as string)),
      z.refine((value) => fits(value as string, maxLength)),
    ),
    description,
    { maxLength, json: { minLength: 1, maxLength } },
  );

export const id = (description: string) => formatted('id', description);
export const period = (description: string) => formatted('period', description);
export const day = (description: string) => formatted('when', description);
export const instant = (description: string) => formatted('instant', description);
export const duration = (description: string) => formatted('duration', description);
export const language = (description: string) => formatted('language', description);
export const timeZone = (description: string) => formatted('timeZone', description);
export const currency = (description: string) => formatted('currency', description);
export const url = (description: string) => formatted('url', description, { alone: true });

/** A whole number of 0 or more. */
export const count = (description: string) => about(z.int().check(z.gte(0)), description);

export const wholeNumber = (description: string, least: number, most: number) =>
  about(z.int().check(z.gte(least), z.lte(most)), description);

/** Any finite number, between `least` and `most` where they are given. */
export const amount = (description: string, least?: number, most?: number) =>
  about(
    least === undefined || most === undefined ? z.number() : z.number().check(z.gte(least), z.lte(most)),
    description,
  );

export const flag = (description: string) => about(z.boolean(), description);

export const choice = <const T extends string[]>(values: T, description: string) =>
  about(z.enum(values), description);

export const records = <T extends z.ZodMiniType>(
  record: T,
  description: string,
  more: Pick<About, 'whole'> = {},
) => about(z.array(record), description, more);
