import type { Grain } from '@floorboard/metrics';
import type { NpsChart } from './nps-trend.model.js';
import type { Labels } from '../chart/place.js';
import type { Rect } from '../chart/rect.js';

/** Round steps within a year; days are counted back from the newest. */
const steps: Readonly<Record<Grain, readonly number[]>> = {
  day: [1, 2, 7, 14, 28],
  week: [1, 2, 4, 13, 26],
  month: [1, 2, 3, 6],
  quarter: [1, 2],
  year: [],
};

/**
 * Labels the time axis within `bounds`, one line: the newest period and the first with their year, and between them as
 * many round ones as fit. Where ticks are a year or more apart, or months would come round too often, the year is their
 * name. Gives the rows that have a label; `at` is the middle of a row, px.
 */
export function labelAxis(
  { rows, current, speech: { format, grain } }: NpsChart,
  labels: Labels,
  bounds: Rect,
  at: (index: number) => number,
): number[] {
  const last = rows.length - 1;
  const period = (index: number) => rows[index]!.period;
  const short = (index: number) => format.period(period(index), 'short');
  const dated = (index: number) => format.period(period(index), 'short with year');
  const year = (index: number) => period(index).slice(0, 4);
  const number = (index: number) =>
    grain === 'day' ? last - index : Number(period(index).replace(/.*\D/, '')) - 1;
  const place = (index: number, ...texts: string[]) =>
    labels.place({
      kind: index === current ? 'now' : 'quiet',
      texts,
      bounds,
      spots: (width) => {
        const { x } = bounds;
        return [[Math.max(x, Math.min(x + bounds.width - width, at(index) - width / 2)), bounds.y, 0]];
      },
    });

  const named = [last, current, 0].filter((index) =>
    place(index, ...(index % last ? [] : [dated(index)]), short(index)),
  );
  const inner = [...rows.keys()].slice(1, -1);
  const years = inner.filter((index) => year(index) > year(index - 1));
  const tries = [
    ...(years.length > 3 ? [] : steps[grain]).map(
      (step) => [inner.filter((index) => number(index) % step === 0), short] as const,
    ),
    ...[1, 2, 5, 10, 20].map(
      (step) => [years.filter((index) => Number(year(index)) % step === 0), year] as const,
    ),
  ];
  const fits = ([indices, text]: (typeof tries)[number]) =>
    indices.every(
      (index, i) => !i || at(index) - at(indices[i - 1]!) > labels.width(text(index)) + labels.apart,
    );
  const [round, name] = tries.find(fits) ?? [[], short];
  return named.concat(round.filter((index) => place(index, name(index))));
}
