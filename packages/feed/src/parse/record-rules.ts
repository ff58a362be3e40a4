// What a record must hold as a whole, beyond each field alone. Used by the zod schema and at run time alike.
import type { Findings } from './findings.js';

type Fields = Record<string, unknown>;

/** Tells what is wrong with a record; returns whether it is lost. */
export type RecordRule = (record: Fields, findings: Pick<Findings, 'report'>) => boolean;

/** Mended: a name that must not be shown is left out. */
export const labelNeedsConsent: RecordRule = (record, { report }) => {
  if (record['label'] !== undefined && record['consent'] !== 'board') {
    report('warning', 'consent "board" beside a customer’s name', undefined, 'left out', ['label']);
    delete record['label'];
  }
  return false;
};

export const winnersNeedCitation: RecordRule = ({ winners, citation }, { report }) => {
  const lost = Array.isArray(winners) && winners.length > 0 && citation === undefined;
  if (lost) report('error', 'a text that says what the award was given for', undefined, '', ['citation']);
  return lost;
};

export const currencyNeedsCode: RecordRule = ({ style, currency }, { report }) => {
  const lost = style === 'currency' && currency === undefined;
  if (lost)
    report('error', 'a currency code such as AUD beside style "currency"', undefined, '', ['currency']);
  return lost;
};
