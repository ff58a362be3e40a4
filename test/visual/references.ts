// Reference pictures: one sheet of many, each part of it compared by itself. After a wanted change:
//   FLOORBOARD_UPDATE=1 node scripts/test-suites.mjs test/visual
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { format } from 'prettier';
import { root } from '../../scripts/files.mjs';
import { compare, cut, readPicture, smallPng, type Box, type Picture } from './picture.js';

/** A picture and what stands where in it. */
export interface Sheet {
  readonly picture: Picture;
  readonly parts: Readonly<Record<string, Box>>;
}

/** Pictures of one width, one below the other. */
export function stacked(pictures: Readonly<Record<string, Picture>>): Sheet {
  const all = Object.values(pictures);
  const tops = all.map((_, i) => all.slice(0, i).reduce((sum, { height }) => sum + height, 0));
  const boxes = all.map(({ width, height }, i): Box => [0, tops[i]!, width, height]);
  return {
    picture: {
      width: all[0]!.width,
      height: all.reduce((sum, { height }) => sum + height, 0),
      data: Buffer.concat(all.map(({ data }) => data)),
    },
    parts: Object.fromEntries(Object.keys(pictures).map((name, i) => [name, boxes[i]!])),
  };
}

/**
 * How much of a part may differ: another version of the browser, or a font smoothed otherwise, moves the edges of letters a
 * little; a missing label or a mark that stands elsewhere is more. Both are planted in tolerance.full.test.ts.
 */
export const allowed = { share: 0.0001, pixels: 16 };

const folder = join(root, 'test/visual/references');
const evidence = join(root, '.cache/visual');

/** What is wrong with one part, or nothing. Files of it are written beside each other to be looked at. */
export function faultOf(expected: Picture, actual: Picture, place: string): string | undefined {
  const sizes = [actual, expected].map(({ width, height }) => `${width} × ${height}`);
  const common: Box = [
    0,
    0,
    Math.max(actual.width, expected.width),
    Math.max(actual.height, expected.height),
  ];
  const { pixels, shown } = compare(cut(expected, common), cut(actual, common));
  const bearable = Math.max(allowed.pixels, allowed.share * common[2] * common[3]);
  if (sizes[0] === sizes[1] && pixels <= bearable) return undefined;
  mkdirSync(dirname(place), { recursive: true });
  for (const [name, picture] of Object.entries({ actual, expected, difference: shown }))
    writeFileSync(`${place}.${name}.png`, smallPng(picture));
  const size = sizes[0] === sizes[1] ? '' : `${sizes[0]} instead of ${sizes[1]}, `;
  return `${size}${pixels} pixels differ: see ${relative(root, place)}.{actual,expected,difference}.png`;
}

const fileName = (name: string) =>
  name
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();

/** Says of each part of a sheet that doesn't look as it did how it differs; writes the reference where that is asked for. */
export async function faultsOf(name: string, { picture, parts }: Sheet): Promise<string[]> {
  const reference = join(folder, name);
  if (process.env.FLOORBOARD_UPDATE) {
    mkdirSync(dirname(reference), { recursive: true });
    writeFileSync(`${reference}.png`, smallPng(picture));
    writeFileSync(
      `${reference}.json`,
      await format(JSON.stringify(parts), { parser: 'json', printWidth: 110 }),
    );
    return [];
  }
  if (!existsSync(`${reference}.png`)) return [`no reference ${name}.png: FLOORBOARD_UPDATE=1 writes one`];
  const known = JSON.parse(readFileSync(`${reference}.json`, 'utf8')) as Record<string, Box>;
  const expected = readPicture(readFileSync(`${reference}.png`));
  rmSync(join(evidence, name), { recursive: true, force: true });
  const faults = Object.entries(parts).flatMap(([part, box]) => {
    const before = known[part];
    if (!before) return [`${part}: there is no reference of it`];
    const fault = faultOf(cut(expected, before), cut(picture, box), join(evidence, name, fileName(part)));
    return fault ? [`${part}: ${fault}`] : [];
  });
  const gone = Object.keys(known).filter((part) => !(part in parts));
  return [...faults, ...gone.map((part) => `${part}: it is no longer there`)];
}
