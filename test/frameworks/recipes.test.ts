// The recipes of docs/embed, built by Vite from their very text and opened in a real browser.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { root } from '../../scripts/files.mjs';
import { facility } from '../../stories/facts/facility.js';
import { openBrowser } from '../support/browser.js';
import { serve, type Served } from '../support/serve.js';

const recipes = join(root, 'docs/embed');
/** The code of a recipe's blocks in a language, in their order. */
const blocks = (file: string, language: string): string[] =>
  [
    ...readFileSync(join(recipes, file), 'utf8').matchAll(
      new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'),
    ),
  ].map(([, code]) => code!);

const feed = { ...facility, generatedAt: new Date().toISOString() };
const facts = `const feed = ${JSON.stringify(feed)};`;
const reactMain = `import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import { Board } from './Board';
  ${facts} createRoot(document.querySelector('main')).render(createElement(Board, { feed }));`;
const react18 = (name: string) => join(root, 'test/frameworks/react-18/node_modules', name);

interface Recipe {
  /** Files beside the page, by name; `main` is its script. */
  readonly files: Readonly<Record<string, string>>;
  readonly alias?: Readonly<Record<string, string>>;
  /** Whether its handler tells the console what the widget says. */
  readonly tells: boolean;
}
const framework: Readonly<Record<string, Recipe>> = {
  'React 19': { files: { 'Board.tsx': blocks('react.md', 'tsx')[0]!, 'main.js': reactMain }, tells: true },
  'React 18': {
    files: { 'Board.tsx': blocks('react.md', 'tsx')[0]!, 'main.js': reactMain },
    alias: { react: react18('react'), 'react-dom': react18('react-dom') },
    tells: true,
  },
  'React 19 without wrappers': {
    files: { 'Board.jsx': blocks('react.md', 'jsx')[0]!, 'main.js': reactMain },
    tells: false,
  },
  'Vue 3': {
    files: {
      'vite.config.js': `import vue from '@vitejs/plugin-vue';\nexport default { plugins: [${blocks('vue.md', 'js')[0]!.trim().replace(/;$/, '')}] };`,
      'Board.vue': blocks('vue.md', 'vue')[0]!,
      'main.js': `import { createApp } from 'vue'; import Board from './Board.vue'; ${facts} createApp(Board, { feed }).mount('main');`,
    },
    tells: true,
  },
  'Svelte 5': {
    files: {
      'vite.config.js':
        "import { svelte } from '@sveltejs/vite-plugin-svelte';\nexport default { plugins: [svelte({ configFile: false })] };",
      'Board.svelte': blocks('svelte.md', 'svelte')[0]!,
      'main.js': `import { mount } from 'svelte'; import Board from './Board.svelte'; ${facts} mount(Board, { target: document.querySelector('main'), props: { feed } });`,
    },
    tells: true,
  },
};
const folderOf = (name: string) => join(root, '.cache/recipes', name.replace(/\W+/g, '-').toLowerCase());

async function make(name: string, { files, alias = {} }: Recipe): Promise<string> {
  const folder = folderOf(name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><main></main><script type="module" src="./main.js"></script></html>`,
  );
  await build({
    root: folder,
    base: './',
    configFile: 'vite.config.js' in files ? join(folder, 'vite.config.js') : false,
    logLevel: 'error',
    resolve: { alias: { ...alias }, conditions: ['@floorboard/source', 'module', 'browser', 'production'] },
    build: { outDir: 'dist', emptyOutDir: true, minify: false },
  });
  return join(folder, 'dist');
}

describe('the recipes', () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  for (const [name, recipe] of Object.entries(framework))
    it(`${name} shows a first widget with its facts${recipe.tells ? ' and hears what it says' : ''}`, async () => {
      const served: Served = await serve(await make(name, recipe), {
        handle: (request, response) => {
          if (request.url !== '/feeds/nsw-0412.json') return false;
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(feed));
          return true;
        },
      });
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.goto(served.url);
      await page.waitForSelector('floor-nps-trend[state="ready"]');
      const text = await page.locator('floor-nps-trend [part="headline"]').textContent();
      assert.match(text ?? '', /\d/);
      // Handlers hear each state once, and nothing else speaks.
      assert.deepEqual(
        said.filter((line) => !/^(?:loading|ready)\b/.test(line)),
        [],
      );
      assert.equal(
        said.some((line) => line.startsWith('ready')),
        recipe.tells,
        said.join('\n'),
      );
      await page.close();
      await served.close();
    });

  it('take at most ten lines for a first widget', () => {
    for (const file of readdirSync(recipes).filter((name) => name !== 'README.md')) {
      const longest = Math.max(
        ...[...readFileSync(join(recipes, file), 'utf8').matchAll(/^```\w+\n([^]*?)^```/gm)].map(
          ([, code = '']) => code.split('\n').filter((line) => line.trim()).length,
        ),
      );
      assert.ok(longest > 0 && longest <= 10, `${file}: ${longest} lines`);
    }
  });
});
