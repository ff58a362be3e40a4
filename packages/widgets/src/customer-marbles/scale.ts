/** Customers for one marble: 1, 2, 5, 10, 20, 50 and so on, the first that `fits`. */
export function customersPerMarble(fits: (customers: number) => boolean): number {
  for (let power = 1; power < 1e15; power *= 10)
    for (const step of [1, 2, 5]) if (fits(power * step)) return power * step;
  return 1e15;
}

/** A count as whole marbles and what is left over; never rounded. */
export interface Marbles {
  readonly marbles: number;
  readonly rest: number;
}

export const inMarbles = (count: number, each: number): Marbles => ({
  marbles: Math.floor(count / each),
  rest: count % each,
});
