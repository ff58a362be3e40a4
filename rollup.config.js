// What a browser loads by itself: the kiosk's site, and the one-file builds for script tags. Both are compiled from source
// for Chromium 79, the engine of a 2021 television.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'terser';
import { compress } from './scripts/minify.mjs';
import { compactTemplatesPlugin } from './scripts/compact-templates.mjs';
import { site } from './scripts/site/site.mjs';

const target = ['es2019', 'chrome79'];
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const plugins = () => [
  nodeResolve({ exportConditions: ['@floorboard/source'], extensions: ['.ts', '.js'] }),
  compactTemplatesPlugin(),
  esbuild({ target, tsconfig: at('tsconfig.base.json'), minify: true, legalComments: 'none' }),
  {
    // 3 % fewer bytes than esbuild's own minifier, for everyone who loads the file.
    name: 'terser',
    renderChunk: (code) =>
      minify(code, { module: true, ecma: 2019, compress, sourceMap: { asObject: true } }),
  },
];

const onwarn = (warning) => {
  throw new Error(warning.message);
};

/** The kiosk: supervisor and board as two documents. */
export const kiosk = {
  input: { supervisor: at('kiosk/src/supervisor/main.ts'), board: at('kiosk/src/board/main.ts') },
  plugins: [...plugins(), site({ target })],
  onwarn,
  output: {
    dir: at('kiosk/dist'),
    format: 'es',
    sourcemap: true,
    entryFileNames: 'assets/[name]-[hash].js',
    chunkFileNames: 'assets/[name]-[hash].js',
  },
};

const widgets = at('packages/widgets/src');
const folders = readdirSync(widgets).filter((name) => existsSync(`${widgets}/${name}/${name}.define.ts`));

const oneFile = (name, input) => ({
  input,
  plugins: plugins(),
  onwarn,
  output: { file: at(`packages/widgets/dist/cdn/${name}.js`), format: 'es', sourcemap: true },
});

/** One file with everything, and one for each element: complete in themselves, for a script tag. */
export const cdn = [
  oneFile('floorboard', `${widgets}/cdn.ts`),
  ...folders.map((folder) => oneFile(folder, `${widgets}/${folder}/${folder}.define.ts`)),
];

export default [kiosk, ...cdn];
