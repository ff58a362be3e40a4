import type { NpsFacts } from './facts.js';
import type { Speech } from './sentences.js';
import { clip, figuresOf, type Slot } from './series.js';
import type { DataTable } from '../internal/model.js';
import { common as english } from '../locales/en/common.js';
import { wordsFor } from '../locales/registry.js';

/** Every figure drawn, a row for each period, oldest first. A suppressed period has words in place of numbers. */
export function tableOf(facts: NpsFacts, speech: Speech): DataTable {
  const { slots, running, analysis, events, target, total } = facts;
  const { words, format, grain, smallSample } = speech;
  const common = wordsFor('common', english, format.locale);
  const { columns, categories } = words;
  const points = (value: number | undefined) => (value === undefined ? common.none : format.number(value));
  const withEvents = events.length > 0;

  const counted = (kind: Slot['kind'] | 'counted', responses: number | undefined) =>
    responses !== undefined
      ? format.number(responses)
      : kind === 'suppressed'
        ? words.fewerThan(format.number(smallSample.suppressBelow))
        : kind === 'none'
          ? words.gapKinds.none
          : words.gapKinds.missing;

  const rows = slots.map((slot, index) => {
    const { mean, lower, upper, signal, meaning } = analysis.points[index]!;
    const figures = figuresOf(slot);
    const limits = lower === undefined || upper === undefined ? [] : [mean, clip(lower), clip(upper)];
    return [
      format.period(slot.period, 'long'),
      counted(slot.kind, figures?.responses),
      ...[figures?.score, figures?.low, figures?.high].map(points),
      ...[0, 1, 2].map((i) => points(limits[i])),
      signal ? words.signal[signal](meaning === 'improvement') : common.none,
      ...[0, 1, 2].map((i) => (figures ? format.percent(figures.shares[i]! / 100) : common.none)),
      ...(withEvents
        ? [
            events
              .filter((event) => event.index === index)
              .map(({ event }) => event.label)
              .join(', '),
          ]
        : []),
    ];
  });
  const heads = [
    common.grain[grain],
    ...[columns.responses, words.score, columns.from, columns.to],
    ...[columns.average, columns.lower, columns.upper],
    columns.signal,
    ...[categories.promoters, categories.passives, categories.detractors],
    ...(withEvents ? [columns.event] : []),
  ];
  if (running)
    rows.push([
      words.soFarPeriod(format.period(running.period, 'long')),
      counted(running.kind, running.responses),
      ...heads.slice(2).map(() => common.none),
    ]);

  const caption = [
    words.caption(words.heading, grain),
    total > slots.length ? words.newest(format.number(slots.length), format.number(total)) : '',
    target === undefined ? '' : words.target(format.number(target)),
  ];
  return {
    caption: caption.filter(Boolean).map(words.stop).join(' '),
    columns: heads.map((label, i) => (i === 0 || i === 8 || i === 12 ? { label } : { label, numeric: true })),
    rows,
  };
}
