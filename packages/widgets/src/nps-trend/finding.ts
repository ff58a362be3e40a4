import { compareNetPromoterScores, samePeriodLastYear, since, type Signal } from '@floorboard/metrics';
import type { NpsFacts } from './facts.js';
import { figuresOf, type Slot } from './series.js';

/** What the title says: one of the rules of docs/look.md, "The finding, in words". */
export type Finding =
  | { readonly kind: 'too few' | 'none'; readonly period: string }
  | { readonly kind: 'too early'; readonly periods: number }
  /** `up`: above, or rising. `run`: how many points a trend or a shift has come to. */
  | { readonly kind: Signal; readonly period: string; readonly up: boolean; readonly run: number }
  | { readonly kind: 'since'; readonly event: string; readonly up: boolean }
  | { readonly kind: 'last year'; readonly period: string; readonly up: boolean }
  | { readonly kind: 'usual'; readonly period: string }
  | { readonly kind: 'not yet' };

/** How far back a rebase may lie, and how many usable periods it needs on each side, to be judged. */
const recent = 12;
const enough = 5;

/** The usable scores of slots `from` to before `to`. */
const scores = (slots: readonly Slot[], from: number, to: number) =>
  slots.slice(from, to).flatMap((slot) => (slot.kind === 'scored' ? [slot.figures.score] : []));

/** The first rule that holds. */
export function findingOf(facts: NpsFacts): Finding {
  const { slots, analysis } = facts;
  const last = slots.length - 1;
  const newest = slots[last];
  if (newest && newest.kind !== 'scored')
    return { kind: newest.kind === 'none' ? 'none' : 'too few', period: newest.period };
  const usable = scores(slots, 0, slots.length).length;
  if (!newest || usable < enough) return { kind: 'too early', periods: usable };

  const { period } = newest;
  const { signal, meaning } = analysis.points[last]!;
  const segment = analysis.segments[analysis.segments.length - 1]!;
  if (signal && !segment.trial) {
    const up = meaning === 'improvement';
    return { kind: signal, period, up, run: runLength(slots, segment.start, segment.mean!, signal, up) };
  }
  return (
    sinceRebase(facts) ??
    onLastYear(slots, newest) ??
    (segment.trial ? { kind: 'not yet' } : { kind: 'usual', period })
  );
}

/** How many points up to the newest rise (fall) strictly, or lie on one side of the mean, in a row. */
function runLength(slots: readonly Slot[], start: number, mean: number, signal: Signal, up: boolean): number {
  const value = (index: number) => figuresOf(slots[index])?.score ?? NaN;
  const ahead = (a: number, b: number) => (up ? a - b : b - a) > 1e-9;
  let index = slots.length - 1;
  if (signal === 'trend') while (index > start && ahead(value(index), value(index - 1))) index -= 1;
  else while (index > start && ahead(value(index - 1), mean)) index -= 1;
  return slots.length - index;
}

/** Welch's test on the period scores on both sides of the newest rebase that has enough of them. */
function sinceRebase({ slots, events }: NpsFacts): Finding | undefined {
  const rebases = events.filter(({ event }) => event.rebase).reverse();
  for (const { index, event } of rebases) {
    if (slots.length - 1 - index > recent) break;
    const opened = rebases.find((earlier) => earlier.index < index)?.index ?? 0;
    const before = scores(slots, opened, index);
    const after = scores(slots, index, slots.length);
    if (before.length < enough || after.length < enough) continue;
    const { verdict } = since(before, after);
    return verdict === 'no clear change'
      ? undefined
      : { kind: 'since', event: event.label, up: verdict === 'up' };
  }
  return undefined;
}

function onLastYear(slots: readonly Slot[], newest: Slot): Finding | undefined {
  const then = lastYear(slots, newest.period);
  const [now, before] = [figuresOf(newest), figuresOf(then)];
  if (!now || now.quiet || !before) return undefined;
  const { verdict } = compareNetPromoterScores(now.counts, before.counts);
  if (verdict === 'no clear change') return undefined;
  return { kind: 'last year', period: newest.period, up: verdict === 'up' };
}

/** The slot of the same period a year before. */
export function lastYear(slots: readonly Slot[], period: string): Slot | undefined {
  const then = samePeriodLastYear(period);
  return slots.find((slot) => slot.period === then);
}
