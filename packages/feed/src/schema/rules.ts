// Lays a rule of record-rules.ts over a zod record, and says in JSON Schema what it says.
import * as z from 'zod/mini';
import * as recordRules from '../parse/record-rules.js';
import { about, descriptions, type RecordRuleName } from './fields.js';

const inJsonSchema: Readonly<Record<RecordRuleName, Readonly<Record<string, unknown>>>> = {
  labelNeedsConsent: {
    if: { required: ['label'] },
    then: { required: ['consent'], properties: { consent: { const: 'board' } } },
  },
  winnersNeedCitation: {
    if: { properties: { winners: { type: 'array', minItems: 1 } } },
    then: { required: ['citation'] },
  },
  currencyNeedsCode: {
    if: { required: ['style'], properties: { style: { const: 'currency' } } },
    then: { required: ['currency'] },
  },
};

/** The same zod type with the rule as a check. */
export function recordRule<T extends z.ZodMiniObject>(rule: RecordRuleName, schema: T): T {
  const checked = schema.check(
    z.refine((record) => {
      let fine = true;
      const report = () => void (fine = false);
      recordRules[rule]({ ...(record as Readonly<Record<string, unknown>>) }, { report });
      return fine;
    }),
  );
  return about(checked, descriptions.get(schema)?.description ?? '', { rule, json: inJsonSchema[rule] });
}
