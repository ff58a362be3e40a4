// The builder of NPS facts for this folder's tests. Every call returns new objects.
import type { NpsPeriod, NpsSection } from '@floorboard/feed';
import { shiftPeriod } from '@floorboard/metrics';
import type { NpsChart } from './nps-trend.model.js';
import type { Canvas } from './room.js';
import type { Measure } from '../chart/text.js';
import type { Box, ModelContext } from '../internal/model.js';
import { scales } from '../theme/scale.js';

/** A period's score out of 100 responses; `missing`, `few` (3 responses) or `none` where there is no score. */
export type Told = number | 'missing' | 'few' | 'none';

/** Counts that come to exactly this score (a whole number) out of a multiple of 100 responses. */
export function countsFor(score: number, responses = 100): Omit<NpsPeriod, 'period'> {
  const fewer = Math.floor((100 - Math.abs(score)) / 4);
  const [promoters, detractors] = score < 0 ? [fewer, fewer - score] : [fewer + score, fewer];
  const times = responses / 100;
  return {
    promoters: promoters * times,
    passives: (100 - promoters - detractors) * times,
    detractors: detractors * times,
  };
}

/** A record by its counts, worst first, as docs/metrics.md lists them. */
export const counts = (
  period: string,
  detractors: number,
  passives: number,
  promoters: number,
): NpsPeriod => ({
  period,
  promoters,
  passives,
  detractors,
});

/** Records in a row from `first` on. */
export const periodsFrom = (first: string, told: readonly Told[], responses = 100): NpsPeriod[] =>
  told.flatMap((one, i) => {
    const period = shiftPeriod(first, i);
    if (one === 'missing') return [];
    if (one === 'few') return [{ period, promoters: 2, passives: 1, detractors: 0 }];
    if (one === 'none') return [{ period, promoters: 0, passives: 0, detractors: 0 }];
    return [{ period, ...countsFor(one, responses) }];
  });

export const aSection = (periods: NpsPeriod[], more: Partial<NpsSection> = {}): NpsSection => ({
  period: 'month',
  periods,
  smallSample: { suppressBelow: 5, lowBelow: 30 },
  ...more,
});

/** Scores up to and with October 2026. */
export const toOctober = (told: readonly Told[], more: Partial<NpsSection> = {}): NpsSection =>
  aSection(periodsFrom(shiftPeriod('2026-10', 1 - told.length), told), more);

/** 2 November 2026 in Sydney, unless told otherwise. */
export const aContext = (more: Partial<ModelContext> = {}): ModelContext => ({
  now: Date.parse('2026-11-02T09:00:00+11:00'),
  locale: 'en-AU',
  timeZone: 'Australia/Sydney',
  archive: false,
  asOf: Date.parse('2026-11-02T06:00:00+11:00'),
  place: 'page',
  ...more,
});

/** A repeatable source of numbers of 0 or more, less than 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Widths without a browser: letters of Inter take .6 em or less, capitals and figures more, other scripts up to 1. */
export const estimateText: Measure = (text) => {
  let em = 0;
  for (const letter of text) em += letter > '\u10ff' ? 1 : /[a-z .,:]/.test(letter) ? 0.6 : 0.72;
  return em * scales.stage.label * 1.06;
};

/** What a view is laid out in, in the room of a page's column or a stage's tile. */
export const canvasOf = (chart: NpsChart, { width, height, unit }: Box): Canvas => ({
  chart,
  width: width / unit,
  height: height && height / unit,
  measure: estimateText,
});
