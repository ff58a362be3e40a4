import type { Rect } from './rect.js';

/** Outlines as the `d` of an SVG path, to two decimals. */
export const d = (text: TemplateStringsArray, ...values: number[]): string =>
  text.reduce((path, part, i) => `${path}${Math.round(values[i - 1]! * 100) / 100}${part}`);

/** A box; without a width or a height it is a line. */
export const boxPath = ({ x, y, width, height }: Rect): string =>
  d`M${x} ${y}h${width}v${height}` + (width && height ? d`h${-width}z` : '');

/** A mark that reaches `r` to each side: a diamond for a signal, else a dot. */
export const markPath = (x: number, y: number, r: number, kind: string): string =>
  kind === 'signal'
    ? d`M${x - r} ${y}l${r} ${-r}l${r} ${r}l${-r} ${r}z`
    : d`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
