// The two test runners behind one shape: each run resolves to { passed, failed, skipped } from the runner's own report.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './files.mjs';

/** With `held`, what the runner says is kept until it is done: two that speak at once can't be read. */
const start = (args, env = {}, held = false) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', held ? 'pipe' : 'inherit', held ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
    });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });

async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), 'floorboard-'));
  try {
    return await work(join(folder, 'report'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A runner that died without a report, or disagrees with it, counts as one failure: silence is never a pass. */
const settle = (counts, code) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

/** Node's test runner over TypeScript sources. */
export async function runNode(files, { concurrency = 2, held = false } = {}) {
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  return withReport(async (report) => {
    const code = await start(
      [
        '--import=tsx',
        '--conditions=@floorboard/source',
        '--test',
        `--test-concurrency=${concurrency}`,
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=tap',
        `--test-reporter-destination=${report}`,
        ...files,
      ],
      { TSX_TSCONFIG_PATH: join(root, 'tsconfig.base.json') },
      held,
    );
    const text = existsSync(report) ? readFileSync(report, 'utf8') : '';
    const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    return settle(
      {
        passed: count('pass'),
        failed: count('fail') + count('cancelled'),
        skipped: count('skipped') + count('todo'),
      },
      code,
    );
  });
}

/** @web/test-runner in Chromium; its configuration writes the counts where FLOORBOARD_REPORT says. */
export async function runBrowser(files) {
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  return withReport(async (report) => {
    const code = await start(
      [
        'node_modules/@web/test-runner/dist/bin.js',
        '--config',
        'web-test-runner.config.js',
        '--files',
        ...files,
      ],
      { FLOORBOARD_REPORT: report },
    );
    const counts = existsSync(report)
      ? JSON.parse(readFileSync(report, 'utf8'))
      : { passed: 0, failed: 0, skipped: 0 };
    return settle(counts, code);
  });
}
