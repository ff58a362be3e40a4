// What each package publishes: its exports map, with patterns spelt out for what is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/files.mjs';

export interface Entry {
  /** As a user imports it: floorboard/nps-trend/define. */
  readonly name: string;
  readonly folder: string;
  /** Paths in the package's folder; an entry that is a plain file has no types. */
  readonly types: string | undefined;
  readonly file: string;
}

type Conditions = Readonly<Partial<Record<string, string>>>;
interface PackageJson {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Conditions>>;
}

const rooms = [
  'packages/metrics',
  'packages/feed',
  'packages/widgets',
  'packages/react',
  'packages/cli',
  'kiosk',
];

/** What may stand for the star: an element's folder, a language, a file for script tags. */
function stars(folder: string, key: string): string[] {
  const names = (path: string) =>
    existsSync(join(root, folder, path)) ? readdirSync(join(root, folder, path)) : [];
  if (key === './locales/*')
    return names('src/locales').filter((name) =>
      existsSync(join(root, folder, 'src/locales', name, 'index.ts')),
    );
  if (key === './themes/*') return names('themes');
  if (key === './cdn/*') return ['floorboard.js.map'];
  const ending = /\/define$|\/cdn\//.test(key) ? '.define.ts' : '.ts';
  return names('src').filter((name) => existsSync(join(root, folder, 'src', name, name + ending)));
}

/** Every published entry of every package. An entry with only a source condition is for this repository's tests. */
export const entries: readonly Entry[] = rooms.flatMap((folder) => {
  const { name, exports } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  ) as PackageJson;
  return Object.entries(exports).flatMap(([key, target]): Entry[] => {
    const { types, default: file } =
      typeof target === 'string' ? { types: undefined, default: target } : target;
    if (file === undefined) return [];
    return (key.includes('*') ? stars(folder, key) : ['']).map((star) => ({
      name: name + key.replace('*', star).slice(1),
      folder,
      types: types?.replace(/\*/g, star),
      file: file.replace(/\*/g, star),
    }));
  });
});

/** The entries that are modules. */
export const modules = entries.filter(({ types }) => types !== undefined);
