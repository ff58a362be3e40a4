/** A whole number ready for a sentence: its value, its text in the language, its plural category there. */
export interface Count {
  readonly n: number;
  readonly text: string;
  readonly rule: Intl.LDMLPluralRule;
}

/** "1 record", "3 records": for languages with two forms. */
export const plural = (count: Count, one: string, other: string): string =>
  `${count.text} ${count.rule === 'one' ? one : other}`;
