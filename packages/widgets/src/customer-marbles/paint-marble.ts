import { black, css, mix, white, type Colours } from './colours.js';
import type { Kind } from './customer-marbles.model.js';

/** From this diameter on (CSS px) a marble carries its mark; below it lightness and place tell kinds apart. */
export const markFrom = 16;

/**
 * One marble of diameter `d` about the origin. Gained: coloured glass with a white vane. Won back: white glass with a
 * ring. Lost: clear glass with an edge and nothing in it. Stayed: plain pale glass.
 */
export function paintMarble(
  ctx: CanvasRenderingContext2D,
  kind: Kind,
  d: number,
  angle: number,
  colours: Colours,
  marked: boolean,
): void {
  const r = d / 2;
  ctx.save();
  ctx.scale(r, r);
  const body = new Path2D();
  body.arc(0, 0, 1, 0, Math.PI * 2);
  ctx.save();
  ctx.clip(body);
  bodies[kind](ctx, colours);
  if (marked) marks[kind](ctx, angle, colours);
  if (r > 3) {
    if (kind !== 'stayed') glint(ctx, kind === 'lost' && colours.dark ? 0.75 : 0.95);
    if (marked && kind !== 'wonBack') rimLight(ctx, kind === 'lost' ? 0.6 : 0.42);
  }
  ctx.restore();
  edge(ctx, kind, colours, marked, r);
  ctx.restore();
}

type Body = (ctx: CanvasRenderingContext2D, colours: Colours) => void;

function shade(
  ctx: CanvasRenderingContext2D,
  focusX: number,
  focusY: number,
  stops: readonly (readonly [number, string])[],
): void {
  const gradient = ctx.createRadialGradient(focusX, focusY, 0, 0, 0, 1);
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  ctx.fillStyle = gradient;
  ctx.fillRect(-1.1, -1.1, 2.2, 2.2);
}

function glow(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): void {
  const gradient = ctx.createRadialGradient(x, y, 0, x, y, radius);
  gradient.addColorStop(0, colour);
  gradient.addColorStop(1, colour.replace(/[\d.]+\)$/, '0)'));
  ctx.fillStyle = gradient;
  ctx.fillRect(-1.1, -1.1, 2.2, 2.2);
}

const bodies: Readonly<Record<Kind, Body>> = {
  gained: (ctx, { core, dark }) => {
    const lit = mix(core, white, dark ? 0.16 : 0.1);
    shade(ctx, -0.28, -0.34, [
      [0, css(mix(core, white, 0.3))],
      [0.3, css(lit)],
      [0.62, css(core)],
      [0.86, css(mix(core, black, dark ? 0.26 : 0.38))],
      [1, css(mix(core, black, dark ? 0.42 : 0.56))],
    ]);
    // Light that went in up left leaves down right.
    glow(ctx, 0.36, 0.5, 0.74, css(mix(core, white, 0.62), dark ? 0.62 : 0.66));
  },
  wonBack: (ctx, { core, dark }) => {
    const tint = mix(core, white, 0.8);
    shade(ctx, -0.1, -0.14, [
      [0, css(white)],
      [0.55, css(mix(tint, white, 0.82))],
      [0.82, css(mix(tint, white, dark ? 0.5 : 0.3))],
      [1, css(mix(tint, black, dark ? 0.2 : 0.22))],
    ]);
  },
  lost: (ctx, { quiet, paper, dark }) => {
    if (dark)
      shade(ctx, 0.26, 0.34, [
        [0, css(mix(paper, white, 0.52), 0.9)],
        [0.55, css(mix(paper, white, 0.4), 0.85)],
        [1, css(mix(paper, white, 0.27), 0.9)],
      ]);
    else
      shade(ctx, 0.26, 0.34, [
        [0, css(mix(paper, white, 0.9), 0.95)],
        [0.5, css(mix(paper, quiet, 0.14), 0.95)],
        [0.85, css(mix(paper, quiet, 0.32), 0.95)],
        [1, css(mix(paper, quiet, 0.46), 0.95)],
      ]);
  },
  stayed: (ctx, { core, paper, ink, dark }) => {
    const pale = dark ? mix(mix(core, paper, 0.42), ink, 0.12) : mix(mix(core, paper, 0.62), ink, 0.06);
    shade(ctx, -0.28, -0.34, [
      [0, css(mix(pale, white, dark ? 0.3 : 0.7))],
      [0.5, css(pale)],
      [1, css(mix(pale, dark ? black : ink, 0.34))],
    ]);
  },
};

type Mark = (ctx: CanvasRenderingContext2D, angle: number, colours: Colours) => void;

const none: Mark = () => undefined;

const marks: Readonly<Record<Kind, Mark>> = {
  gained: (ctx, angle) => {
    ctx.save();
    ctx.rotate(angle);
    ctx.beginPath();
    // A vane: a leaf of glass twisted once.
    ctx.moveTo(0.02, -0.6);
    ctx.bezierCurveTo(0.16, -0.2, -0.2, 0.02, -0.03, 0.6);
    ctx.bezierCurveTo(-0.34, 0.16, 0.02, -0.12, 0.02, -0.6);
    ctx.bezierCurveTo(0.28, -0.14, -0.06, 0.1, -0.03, 0.6);
    ctx.fillStyle = css(white, 0.62);
    ctx.fill();
    ctx.restore();
  },
  wonBack: (ctx, _angle, { core }) => {
    ctx.beginPath();
    ctx.arc(0, 0, 0.5, 0, Math.PI * 2);
    ctx.lineWidth = 0.26;
    ctx.strokeStyle = css(core);
    ctx.stroke();
  },
  lost: none,
  stayed: none,
};

function glint(ctx: CanvasRenderingContext2D, alpha: number): void {
  ctx.save();
  ctx.translate(-0.36, -0.45);
  ctx.rotate(-0.62);
  ctx.scale(0.27, 0.18);
  const gradient = ctx.createRadialGradient(0, 0, 0, 0, 0, 1);
  gradient.addColorStop(0, css(white, alpha));
  gradient.addColorStop(0.45, css(white, alpha * 0.82));
  gradient.addColorStop(1, css(white, 0));
  ctx.fillStyle = gradient;
  ctx.beginPath();
  ctx.arc(0, 0, 1, 0, Math.PI * 2);
  ctx.fill();
  ctx.restore();
}

function rimLight(ctx: CanvasRenderingContext2D, alpha: number): void {
  ctx.beginPath();
  ctx.arc(0, 0, 0.84, 0.3, 1.22);
  ctx.lineWidth = 0.075;
  ctx.lineCap = 'round';
  ctx.strokeStyle = css(white, alpha);
  ctx.stroke();
}

function edge(
  ctx: CanvasRenderingContext2D,
  kind: Kind,
  { core, quiet, ink, paper, dark }: Colours,
  marked: boolean,
  r: number,
): void {
  const least = 1 / r;
  const line = (width: number, colour: string) => {
    ctx.beginPath();
    ctx.arc(0, 0, 1 - width / 2, 0, Math.PI * 2);
    ctx.lineWidth = width;
    ctx.strokeStyle = colour;
    ctx.stroke();
  };
  if (kind === 'lost')
    line(Math.max(0.1, least), css(dark ? mix(ink, paper, 0.22) : mix(quiet, paper, 0.06)));
  else if (kind === 'wonBack' && !marked) line(Math.max(0.24, least), css(core));
  else if (kind === 'wonBack')
    line(Math.max(0.03, least * 0.6), css(dark ? white : mix(core, quiet, 0.7), 0.55));
}
