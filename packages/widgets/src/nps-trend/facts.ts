import type { NpsEvent, NpsSection } from '@floorboard/feed';
import { comparePeriods, xmr, type Xmr } from '@floorboard/metrics';
import { figuresOf, seriesOf, type Running, type Slot } from './series.js';

export interface PlacedEvent {
  /** The slot it happened in. */
  readonly index: number;
  readonly event: NpsEvent;
}

/** What the section comes to: periods in a row, judged. */
export interface NpsFacts {
  readonly slots: readonly Slot[];
  readonly running: Running | undefined;
  readonly events: readonly PlacedEvent[];
  readonly analysis: Xmr;
  readonly target: number | undefined;
  /** The slot of the newest score; -1 while there is none. */
  readonly current: number;
  /** How many slots there are, those left out by `newestOf` included. */
  readonly total: number;
}

/** `today` is a civil day of the facility. */
export function factsOf(section: NpsSection, today: string): NpsFacts {
  const { slots, running } = seriesOf(section, today);
  const events = placeEvents(section.events ?? [], slots);
  const rebases = new Set(events.flatMap(({ index, event }) => (event.rebase ? [index] : [])));
  const { target } = section;
  const analysis = xmr(
    slots.map((slot, index) => ({ value: figuresOf(slot)?.score ?? null, rebase: rebases.has(index) })),
    { better: 'higher', target },
  );
  const current = slots.map(({ kind }) => kind).lastIndexOf('scored');
  return { slots, running, events, analysis, target, current, total: slots.length };
}

/** Events within the slots, oldest first; those outside have nowhere to stand. */
function placeEvents(events: readonly NpsEvent[], slots: readonly Slot[]): PlacedEvent[] {
  const first = slots[0]?.period;
  if (first === undefined) return [];
  return events
    .map((event) => ({ event, index: comparePeriods(event.period, first) }))
    .filter(({ index }) => index >= 0 && index < slots.length)
    .sort((a, b) => a.index - b.index);
}

/** The newest periods of a long series, judged as they were in all of it: what a chart can show. */
export function newestOf(facts: NpsFacts, most = 120): NpsFacts {
  const { slots, events, analysis, current } = facts;
  const cut = slots.length - most;
  if (cut <= 0 || current < cut) return facts;
  return {
    ...facts,
    slots: slots.slice(cut),
    events: events
      .filter(({ index }) => index >= cut)
      .map(({ index, event }) => ({ index: index - cut, event })),
    analysis: {
      ...analysis,
      points: analysis.points.slice(cut),
      segments: analysis.segments
        .filter(({ end }) => end >= cut)
        .map((segment) => ({ ...segment, start: Math.max(0, segment.start - cut), end: segment.end - cut })),
    },
    current: current - cut,
  };
}
