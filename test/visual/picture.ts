// Pictures as pixels: halved, cut out, compared, and kept small.
import { deflateSync, crc32 } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Four bytes a pixel: red, green, blue, alpha. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

/** Where something stands in a picture: left, top, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

export const readPicture = (file: Buffer): Picture => PNG.sync.read(file);

const blank = (width: number, height: number): Picture => ({
  width,
  height,
  data: Buffer.alloc(width * height * 4, 255),
});

/**
 * Half as wide and half as high, each pixel the mean of four. A browser asked for half the scale would set its texts anew,
 * at sizes nobody reads; and a mean forgets half of how fonts are smoothed.
 */
export function halved({ width, height, data }: Picture): Picture {
  const small = blank(width >> 1, height >> 1);
  let to = 0;
  for (let y = 0; y < small.height; y += 1)
    for (let x = 0; x < small.width; x += 1, to += 4) {
      const from = (y * 2 * width + x * 2) * 4;
      const below = from + width * 4;
      for (let c = 0; c < 3; c += 1)
        small.data[to + c] =
          (data[from + c]! + data[from + 4 + c]! + data[below + c]! + data[below + 4 + c]! + 2) >> 2;
    }
  return small;
}

/** A part of a picture; white where the box reaches beyond it. */
export function cut(picture: Picture, [x, y, width, height]: Box): Picture {
  const part = blank(width, height);
  for (let row = 0; row < Math.min(height, picture.height - y); row += 1) {
    const from = ((y + row) * picture.width + x) * 4;
    picture.data.copy(part.data, row * width * 4, from, from + Math.min(width, picture.width - x) * 4);
  }
  return part;
}

/** How many pixels of two pictures of one size differ to the eye, and where. */
export function compare(one: Picture, other: Picture): { readonly pixels: number; readonly shown: Picture } {
  const shown = blank(one.width, one.height);
  const options = { threshold: 0.1, includeAA: true };
  return { pixels: pixelmatch(one.data, other.data, shown.data, one.width, one.height, options), shown };
}

/** Colours of one family, 16 levels a channel, are kept as one: far below what is called a difference. */
const family = (data: Buffer, i: number) =>
  ((data[i]! >> 4) << 8) | ((data[i + 1]! >> 4) << 4) | (data[i + 2]! >> 4);
const colourAt = (data: Buffer, i: number) => (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!;
const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;

const distance = (one: number, other: number) => {
  const others = channels(other);
  return channels(one).reduce((sum, value, i) => sum + (value - others[i]!) ** 2, 0);
};
const byCount = (counts: ReadonlyMap<number, number>) =>
  [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);

/** At most 256 colours: the most frequent of each family; and which of them each family becomes. */
function paletteOf({ data }: Picture): { colours: number[]; indexOf: Map<number, number> } {
  const families = new Map<number, Map<number, number>>();
  const sizes = new Map<number, number>();
  for (let i = 0; i < data.length; i += 4) {
    const name = family(data, i);
    const counts = families.get(name) ?? new Map<number, number>();
    const colour = colourAt(data, i);
    families.set(name, counts.set(colour, (counts.get(colour) ?? 0) + 1));
    sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  const names = byCount(sizes);
  const best = (name: number) => byCount(families.get(name)!)[0]!;
  const colours = names.slice(0, 256).map(best);
  const indexOf = new Map(names.slice(0, 256).map((name, i) => [name, i]));
  for (const name of names.slice(256)) {
    const away = colours.map((colour) => distance(colour, best(name)));
    indexOf.set(name, away.indexOf(Math.min(...away)));
  }
  return { colours, indexOf };
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG with a palette of at most 256 colours: a third of the bytes of one in full colours. */
export function smallPng(picture: Picture): Buffer {
  const { width, height, data } = picture;
  const { colours, indexOf } = paletteOf(picture);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, i = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, i += 4) rows[y * (width + 1) + 1 + x] = indexOf.get(family(data, i))!;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, an index into the palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
