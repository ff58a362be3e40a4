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
  readonly kind: 'suppressed' | 'none' | 'too early' | Signal | 'since' | 'last year' | 'usual' | 'not yet';
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

/** The first rule that holds, of the newest row. */
export function findingOf({ rows }: NpsFacts): Finding {
  const newest = rows[rows.length - 1];
  const run = scores(rows).length;
  // The newest row has a record: it isn't missing.
  if (newest?.gap) return { kind: newest.gap as 'suppressed' | 'none' };
  if (!newest || run < enough) return { kind: 'too early', run };

  const { signal, meaning, segment } = newest;
  if (signal && !segment.trial) {
    const up = meaning === 'improvement';
    return { kind: signal, up, run: runLength(rows, signal, up) };
  }
  return sinceRebase(rows) ?? onLastYear(rows, newest) ?? { kind: segment.trial ? 'not yet' : 'usual' };
}

/** How many points up to the newest rise (fall) strictly, or lie on one side of the mean, in a row. */
function runLength(rows: readonly Row[], signal: Signal, up: boolean): number {
  const { segment } = rows[rows.length - 1]!;
  const back = rows
    .filter((row) => row.segment === segment)
    .map(({ figures }) => figures?.score ?? NaN)
    .reverse();
  const trend = signal === 'trend';
  const end = back.findIndex((score, i) => {
    const ahead = score - (trend ? back[i + 1]! : segment.mean!);
    return !((up ? ahead : -ahead) > 1e-9);
  });
  return trend ? end + 1 : end;
}

/** Welch's test on the period scores on both sides of the newest rebase that has enough of them. */
function sinceRebase(rows: readonly Row[]): Finding | undefined {
  const sides = stretchesOf(rows).map(({ start, own }, i, stretches) => ({
    start,
    event: own[0]!.events.find(({ rebase }) => rebase)?.label,
    before: scores(stretches[i - 1]?.own ?? []),
    after: scores(rows.slice(start)),
  }));
  const newest = sides
    .reverse()
    .find(
      ({ start, before, after }) =>
        before.length >= enough && after.length >= enough && rows.length - 1 - start <= recent,
    );
  return newest && moved({ kind: 'since', event: newest.event! }, since(newest.before, newest.after));
}

function onLastYear(rows: readonly Row[], { period, figures }: Row): Finding | undefined {
  const then = lastYear(rows, period)?.figures;
  if (!figures || figures.quiet || !then) return undefined;
  return moved({ kind: 'last year' }, compareNetPromoterScores(figures.counts, then.counts));
}

/** A finding where chance is an unlikely explanation. */
const moved = (finding: Finding, { verdict }: { readonly verdict: Verdict }): Finding | undefined =>
  verdict === 'no clear change' ? undefined : { ...finding, up: verdict === 'up' };

/** The same period a year before. */
export function lastYear(rows: readonly Row[], period: string): Row | undefined {
  const then = samePeriodLastYear(period);
  return rows.find((row) => row.period === then);
}
