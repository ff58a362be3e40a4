import { notesOf, type ChartNote } from './chart-notes.js';
import type { NpsFacts } from './facts.js';
import type { Speech } from './sentences.js';
import { clip, figuresOf, type Figures } from './series.js';

export type View = 'trend' | 'shares';

export interface ChartPoint {
  /** Undefined in a gap. */
  readonly figures: Figures | undefined;
  /** A diamond: the point carries a signal. */
  readonly signal: boolean;
  /** A segment begins here. */
  readonly opens: boolean;
}

/** A stretch between rebases; limits only where there are enough points. */
export interface ChartSegment {
  readonly start: number;
  readonly end: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly label: string;
}

export interface ChartEvent {
  readonly index: number;
  readonly rebase: boolean;
  /** On the flag. */
  readonly text: string;
  /** What a screen reader and the readout say of it. */
  readonly label: string;
}

/** What the chart shows: numbers to draw, words already chosen. */
export interface NpsChart {
  readonly points: readonly ChartPoint[];
  /** What a screen reader and the readout say of a point. */
  readonly label: (index: number) => string;
  readonly segments: readonly ChartSegment[];
  readonly events: readonly ChartEvent[];
  /** Words inside the plot, the most important first. */
  readonly notes: readonly ChartNote[];
  /** Said under the chart while no mark is read. */
  readonly howToRead: string;
  /** The band's name. */
  readonly rangeName: string;
  readonly target: { readonly value: number; readonly text: string } | undefined;
  /** The slot of the figure. */
  readonly current: number;
  /** Promoters, passives, detractors: their names, and what is said of one of them in one slot. */
  readonly categories: readonly string[];
  readonly share: (category: number, index: number) => string;
  readonly shareLabel: (category: number, index: number) => string;
  /** Every slot's period as the feed writes it; the axis decides which are named. */
  readonly periods: readonly string[];
  readonly tick: (index: number, withYear: boolean) => string;
  /** How many periods Page Up and Page Down pass: a week of days, four weeks, a year. */
  readonly page: number;
  /** A round score, as the language writes it. */
  readonly number: (value: number) => string;
}

/** The chart's numbers and words. `outlook`: what a wall, where there is no other room for it, says of the target. */
export function chartOf(facts: NpsFacts, view: View, outlook: readonly string[], speech: Speech): NpsChart {
  const { slots, analysis, target, current } = facts;
  const { words, format } = speech;
  const starts = new Set(analysis.segments.map(({ start }) => start));
  const number = (value: number) => format.number(value);
  const categories = [words.categories.promoters, words.categories.passives, words.categories.detractors];
  const share = (category: number, index: number) =>
    format.percent((figuresOf(slots[index])?.shares[category] ?? 0) / 100);
  return {
    points: slots.map((slot, index) => ({
      figures: figuresOf(slot),
      signal: !!analysis.points[index]?.signal,
      opens: starts.has(index),
    })),
    label: (index) => sayPoint(facts, index, speech),
    segments: analysis.segments.flatMap(({ start, end, mean, lower, upper }) =>
      mean === undefined || lower === undefined || upper === undefined
        ? []
        : [
            {
              start,
              end,
              mean,
              lower: clip(lower),
              upper: clip(upper),
              label: words.average(number(mean)),
            },
          ],
    ),
    events: facts.events.map(({ index, event: { label, rebase, period } }) => ({
      index,
      rebase: !!rebase,
      text: label,
      label: words.event(format.period(period, 'long'), label, !!rebase),
    })),
    notes: [
      ...(outlook.length ? [{ from: current, to: current, texts: outlook }] : []),
      ...notesOf(facts, speech),
    ],
    rangeName: words.rangeName,
    howToRead: words.howToRead[view],
    target: target === undefined ? undefined : { value: target, text: words.target(number(target)) },
    current,
    categories,
    share,
    shareLabel: (category, index) => {
      const slot = slots[index]!;
      return words.point(
        format.period(slot.period, 'long'),
        slot.kind === 'scored'
          ? words.share(
              categories[category]!,
              share(category, index),
              words.responses(format.count(slot.figures.responses)),
            )
          : words.gapKinds[slot.kind],
      );
    },
    periods: slots.map(({ period }) => period),
    tick: (index, withYear) => format.period(slots[index]!.period, withYear ? 'short with year' : 'short'),
    page: { day: 7, week: 4, month: 12, quarter: 4, year: 5 }[speech.grain],
    number,
  };
}

/** "October 2026: NPS 41, likely between 28 and 52, 120 responses, above the usual range". */
function sayPoint({ slots, analysis }: NpsFacts, index: number, speech: Speech): string {
  const { words, format } = speech;
  const slot = slots[index]!;
  const text = (): string => {
    if (slot.kind !== 'scored') return words.gapKinds[slot.kind];
    const { score, low, high, responses } = slot.figures;
    const { signal, meaning } = analysis.points[index]!;
    const said = words.pointScore(
      format.number(score),
      format.number(low),
      format.number(high),
      words.responses(format.count(responses)),
    );
    return signal ? `${said}, ${words.signal[signal](meaning === 'improvement')}` : said;
  };
  return words.point(format.period(slot.period, 'long'), text());
}
