// What is published, by the judgement of publint and of the bundlers that people use besides esbuild and Rollup.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { publint } from 'publint';
import { build } from 'vite';
import webpack from 'webpack';
import { elementsOf, manifest } from '../../scripts/generate/manifest.js';
import { root } from '../../scripts/files.mjs';

const tags = elementsOf(await manifest()).map(({ tagName }) => tagName);
const folder = join(root, '.cache/bundlers');

const bundlers: Readonly<Record<string, (entry: string, out: string) => Promise<void>>> = {
  webpack: (entry, out) =>
    new Promise((done, failed) => {
      webpack(
        { mode: 'production', context: root, entry, output: { path: out, filename: 'page.js' } },
        (error, stats) => {
          if (error ?? stats?.hasErrors()) failed(error ?? new Error(stats?.toString()));
          else done();
        },
      );
    }),
  Vite: async (entry, out) => {
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: out,
        rolldownOptions: { input: entry, output: { entryFileNames: 'page.js' } },
      },
    });
  },
};

describe('in production', () => {
  for (const [name, run] of Object.entries(bundlers))
    it(`${name} keeps the one widget that is imported, registered, and no other`, async () => {
      const out = join(folder, name);
      const entry = join(folder, `${name}.js`);
      mkdirSync(out, { recursive: true });
      writeFileSync(entry, "import 'floorboard/kpi/define';");
      await run(entry, out);
      const code = readFileSync(join(out, 'page.js'), 'utf8');
      assert.deepEqual(
        tags.filter((tag) => new RegExp(`["'\`]${tag}["'\`]`).test(code)),
        ['floor-kpi'],
      );
    });
});

describe('publint', () => {
  for (const room of ['metrics', 'feed', 'widgets', 'react', 'cli'])
    it(`has nothing to say of packages/${room}`, async () => {
      const { messages } = await publint({ pkgDir: join(root, 'packages', room), strict: true, pack: false });
      assert.deepEqual(messages, []);
    });
});
