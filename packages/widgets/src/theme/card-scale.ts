import type { SizeName } from './scale.js';

/** Roles that only some elements have, beside the scale of all: cards, citations, lists of things to do. */
export interface CardScale {
  readonly kpi: number;
  readonly citation: number;
  readonly action: number;
  readonly radius: number;
}

const card = (kpi: number, citation: number, action: number, radius: number): CardScale => ({
  kpi,
  citation,
  action,
  radius,
});

export const cardScales: Readonly<Record<SizeName, CardScale>> = {
  narrow: card(64, 19, 17, 4),
  small: card(84, 21, 18, 4),
  medium: card(104, 26, 20, 4),
  wide: card(120, 30, 22, 6),
  stage: card(192, 52, 44, 8),
};
