// Runs in the page: colours as the screen has them, and their contrast (WCAG 2.2).

/** Red, green and blue from 0 to 255, and how much of what lies behind is covered, 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pixel = canvas.getContext('2d', { willReadFrequently: true });
const read = new Map<string, Colour>();

/** Any CSS colour, as the browser draws it. */
export function colourOf(css: string): Colour {
  const known = read.get(css);
  if (known) return known;
  if (!pixel) throw new Error('this browser can’t measure colours');
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = css;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, alpha / 255];
  read.set(css, colour);
  return colour;
}

/** One over another, which covers all. */
export function over(front: Colour, back: Colour): Colour {
  const alpha = front[3];
  const mix = (i: 0 | 1 | 2) => front[i] * alpha + back[i] * (1 - alpha);
  return [mix(0), mix(1), mix(2), 1];
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
