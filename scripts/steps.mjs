// A step of a build: it runs when what goes into it has changed since it last succeeded, and says so either way.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './files.mjs';

/** Every file at or below a path, in a fixed order. */
export function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** By content, not by time: a fresh clone and a switched branch are told apart from an edit. */
function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const path of inputs.flatMap((input) => filesIn(join(root, input))))
    if (!path.endsWith('.test.ts'))
      hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

/**
 * @param {string} name
 * @param {{ inputs: string[], outputs: string[], run: () => Promise<unknown> }} step paths from the repository's root;
 *   an input may be a folder, an output must exist afterwards
 */
export async function perform(name, { inputs, outputs, run }, { force = false, say = console.log } = {}) {
  const stamp = join(root, '.cache/build', name.replace(/\W/g, '-'));
  const print = fingerprint(inputs);
  const made = existsSync(stamp) && readFileSync(stamp, 'utf8') === print;
  if (!force && made && outputs.every((output) => existsSync(join(root, output)))) {
    say(`${name}: up to date`);
    return;
  }
  const started = Date.now();
  rmSync(stamp, { force: true });
  await run();
  mkdirSync(join(root, '.cache/build'), { recursive: true });
  writeFileSync(stamp, print);
  say(`${name}: built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
