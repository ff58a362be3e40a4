import {
  compareNetPromoterScores,
  samePeriodLastYear,
  since,
  type Signal,
  type Verdict,
} from '@floorboard/metrics';
import { stretchesOf, type NpsFacts, type Row } from './facts.js';

/** What the title says: one of the rules of docs/look.md, "The finding, in words". */
export interface Finding {
  readonly kind: 'too few' | 'none' | 'too early' | Signal | 'since' | 'last year' | 'usual' | 'not yet';
  readonly period?: string;
  /** Above, or rising. */
  readonly up?: boolean;
  /** How many periods: the usable ones, or those that a trend or a shift has come to. */
  readonly run?: number;
  /** The rebase. */
  readonly event?: string;
}

/** How far back a rebase may lie, and how many usable periods it needs on each side, to be judged. */
const recent = 12;
const enough = 5;

const scores = (rows: readonly Row[]) => rows.flatMap(({ figures }) => (figures ? [figures.score] : []));

/** The first rule that holds. */
export function findingOf({ rows }: NpsFacts): Finding {
  const newest = rows[rows.length - 1];
  const usable = scores(rows).length;
  if (newest?.gap) return { kind: newest.gap === 'none' ? 'none' : 'too few', period: newest.period };
  if (!newest || usable < enough) return { kind: 'too early', run: usable };

  const { period, signal, meaning, segment } = newest;
  if (signal && !segment.trial) {
    const up = meaning === 'improvement';
    return { kind: signal, period, up, run: runLength(rows, signal, up) };
  }
  return (
    sinceRebase(rows) ??
    onLastYear(rows, newest) ??
    (segment.trial ? { kind: 'not yet' } : { kind: 'usual', period })
  );
}

/** How many points up to the newest rise (fall) strictly, or lie on one side of the mean, in a row. */
function runLength(rows: readonly Row[], signal: Signal, up: boolean): number {
  const score = (index: number) => rows[index]?.figures?.score ?? NaN;
  const ahead = (a: number, b: number) => (up ? a - b : b - a) > 1e-9;
  let index = rows.length - 1;
  const { segment } = rows[index]!;
  while (
    rows[index - 1]?.segment === segment &&
    (signal === 'trend' ? ahead(score(index), score(index - 1)) : ahead(score(index - 1), segment.mean!))
  )
    index -= 1;
  return rows.length - index;
}

/** Welch's test on the period scores on both sides of the newest rebase that has enough of them. */
function sinceRebase(rows: readonly Row[]): Finding | undefined {
  const stretches = stretchesOf(rows);
  for (let newer = stretches.length - 1; newer > 0; newer--) {
    const { row, start } = stretches[newer]!;
    if (rows.length - 1 - start > recent) break;
    const before = scores(rows.slice(stretches[newer - 1]!.start, start));
    const after = scores(rows.slice(start));
    if (before.length < enough || after.length < enough) continue;
    return moved(
      { kind: 'since', event: row.events.find(({ rebase }) => rebase)!.label },
      since(before, after),
    );
  }
  return undefined;
}

function onLastYear(rows: readonly Row[], { period, figures }: Row): Finding | undefined {
  const then = lastYear(rows, period)?.figures;
  if (!figures || figures.quiet || !then) return undefined;
  return moved({ kind: 'last year', period }, compareNetPromoterScores(figures.counts, then.counts));
}

/** A finding where chance is an unlikely explanation. */
const moved = (finding: Finding, { verdict }: { readonly verdict: Verdict }): Finding | undefined =>
  verdict === 'no clear change' ? undefined : { ...finding, up: verdict === 'up' };

/** The same period a year before. */
export function lastYear(rows: readonly Row[], period: string): Row | undefined {
  const then = samePeriodLastYear(period);
  return rows.find((row) => row.period === then);
}
