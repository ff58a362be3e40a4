// npm run soak [-- --cycles N --seed N --speed N --out DIR]: the kiosk against a server that misbehaves, time compressed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/files.mjs';

const { status } = spawnSync(
  process.execPath,
  ['--import=tsx', '--conditions=@floorboard/source', 'test/soak/main.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.base.json') },
  },
);
process.exit(status ?? 1);
