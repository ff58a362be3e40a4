// npm run generate: writes every generated file. With --check it writes nothing and names the files that are out of date.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './files.mjs';

const { status } = spawnSync(
  process.execPath,
  ['--import=tsx', '--conditions=@floorboard/source', 'scripts/generate/all.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.base.json') },
  },
);
process.exit(status ?? 1);
