import type { NpsFacts, Row, Told } from './facts.js';
import { saySignal, type Speech } from './sentences.js';
import type { DataTable } from '../internal/model.js';
import { common as english } from '../locales/en/common.js';
import { wordsFor } from '../locales/registry.js';

/** Every figure drawn, a row for each period, oldest first. A suppressed period has words in place of numbers. */
export function tableOf({ rows, running, target }: NpsFacts, speech: Speech): DataTable {
  const { words, format, grain, smallSample } = speech;
  const { none } = wordsFor('common', english, format.locale);
  const number = (value: number | undefined) => (value === undefined ? none : format.number(value));
  const cells = (name: string, { figures, gap }: Told, row?: Row) => {
    const { score, low, high, shares } = row?.figures ?? {};
    return [
      name,
      figures
        ? format.number(figures.responses)
        : gap === 'suppressed'
          ? words.fewerThan(format.number(smallSample.suppressBelow))
          : words.gaps[gap!],
      ...[score, low, high, row?.mean, row?.lower, row?.upper].map(number),
      (row && saySignal(row, speech)) || none,
      ...[0, 1, 2].map((i) => (shares ? format.percent(shares[i]! / 100) : none)),
      words.joined((row?.events ?? []).map(({ label }) => label)),
    ];
  };
  const caption = [words.caption(words.heading, grain)];
  if (target !== undefined) caption.push(words.target(format.number(target)));
  const long = (period: string) => format.period(period, 'long');
  return {
    caption: caption.map(words.stop).join(' '),
    columns: words.columns.map((label, i) => ({ label, numeric: i % 8 > 0 && i < 12 })),
    rows: [
      ...rows.map((row) => cells(long(row.period), row, row)),
      // Of the period that still runs no more than its responses.
      ...(running ? [cells(words.soFar(long(running.period)), running)] : []),
    ],
  };
}
