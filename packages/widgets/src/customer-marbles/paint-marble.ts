import { black, css, mix, white, type Colours } from './colours.js';
import type { Kind } from './customer-marbles.model.js';
import { patch, ring, type Tone } from './tones.js';

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
  const { core, dark, ink, paper, quiet } = colours;
  const r = d / 2;
  ctx.save();
  ctx.scale(r, r);
  ctx.save();
  ctx.beginPath();
  ctx.arc(0, 0, 1, 0, Math.PI * 2);
  ctx.clip();
  const { tones, off } = glass(kind, colours);
  patch(ctx, 0, 0, 1, 1, tones, { offX: off[0], offY: off[1] });
  if (kind === 'gained') {
    // Light that went in up left leaves down right.
    const glow = mix(core, white, 0.62);
    patch(ctx, 0.36, 0.5, 0.74, 0.74, [
      [0, glow, 0.64],
      [1, glow, 0],
    ]);
    if (marked) vane(ctx, angle);
  }
  if (kind === 'wonBack' && marked) ring(ctx, 0.5, 0.5, 0.26, css(core));
  if (r > 3) {
    const shine = kind === 'lost' && dark ? 0.75 : 0.95;
    if (kind !== 'stayed')
      patch(
        ctx,
        -0.36,
        -0.45,
        0.27,
        0.18,
        [
          [0, white, shine],
          [0.45, white, shine * 0.82],
          [1, white, 0],
        ],
        { angle: -0.62 },
      );
    ctx.lineCap = 'round';
    if (marked && kind !== 'wonBack')
      ring(ctx, 0.84, 0.84, 0.075, css(white, kind === 'lost' ? 0.6 : 0.42), 0.3, 1.22);
  }
  ctx.restore();
  const edge = (width: number, colour: string) => ring(ctx, 1 - width / 2, 1 - width / 2, width, colour);
  if (kind === 'lost')
    edge(Math.max(0.1, 1 / r), css(dark ? mix(ink, paper, 0.22) : mix(quiet, paper, 0.06)));
  else if (kind === 'wonBack' && !marked) edge(Math.max(0.24, 1 / r), css(core));
  else if (kind === 'wonBack') edge(Math.max(0.03, 0.6 / r), css(dark ? white : mix(core, quiet, 0.7), 0.55));
  ctx.restore();
}

/** What a marble is made of: the tones of its body, and where its light gathers. */
function glass(
  kind: Kind,
  { core, dark, ink, paper, quiet }: Colours,
): { readonly tones: readonly Tone[]; readonly off: readonly [number, number] } {
  if (kind === 'gained')
    return {
      off: [-0.28, -0.34],
      tones: [
        [0, mix(core, white, 0.3)],
        [0.3, mix(core, white, 0.12)],
        [0.62, core],
        [0.86, mix(core, black, dark ? 0.26 : 0.38)],
        [1, mix(core, black, dark ? 0.42 : 0.56)],
      ],
    };
  if (kind === 'wonBack') {
    const tint = mix(core, white, 0.8);
    return {
      off: [-0.1, -0.14],
      tones: [
        [0, white],
        [0.55, mix(tint, white, 0.82)],
        [0.82, mix(tint, white, dark ? 0.5 : 0.3)],
        [1, mix(tint, black, 0.21)],
      ],
    };
  }
  if (kind === 'lost')
    return {
      off: [0.26, 0.34],
      tones: dark
        ? [
            [0, mix(paper, white, 0.52), 0.9],
            [1, mix(paper, white, 0.27), 0.9],
          ]
        : [
            [0, mix(paper, white, 0.9), 0.95],
            [0.5, mix(paper, quiet, 0.14), 0.95],
            [1, mix(paper, quiet, 0.46), 0.95],
          ],
    };
  const pale = mix(mix(core, paper, dark ? 0.42 : 0.62), ink, dark ? 0.12 : 0.06);
  return {
    off: [-0.28, -0.34],
    tones: [
      [0, mix(pale, white, dark ? 0.3 : 0.7)],
      [0.5, pale],
      [1, mix(pale, dark ? black : ink, 0.34)],
    ],
  };
}

/** A leaf of glass twisted once. */
function vane(ctx: CanvasRenderingContext2D, angle: number): void {
  ctx.save();
  ctx.rotate(angle);
  ctx.fillStyle = css(white, 0.62);
  ctx.fill(new Path2D('M.02-.6C.16-.2-.2 .02-.03 .6C-.34 .16 .02-.12 .02-.6C.28-.14-.06 .1-.03 .6'));
  ctx.restore();
}
