import { black, css, mix, white, type Colours } from './colours.js';
import { base, footX, innerCurves, outerCurves, rimX, rimY, wall, type Bowl } from './engine/bowl.js';

const n = (value: number) => +value.toFixed(2);

/** A half outline mirrored into a whole, as SVG path data: from the left rim over the foot to the right rim. */
function outline(curves: ReturnType<typeof outerCurves>, closing: string): string {
  const [top, low] = curves;
  const [x0, y0, x1, y1, x2, y2, x3, y3] = top;
  const [, , a1, b1, a2, b2, a3, b3] = low;
  return [
    `M${n(-x0)} ${n(y0)}`,
    `C${n(-x1)} ${n(y1)} ${n(-x2)} ${n(y2)} ${n(-x3)} ${n(y3)}`,
    `C${n(-a1)} ${n(b1)} ${n(-a2)} ${n(b2)} ${n(-a3)} ${n(b3)}`,
    `L${n(a3)} ${n(b3)}`,
    `C${n(a2)} ${n(b2)} ${n(a1)} ${n(b1)} ${n(x3)} ${n(y3)}`,
    `C${n(x2)} ${n(y2)} ${n(x1)} ${n(y1)} ${n(x0)} ${n(y0)}`,
    closing,
  ].join('');
}

/** The outer wall; open at the rim. */
export const outerPath = (bowl: Bowl): string => outline(outerCurves(bowl), '');
/** The inner wall; open at the rim. */
export const innerPath = (bowl: Bowl): string => outline(innerCurves(bowl), '');
/** The whole silhouette, closed over the back of the rim. */
export const silhouette = (bowl: Bowl): string =>
  outline(
    outerCurves(bowl),
    `A${n(rimX * bowl.width)} ${n(rimY * bowl.width)} 0 0 0 ${n(-rimX * bowl.width)} 0Z`,
  );

function ellipse(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  rx: number,
  ry: number,
  stops: readonly (readonly [number, string])[],
): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(rx, ry);
  const gradient = ctx.createRadialGradient(0, 0, 0, 0, 0, 1);
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  ctx.fillStyle = gradient;
  ctx.fillRect(-1, -1, 2, 2);
  ctx.restore();
}

function linear(
  ctx: CanvasRenderingContext2D,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  stops: readonly (readonly [number, string])[],
): CanvasGradient {
  const gradient = ctx.createLinearGradient(x0, y0, x1, y1);
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  return gradient;
}

/** What lies behind the marbles: floor shadow, caustic, body wash, the back of the rim. */
export function paintBack(ctx: CanvasRenderingContext2D, bowl: Bowl, colours: Colours): void {
  const { width: w, height: h } = bowl;
  const { core, accent, dark, ink } = colours;
  const shadow = dark ? black : mix(ink, core, 0.12);
  ellipse(ctx, 0.02 * w, h + 0.004 * w, 0.44 * w, 0.058 * w, [
    [0, css(shadow, dark ? 0.75 : 0.2)],
    [0.4, css(shadow, dark ? 0.6 : 0.13)],
    [0.75, css(shadow, dark ? 0.2 : 0.035)],
    [1, css(shadow, 0)],
  ]);
  // Light gathered by the glass, where it leaves the foot.
  ellipse(ctx, 0.05 * w, h + 0.018 * w, 0.26 * w, 0.036 * w, [
    [0, css(core, dark ? 0.8 : 0.42)],
    [0.5, css(core, dark ? 0.4 : 0.2)],
    [1, css(core, 0)],
  ]);

  ctx.save();
  const body = new Path2D(silhouette(bowl));
  ctx.clip(body);
  ctx.fillStyle = dark
    ? linear(
        ctx,
        [0, -rimY * w, 0, h],
        [
          [0, css(core, 0.16)],
          [0.5, css(core, 0.09)],
          [1, css(core, 0.2)],
        ],
      )
    : linear(
        ctx,
        [0, -rimY * w, 0, h],
        [
          [0, css(white, 0.5)],
          [0.45, css(white, 0.62)],
          [1, css(mix(core, white, 0.7), 0.36)],
        ],
      );
  ctx.fill(body);
  // Depth: the back wall darkens towards the sides and the floor.
  ctx.clip(new Path2D(`${innerPath(bowl)}L${n(0.44 * w)} ${n(-h)}L${n(-0.44 * w)} ${n(-h)}Z`));
  ctx.fillStyle = linear(
    ctx,
    [-0.47 * w, 0, 0.47 * w, 0],
    [
      [0, css(core, dark ? 0.2 : 0.1)],
      [0.16, css(core, dark ? 0.07 : 0.035)],
      [0.5, css(core, 0)],
      [0.84, css(core, dark ? 0.07 : 0.035)],
      [1, css(core, dark ? 0.2 : 0.1)],
    ],
  );
  ctx.fillRect(-w, -h, 2 * w, 3 * h);
  ellipse(ctx, 0, 0.98 * h, 0.5 * w, 0.42 * h, [
    [0, css(dark ? black : mix(ink, core, 0.3), dark ? 0.34 : 0.22)],
    [0.6, css(dark ? black : mix(ink, core, 0.3), dark ? 0.2 : 0.09)],
    [1, css(black, 0)],
  ]);
  ctx.restore();

  // The far side of the rim, seen through the mouth.
  ctx.beginPath();
  ctx.ellipse(0, 0, rimX * w, rimY * w, 0, 0, Math.PI * 2);
  ctx.fillStyle = linear(
    ctx,
    [0, -rimY * w, 0, rimY * w],
    [
      [0, css(dark ? mix(core, white, 0.35) : core, dark ? 0.26 : 0.12)],
      [1, css(dark ? mix(core, white, 0.35) : core, dark ? 0.1 : 0.05)],
    ],
  );
  ctx.fill();
  ctx.beginPath();
  ctx.ellipse(0, 0, rimX * w, rimY * w, 0, Math.PI, Math.PI * 2);
  ctx.lineWidth = 0.0075 * w;
  ctx.strokeStyle = css(dark ? mix(accent, white, 0.2) : mix(core, ink, 0.25), dark ? 0.55 : 0.5);
  ctx.stroke();
}

/** What lies before the marbles: wall, foot lens, inner wall, crescents, outer edge, front of the rim, glint. */
export function paintFront(ctx: CanvasRenderingContext2D, bowl: Bowl, colours: Colours): void {
  const { width: w } = bowl;
  paintWall(ctx, bowl, colours);
  paintFoot(ctx, bowl, colours);
  paintCrescents(ctx, bowl);
  paintEdges(ctx, bowl, colours);
  paintGlint(ctx, w, colours);
}

/** The thickness of the glass: dense between outer and inner wall, where no marble lies, and only a breath inside. */
function paintWall(ctx: CanvasRenderingContext2D, bowl: Bowl, { core, ink, dark, accent }: Colours): void {
  const { width: w } = bowl;
  ctx.save();
  const rim = `A${n(rimX * w)} ${n(rimY * w)} 0 0 1 ${n(-rimX * w)} 0Z`;
  ctx.clip(new Path2D(outerPath(bowl) + rim));
  const outer = new Path2D(outerPath(bowl));
  const tone = dark ? mix(accent, white, 0.15) : mix(core, ink, 0.15);
  const layers = 10;
  for (let i = layers; i >= 1; i -= 1) {
    ctx.lineWidth = 2 * wall * 1.15 * w * (i / layers);
    ctx.strokeStyle = css(tone, dark ? 0.035 : 0.032);
    ctx.stroke(outer);
  }
  for (let i = 4; i >= 1; i -= 1) {
    ctx.lineWidth = 0.2 * w * (i / 4);
    ctx.strokeStyle = css(tone, 0.012);
    ctx.stroke(outer);
  }
  ctx.restore();
}

function paintFoot(ctx: CanvasRenderingContext2D, bowl: Bowl, { core, dark }: Colours): void {
  const { width: w, height: h } = bowl;
  ctx.save();
  ctx.clip(new Path2D(`${outerPath(bowl)}Z`));
  const y = h - base * w * 0.42;
  ctx.beginPath();
  ctx.ellipse(0, y, footX * w, 0.021 * w, 0, 0, Math.PI * 2);
  ctx.fillStyle = linear(
    ctx,
    [0, y - 0.021 * w, 0, y + 0.021 * w],
    [
      [0, css(mix(core, white, dark ? 0.5 : 0.35), dark ? 0.5 : 0.5)],
      [1, css(mix(core, white, 0.2), dark ? 0.3 : 0.26)],
    ],
  );
  ctx.fill();
  ellipse(ctx, 0.02 * w, y - 0.012 * w, footX * 0.62 * w, 0.013 * w, [
    [0, css(white, dark ? 0.55 : 0.85)],
    [1, css(white, 0)],
  ]);
  ctx.restore();
}

/** Light along the thickness of the wall: it never reaches the marbles. */
function paintCrescents(ctx: CanvasRenderingContext2D, bowl: Bowl): void {
  const { width: w, height: h } = bowl;
  const ring = new Path2D();
  ring.addPath(new Path2D(`${outerPath(bowl)}Z`));
  ring.addPath(new Path2D(`${innerPath(bowl)}Z`));
  ctx.save();
  ctx.clip(ring, 'evenodd');
  const crescent = (side: number, alpha: number, from: number, to: number) => {
    ctx.save();
    ctx.scale(side, 1);
    const inner = new Path2D(innerPath(bowl));
    ctx.beginPath();
    ctx.rect(-w, from * h, w, (to - from) * h);
    ctx.clip();
    ctx.lineWidth = wall * 0.95 * w;
    ctx.strokeStyle = linear(
      ctx,
      [0, from * h, 0, to * h],
      [
        [0, css(white, 0)],
        [0.3, css(white, alpha)],
        [0.6, css(white, alpha * 0.8)],
        [1, css(white, 0)],
      ],
    );
    ctx.stroke(inner);
    ctx.restore();
  };
  crescent(1, 0.95, 0.06, 0.78);
  crescent(-1, 0.5, 0.3, 0.95);
  ctx.restore();
}

function paintEdges(ctx: CanvasRenderingContext2D, bowl: Bowl, { core, ink, accent, dark }: Colours): void {
  const { width: w, height: h } = bowl;
  const line = dark ? mix(accent, white, 0.25) : mix(core, ink, 0.32);
  ctx.lineJoin = 'round';
  ctx.lineWidth = Math.max(0.75, 0.004 * w);
  ctx.strokeStyle = linear(
    ctx,
    [0, 0, 0, h],
    [
      [0, css(line, 0.1)],
      [0.3, css(line, dark ? 0.26 : 0.3)],
      [1, css(line, dark ? 0.5 : 0.34)],
    ],
  );
  ctx.stroke(new Path2D(innerPath(bowl)));
  ctx.lineWidth = Math.max(1.25, 0.0085 * w);
  ctx.strokeStyle = linear(
    ctx,
    [0, 0, 0, h],
    [
      [0, css(line, 0.72)],
      [0.45, css(line, 0.78)],
      [0.75, css(line, 0.95)],
      [1, css(line, 1)],
    ],
  );
  ctx.stroke(new Path2D(outerPath(bowl)));
  // The near side of the rim: a dark line with light on its upper lip.
  ctx.beginPath();
  ctx.ellipse(0, 0, rimX * w, rimY * w, 0, 0, Math.PI);
  ctx.lineWidth = Math.max(1.25, 0.011 * w);
  ctx.strokeStyle = linear(
    ctx,
    [-rimX * w, 0, rimX * w, 0],
    [
      [0, css(line, 0.95)],
      [0.3, css(line, 0.78)],
      [0.55, css(line, 0.95)],
      [1, css(line, 0.85)],
    ],
  );
  ctx.stroke();
  ctx.beginPath();
  ctx.ellipse(0, -0.0035 * w, rimX * 0.992 * w, rimY * w, 0, 0.35, Math.PI - 0.15);
  ctx.lineWidth = Math.max(0.75, 0.0045 * w);
  ctx.strokeStyle = linear(
    ctx,
    [-rimX * w, 0, rimX * w, 0],
    [
      [0, css(white, 0)],
      [0.28, css(white, dark ? 0.95 : 0.9)],
      [0.5, css(white, 0.35)],
      [0.72, css(white, dark ? 0.8 : 0.7)],
      [1, css(white, 0)],
    ],
  );
  ctx.stroke();
}

/** A window's reflection in the upper left, above where marbles lie. */
function paintGlint(ctx: CanvasRenderingContext2D, w: number, { dark }: Colours): void {
  ctx.fillStyle = linear(
    ctx,
    [-0.36 * w, 0.06 * w, -0.2 * w, 0.13 * w],
    [
      [0, css(white, dark ? 0.34 : 0.85)],
      [1, css(white, dark ? 0.1 : 0.3)],
    ],
  );
  for (const [x, width] of [
    [-0.352, 0.088],
    [-0.246, 0.05],
  ] as const) {
    const top = rimY * w * Math.sqrt(1 - ((x + width / 2) / rimX) ** 2) + 0.012 * w;
    ctx.beginPath();
    ctx.moveTo((x + 0.012) * w, top);
    ctx.lineTo((x + width + 0.008) * w, top + 0.004 * w);
    ctx.lineTo((x + width) * w, top + 0.066 * w);
    ctx.lineTo(x * w, top + 0.066 * w);
    ctx.closePath();
    ctx.fill();
  }
}
