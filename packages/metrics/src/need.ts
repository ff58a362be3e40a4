/** Throws a RangeError that names the argument and the value. */
export function need(ok: unknown, argument: string, value: unknown): asserts ok {
  if (!ok) throw new RangeError(`${argument} cannot be ${String(value)}`);
}

/** The value if it is a finite number of `least` or more, else a RangeError. */
export function number(value: number, argument: string, least = -Infinity): number {
  need(Number.isFinite(value) && value >= least, argument, value);
  return value;
}

/** The value if it is a whole number of `least` or more, else a RangeError. */
export function whole(value: number, argument: string, least = 0): number {
  need(value % 1 === 0, argument, value);
  return number(value, argument, least);
}
