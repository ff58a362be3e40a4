import { stretchesOf, type NpsFacts } from './facts.js';
import { lastYear } from './finding.js';
import { sayRunning, saySignal, type Speech } from './sentences.js';

/** Words inside the plot. */
export interface ChartNote {
  /** The row that they speak of, or the middle of several. */
  readonly at: number;
  /** From the fullest wording to the shortest. */
  readonly texts: readonly string[];
  /** The mark it explains, drawn before it. */
  readonly mark?: 'signal' | 'few';
  /** Speaks of what the shares don't show. */
  readonly trendOnly?: boolean;
}

/** Limits that are still settling, the period that is still running, gaps, marks: the most important first. */
export function notesOf({ rows, running }: NpsFacts, speech: Speech): ChartNote[] {
  const { words, format, grain, smallSample } = speech;
  const last = rows.length - 1;
  const notes: ChartNote[] = [];
  if (running) notes.push({ at: last, texts: [sayRunning(running, speech)] });

  const { start, own } = stretchesOf(rows).pop()!;
  const { trial, lower } = own[0]!.segment;
  if (trial) {
    const known = format.count(own.filter(({ figures }) => figures).length);
    const kind = lower === undefined ? words.noLimits : words.trialLimits;
    notes.push({
      at: (start + last) / 2,
      texts: [words.about(kind, words.periods(known, grain))],
      trendOnly: true,
    });
  }

  // "Dec, Feb to Apr: missing"; where there are many, only how many. A year has each name once.
  const style = lastYear(rows.slice(1), rows[last]!.period) ? 'dated' : 'short';
  const name = (index: number) => format.period(rows[index]!.period, style);
  for (const gap of ['suppressed', 'none', 'missing'] as const) {
    const is = (index: number) => rows[index]?.gap === gap;
    const gaps = [...rows.keys()].filter(is);
    const ends = gaps.filter((index) => !is(index + 1));
    const spans = gaps
      .filter((index) => !is(index - 1))
      .map((start, i) => words.span(name(start), name(ends[i]!)));
    const texts = [
      ...(spans.length > 4 ? [] : [words.joined(spans)]),
      ...(gaps.length > 1 ? [words.periods(format.count(gaps.length), grain)] : []),
    ].map((what) => words.about(what, words.gaps[gap]));
    if (gaps.length) notes.push({ at: (gaps[0]! + gaps[gaps.length - 1]!) / 2, texts });
  }

  // Each kind of mark is explained once, at its newest point, and no more than three.
  const few = words.fewerThanResponses(format.number(smallSample.lowBelow));
  const said = new Set(['']);
  for (let index = last; index >= 0 && said.size < 4; index--) {
    const row = rows[index]!;
    const text = saySignal(row, speech) || (row.figures?.quiet ? few : '');
    const mark = row.signal ? 'signal' : 'few';
    if (!said.has(text)) notes.push({ at: index, texts: [text], mark, trendOnly: true });
    said.add(text);
  }
  return notes;
}
