/** Whether two lists hold the same things in the same places: what has been drawn or asked for holds. */
export const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
