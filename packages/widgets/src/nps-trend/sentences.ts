import type { NpsEvent } from '@floorboard/feed';
import type { Grain } from '@floorboard/metrics';
import type { Row, Told } from './facts.js';
import type { Finding } from './finding.js';
import type { Formatter } from '../internal/format.js';
import type { nps, Said } from '../locales/en/nps.js';

/** Everything a sentence of this widget is made with. */
export interface Speech {
  readonly words: typeof nps;
  readonly format: Formatter;
  readonly grain: Grain;
  readonly smallSample: { readonly suppressBelow: number; readonly lowBelow: number };
}

/** As much of a name as stands in `most` letters. */
export const shorten = (text: string, most: number): string =>
  text.length > most
    ? `${[...text]
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text;

/** The title, by its rule; `period` is the newest. */
export const sayFinding = (
  { kind, up = false, run = 0, event = '' }: Finding,
  period: string | undefined,
  { words, format, grain }: Speech,
): string =>
  words.finding[kind]({
    name: period ? format.period(period, 'name') : '',
    n: format.count(run),
    grain,
    up,
    // A title is read at a glance: no more than some words of an event's name stand in it.
    event: shorten(event, 40),
  });

/** A period's figures as they are said. */
export function sayFigures({ period, figures }: Told, { words, format }: Speech): Said {
  const { score, low, high, responses } = figures!;
  return {
    period: format.period(period, 'long'),
    responses: words.responses(format.count(responses)),
    score: format.number(score),
    low: format.number(low),
    high: format.number(high),
  };
}

/** What is said of a period, or of its gap. */
const sayOf = (row: Row, speech: Speech, say: (said: Said) => string[]): string => {
  const { words, format } = speech;
  return words.about(
    format.period(row.period, 'long'),
    row.gap ? words.gaps[row.gap] : words.joined(say(sayFigures(row, speech)).filter(Boolean)),
  );
};

/** What a signal means; empty without one. */
export const saySignal = ({ signal, meaning }: Row, { words }: Speech): string =>
  signal ? words.signal[signal](meaning === 'improvement') : '';

/** "Promoters 55%". */
export const nameShare = ({ figures }: Row, category: number, { words, format }: Speech): string =>
  `${words.categories[category]!} ${format.percent(figures!.shares[category]! / 100)}`;

/** "October 2026: Promoters 55%, 120 responses". */
export const sayShare = (row: Row, category: number, speech: Speech): string =>
  sayOf(row, speech, ({ responses }) => [nameShare(row, category, speech), responses]);

/** "October 2026: NPS 41, likely between 28 and 52, 120 responses, above the usual range". */
export const sayPoint = (row: Row, speech: Speech): string =>
  sayOf(row, speech, (said) => [speech.words.point(said), saySignal(row, speech)]);

/** "May 2026: Module 1, limits start anew". */
export const sayEvent = ({ period, label, rebase }: NpsEvent, { words, format }: Speech): string =>
  words.about(format.period(period, 'long'), words.joined(rebase ? [label, words.rebase] : [label]));

/** "November so far: 12 responses"; too few are not counted out. */
export const sayRunning = ({ period, figures, gap }: Told, { words, format, smallSample }: Speech): string =>
  words.about(
    words.soFar(format.period(period, 'name')),
    figures
      ? words.responses(format.count(figures.responses))
      : gap === 'none'
        ? words.gaps.none
        : words.fewerThanResponses(format.number(smallSample.suppressBelow)),
  );
