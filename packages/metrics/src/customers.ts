import { amount, need, whole } from './need.js';

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
export function customerMath(counts: CustomerCounts): CustomerMath {
  const count = (name: keyof CustomerCounts): number => whole(counts[name] ?? 0, name);
  const opening = whole(counts.opening, 'opening');
  const lost = whole(counts.lost, 'lost');
  const won = whole(counts.gained, 'gained') + count('wonBack');
  const net = won - lost + count('transfersIn') - count('transfersOut');
  return {
    closing: opening + net,
    net,
    lossRate: opening ? lost / opening : undefined,
    gainRate: opening ? won / opening : undefined,
  };
}

function powers(perYear: number): number {
  need(perYear > 0 && perYear < Infinity, 'perYear', 'a number above 0', perYear);
  return perYear;
}

/**
 * A period's loss rate (a fraction) as a year's, compounded: 1 - (1 - r)^k with k periods a year, never k r.
 * Undefined for a rate above 1 and for no rate. Throws a RangeError for a rate below 0 or k not above 0.
 */
export function annualLossRate(rate: number | undefined, perYear: number): number | undefined {
  const k = powers(perYear);
  return rate === undefined || amount(rate, 'rate') > 1 ? undefined : 1 - (1 - rate) ** k;
}

/** A period's gain rate (a fraction) as a year's, compounded: (1 + g)^k - 1. As `annualLossRate` otherwise. */
export function annualGainRate(rate: number | undefined, perYear: number): number | undefined {
  const k = powers(perYear);
  return rate === undefined ? undefined : (1 + amount(rate, 'rate')) ** k - 1;
}
