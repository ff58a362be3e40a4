/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** What the drawing needs of the theme. */
export interface Colours {
  readonly paper: Rgb;
  readonly ink: Rgb;
  readonly quiet: Rgb;
  /** The colour of marbles: the accent on light paper, the plate on dark, where the accent is a pale line. */
  readonly core: Rgb;
  readonly accent: Rgb;
  readonly dark: boolean;
}

export const black: Rgb = [0, 0, 0];
export const white: Rgb = [255, 255, 255];

export const mix = (a: Rgb, b: Rgb, share: number): Rgb => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

export const css = ([r, g, b]: Rgb, alpha = 1): string =>
  `rgba(${Math.round(r)},${Math.round(g)},${Math.round(b)},${+alpha.toFixed(3)})`;

/** Relative luminance (WCAG 2), 0 to 1. */
export function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((v) => {
    const c = v / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The theme's colours as an element computes them now. `probe` turns any CSS colour into numbers. */
export function coloursOf(element: Element, probe: CanvasRenderingContext2D): Colours {
  const styles = getComputedStyle(element);
  const read = (name: string): Rgb => {
    probe.clearRect(0, 0, 1, 1);
    probe.fillStyle = styles.getPropertyValue(`--_${name}`).trim();
    probe.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = probe.getImageData(0, 0, 1, 1).data;
    return [r, g, b];
  };
  const paper = read('paper');
  const accent = read('accent');
  const dark = luminance(paper) < 0.18;
  return {
    paper,
    ink: read('ink'),
    quiet: read('quiet'),
    accent,
    core: dark ? mix(read('plate'), accent, 0.12) : accent,
    dark,
  };
}
