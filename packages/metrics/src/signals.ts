import { side } from './verdict.js';

/** The rule by which a point stands out, the first that holds in this order. */
export type Signal = 'outside' | 'trend' | 'two of three' | 'shift';

/** The signal of each value of one segment and its direction (1 up, -1 down). A gap is NaN; no limits, reach NaN. */
export function signals(values: readonly number[], mean: number, reach: number) {
  const found = values.map((): readonly [Signal | null, number] => [null, 0]);
  const sides = values.map((value) => side(value - mean));
  const steps = values.map((value, i) => side(value - values[i - 1]!));
  const beyond = (limit: number) => values.map((value) => side(Math.abs(value - mean) - limit) > 0);
  const outside = beyond(reach);
  const near = beyond((2 / 3) * reach).map((far, i) => far && !outside[i]);
  const all = [...values.keys()];
  /** Where the signs of `length` values in a row agree (but for the first `free`): marks those that count, if enough do. */
  const rule = (
    signal: Signal,
    signs: readonly number[],
    length: number,
    free = 0,
    enough = length,
    counts?: readonly unknown[],
  ): void =>
    signs.forEach((sign, last) => {
      const row = all.slice(last + 1 - length, last + 1);
      const marked = counts ? row.filter((i) => counts[i]) : row;
      if (sign && marked.length >= enough && row.slice(free).every((i) => signs[i] === sign))
        for (const i of marked) if (!found[i]![0]) found[i] = [signal, sign];
    });
  rule('outside', sides, 1, 0, 1, outside);
  rule('trend', steps, 7, 1);
  rule('two of three', sides, 3, 0, 2, near);
  rule('shift', sides, 7);
  return found;
}
