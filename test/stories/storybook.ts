// The static Storybook, built anew where it is older than what it is made from.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/files.mjs';

const dist = join(root, 'stories/dist');
const sources = ['stories', 'packages/metrics/src', 'packages/feed', 'packages/widgets', 'package-lock.json'];

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path)
    .filter((name) => name !== 'dist' && name !== 'node_modules')
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

function upToDate(): boolean {
  const built = join(dist, 'index.json');
  if (!existsSync(built)) return false;
  const { mtimeMs } = statSync(built);
  return sources.every((source) => newest(join(root, source)) < mtimeMs);
}

export interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

/** The folder of the static Storybook and what is in it. */
export function storybook(): { folder: string; entries: StoryEntry[] } {
  if (!upToDate())
    execFileSync('npm', ['run', '--silent', 'build:storybook'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const index = JSON.parse(readFileSync(join(dist, 'index.json'), 'utf8')) as {
    entries: Record<string, StoryEntry>;
  };
  return { folder: dist, entries: Object.values(index.entries) };
}
