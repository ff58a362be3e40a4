// Makes a fresh clone ready: modules as the lock file says and, with --browser, a Chromium for the tests.
// Runs before node_modules exists, so it imports nothing but Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findBrowser } from './browser.mjs';

const root = new URL('../', import.meta.url);
const stamp = new URL('node_modules/.floorboard-lock', root);

const say = (line) => console.error(`setup: ${line}`);
const fail = (line) => {
  say(line);
  process.exit(1);
};
const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node 20.19 or newer is needed, this is ${process.version}.`);

const lock = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  say('installing the modules that package-lock.json names');
  if (!run('npm', ['ci', '--no-audit', '--no-fund']))
    fail('npm ci failed; its message stands above. Is the npm registry reachable?');
  writeFileSync(stamp, lock);
}

if (process.argv.includes('--browser') && !findBrowser()) {
  const wanted =
    'The tests need Chromium or Chrome. Install it (Debian: apt-get install chromium) or set CHROME_PATH to it.';
  const apt = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!apt) fail(wanted);
  say('installing Chromium with apt-get');
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  run('apt-get', ['update', '-qq']);
  if (!run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']) || !findBrowser())
    fail(wanted);
}
