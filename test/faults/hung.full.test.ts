// What a browser can't cure by itself: a widget that loops for ever, and one that fills the memory. The recipe's watchdog
// does, on real processes and in real time.
import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { root } from '../../scripts/files.mjs';
import { discard, scratch } from '../support/scratch.js';
import { openWall, smallConfig, smallFeed, type Wall } from '../support/wall.js';
import { Box } from './box.js';

/** In every board's document, as a widget's own code would run: does what a file beside the feeds says. */
const planted = `setInterval(() => fetch('feeds/planted.json').then((answer) => answer.ok ? answer.json() : '').then((kind) => {
  const held = [];
  while (kind === 'loops') held.length = 0;
  while (kind === 'leaks') held.push(new Array(1e5).fill(Math.random()));
}), 1000);`;

interface Report {
  readonly board: string;
  readonly receivedAt: number;
  readonly concerns: readonly string[];
}

let folder: string;
let wall: Wall;
let box: Box;
before(() => {
  folder = scratch('build');
  cpSync(join(root, 'kiosk/dist'), folder, { recursive: true });
  const assets = join(folder, 'assets');
  const script = readdirSync(assets).find((name) => /^board-[\w-]{8}\.js$/.test(name)) ?? '';
  writeFileSync(join(assets, script), `${readFileSync(join(assets, script), 'utf8')}\n${planted}`);
  for (const ending of ['br', 'gz']) rmSync(join(assets, `${script}.${ending}`));
});
after(() => discard(folder));
beforeEach(async () => {
  wall = await openWall({ 'kiosk.json': smallConfig(['A', 'B']), 'feeds/main.json': smallFeed() }, folder);
  box = new Box(wall.url.slice(0, -1), () => wall.remove('feeds/planted.json'));
  await box.switchOn();
});
afterEach(async () => {
  await box.switchOff();
  await wall.close();
});

const reports = async (): Promise<readonly Report[]> => {
  const answer = await fetch(`${wall.url}fleet.json`);
  return (await answer.json()) as readonly Report[];
};
/** Waits until the only screen says that a board stands in order, and said it after `since` (ms since 1970). */
const isInOrder = async (since = 0): Promise<void> => {
  for (;;) {
    const [screen, ...others] = await reports();
    assert.deepEqual(others, []);
    if (screen && screen.receivedAt > since && screen.board && screen.concerns.length === 0) return;
    await new Promise((later) => setTimeout(later, 250));
  }
};

describe('a box that runs the recipe', { timeout: 240_000 }, () => {
  for (const kind of ['loops', 'leaks'])
    it(`has its board again after a widget that ${kind}`, async (t) => {
      await isInOrder();
      assert.equal(box.wasRestarted(), false);
      const began = Date.now();
      wall.write('feeds/planted.json', JSON.stringify(kind));
      while (!box.wasRestarted()) await new Promise((later) => setTimeout(later, 250));
      t.diagnostic(`restarted after ${Math.round((Date.now() - began) / 1000)} s`);
      await isInOrder(Date.now());
      t.diagnostic(`in order again after ${Math.round((Date.now() - began) / 1000)} s`);
      assert.equal(box.restarts, 1);
    });
});
