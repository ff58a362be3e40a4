// Which test file runs where: one that imports @open-wc/testing needs a browser, every other one runs in Node.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));
const skipped = new Set(['node_modules', 'dist', '.git', '.cache']);

function* walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}

const needsBrowser = (path) => readFileSync(path, 'utf8').includes("'@open-wc/testing'");
const tests = (folders) =>
  folders.flatMap((folder) => [...walk(join(root, folder))]).filter((path) => path.endsWith('.test.ts'));
const named = (paths, filters) =>
  paths
    .map((path) => relative(root, path).split(sep).join('/'))
    .filter((path) => filters.length === 0 || filters.some((filter) => path.includes(filter)))
    .sort();

const sources = ['packages', 'kiosk/src'];
/** Unit tests beside their sources that run in plain Node. */
export const nodeTests = (filters = []) =>
  named(
    tests(sources).filter((path) => !needsBrowser(path)),
    filters,
  );
/** Unit tests beside their sources that need a browser. */
export const browserTests = (filters = []) => named(tests(sources).filter(needsBrowser), filters);
/** Suites that cross packages, against the built files; those that end in .full.test.ts run in test:full. */
export const suites = (filters = [], full = false) =>
  named(tests(['test']), filters).filter((path) => path.endsWith('.full.test.ts') === full);
