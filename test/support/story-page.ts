// A page of stories without Storybook: a harness is handed every module of stories, and says what is done with them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/files.mjs';
import { bundle } from './bundle.js';
import { serve, type Served, type ServeOptions } from './serve.js';

export const storyModules = readdirSync(join(root, 'stories'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.stories.ts'))
  .sort();

const page =
  '<!doctype html><html lang="en"><title>Stories</title><link rel="stylesheet" href="/harness.css"><link rel="icon" href="/icon.svg"><script type="module" src="/harness.js"></script></html>';

/** Serves the page of a harness: a module, its path from the root, that exports `offer`. */
export async function serveStories(harness: string, options: ServeOptions = {}): Promise<Served> {
  const { js, css } = await bundle(
    [
      `import { offer } from './${harness}';`,
      ...storyModules.map((path, i) => `import * as stories${i} from './stories/${path}';`),
      `offer([${storyModules.map((_, i) => `stories${i}`).join(', ')}]);`,
    ].join('\n'),
    { minify: false },
  );
  return serve(
    {
      '/index.html': page,
      '/harness.js': js,
      '/harness.css': css,
      '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
    options,
  );
}
