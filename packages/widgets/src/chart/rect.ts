/** A box in px; y grows downwards. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes share more than an edge. */
export const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether `inner` lies in `outer`, to a hundredth of a px. */
export const within = (inner: Rect, outer: Rect): boolean =>
  inner.x > outer.x - 0.01 &&
  inner.y > outer.y - 0.01 &&
  inner.x + inner.width < outer.x + outer.width + 0.01 &&
  inner.y + inner.height < outer.y + outer.height + 0.01;

/** The box grown by `dx` on the left and right, and by `dy` above and below. */
export const grow = ({ x, y, width, height }: Rect, dx: number, dy = dx): Rect => ({
  x: x - dx,
  y: y - dy,
  width: width + 2 * dx,
  height: height + 2 * dy,
});
