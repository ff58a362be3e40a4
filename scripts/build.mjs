// npm run build: the packages (ES modules and types), the one-file builds and the kiosk's site; what has changed, or
// all of it with --force.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compactTemplatesIn } from './compact-templates.mjs';
import { root } from './files.mjs';
import { filesIn, perform } from './steps.mjs';

const libraries = ['metrics', 'feed', 'widgets', 'react', 'cli'];
const sources = (...names) => names.map((name) => `packages/${name}/src`);
const settings = [
  'tsconfig.base.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/compact-templates.mjs',
  'scripts/minify.mjs',
];

const steps = {
  packages: {
    inputs: [
      ...sources(...libraries),
      ...libraries.map((name) => `packages/${name}/tsconfig.json`),
      ...settings,
    ],
    outputs: libraries.map((name) => `packages/${name}/dist/index.js`),
    run: async () => {
      await compile();
      await compactTemplatesIn(join(root, 'packages/widgets/dist'));
    },
  },
  'one-file builds': {
    inputs: [...sources('metrics', 'feed', 'widgets'), 'rollup.config.js', ...settings],
    outputs: ['packages/widgets/dist/cdn/floorboard.js'],
    run: async () => {
      const { cdn } = await import('../rollup.config.js');
      await bundle(cdn);
    },
  },
  kiosk: {
    inputs: [
      ...sources('metrics', 'feed', 'widgets'),
      'kiosk/src',
      'scripts/site',
      'rollup.config.js',
      ...settings,
    ],
    outputs: ['kiosk/dist/index.html', 'kiosk/dist/board.html', 'kiosk/dist/sw.js'],
    run: async () => {
      const { kiosk } = await import('../rollup.config.js');
      const [files] = await bundle([kiosk]);
      prune(join(root, 'kiosk/dist'), files);
    },
  },
};

/** Compiles every package with its references; tsc's own messages go to the terminal. */
function compile() {
  const projects = libraries.map((name) => `packages/${name}`);
  return new Promise((resolve, reject) => {
    const args = ['node_modules/typescript/bin/tsc', '-b', '--pretty', 'false', ...projects];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error('tsc found the errors above'))));
  });
}

/** Runs configurations one after the other, what one has compiled kept for the next; gives each one's files. */
async function bundle(configurations) {
  const { rollup } = await import('rollup');
  const written = [];
  let cache;
  for (const { output, ...input } of configurations) {
    const made = await rollup({ ...input, cache });
    cache = made.cache;
    const { output: files } = await made.write(output);
    await made.close();
    written.push(files.map(({ fileName }) => fileName));
  }
  return written;
}

/** Takes away what an earlier build has left: names carry hashes, so old files would pile up. */
function prune(folder, files) {
  const wanted = new Set(files);
  for (const path of filesIn(folder))
    if (!wanted.has(relative(folder, path).split(sep).join('/'))) rmSync(path);
}

/** Builds what is missing or out of date. Throws an Error with a sentence where a step fails. */
export async function build(options) {
  // tsc is a process of its own: it runs beside the bundles.
  const bundles = async () => {
    for (const name of ['kiosk', 'one-file builds']) await perform(name, steps[name], options);
  };
  const results = await Promise.allSettled([perform('packages', steps.packages, options), bundles()]);
  const failed = results.filter(({ status }) => status === 'rejected').map(({ reason }) => reason.message);
  if (failed.length > 0) throw new Error(failed.join('\n'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await build({ force: process.argv.includes('--force') });
  } catch (error) {
    console.error(`build: ${error.message}`);
    process.exitCode = 1;
  }
}
