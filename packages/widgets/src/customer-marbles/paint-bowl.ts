import { black, css, mix, white, type Colours } from './colours.js';
import { base, footX, innerCurves, outerCurves, rimX, rimY, wall, type Bowl } from './engine/bowl.js';
import { across, down, patch, ring } from './tones.js';

/** A half outline mirrored into a whole, as SVG path data: from the left rim over the foot to the right rim. */
function outline([top, low]: ReturnType<typeof outerCurves>): string {
  const points = [...top, ...low.slice(2)].map((value) => +value.toFixed(2));
  const at = (i: number, side: number) => `${points[2 * i]! * side} ${points[2 * i + 1]!}`;
  const left = [0, 1, 2, 3, 4, 5, 6].map((i) => at(i, -1));
  const right = [6, 5, 4, 3, 2, 1, 0].map((i) => at(i, 1));
  const curves = ([first, ...rest]: readonly string[]) => `${first!}C${rest.join(' ')}`;
  return `M${curves(left)}L${curves(right)}`;
}

/** The outer wall; open at the rim. */
export const outerPath = (bowl: Bowl): string => outline(outerCurves(bowl));
/** The inner wall; open at the rim. */
const innerPath = (bowl: Bowl): string => outline(innerCurves(bowl));
/** The whole silhouette, closed over the back of the rim, or before its front. */
const silhouette = (bowl: Bowl, front: 0 | 1): string =>
  `${outerPath(bowl)}A${rimX * bowl.width} ${rimY * bowl.width} 0 0 ${front} ${-rimX * bowl.width} 0Z`;

/** What lies behind the marbles: floor shadow, caustic, body wash, the back of the rim. */
export function paintBack(ctx: CanvasRenderingContext2D, bowl: Bowl, colours: Colours): void {
  const { width: w, height: h } = bowl;
  const { core, accent, dark, ink } = colours;
  const shadow = dark ? black : mix(ink, core, 0.12);
  patch(ctx, 0.02 * w, h + 0.004 * w, 0.44 * w, 0.058 * w, [
    [0, shadow, dark ? 0.75 : 0.2],
    [0.4, shadow, dark ? 0.6 : 0.13],
    [0.75, shadow, dark ? 0.2 : 0.035],
    [1, shadow, 0],
  ]);
  // Light gathered by the glass, where it leaves the foot.
  patch(ctx, 0.05 * w, h + 0.018 * w, 0.26 * w, 0.036 * w, [
    [0, core, dark ? 0.8 : 0.42],
    [0.5, core, dark ? 0.4 : 0.2],
    [1, core, 0],
  ]);

  ctx.fillStyle = down(
    ctx,
    -rimY * w,
    h,
    dark
      ? [
          [0, core, 0.16],
          [0.5, core, 0.09],
          [1, core, 0.2],
        ]
      : [
          [0, white, 0.5],
          [0.45, white, 0.62],
          [1, mix(core, white, 0.7), 0.36],
        ],
  );
  ctx.fill(new Path2D(silhouette(bowl, 0)));
  // Depth: the back wall darkens towards the sides and the floor.
  const inner = rimX * w - wall * w;
  const inside = new Path2D(`${innerPath(bowl)}A${inner} ${rimY * w} 0 0 0 ${-inner} 0Z`);
  const depth = dark ? 0.2 : 0.1;
  ctx.fillStyle = across(ctx, -0.47 * w, 0.47 * w, [
    [0, core, depth],
    [0.16, core, depth * 0.35],
    [0.5, core, 0],
    [0.84, core, depth * 0.35],
    [1, core, depth],
  ]);
  ctx.fill(inside);
  ctx.save();
  ctx.clip(inside);
  const deep = dark ? black : mix(ink, core, 0.3);
  patch(ctx, 0, 0.98 * h, 0.5 * w, 0.42 * h, [
    [0, deep, dark ? 0.34 : 0.22],
    [0.6, deep, dark ? 0.2 : 0.09],
    [1, deep, 0],
  ]);
  ctx.restore();

  // The far side of the rim, seen through the mouth.
  const mouth = dark ? mix(core, white, 0.35) : core;
  const far = css(dark ? mix(accent, white, 0.2) : mix(core, ink, 0.25), 0.52);
  ring(ctx, rimX * w, rimY * w, 0.0075 * w, far, Math.PI);
  ctx.beginPath();
  ctx.ellipse(0, 0, rimX * w, rimY * w, 0, 0, Math.PI * 2);
  ctx.fillStyle = down(ctx, -rimY * w, rimY * w, [
    [0, mouth, dark ? 0.26 : 0.12],
    [1, mouth, dark ? 0.1 : 0.05],
  ]);
  ctx.fill();
}

/** What lies before the marbles: wall, foot lens, inner wall, crescents, outer edge, front of the rim, glint. */
export function paintFront(ctx: CanvasRenderingContext2D, bowl: Bowl, colours: Colours): void {
  paintWall(ctx, bowl, colours);
  paintFoot(ctx, bowl, colours);
  paintCrescents(ctx, bowl);
  paintEdges(ctx, bowl, colours);
  paintGlint(ctx, bowl, colours);
}

/**
 * The thickness of the glass: dense between outer and inner wall, where no marble lies, and only a breath inside. It is
 * soft, so it is drawn small and enlarged: wide strokes are dear where a processor draws them.
 */
function paintWall(ctx: CanvasRenderingContext2D, bowl: Bowl, { core, ink, dark, accent }: Colours): void {
  const { width: w, height: h } = bowl;
  const coarse = Math.max(1, w / 160);
  const small = document.createElement('canvas');
  const side = Math.ceil(w / coarse) + 2;
  small.width = side;
  small.height = Math.ceil((h + rimY * w) / coarse) + 2;
  const to = small.getContext('2d');
  if (!to) return;
  to.setTransform(1 / coarse, 0, 0, 1 / coarse, side / 2, (rimY * w) / coarse + 1);
  const outer = new Path2D(outerPath(bowl));
  const tone = dark ? mix(accent, white, 0.15) : mix(core, ink, 0.15);
  for (const [widest, layers, alpha] of [
    [2.3 * wall, 10, 0.033],
    [0.2, 4, 0.012],
  ] as const)
    for (let i = layers; i >= 1; i -= 1) {
      to.lineWidth = (widest * w * i) / layers;
      to.strokeStyle = css(tone, alpha);
      to.stroke(outer);
    }
  ctx.save();
  ctx.clip(new Path2D(silhouette(bowl, 1)));
  ctx.drawImage(small, (-side / 2) * coarse, -rimY * w - coarse, side * coarse, small.height * coarse);
  ctx.restore();
}

function paintFoot(ctx: CanvasRenderingContext2D, bowl: Bowl, { core, dark }: Colours): void {
  const { width: w, height: h } = bowl;
  const y = h - base * w * 0.42;
  ctx.save();
  ctx.clip(new Path2D(`${outerPath(bowl)}Z`));
  ctx.beginPath();
  ctx.ellipse(0, y, footX * w, 0.021 * w, 0, 0, Math.PI * 2);
  ctx.fillStyle = down(ctx, y - 0.021 * w, y + 0.021 * w, [
    [0, mix(core, white, dark ? 0.5 : 0.35), 0.5],
    [1, mix(core, white, 0.2), 0.28],
  ]);
  ctx.fill();
  patch(ctx, 0.02 * w, y - 0.012 * w, footX * 0.62 * w, 0.013 * w, [
    [0, white, dark ? 0.55 : 0.85],
    [1, white, 0],
  ]);
  ctx.restore();
}

/** Light along the thickness of the wall: it never reaches the marbles. */
function paintCrescents(ctx: CanvasRenderingContext2D, bowl: Bowl): void {
  const { width: w, height: h } = bowl;
  const inner = innerPath(bowl);
  ctx.save();
  ctx.clip(new Path2D(`${outerPath(bowl)}Z${inner}Z`), 'evenodd');
  for (const [x, alpha, from, to] of [
    [-w, 0.95, 0.06 * h, 0.78 * h],
    [0, 0.5, 0.3 * h, 0.95 * h],
  ] as const) {
    ctx.save();
    ctx.beginPath();
    ctx.rect(x, from, w, to - from);
    ctx.clip();
    ctx.lineWidth = wall * 0.95 * w;
    ctx.strokeStyle = down(ctx, from, to, [
      [0, white, 0],
      [0.3, white, alpha],
      [0.6, white, alpha * 0.8],
      [1, white, 0],
    ]);
    ctx.stroke(new Path2D(inner));
    ctx.restore();
  }
  ctx.restore();
}

function paintEdges(ctx: CanvasRenderingContext2D, bowl: Bowl, { core, ink, accent, dark }: Colours): void {
  const { width: w, height: h } = bowl;
  const line = dark ? mix(accent, white, 0.25) : mix(core, ink, 0.32);
  ctx.lineJoin = 'round';
  ctx.lineWidth = Math.max(0.75, 0.004 * w);
  ctx.strokeStyle = down(ctx, 0, h, [
    [0, line, 0.1],
    [0.3, line, 0.28],
    [1, line, dark ? 0.5 : 0.34],
  ]);
  ctx.stroke(new Path2D(innerPath(bowl)));
  ctx.lineWidth = Math.max(1.25, 0.0085 * w);
  ctx.strokeStyle = down(ctx, 0, h, [
    [0, line, 0.72],
    [1, line, 1],
  ]);
  ctx.stroke(new Path2D(outerPath(bowl)));
  // The near side of the rim: a dark line with light on its upper lip.
  ring(ctx, rimX * w, rimY * w, Math.max(1.25, 0.011 * w), css(line, 0.88), 0, Math.PI);
  const light = across(ctx, -rimX * w, rimX * w, [
    [0, white, 0],
    [0.28, white, 0.9],
    [0.5, white, 0.35],
    [0.72, white, 0.75],
    [1, white, 0],
  ]);
  const lip = (rimY - 0.0035) * w;
  ring(ctx, rimX * 0.992 * w, lip, Math.max(0.75, 0.0045 * w), light, 0.35, Math.PI - 0.15);
}

/** A window's reflection in the upper left. It fades out: a marble that it reaches must not look cut. */
function paintGlint(ctx: CanvasRenderingContext2D, { width: w }: Bowl, { dark }: Colours): void {
  ctx.fillStyle = down(ctx, 0.05 * w, 0.12 * w, [
    [0, white, dark ? 0.34 : 0.85],
    [1, white, 0],
  ]);
  for (const [x, width] of [
    [-0.352, 0.088],
    [-0.246, 0.05],
  ] as const) {
    const top = rimY * w * Math.sqrt(1 - ((x + width / 2) / rimX) ** 2) + 0.012 * w;
    const [left, right, foot] = [x * w, (x + width) * w, top + 0.066 * w];
    ctx.fill(
      new Path2D(
        `M${left + 0.012 * w} ${top}L${right + 0.008 * w} ${top + 0.004 * w}L${right} ${foot}L${left} ${foot}`,
      ),
    );
  }
}
