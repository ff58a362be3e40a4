// Every board of the demo on its first screen; test:full sees the upright one and the other sizes.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { demoConfig, prepareDemo } from '../../scripts/demo.mjs';
import { root } from '../../scripts/files.mjs';

const program = join(root, 'packages/cli/bin/floorboard.js');
const run = (args: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
  new Promise<{ code: number; out: string; error: string }>((resolve) => {
    execFile(process.execPath, [program, 'check', ...args], { env }, (failure, out, error) =>
      resolve({ code: failure ? Number(failure.code) : 0, out, error }),
    );
  });

describe('floorboard check', () => {
  before(() => prepareDemo({ say: () => undefined }));

  it('finds nothing on the demo’s first screen', async () => {
    const { code, out, error } = await run([demoConfig, '--screen', 'default', '--json']);
    assert.deepEqual([JSON.parse(out), code, error], [[], 0, '']);
  });

  it('says what is wrong on one line for each, and ends with 1', async () => {
    const config = join(root, 'test/check/faulty/kiosk.json');
    const { code, out } = await run([config, '--size', '1280x720']);
    assert.equal(code, 1);
    assert.match(out, /^default, figures at 1280x720: empty: floor-kpi \(.*\(empty\)\)$/m);
  });

  it('says in one sentence that there is no browser, no such screen, no such file', async () => {
    const none = await run([demoConfig], { ...process.env, CHROME_PATH: '/nowhere/chrome' });
    assert.match(none.error, /^floorboard: No browser was found: install Chromium .*CHROME_PATH/);
    const screen = await run([demoConfig, '--screen', 'lobby']);
    assert.match(
      screen.error,
      /^floorboard: There is no screen lobby; there are default, portrait, wall\.$/m,
    );
    const file = await run(['nothing.json']);
    assert.match(file.error, /^floorboard: nothing\.json can't be read: there is no such file\.$/m);
    assert.deepEqual([none.code, screen.code, file.code], [1, 1, 1]);
  });

  it('takes no sizes or ratios that are none', async () => {
    const size = await run([demoConfig, '--size', 'large']);
    const ratio = await run([demoConfig, '--pixel-ratio', '9']);
    assert.match(size.error, /--size takes sizes such as 1920x1080,1080x1920, not large/);
    assert.match(ratio.error, /--pixel-ratio takes a number from 1 to 4, not 9/);
    assert.deepEqual([size.code, ratio.code], [2, 2]);
  });
});
