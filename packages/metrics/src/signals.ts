import { side } from './verdict.js';

/** The rule by which a point stands out, the first that holds in this order. */
export type Signal = 'outside' | 'trend' | 'two of three' | 'shift';

/** The signal of each value of one segment and its direction (1 up, -1 down). A gap is NaN; no limits, reach NaN. */
export function signals(values: readonly number[], mean: number, reach: number) {
  const found: (readonly [Signal, number] | undefined)[] = [];
  const mark = (signal: Signal, direction: number, from: number, to: number): void => {
    for (let i = from; i <= to; i++) found[i] ??= [signal, direction];
  };
  /** Marks each run of `least` or more equal signs other than 0, reaching back `more` values before its first sign. */
  const runs = (signs: readonly number[], least: number, signal: Signal, more: number): void => {
    let length = 0;
    signs.forEach((sign, i) => {
      length = sign === signs[i - 1] ? length + 1 : 1;
      if (sign && length >= least) mark(signal, sign, i - least + 1 - more, i);
    });
  };
  const sides = values.map((value) => side(value - mean));
  const outside = values.map((value) => side(Math.abs(value - mean) - reach) > 0);
  const near = values.map((value, i) => !outside[i] && side(Math.abs(value - mean) - (2 / 3) * reach) > 0);

  values.forEach((_, i) => outside[i] && mark('outside', sides[i]!, i, i));
  runs(
    values.map((value, i) => side(value - values[i - 1]!)),
    6,
    'trend',
    1,
  );
  values.forEach((_, i) => {
    const three = [i - 2, i - 1, i].filter((j) => sides[j] && sides[j] === sides[i]);
    const close = three.filter((j) => near[j]);
    if (three.length > 2 && close.length > 1) close.forEach((j) => mark('two of three', sides[i]!, j, j));
  });
  runs(sides, 7, 'shift', 0);
  return found;
}
