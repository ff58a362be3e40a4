/** The screen and the people before it. */
export interface Display {
  /** The panel's diagonal, inches. Default 55. */
  readonly diagonalInches?: number;
  /** How far away people stand, metres. Default 3. */
  readonly viewingDistanceMetres?: number;
  /** The share of each edge that the panel cuts off, 0 to 0.05. Default 0. */
  readonly overscan?: number;
}

const reference = { diagonal: 55, distance: 3, pixels: Math.hypot(1920, 1080) };
const inches = 0.0254;
const capitalHeight = 0.727;

const positive = (value: number | undefined, fallback: number) =>
  value !== undefined && Number.isFinite(value) && value > 0 ? value : fallback;

/**
 * CSS px for one design pixel: 1 at 1920 x 1080 on 55 inches from three metres. It grows with the distance and with
 * the pixels to the inch, so that type keeps its angle in the eye.
 */
export function stageUnit(display: Display, width: number, height: number): number {
  const diagonal = positive(display.diagonalInches, reference.diagonal);
  const distance = positive(display.viewingDistanceMetres, reference.distance);
  return (
    (Math.hypot(width, height) / reference.pixels) *
    (reference.diagonal / diagonal) *
    (distance / reference.distance)
  );
}

/**
 * The smallest font size in CSS px whose capitals reach distance/215 (16 arc minutes, the lower bound of
 * ISO 9241-303) on this screen, with Inter's capitals of 0.727 em.
 */
export function smallestFont(display: Display, width: number, height: number): number {
  const metresPerPixel =
    (positive(display.diagonalInches, reference.diagonal) * inches) / Math.hypot(width, height);
  const capital = positive(display.viewingDistanceMetres, reference.distance) / 215;
  return capital / metresPerPixel / capitalHeight;
}

/** Overscan as a safe share of each edge: never negative, at most 5 per cent. */
export const safeArea = (display: Display): number =>
  Math.min(0.05, Math.max(0, Number.isFinite(display.overscan) ? (display.overscan ?? 0) : 0));
