import type { NpsChart } from './nps-trend.model.js';
import { apart, type Labels } from '../chart/place.js';
import type { Rect } from '../chart/rect.js';

/**
 * Labels the time axis within `bounds`, one line: the newest period and the first with their year, and between them as
 * many as fit, evenly, counted back from the newest. Over more than three turns of the year, years are named instead.
 * Gives the rows that have a label; `at` is the middle of a row.
 */
export function labelAxis(
  { rows, current, speech: { format } }: NpsChart,
  labels: Labels,
  bounds: Rect,
  at: (index: number) => number,
): number[] {
  const last = rows.length - 1;
  const short = (index: number) => format.period(rows[index]!.period, 'short');
  const dated = (index: number) => format.period(rows[index]!.period, 'dated');
  const year = (index: number) => rows[index]!.period.slice(0, 4);
  const place = (index: number, ...texts: string[]) =>
    labels.place({
      kind: index === current ? 'now' : 'quiet',
      texts,
      bounds,
      at: at(index),
      rows: [bounds.y],
    });

  const inner = [...rows.keys()].slice(1, -1).reverse();
  const years = inner.filter((index) => year(index) > year(index - 1));
  const [own, name] = years.length > 3 ? [years, year] : [inner, short];
  const wide = Math.max(...own.map((index) => labels.measure(name(index)))) + apart;
  const between = (at(last) - at(0)) / (own.length + 1);
  const step = [1, 2, 3, 6, 12, 24].find((every) => every * between > wide)!;
  return [
    ...[last, current, 0].filter((index) =>
      place(index, ...(index % last ? [] : [dated(index)]), short(index)),
    ),
    ...own.filter((index, i) => (i + 1) % step === 0 && place(index, name(index))),
  ];
}
