// The command behind run.mjs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/files.mjs';
import { openBrowser } from '../support/browser.js';
import { judge } from './judge.js';
import { picture } from './picture.js';
import { head, line, verdict } from './report.js';
import { soak, soakFlags } from './soak.js';

const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '20000' },
    samples: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    speed: { type: 'string', default: '20' },
    out: { type: 'string', default: join(root, '.cache/soak') },
    snapshots: { type: 'boolean', default: false },
  },
});
const [cycles, samples, seed, speed] = [values.cycles, values.samples, values.seed, values.speed].map(
  (text) => {
    const number = Number(text);
    if (!(number > 0)) throw new Error(`--cycles, --samples, --seed and --speed take a number, not ${text}.`);
    return number;
  },
) as [number, number, number, number];
const out = resolve(values.out);
mkdirSync(out, { recursive: true });

console.log(`${cycles} rotations and feed updates, seed ${seed}, ${speed} times as fast\n${head}`);
const browser = await openBrowser(soakFlags);
const started = Date.now();
const taken = await soak(browser, {
  cycles,
  every: Math.max(1, Math.floor(cycles / samples)),
  seed,
  speed,
  snapshots: values.snapshots ? out : undefined,
  say: (sample) => console.log(line(sample)),
});
await browser.close();
const findings = judge(taken);
writeFileSync(join(out, 'soak.json'), JSON.stringify({ seed, speed, samples: taken, findings }, null, 2));
writeFileSync(join(out, 'soak.svg'), picture(taken));
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(`${verdict(findings)}\n${minutes} minutes; the picture is ${join(out, 'soak.svg')}`);
process.exitCode = findings.every(({ met }) => met) ? 0 : 1;
