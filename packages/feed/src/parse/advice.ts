// What whoever writes a feed wants to know beside what is wrong: what to do about it. A board has no use for it, and the
// widgets' bundles go without.
import { attempt } from '../attempt.js';
import { explainJson } from './explain-json.js';
import * as formats from './formats.js';
import { found } from './sentences.js';
import type { ExplainJson } from '../types.js';

export interface Advice {
  /** Says more about a text that is not JSON. */
  readonly explain: ExplainJson;
  /** What to add where a field is unknown: which of the known ones may have been meant. */
  readonly guess: (name: string, known: readonly string[]) => string | undefined;
  /** What to do about a value that is none of its format. */
  readonly mend: (format: formats.Format, value: unknown) => string | undefined;
}

type Remedy = (value: string) => string | undefined | false;

const dated: Remedy = (value) =>
  formats.isInstant(`${value}Z`)
    ? 'add its offset from UTC, such as +11:00 or Z'
    : formats.isDay(value)
      ? 'add the time and its offset from UTC'
      : /^\d{4}-/.test(value) && 'there is no such date';

/** What to do about a common slip. */
const remedies = new Map<formats.Format, Remedy>([
  [formats.period, dated],
  [formats.when, dated],
  [formats.instant, dated],
  [
    formats.duration,
    (value) => /^P[\d.]+[YM]/.test(value) && 'years and months have no fixed length, use days',
  ],
]);

/** What to do where another spelling of the value, as another type or in other letters, is what was asked for. */
function rewrite([test]: formats.Format, value: unknown): string | undefined {
  if (value === Infinity || value === -Infinity) return 'it is too large for a number';
  const text = /string|number/.test(typeof value) ? String(value) : '';
  const dashed = text.split('_').join('-');
  const spellings = [
    attempt<unknown>(() => JSON.parse(text)),
    text,
    text.toLowerCase(),
    text.toUpperCase(),
    dashed,
  ];
  const right = spellings.find(test);
  return right === undefined ? undefined : `write ${found(right)}, not ${found(value)}`;
}

export const forWriters: Advice = {
  explain: explainJson,
  guess: (name, known) => {
    const meant = known.find((other) => other.slice(0, 3) === name.slice(0, 3).toLowerCase());
    return meant && `, did you mean ${meant}?`;
  },
  mend: (format, value) =>
    rewrite(format, value) ?? ((typeof value === 'string' && remedies.get(format)?.(value)) || undefined),
};
