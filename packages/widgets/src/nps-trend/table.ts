import type { NpsFacts, Told } from './facts.js';
import { saySignal, type Speech } from './sentences.js';
import type { DataTable } from '../internal/model.js';
import { common as english } from '../locales/en/common.js';
import { wordsFor } from '../locales/registry.js';

/** Every figure drawn, a row for each period, oldest first. A suppressed period has words in place of numbers. */
export function tableOf({ rows, running, target, total }: NpsFacts, speech: Speech): DataTable {
  const { words, format, grain, smallSample } = speech;
  const { none, grain: grains } = wordsFor('common', english, format.locale);
  const number = (value: number | undefined) => (value === undefined ? none : format.number(value));
  const responses = ({ figures, gap }: Told) =>
    figures
      ? format.number(figures.responses)
      : gap === 'suppressed'
        ? words.fewerThan(format.number(smallSample.suppressBelow))
        : words.gaps[gap!];

  const cells = rows.map((row) => {
    const { period, figures, mean, lower, upper, events } = row;
    return [
      format.period(period, 'long'),
      responses(row),
      ...[figures?.score, figures?.low, figures?.high, mean, lower, upper].map(number),
      saySignal(row, speech) || none,
      ...[0, 1, 2].map((i) => (figures ? format.percent(figures.shares[i]! / 100) : none)),
      words.joined(events.map(({ label }) => label)),
    ];
  });
  // The last column is there where something has happened.
  const columns = [grains[grain], ...words.columns].slice(
    0,
    rows.some(({ events }) => events.length) ? 13 : 12,
  );
  if (running)
    cells.push([
      words.soFar(format.period(running.period, 'long')),
      responses(running),
      ...columns.slice(2).map(() => none),
    ]);

  const caption = [
    words.caption(words.heading, grain),
    total > rows.length ? words.newest(format.number(rows.length), format.number(total)) : '',
    target === undefined ? '' : words.target(format.number(target)),
  ];
  return {
    caption: caption.filter(Boolean).map(words.stop).join(' '),
    columns: columns.map((label, i) => (i % 8 && i < 12 ? { label, numeric: true } : { label })),
    rows: cells.map((row) => row.slice(0, columns.length)),
  };
}
