import { css, type Rgb } from './colours.js';

/** A colour at a share of a gradient's length. */
export type Tone = readonly [at: number, colour: Rgb, alpha?: number];
type Ctx = CanvasRenderingContext2D;

function toned(gradient: CanvasGradient, tones: readonly Tone[]): CanvasGradient {
  for (const [at, colour, alpha] of tones) gradient.addColorStop(at, css(colour, alpha));
  return gradient;
}

/** A gradient straight down or across, from one coordinate to another. */
export const down = (ctx: Ctx, from: number, to: number, tones: readonly Tone[]): CanvasGradient =>
  toned(ctx.createLinearGradient(0, from, 0, to), tones);
export const across = (ctx: Ctx, from: number, to: number, tones: readonly Tone[]): CanvasGradient =>
  toned(ctx.createLinearGradient(from, 0, to, 0), tones);

/** A round patch of light or dark about a place; its middle may lie off, its sides may differ, and it may be turned. */
export function patch(
  ctx: Ctx,
  x: number,
  y: number,
  rx: number,
  ry: number,
  tones: readonly Tone[],
  { offX = 0, offY = 0, angle = 0 } = {},
): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(angle);
  ctx.scale(rx, ry);
  ctx.fillStyle = toned(ctx.createRadialGradient(offX, offY, 0, 0, 0, 1), tones);
  ctx.fillRect(-1, -1, 2, 2);
  ctx.restore();
}

/** A line along an ellipse about the origin; the whole of it, or from one angle to another. */
export function ring(
  ctx: Ctx,
  rx: number,
  ry: number,
  width: number,
  colour: string | CanvasGradient,
  from = 0,
  to = Math.PI * 2,
): void {
  ctx.beginPath();
  ctx.ellipse(0, 0, rx, ry, 0, from, to);
  ctx.lineWidth = width;
  ctx.strokeStyle = colour;
  ctx.stroke();
}
