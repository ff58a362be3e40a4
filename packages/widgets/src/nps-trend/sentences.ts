import type { Grain } from '@floorboard/metrics';
import type { Comparison } from './comparison.js';
import type { Finding } from './finding.js';
import type { Running } from './series.js';
import type { Formatter } from '../internal/format.js';
import type { nps } from '../locales/en/nps.js';

/** Everything a sentence of this widget is made with. */
export interface Speech {
  readonly words: typeof nps;
  readonly format: Formatter;
  readonly grain: Grain;
  readonly smallSample: { readonly suppressBelow: number; readonly lowBelow: number };
}

/** A title is read at a glance: no more than some words of an event's name stand in it. */
const shorten = (text: string) => (text.length > 40 ? `${[...text].slice(0, 39).join('').trimEnd()}…` : text);

/** The title, by its rule. */
export function sayFinding(finding: Finding, { words, format, grain }: Speech): string {
  const name = (period: string) => format.period(period, 'name');
  switch (finding.kind) {
    case 'too few':
      return words.tooFewIn(name(finding.period), grain);
    case 'none':
      return words.noneIn(name(finding.period), grain);
    case 'too early':
      return words.tooEarly(format.count(finding.periods), grain);
    case 'outside':
      return words.standsOut(name(finding.period), finding.up);
    case 'trend':
      return words.trend(format.count(finding.run), grain, finding.up);
    case 'shift':
      return words.shift(format.count(finding.run), grain, finding.up);
    case 'two of three':
      return words.twoOfThree(grain, finding.up);
    case 'since':
      return words.since(shorten(finding.event), finding.up);
    case 'last year':
      return words.onLastYear(words.lastYear(name(finding.period)), finding.up);
    case 'usual':
      return words.usual(name(finding.period));
    default:
      return words.notYet;
  }
}

/** A comparison in words: what is seen, and whether it means anything. Empty where nothing can be judged. */
export interface Verdict {
  readonly claim: string;
  readonly judgement: string;
  /** Chance is an unlikely explanation. */
  readonly clear: boolean;
}

export function sayComparison(
  { against, period, difference, clear }: Comparison,
  target: string,
  { words, format }: Speech,
): Verdict {
  const name = period === undefined ? '' : format.period(period, 'name');
  const other = against === 'year' ? words.lastYear(name) : name;
  if (difference === undefined) return { claim: words.nothingToCompare(other), judgement: '', clear };
  const direction = difference > 0 ? 'up' : difference < 0 ? 'down' : 'level';
  const points = format.count(Math.abs(difference));
  const [claim, judgement] =
    against === 'target'
      ? [words.offTarget(direction, points, target), clear ? words.clearOfTarget : words.notClearOfTarget]
      : [words.change(direction, points, other), clear ? words.clear : words.notClear];
  return { claim: words.claim(claim), judgement, clear };
}

/** A verdict as one sentence, without its full stop. */
export const verdictText = ({ claim, judgement }: Verdict): string =>
  judgement ? `${claim} ${judgement}` : claim;

/** "November so far: 12 responses"; too few are not counted out. */
export const sayRunning = (
  { period, kind, responses }: Running,
  { words, format, smallSample }: Speech,
  style: 'name' | 'short' = 'name',
): string =>
  words.soFar(
    format.period(period, style),
    kind === 'none'
      ? words.gapKinds.none
      : responses === undefined
        ? words.fewerThanResponses(format.number(smallSample.suppressBelow))
        : words.responses(format.count(responses)),
  );
