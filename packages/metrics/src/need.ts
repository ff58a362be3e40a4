/** Throws a RangeError that names the argument, what was expected and the value that came. */
export function need(ok: boolean, argument: string, expected: string, value: unknown): asserts ok {
  if (!ok) {
    const got = typeof value === 'string' ? JSON.stringify(value) : String(value);
    throw new RangeError(`${argument}: expected ${expected}, got ${got}`);
  }
}

/** A finite number, or a RangeError. */
export function number(value: number, argument: string): number {
  need(Number.isFinite(value), argument, 'a number', value);
  return value;
}

/** A finite number of 0 or more, or a RangeError. */
export function amount(value: number, argument: string): number {
  need(Number.isFinite(value) && value >= 0, argument, 'a number of 0 or more', value);
  return value;
}

/** A whole number of `least` or more, or a RangeError. */
export function whole(value: number, argument: string, least = 0): number {
  need(Number.isInteger(value) && value >= least, argument, `a whole number of ${least} or more`, value);
  return value;
}
