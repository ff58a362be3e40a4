import { side } from './verdict.js';

/** The rule by which a point stands out, the first that holds in this order. */
export type Signal = 'outside' | 'trend' | 'two of three' | 'shift';

/** The signal of each value of one segment and its direction (1 up, -1 down). A gap is NaN; no limits, reach NaN. */
export function signals(values: readonly number[], mean: number, reach: number) {
  const found: (readonly [Signal, number] | undefined)[] = [];
  const sides = values.map((value) => side(value - mean));
  const steps = values.map((value, i) => side(value - values[i - 1]!));
  const beyond = (i: number, limit: number): boolean => side(Math.abs(values[i]! - mean) - limit) > 0;
  const outside = (i: number): boolean => beyond(i, reach);
  const near = (i: number): boolean => beyond(i, (2 / 3) * reach) && !outside(i);
  const all = [...values.keys()];
  /** Where the signs of `length` values in a row agree (but for the first `free`): marks those that count, if enough do. */
  const rule = (
    signal: Signal,
    signs: readonly number[],
    length: number,
    free = 0,
    enough = 1,
    counts = (_: number): boolean => true,
  ): void =>
    signs.forEach((sign, i) => {
      if (!sign) return;
      const row = all.slice(i + 1 - length, i + 1);
      const marked = row.filter(counts);
      if (row.length === length && marked.length >= enough && row.slice(free).every((j) => signs[j] === sign))
        for (const j of marked) found[j] ??= [signal, sign];
    });
  rule('outside', sides, 1, 0, 1, outside);
  rule('trend', steps, 7, 1);
  rule('two of three', sides, 3, 0, 2, near);
  rule('shift', sides, 7);
  return found;
}
