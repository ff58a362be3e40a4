import type { NpsEvent, NpsPeriod, NpsSection } from '@floorboard/feed';
import {
  comparePeriods,
  netPromoterScore,
  periodEnd,
  periodsBetween,
  periodStart,
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

export interface Series {
  /** Every period from the first record to the last finished one: a missing period is a slot of its own. */
  readonly slots: readonly Slot[];
  readonly running: Running | undefined;
}

/** The records as periods in a row, cut by the small-sample policy. `today` is a civil day of the facility. */
export function seriesOf({ periods, smallSample }: NpsSection, today: string): Series {
  const finished = periods.filter(({ period }) => periodEnd(period) < today);
  const current = periods.find(({ period }) => periodStart(period) <= today && periodEnd(period) >= today);
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

const total = ({ promoters, passives, detractors }: NpsCounts) => promoters + passives + detractors;

function slotOf(period: string, record: NpsPeriod | undefined, smallSample: NpsSection['smallSample']): Slot {
  if (!record) return { period, kind: 'missing' };
  const size = sampleSize(total(record), smallSample);
  if (size === 'none' || size === 'suppressed') return { period, kind: size };
  const { promoters, passives, detractors } = record;
  const counts = { promoters, passives, detractors };
  const { score, drawn, responses } = netPromoterScore(counts);
  return {
    period,
    kind: 'scored',
    figures: {
      counts,
      responses,
      score: score!,
      low: drawn!.low,
      high: drawn!.high,
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

export interface PlacedEvent {
  /** The slot it happened in. */
  readonly index: number;
  readonly event: NpsEvent;
}

/** Events within the slots, oldest first; those outside have nowhere to stand. */
export function placeEvents({ events = [] }: NpsSection, slots: readonly Slot[]): PlacedEvent[] {
  const first = slots[0]?.period;
  if (first === undefined) return [];
  return events
    .map((event) => ({ event, index: comparePeriods(event.period, first) }))
    .filter(({ index }) => index >= 0 && index < slots.length)
    .sort((a, b) => a.index - b.index);
}
