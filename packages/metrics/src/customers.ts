import { number, whole } from './need.js';

/** Customers of one period. Whole numbers of 0 or more. */
export interface CustomerCounts {
  opening: number;
  gained: number;
  lost: number;
  wonBack?: number | undefined;
  transfersIn?: number | undefined;
  transfersOut?: number | undefined;
}

export interface CustomerMath {
  /** opening + gained + wonBack - lost + transfersIn - transfersOut */
  closing: number;
  /** closing - opening */
  net: number;
  /** lost / opening; undefined when opening is 0. */
  lossRate: number | undefined;
  /** (gained + wonBack) / opening; undefined when opening is 0. */
  gainRate: number | undefined;
}

/** The books of one period. Throws a RangeError for a count that is not a whole number of 0 or more. */
export function customerMath({
  opening,
  gained,
  lost,
  wonBack = 0,
  transfersIn = 0,
  transfersOut = 0,
}: CustomerCounts): CustomerMath {
  const counts = { opening, gained, lost, wonBack, transfersIn, transfersOut };
  for (const [name, count] of Object.entries(counts)) whole(count, name);
  const net = gained + wonBack - lost + transfersIn - transfersOut;
  const rate = (count: number): number | undefined => (opening ? count / opening : undefined);
  return { closing: opening + net, net, lossRate: rate(lost), gainRate: rate(gained + wonBack) };
}

/** (1 + g)^k - 1 of the growth g, which is the rate or, for losses, its negative; as a rate again. */
const annual = (rate: number | undefined, perYear: number, sign: number): number | undefined =>
  rate === undefined
    ? rate
    : sign * ((1 + sign * number(rate, 'rate', 0)) ** number(perYear, 'perYear', 1e-9) - 1) + 0;

/**
 * A period's loss rate (a fraction) as a year's, compounded: 1 - (1 - r)^k with k periods a year, never k r.
 * Undefined for a rate above 1 and for no rate. Throws a RangeError for a rate below 0 or k not above 0.
 */
export const annualLossRate = (rate: number | undefined, perYear: number): number | undefined =>
  rate! > 1 ? undefined : annual(rate, perYear, -1);

/** A period's gain rate (a fraction) as a year's, compounded: (1 + g)^k - 1. As `annualLossRate` otherwise. */
export const annualGainRate = (rate: number | undefined, perYear: number): number | undefined =>
  annual(rate, perYear, 1);
