import type { NpsEvent, NpsPeriod, NpsSection } from '@floorboard/feed';
import {
  adjustedScore,
  periodOf,
  periodsBetween,
  sampleSize,
  wholeShares,
  xmr,
  type NpsCounts,
  type Xmr,
  type XmrPointResult,
  type XmrSegment,
} from '@floorboard/metrics';

/** What may be shown of a period with enough responses. */
export interface Figures {
  readonly counts: NpsCounts;
  readonly responses: number;
  /** Points, unrounded. */
  readonly score: number;
  /** The 95% interval, clipped to -100..100. */
  readonly low: number;
  readonly high: number;
  /** Fewer responses than `lowBelow`: shown quietly and not judged. */
  readonly quiet: boolean;
  /** Whole per cents that add to 100: promoters, passives, detractors. */
  readonly shares: readonly number[];
}

/** Why a period has no figures: too few responses, none, or no record. */
export type Gap = 'suppressed' | 'none' | 'missing';

/** A period as far as it may be told. */
export interface Told {
  readonly period: string;
  readonly figures?: Figures;
  /** Undefined where there are figures. */
  readonly gap?: Gap;
}

/** A finished period between the first and the last record, judged. Its limits are clipped to -100..100. */
export interface Row extends Told, XmrPointResult {
  readonly segment: XmrSegment;
  readonly events: readonly NpsEvent[];
}

/** What the section comes to: periods in a row, judged. */
export interface NpsFacts {
  readonly rows: readonly Row[];
  /** The period that today falls in. */
  readonly running: Told | undefined;
  readonly assurance: Xmr['assurance'];
  readonly target: number | undefined;
  /** The row of the newest score; -1 while there is none. */
  readonly current: number;
}

/** Points as they are drawn and said: a limit may be computed beyond what a score can reach. */
const clip = <Points extends number | undefined>(points: Points) =>
  points && (Math.max(-100, Math.min(100, points)) as Points);

/** A record, cut by the small-sample policy. */
function tell(period: string, record: NpsPeriod | undefined, { smallSample }: NpsSection): Told {
  if (!record) return { period, gap: 'missing' };
  const { score, interval, responses } = adjustedScore(record);
  const size = sampleSize(responses, smallSample);
  if (size === 'none' || size === 'suppressed') return { period, gap: size };
  return {
    period,
    figures: {
      counts: record,
      responses,
      score: score!,
      low: clip(interval!.low),
      high: clip(interval!.high),
      quiet: size === 'low',
      shares: wholeShares([record.promoters, record.passives, record.detractors]),
    },
  };
}

/** The records as periods in a row: a missing one is a row of its own. `today` is a civil day of the facility. */
export function factsOf(section: NpsSection, today: string): NpsFacts {
  const { period: grain, periods, target, events = [] } = section;
  const records = new Map(periods.map((record) => [record.period, record]));
  const read = (period: string) => tell(period, records.get(period), section);
  // Written periods of one grain sort as text.
  const now = periodOf(today, grain);
  const finished = periods.filter(({ period }) => period < now);
  const told = finished.length
    ? periodsBetween(finished[0]!.period, finished[finished.length - 1]!.period).map((period) => ({
        ...read(period),
        events: events.filter((event) => event.period === period),
      }))
    : [];
  const { points, segments, assurance } = xmr(
    told.map(({ figures, events: own }) => ({
      value: figures?.score ?? null,
      rebase: own.some(({ rebase }) => rebase),
    })),
    { better: 'higher', target },
  );
  return {
    rows: told.map((row, i) => ({
      ...row,
      ...points[i]!,
      lower: clip(points[i]!.lower),
      upper: clip(points[i]!.upper),
      segment: segments.find(({ end }) => end >= i)!,
    })),
    running: records.has(now) ? read(now) : undefined,
    assurance,
    target,
    current: told.map(({ figures }) => !!figures).lastIndexOf(true),
  };
}

/** The newest periods of a long series, judged as they were in all of it: what a chart can show. */
export const newestOf = (facts: NpsFacts): NpsFacts => {
  const cut = Math.max(0, facts.current - 119);
  return { ...facts, rows: facts.rows.slice(cut), current: facts.current - cut };
};

/** The rows between two rebases, and where they start. */
export interface Stretch {
  readonly start: number;
  readonly own: readonly Row[];
}

export const stretchesOf = (rows: readonly Row[]): Stretch[] =>
  rows.flatMap(({ segment }, start) =>
    segment === rows[start - 1]?.segment
      ? []
      : [{ start, own: rows.filter((row) => row.segment === segment) }],
  );
