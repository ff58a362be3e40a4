// The recipes of docs/embed, built by Vite from their very text and opened in a real browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
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
  /** What the framework's own compiler makes beside the files, before they are bundled. */
  readonly compile?: (folder: string) => void;
  /** Whether its handler tells the console what the widget says. */
  readonly tells: boolean;
}

/** Ahead of time, with its templates' types checked, as Angular's own build does. */
function compileAngular(folder: string): void {
  const compilerOptions = {
    target: 'es2022',
    module: 'preserve',
    strict: true,
    skipLibCheck: true,
    types: [],
  };
  const angularCompilerOptions = { strictTemplates: true };
  const settings = { compilerOptions, angularCompilerOptions, files: ['Board.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const ngc = join(root, 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js');
  execFileSync(process.execPath, [ngc, '-p', folder]);
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
  'Angular 21': {
    files: {
      'Board.ts': blocks('angular.md', 'ts')[0]!,
      // Angular's packages are published half compiled; its compiler does the rest in the page.
      'main.js': `import '@angular/compiler'; import { enableProdMode } from '@angular/core'; import { bootstrapApplication } from '@angular/platform-browser'; import { Board } from './Board.js';
        ${facts} enableProdMode(); document.querySelector('main').append(document.createElement('app-board'));
        const { components } = await bootstrapApplication(Board); components[0].setInput('feed', feed);`,
    },
    compile: compileAngular,
    tells: false,
  },
};
const folderOf = (name: string) => join(root, '.cache/recipes', name.replace(/\W+/g, '-').toLowerCase());

async function make(name: string, { files, alias = {}, compile }: Recipe): Promise<string> {
  const folder = folderOf(name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  compile?.(folder);
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
    it(`${name} shows a first widget with its facts${recipe.tells ? ' and hears what it says' : ''}`, async (test) => {
      const served: Served = await serve(await make(name, recipe), {
        handle: (request, response) => {
          if (request.url !== '/feeds/nsw-0412.json') return false;
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(feed));
          return true;
        },
      });
      test.after(() => served.close());
      const page = await browser.newPage();
      test.after(() => page.close());
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
