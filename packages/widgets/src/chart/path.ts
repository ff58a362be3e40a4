import type { Rect } from './rect.js';

/** Outlines as the `d` of an SVG path, in px to two decimals. */
export type XY = readonly [x: number, y: number];

const d = (text: TemplateStringsArray, ...values: number[]) =>
  text.reduce((path, part, i) => path + String(Math.round(values[i - 1]! * 100) / 100) + part);

export const linePath = (points: readonly XY[]): string =>
  points.map(([x, y], i) => (i === 0 ? d`M${x} ${y}` : d`L${x} ${y}`)).join('');

export const rectPath = ({ x, y, width, height }: Rect): string =>
  d`M${x} ${y}h${width}v${height}h${-width}z`;

export const circlePath = (x: number, y: number, r: number): string =>
  d`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** A square on its corner, `r` from its centre to each corner. */
export const diamondPath = (x: number, y: number, r: number): string =>
  d`M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
