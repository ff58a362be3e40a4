// The static Storybook, built anew where what it is made from has changed.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/files.mjs';
import { perform } from '../../scripts/steps.mjs';

const stories = readdirSync(join(root, 'stories')).filter((name) => name !== 'dist');

export interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

/** The folder of the static Storybook and what is in it. */
export async function storybook(): Promise<{ folder: string; entries: StoryEntry[] }> {
  await perform('storybook', {
    inputs: [
      ...stories.map((name) => `stories/${name}`),
      'packages/metrics/src',
      'packages/feed/src',
      'packages/feed/feed.schema.json',
      'packages/widgets/src',
      'packages/widgets/custom-elements.json',
      'package-lock.json',
    ],
    outputs: ['stories/dist/index.json'],
    run: () => promisify(execFile)('npm', ['run', '--silent', 'build:storybook'], { cwd: root }),
  });
  const folder = join(root, 'stories/dist');
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, StoryEntry>;
  };
  return { folder, entries: Object.values(index.entries) };
}
