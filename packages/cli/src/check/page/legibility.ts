// Runs in the page: whether people can read the type from where they stand.
import { nameOf, type Fault } from './fault.js';
import type { Line } from './texts.js';

/** The screen and the people before it, as kiosk.json has them. */
export interface Display {
  /** Default 55. */
  readonly diagonalInches?: number;
  /** Default 3. */
  readonly viewingDistanceMetres?: number;
  /** The share of each edge that the panel cuts off. Default 0. */
  readonly overscan?: number;
}

const inches = 0.0254;
/** Capitals of distance/215 are 16 arc minutes high, the lower bound of ISO 9241-303; a headline is read in passing. */
const shares = { text: 215, headline: 50 };
/** A measured capital is off by as much as a canvas rounds. */
const doubt = 0.02;

const positive = (value: unknown, fallback: number): number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : fallback;

/** The least heights of capitals on a screen of this many CSS px, in CSS px. */
export function leastCapitals(
  display: Display,
  width: number,
  height: number,
): Record<keyof typeof shares, number> {
  const diagonal = positive(display.diagonalInches, 55) * inches;
  const distance = positive(display.viewingDistanceMetres, 3);
  const pixel = diagonal / Math.hypot(width, height);
  return { text: distance / shares.text / pixel, headline: distance / shares.headline / pixel };
}

export function legibilityFaults(lines: readonly Line[], display: Display): Fault[] {
  const least = leastCapitals(display, innerWidth, innerHeight);
  const small = (line: Line, wanted: number, name: string): Fault[] =>
    line.capital >= wanted * (1 - doubt)
      ? []
      : [
          {
            kind: 'too small',
            what: line.text,
            detail: `capitals of ${line.capital.toFixed(1)} px in ${nameOf(line.parent)}, ${name} needs ${wanted.toFixed(1)}`,
          },
        ];
  return [
    ...lines.flatMap((line) => small(line, least.text, 'text')),
    ...headlines(lines).flatMap((line) => small(line, least.headline, 'a headline')),
  ];
}

/** The figure of each tile: the largest text marked as one that is a number and no words. */
export function headlines(lines: readonly Line[]): Line[] {
  const largest = new Map<Node, Line>();
  for (const line of lines) {
    const tile = line.parent.getRootNode();
    if (!/^\P{L}*\p{N}\P{L}*$/u.test(line.text) || !line.parent.closest('.figure')) continue;
    if (line.size > (largest.get(tile)?.size ?? 0)) largest.set(tile, line);
  }
  return [...largest.values()];
}
