// npm run build: the packages (ES modules and types), the one-file builds and the kiosk's site. Each step runs when its
// inputs have changed since it last succeeded, and says so either way. --force runs all.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './files.mjs';

const libraries = ['metrics', 'feed', 'widgets', 'react', 'cli'];
const sources = (...names) => names.map((name) => `packages/${name}/src`);
const settings = ['tsconfig.base.json', 'package-lock.json', 'scripts/build.mjs'];

const steps = {
  packages: {
    inputs: [
      ...sources(...libraries),
      ...libraries.map((name) => `packages/${name}/tsconfig.json`),
      ...settings,
    ],
    outputs: libraries.map((name) => `packages/${name}/dist/index.js`),
    run: compile,
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

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const path of inputs.flatMap((input) => filesIn(join(root, input))))
    if (!path.endsWith('.test.ts'))
      hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

const stampOf = (name) => join(root, '.cache/build', name.replace(/\W/g, '-'));

function isFresh(name, { outputs }, print) {
  const stamp = stampOf(name);
  const built = existsSync(stamp) && readFileSync(stamp, 'utf8') === print;
  return built && outputs.every((output) => existsSync(join(root, output)));
}

async function perform(name, step, force, say) {
  const print = fingerprint(step.inputs);
  if (!force && isFresh(name, step, print)) {
    say(`${name}: up to date`);
    return;
  }
  const started = Date.now();
  rmSync(stampOf(name), { force: true });
  await step.run();
  mkdirSync(join(root, '.cache/build'), { recursive: true });
  writeFileSync(stampOf(name), print);
  say(`${name}: built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Builds what is missing or out of date. Throws an Error with a sentence where a step fails. */
export async function build({ force = false, say = console.log } = {}) {
  // tsc is a process of its own: it runs beside the bundles.
  const bundles = async () => {
    for (const name of ['kiosk', 'one-file builds']) await perform(name, steps[name], force, say);
  };
  const results = await Promise.allSettled([perform('packages', steps.packages, force, say), bundles()]);
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
