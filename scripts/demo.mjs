// What the demo shows: feeds that `floorboard build` makes of the open data, and the sample facility, dated to today.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';
import { perform } from './steps.mjs';

const demo = 'kiosk/demo';
export const demoFeeds = join(root, demo, 'feeds');
export const demoConfig = join(root, demo, 'kiosk.json');

const projects = () => {
  const folder = join(root, demo, 'open-data');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${demo}/open-data/${name}`);
};

function buildFeeds(project) {
  return new Promise((resolve, reject) => {
    const args = ['packages/cli/bin/floorboard.js', 'build', project];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${project}: no feeds came of it.\n${said.trim()}`)),
    );
  });
}

/** Writes every feed of the demo that is missing or out of date; the packages must have been built. */
export async function prepareDemo({ now = new Date(), ...options } = {}) {
  await perform(
    'demo feeds',
    {
      inputs: [`${demo}/open-data`, 'packages/cli/src', 'packages/feed/src', 'packages/metrics/src'],
      outputs: [`${demo}/feeds`],
      run: async () => {
        for (const project of projects()) await buildFeeds(project);
      },
    },
    options,
  );
  const { sampleFeed } = await import('../kiosk/demo/sample.mjs');
  mkdirSync(demoFeeds, { recursive: true });
  // Whole or not at all: a server may be reading it.
  const file = join(demoFeeds, 'sample.json');
  writeFileSync(`${file}.new`, JSON.stringify(sampleFeed(now)));
  renameSync(`${file}.new`, file);
}
