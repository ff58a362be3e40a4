import type { NpsPeriod, NpsSection } from '@floorboard/feed';
import {
  netPromoterScore,
  periodOf,
  periodsBetween,
  sampleSize,
  wholeShares,
  type NpsCounts,
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

/** A finished period between the first and the last record. Only a scored one carries numbers. */
export type Slot =
  | { readonly period: string; readonly kind: 'scored'; readonly figures: Figures }
  | { readonly period: string; readonly kind: 'suppressed' | 'none' | 'missing' };

/** The period that today falls in, as far as it may be told: its responses, unless they are too few. */
export interface Running {
  readonly period: string;
  readonly kind: 'counted' | 'suppressed' | 'none';
  readonly responses?: number;
}

export const figuresOf = (slot: Slot | undefined): Figures | undefined =>
  slot?.kind === 'scored' ? slot.figures : undefined;

export interface Series {
  /** Every period from the first record to the last finished one: a missing period is a slot of its own. */
  readonly slots: readonly Slot[];
  readonly running: Running | undefined;
}

/** The records as periods in a row, cut by the small-sample policy. `today` is a civil day of the facility. */
export function seriesOf({ period: grain, periods, smallSample }: NpsSection, today: string): Series {
  // Written periods of one grain sort as text.
  const now = periodOf(today, grain);
  const finished = periods.filter(({ period }) => period < now);
  const current = periods.find(({ period }) => period === now);
  const records = new Map(finished.map((record) => [record.period, record]));
  const [first, last] = [finished[0], finished[finished.length - 1]];
  return {
    slots:
      first && last
        ? periodsBetween(first.period, last.period).map((period) =>
            slotOf(period, records.get(period), smallSample),
          )
        : [],
    running: current && runningOf(current, smallSample),
  };
}

/** Points as they are drawn and said: a limit may be computed beyond what a score can reach. */
export const clip = (points: number): number => Math.max(-100, Math.min(100, points));

const total = ({ promoters, passives, detractors }: NpsCounts) => promoters + passives + detractors;

function slotOf(period: string, record: NpsPeriod | undefined, smallSample: NpsSection['smallSample']): Slot {
  if (!record) return { period, kind: 'missing' };
  const size = sampleSize(total(record), smallSample);
  if (size === 'none' || size === 'suppressed') return { period, kind: size };
  const { promoters, passives, detractors } = record;
  const counts = { promoters, passives, detractors };
  const { score, interval, responses } = netPromoterScore(counts);
  return {
    period,
    kind: 'scored',
    figures: {
      counts,
      responses,
      score: score!,
      low: clip(interval!.low),
      high: clip(interval!.high),
      quiet: size === 'low',
      shares: wholeShares([promoters, passives, detractors]),
    },
  };
}

function runningOf(record: NpsPeriod, smallSample: NpsSection['smallSample']): Running {
  const { period } = record;
  const size = sampleSize(total(record), smallSample);
  if (size === 'none' || size === 'suppressed') return { period, kind: size };
  return { period, kind: 'counted', responses: total(record) };
}
