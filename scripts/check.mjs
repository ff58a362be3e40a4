// npm run check: types, lint, format and generated files; one line each, what is wrong beneath, exit 1 on any.
import { spawn } from 'node:child_process';
import { root } from './files.mjs';

const steps = {
  types: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.tests.json', '--pretty', 'false'],
  lint: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  'generated files': ['scripts/generate.mjs', '--check'],
};

const run = (args) =>
  new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ passed: code === 0, output, ms: Date.now() - started }));
  });

const results = await Promise.all(
  Object.entries(steps).map(async ([name, args]) => ({ name, ...(await run(args)) })),
);
for (const { name, passed, output, ms } of results) {
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name} (${(ms / 1000).toFixed(1)} s)`);
  if (!passed) console.log(output.trim().replace(/^/gm, '     '));
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
