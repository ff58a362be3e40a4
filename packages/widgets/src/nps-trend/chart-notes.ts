import { periodsPerYear } from '@floorboard/metrics';
import type { NpsFacts } from './facts.js';
import { sayRunning, type Speech } from './sentences.js';

/** Words inside the plot, about slots `from` to `to`. */
export interface ChartNote {
  readonly from: number;
  readonly to: number;
  /** From the fullest wording to the shortest. */
  readonly texts: readonly string[];
  /** The mark it explains, drawn before it. */
  readonly mark?: 'signal' | 'few';
  /** Speaks of what the shares don't show. */
  readonly trendOnly?: boolean;
}

/** Limits that are still settling, the period that is still running, gaps, marks: the most important first. */
export function notesOf(facts: NpsFacts, speech: Speech): ChartNote[] {
  const { slots, running, analysis } = facts;
  const { words, format, grain, smallSample } = speech;
  const notes: ChartNote[] = [];
  const last = slots.length - 1;
  if (running) {
    const texts = (['name', 'short'] as const).map((style) => sayRunning(running, speech, style));
    notes.push({ from: last, to: last, texts });
  }

  const segment = analysis.segments[analysis.segments.length - 1];
  if (segment?.trial) {
    const known = slots.slice(segment.start).filter(({ kind }) => kind === 'scored');
    const say = segment.lower === undefined ? words.noLimits : words.trialLimits;
    notes.push({
      from: segment.start,
      to: last,
      texts: [say(format.count(known.length), grain)],
      trendOnly: true,
    });
  }

  notes.push(...(['suppressed', 'none', 'missing'] as const).flatMap((kind) => gapsOf(kind, facts, speech)));

  // Each kind of signal is explained once, at its newest point, and no more than two.
  const said = new Set<string>();
  for (let index = last; index >= 0 && said.size < 2; index--) {
    const { signal, meaning } = analysis.points[index]!;
    const text = signal && words.signal[signal](meaning === 'improvement');
    if (!text || said.has(text)) continue;
    said.add(text);
    notes.push({ from: index, to: index, texts: [text], mark: 'signal', trendOnly: true });
  }
  for (let index = last; index >= 0; index--) {
    const slot = slots[index]!;
    if (slot.kind !== 'scored' || !slot.figures.quiet || analysis.points[index]!.signal) continue;
    const text = words.fewerThanResponses(format.number(smallSample.lowBelow));
    notes.push({ from: index, to: index, texts: [text], mark: 'few', trendOnly: true });
    break;
  }
  return notes;
}

/** "Dec, Feb to Apr: missing"; where there are many, only how many. */
function gapsOf(
  kind: 'suppressed' | 'none' | 'missing',
  { slots }: NpsFacts,
  { words, format, grain }: Speech,
): ChartNote[] {
  const gaps = slots.flatMap((slot, index) => (slot.kind === kind ? [index] : []));
  if (gaps.length === 0) return [];
  // A year has each name once.
  const style = slots.length > periodsPerYear(grain) + 1 ? 'short with year' : 'short';
  const name = (index: number) => format.period(slots[index]!.period, style);
  const starts = gaps.filter((index, i) => gaps[i - 1] !== index - 1);
  const ends = gaps.filter((index, i) => gaps[i + 1] !== index + 1);
  const stretches = starts.map((start, i) => words.span(name(start), name(ends[i]!)));
  const what = words.gapKinds[kind];
  const full = stretches.length > 4 ? [] : [words.gap(stretches, what)];
  const short = gaps.length > 1 ? [words.gaps(format.count(gaps.length), grain, what)] : [];
  return [{ from: gaps[0]!, to: gaps[gaps.length - 1]!, texts: [...full, ...short] }];
}
