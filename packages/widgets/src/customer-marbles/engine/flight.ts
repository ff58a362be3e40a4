/** A marble's throw from one place over the rim to another; it may change its size on the way. Closed form. */
export interface Flight {
  readonly fromX: number;
  readonly fromY: number;
  readonly fromSize: number;
  readonly toX: number;
  readonly toY: number;
  readonly toSize: number;
  /** The highest point of its middle. */
  readonly apex: number;
  /** ms. */
  readonly start: number;
  readonly end: number;
}

/** The share of a throw after which a marble goes down. */
export function turnOf({ fromY, toY, apex }: Flight): number {
  const up = Math.sqrt(Math.max(0, fromY - apex));
  const down = Math.sqrt(Math.max(0, toY - apex));
  return up + down > 0 ? up / (up + down) : 0.5;
}

/** Middle and size at a time between start and end, written to `out`. */
export function flightAt(flight: Flight, time: number, out: Float32Array): void {
  const { fromX, fromY, fromSize, toX, toY, toSize, apex, start, end } = flight;
  const u = Math.min(1, Math.max(0, (time - start) / (end - start)));
  const turn = turnOf(flight);
  // Straight up and out of the glass first, sideways over the rim, straight down last.
  const across = smooth((u - turn * 0.5) / Math.max(0.05, (1 - turn) * 0.75 + turn * 0.5));
  out[0] = fromX + (toX - fromX) * across;
  out[1] =
    u < turn
      ? fromY - (fromY - apex) * (1 - (1 - u / turn) ** 2)
      : apex + (toY - apex) * ((u - turn) / (1 - turn || 1)) ** 2;
  out[2] = fromSize + (toSize - fromSize) * across;
}

const smooth = (share: number) => {
  const t = Math.min(1, Math.max(0, share));
  return t * t * (3 - 2 * t);
};
