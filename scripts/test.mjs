// npm test: everything, in the order in which a failure is cheapest to read. npm run test:full: only what takes longer.
// Ends with one line, alone: N passed, N failed, N skipped, summed from the runners' own reports.
import { spawnSync } from 'node:child_process';
import { browserTests, nodeTests, root, suites } from './files.mjs';
import { runBrowser, runNode } from './runners.mjs';

const full = process.argv.includes('--full');
const total = { passed: 0, failed: 0, skipped: 0 };

function count(counts) {
  for (const key of Object.keys(total)) total[key] += counts[key];
}

/** A command that passes or fails as a whole counts as one. */
function step(name, args) {
  const started = Date.now();
  console.log(`\n# ${name}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  console.log(`# ${name}: ${status === 0 ? 'passed' : 'failed'} in ${seconds(started)}`);
  count({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 });
  return status === 0;
}

async function run(name, work) {
  const started = Date.now();
  console.log(`\n# ${name}`);
  const counts = await work();
  console.log(`# ${name}: ${counts.passed} passed, ${counts.failed} failed in ${seconds(started)}`);
  count(counts);
}

const sum = (all) =>
  Object.fromEntries(Object.keys(total).map((key) => [key, all.reduce((so, one) => so + one[key], 0)]));

/** Side by side: while one waits for a page, another has the processor. The first speaks as it goes. */
const beside = async (...runs) => sum(await Promise.all(runs));

/** Suites that drive a wall or somebody's page, and those that read sources and stories; one at a time within each. */
function runSuites(files) {
  const driving = /^test\/(?:check|engines|faults|guest|kiosk|soak)\//;
  return beside(
    runNode(
      files.filter((file) => driving.test(file)),
      { concurrency: 1 },
    ),
    runNode(
      files.filter((file) => !driving.test(file)),
      { concurrency: 1, held: true },
    ),
  );
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const built = step('build', ['scripts/build.mjs']);
if (!full) {
  step('types, lint, format, generated files', ['scripts/check.mjs']);
  await run('unit tests in Node, elements in Chromium', () =>
    beside(runBrowser(browserTests()), runNode(nodeTests(), { held: true })),
  );
}
if (built) await run(full ? 'long suites' : 'suites', () => runSuites(suites([], full)));

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
