export type XY = readonly [x: number, y: number];

const round = (value: number) => Math.round(value * 100) / 100;

/** Broken lines as one path: each run is joined, runs are not. A run of one point draws nothing. */
export const linePath = (runs: readonly (readonly XY[])[]): string =>
  runs
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`)
    .join('');

/** A square on its corner, `reach` px from its centre to each corner. */
export const diamondPath = (x: number, y: number, reach: number): string =>
  `M${round(x)} ${round(y - reach)}l${round(reach)} ${round(reach)}l${round(-reach)} ${round(reach)}l${round(-reach)} ${round(-reach)}z`;
