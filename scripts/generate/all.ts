// Every generated file of the repository, by path: made in memory, then written, or compared with what is there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifest } from './manifest.js';
import { editorFiles } from './editors.js';
import { guide } from './llms.js';
import { reactFiles } from './react.js';
import { typeFiles } from './types.js';
import { contractModule, jsonSchema } from '../generate-feed.js';
import { root } from '../files.mjs';
import { palettes, themeSheet, type ThemeName } from 'floorboard/theme';

const elements = await manifest();
const files: Record<string, string> = {
  'packages/feed/src/parse/contract.generated.ts': contractModule(),
  'packages/feed/feed.schema.json': jsonSchema(),
  'packages/widgets/custom-elements.json': `${JSON.stringify(elements, null, 2)}\n`,
  ...reactFiles(elements),
  ...Object.fromEntries(
    (Object.keys(palettes) as ThemeName[]).map((theme) => [
      `packages/widgets/themes/${theme}.css`,
      themeSheet(theme),
    ]),
  ),
  ...typeFiles(elements),
  ...editorFiles(elements),
  'packages/widgets/llms.txt': guide(elements),
};

const present = (path: string): string | undefined => {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
};
const stale = Object.entries(files).filter(([path, text]) => present(path) !== text);

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is out of date: run npm run generate.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}
