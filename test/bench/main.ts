// The command behind run.mjs: which benches, and where their results go.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../scripts/files.mjs';
import type { Bench } from './bench.js';
import { measure, type Result } from './measure.js';
import { markdown, progress } from './report.js';
import { openBrowser } from '../support/browser.js';

const here = join(root, 'test/bench');
const words = process.argv.slice(2);
const isShort = words.includes('--short');
const names = words.filter((word) => !word.startsWith('--'));
const every = readdirSync(here)
  .filter((name) => existsSync(join(here, name, 'bench.ts')))
  .sort();
const unknown = names.filter((name) => !every.includes(name));
if (unknown.length > 0) throw new Error(`No bench "${unknown.join('", "')}": there are ${every.join(', ')}.`);

/** A short run says nothing about speed: it is kept apart from the results that people read. */
const folder = isShort ? join(root, '.cache/bench') : here;
mkdirSync(folder, { recursive: true });
const file = join(folder, 'results.json');

interface Results {
  readonly machine: string;
  readonly benches: Readonly<Record<string, Result>>;
}
const earlier: Results['benches'] =
  !isShort && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results).benches : {};

const browser = await openBrowser();
const [processor] = cpus();
// Whatever else runs takes its share of every figure here: it is said.
const load = loadavg()[0]!.toFixed(1);
const machine = `Chromium ${browser.version()}, ${cpus().length} processors (${processor?.model.trim() ?? 'unknown'}), load ${load} before it began`;

const measured: Record<string, Result> = {};
for (const name of names.length > 0 ? names : every) {
  const { bench } = (await import(`./${name}/bench.js`)) as { bench: Bench };
  console.log(`\n# ${bench.title}, ${bench.unit}`);
  measured[name] = await measure(browser, bench, isShort, (row) => console.log(progress(row, bench.unit)));
}
await browser.close();

const all = { ...earlier, ...measured };
const benches = Object.fromEntries(every.filter((name) => name in all).map((name) => [name, all[name]!]));
const table = markdown(Object.values(benches), machine);
const write = async (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, await format(text, { ...(await resolveConfig(here)), filepath: path }));
};
await write('results.json', JSON.stringify({ machine, benches } satisfies Results));
await write('results.md', table);
console.log(`\n${table}`);
