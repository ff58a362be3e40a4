// A box that runs the recipe of docs/kiosk: its own scripts, a real Chromium, and this in systemd's place.
import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/files.mjs';
import { discard, scratch } from '../support/scratch.js';

const recipe = join(root, 'docs/kiosk');
/** As the unit says: the browser is started again so long after it has gone, ms. */
const restartAfter = 5000;

/** What a headless browser on a test machine needs beside the recipe's own flags. A small heap is full soon. */
const extraFlags = [...browserFlags, '--headless', '--js-flags=--max-old-space-size=256'];

export class Box {
  private readonly home = scratch('box');
  private readonly asked = join(this.home, 'asked');
  private readonly running = new Set<ChildProcess>();
  private screen: ChildProcess | undefined;
  private looking: NodeJS.Timeout | undefined;
  private restarting: NodeJS.Timeout | undefined;
  private isOff = false;
  private heeded = 0;
  /** How often the watchdog has asked for a restart. */
  restarts = 0;

  /** `restarted`: called before the browser starts again. */
  constructor(
    private readonly url: string,
    private readonly restarted: () => void,
  ) {}

  wasRestarted(): boolean {
    return this.restarts > 0;
  }

  async switchOn(): Promise<void> {
    mkdirSync(join(this.home, 'bin'));
    appendFileSync(this.asked, '');
    this.command('chromium', `exec '${findBrowser() ?? 'chromium'}' ${extraFlags.join(' ')} "$@"`);
    this.command('systemctl', `echo "$*" >> '${this.asked}'`);
    await this.startScreen();
    this.run('watchdog.sh');
    this.looking = setInterval(() => void this.heed(), 200);
  }

  async switchOff(): Promise<void> {
    clearInterval(this.looking);
    clearTimeout(this.restarting);
    // Nothing is started in its place.
    this.screen = undefined;
    this.isOff = true;
    for (const child of this.running) this.kill(child);
    await discard(this.home);
  }

  /** Does what systemd is asked to do. */
  private async heed(): Promise<void> {
    const lines = readFileSync(this.asked, 'utf8').split('\n').filter(Boolean);
    if (lines.length === this.heeded) return;
    this.heeded = lines.length;
    if (lines[lines.length - 1] !== 'restart floorboard-screen.service') throw new Error(lines.join());
    this.restarts += 1;
    const { screen } = this;
    this.screen = undefined;
    if (screen) this.kill(screen);
    this.restarted();
    await this.startScreen();
  }

  private async startScreen(): Promise<void> {
    await new Promise((done) => this.run('wait-for-server.sh').once('exit', done));
    if (this.isOff) return;
    const screen = this.run('screen.sh');
    this.screen = screen;
    screen.once('exit', () => {
      if (this.screen === screen) this.restarting = setTimeout(() => void this.startScreen(), restartAfter);
    });
  }

  private command(name: string, line: string): void {
    const file = join(this.home, 'bin', name);
    writeFileSync(file, `#!/bin/sh\n${line}\n`);
    chmodSync(file, 0o755);
  }

  private run(script: string): ChildProcess {
    const child = spawn('/bin/sh', [join(recipe, script)], {
      // A group of its own, which ends as a whole: what a unit's processes are to systemd.
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        PATH: `${join(this.home, 'bin')}:${process.env['PATH'] ?? ''}`,
        FLOORBOARD_HOME: this.home,
        FLOORBOARD_URL: this.url,
      },
    });
    this.running.add(child);
    child.once('exit', () => this.running.delete(child));
    return child;
  }

  private kill({ pid }: ChildProcess): void {
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    } catch {
      // It has gone by itself.
    }
  }
}
