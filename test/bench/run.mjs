// npm run bench [-- [--short] NAME...]: measures side by side in a real Chromium; without names every bench here.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/files.mjs';

const { status } = spawnSync(
  process.execPath,
  ['--import=tsx', '--conditions=@floorboard/source', 'test/bench/main.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.base.json') },
  },
);
process.exit(status ?? 1);
