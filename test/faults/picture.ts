// What can be said of a screenshot without knowing what it shows.
import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Bytes a pixel: 3 or 4. */
  readonly depth: number;
  /** Row by row. */
  readonly pixels: Uint8Array;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How much is on a picture. */
export interface Look {
  /** Colours, as the eye tells them apart: four bits a channel. */
  readonly colours: number;
  /** The share of pixels that stand out from the paper, the most frequent colour. */
  readonly ink: number;
  /** The share of 12 by 6 cells with ink in them. */
  readonly spread: number;
}

const across = 12;
const down = 6;
/** Of 255, in any channel. */
const standsOut = 48;

/** A PNG as Chromium writes it: 8 bits a channel, colour with or without alpha, not interlaced. */
export function readPng(file: Buffer): Picture {
  let width = 0;
  let height = 0;
  let depth = 0;
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
      depth = { 2: 3, 6: 4 }[body[9] ?? 0] ?? 0;
      if (body[8] !== 8 || depth === 0 || body[12] !== 0) throw new Error('not a PNG of Chromium’s');
    }
    if (type === 'IDAT') parts.push(body);
    at += length + 12;
  }
  const rows = inflateSync(Buffer.concat(parts));
  return { width, height, depth, pixels: unfilter(rows, width * depth, height, depth) };
}

/** Each row is written as differences from its neighbours, in one of five ways (PNG, chapter 9). */
function unfilter(rows: Uint8Array, stride: number, height: number, depth: number): Uint8Array {
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const way = rows[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const here = y * stride + x;
      const left = x < depth ? 0 : pixels[here - depth]!;
      const above = y === 0 ? 0 : pixels[here - stride]!;
      const corner = x < depth || y === 0 ? 0 : pixels[here - stride - depth]!;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][way ?? 0] ?? 0;
      pixels[here] = rows[y * (stride + 1) + 1 + x]! + guess;
    }
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** Looks at a picture, or at one place of it. */
export function lookAt({ width, height, depth, pixels }: Picture, place?: Place): Look {
  const x0 = Math.max(0, Math.floor(place?.x ?? 0));
  const y0 = Math.max(0, Math.floor(place?.y ?? 0));
  const x1 = Math.min(width, Math.ceil(place ? place.x + place.width : width));
  const y1 = Math.min(height, Math.ceil(place ? place.y + place.height : height));
  const colours = new Map<number, number>();
  for (let y = y0; y < y1; y += 1)
    for (let x = x0; x < x1; x += 1) {
      const at = (y * width + x) * depth;
      const colour = ((pixels[at]! >> 4) << 8) | ((pixels[at + 1]! >> 4) << 4) | (pixels[at + 2]! >> 4);
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
  const [paper] = [...colours].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  const [red, green, blue] = [paper >> 8, (paper >> 4) & 15, paper & 15].map((part) => part * 17);
  const cells = new Set<number>();
  let inked = 0;
  for (let y = y0; y < y1; y += 1)
    for (let x = x0; x < x1; x += 1) {
      const at = (y * width + x) * depth;
      const apart = Math.max(
        Math.abs(pixels[at]! - red!),
        Math.abs(pixels[at + 1]! - green!),
        Math.abs(pixels[at + 2]! - blue!),
      );
      if (apart < standsOut) continue;
      inked += 1;
      cells.add(
        Math.floor(((x - x0) / (x1 - x0)) * across) + across * Math.floor(((y - y0) / (y1 - y0)) * down),
      );
    }
  const area = Math.max(1, (x1 - x0) * (y1 - y0));
  return { colours: colours.size, ink: inked / area, spread: cells.size / (across * down) };
}

/** Hardly anything is on it: no board looks so, and no clock of quiet hours. */
export const isBlank = ({ colours, ink, spread }: Look): boolean =>
  colours < 8 || ink < 0.005 || spread < 0.1;
