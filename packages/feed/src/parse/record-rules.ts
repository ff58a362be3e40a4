// What a record must hold as a whole, beyond each field alone. Used by the zod schema and at run time alike.

type Fields = Readonly<Record<string, unknown>>;

export interface RecordRule {
  /** The field that the problem is told of. */
  readonly field: string;
  readonly broken: (record: Fields) => boolean;
  readonly expected: string;
  /** The field is left out and the record kept; without it the record is lost. */
  readonly mend?: true;
}

export const labelNeedsConsent: RecordRule = {
  field: 'label',
  broken: ({ label, consent }) => label !== undefined && consent !== 'board',
  expected: 'consent "board" beside a customer’s name',
  mend: true,
};

export const winnersNeedCitation: RecordRule = {
  field: 'citation',
  broken: ({ winners, citation }) => Array.isArray(winners) && winners.length > 0 && citation === undefined,
  expected: 'a text that says what the award was given for',
};

export const currencyNeedsCode: RecordRule = {
  field: 'currency',
  broken: ({ style, currency }) => style === 'currency' && currency === undefined,
  expected: 'a currency code such as AUD beside style "currency"',
};
