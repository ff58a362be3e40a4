import type { Xmr } from '@floorboard/metrics';
import { figuresOf } from './finding.js';
import { sayRunning, type Speech } from './sentences.js';
import type { Figures, PlacedEvent, Running, Slot } from './series.js';

/** The facts behind chart and table. */
export interface NpsFacts {
  readonly slots: readonly Slot[];
  readonly running: Running | undefined;
  readonly analysis: Xmr;
  readonly events: readonly PlacedEvent[];
  readonly target: number | undefined;
}

export interface ChartPoint {
  /** What a screen reader and the readout say of it. */
  readonly label: string;
  /** Undefined in a gap. */
  readonly figures: Figures | undefined;
  /** A diamond: the point carries a signal. */
  readonly signal: boolean;
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

/** Words inside the plot: about slots `from` to `to`. The first of `texts` that fits is drawn. */
export interface ChartNote {
  readonly from: number;
  readonly to: number;
  readonly texts: readonly string[];
}

/** What the chart shows: numbers to draw, words already chosen. */
export interface NpsChart {
  readonly points: readonly ChartPoint[];
  readonly segments: readonly ChartSegment[];
  readonly events: readonly ChartEvent[];
  /** Gaps, in words. */
  readonly gaps: readonly ChartNote[];
  /** Said instead of `gaps` where those don't fit. */
  readonly gapsInShort: readonly ChartNote[];
  /** Trial limits, and the period that is still running. */
  readonly notes: readonly ChartNote[];
  readonly target: { readonly value: number; readonly text: string } | undefined;
  /** The slot of the figure. */
  readonly current: number;
  /** Promoters, passives, detractors: their names, and what is said of one of them in one slot. */
  readonly categories: readonly string[];
  readonly share: (category: number, index: number) => string;
  readonly shareLabel: (category: number, index: number) => string;
  /** Every slot's period as the feed writes it; the axis decides which are named. */
  readonly periods: readonly string[];
  readonly tick: (index: number, style: 'short' | 'short with year') => string;
  /** How many periods Page Up and Page Down pass: a week of days, four weeks, a year. */
  readonly page: number;
  /** A round score, as the language writes it. */
  readonly number: (value: number) => string;
}

const clip = (points: number) => Math.max(-100, Math.min(100, points));

/** The chart's numbers and words. */
export function chartOf(facts: NpsFacts, current: number, speech: Speech): NpsChart {
  const { slots, analysis, target } = facts;
  const { words, format } = speech;
  const number = (value: number) => format.number(value);
  const categories = [words.categories.promoters, words.categories.passives, words.categories.detractors];
  const share = (category: number, index: number) =>
    format.percent((figuresOf(slots[index])?.shares[category] ?? 0) / 100);
  return {
    points: slots.map((slot, index) => ({
      label: sayPoint(facts, index, speech),
      figures: figuresOf(slot),
      signal: !!analysis.points[index]?.signal,
    })),
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
    ...gapNotes(slots, speech),
    notes: notesOf(facts, speech),
    target: target === undefined ? undefined : { value: target, text: words.target(number(target)) },
    current,
    categories,
    share,
    shareLabel: (category, index) => {
      const slot = slots[index]!;
      return words.point(
        format.period(slot.period, 'long'),
        slot.kind === 'scored'
          ? words.share(categories[category]!, share(category, index))
          : sayGap(slot.kind, speech),
      );
    },
    periods: slots.map(({ period }) => period),
    tick: (index, style) => format.period(slots[index]!.period, style),
    page: { day: 7, week: 4, month: 12, quarter: 4, year: 5 }[speech.grain],
    number,
  };
}

/** "October 2026: NPS 41, likely between 28 and 52, 120 responses, above the usual range". */
function sayPoint({ slots, analysis }: NpsFacts, index: number, speech: Speech): string {
  const { words, format } = speech;
  const slot = slots[index]!;
  const text = (): string => {
    if (slot.kind !== 'scored') return sayGap(slot.kind, speech);
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

const sayGap = (kind: 'suppressed' | 'none' | 'missing', { words }: Speech): string =>
  kind === 'missing' ? words.missing : kind === 'none' ? words.noResponses : words.tooFew;

/** One note for each stretch of gaps of a kind; in short, one for each kind. */
function gapNotes(slots: readonly Slot[], speech: Speech): Pick<NpsChart, 'gaps' | 'gapsInShort'> {
  const { words, format, grain } = speech;
  const gaps: ChartNote[] = [];
  const gapsInShort: ChartNote[] = [];
  const name = (index: number) => format.period(slots[index]!.period, 'short');
  for (const kind of ['suppressed', 'none', 'missing'] as const) {
    const indexes = slots.flatMap((slot, i) => (slot.kind === kind ? [i] : []));
    if (indexes.length === 0) continue;
    const what = sayGap(kind, speech);
    const stretches: ChartNote[] = [];
    let from = indexes[0]!;
    for (const [i, index] of indexes.entries()) {
      if (indexes[i + 1] === index + 1) continue;
      stretches.push({ from, to: index, texts: [words.gap(name(from), name(index), what)] });
      from = indexes[i + 1] ?? from;
    }
    gaps.push(...stretches);
    const all = { from, to: from, texts: [words.gaps(format.count(indexes.length), grain, what)] };
    gapsInShort.push(...(stretches.length === 1 ? stretches : [all]));
  }
  return { gaps: gaps.sort((a, b) => a.from - b.from), gapsInShort };
}

/** What is said at the newest end: limits that are still settling, and the period that is still running. */
function notesOf({ slots, running, analysis }: NpsFacts, speech: Speech): ChartNote[] {
  const { words, format, grain } = speech;
  const notes: ChartNote[] = [];
  const last = slots.length - 1;
  const segment = analysis.segments[analysis.segments.length - 1];
  if (segment?.trial) {
    const known = slots.slice(segment.start).filter(({ kind }) => kind === 'scored').length;
    const count = format.count(known);
    notes.push({
      from: segment.start,
      to: last,
      texts: [segment.lower === undefined ? words.noLimits(count, grain) : words.trialLimits(count, grain)],
    });
  }
  if (running)
    notes.push({
      from: last,
      to: last,
      texts: [sayRunning(running, speech), sayRunning(running, speech, 'short')],
    });
  return notes;
}
