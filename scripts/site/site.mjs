// Rollup plugin: the two documents with hashed names in them, their styles and fonts, the worker with its list of files,
// and a .br and a .gz beside everything that shrinks.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { firstFont, fonts } from './fonts.mjs';

const source = (path) => readFileSync(fileURLToPath(new URL(`../../kiosk/src/${path}`, import.meta.url)));
const { version } = JSON.parse(readFileSync(new URL('../../kiosk/package.json', import.meta.url)));
const hash = (content) => createHash('sha256').update(content).digest('hex').slice(0, 8);
const hashed = (name, content) => {
  const [stem, end] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.'))];
  return `assets/${stem}-${hash(content)}${end}`;
};

/** @param {{ target: string[] }} options what esbuild compiles styles and worker for */
export function site({ target }) {
  return {
    name: 'kiosk-site',
    async generateBundle(_, bundle) {
      const emit = (fileName, content) => {
        this.emitFile({ type: 'asset', fileName, source: content });
        return fileName;
      };
      const style = async (path, before = '') => {
        const css = before + source(path).toString();
        const { code } = await transform(css, { loader: 'css', target, minify: true });
        return emit(hashed(path.split('/').pop(), code), code);
      };
      const script = (name) => {
        const chunk = Object.values(bundle).find((item) => item.type === 'chunk' && item.name === name);
        return chunk.fileName;
      };
      const document = (path, names) => {
        const filled = source(path)
          .toString()
          .replace(/%([\w.]+)%/g, (_, name) => names[name]);
        emit(path.split('/').pop(), filled);
      };

      const faces = fonts().map(({ name, bytes, rule }) => {
        const fileName = emit(hashed(name, bytes), bytes);
        // The styles lie in the same folder.
        return { name, fileName, rule: rule(fileName.replace('assets/', '')) };
      });
      const rules = faces.map(({ rule }) => rule).join('');
      const fallback = source('supervisor/fallback.js');
      const supervisor = {
        'fallback.js': emit(hashed('fallback.js', fallback), fallback),
        'supervisor.js': script('supervisor'),
        'supervisor.css': await style('supervisor/supervisor.css', rules),
      };
      document('board/board.html', {
        'board.js': script('board'),
        'board.css': await style('board/board.css', rules),
        font: faces.find(({ name }) => name === firstFont).fileName,
      });
      document('supervisor/plain.html', {});
      for (const name of ['icon.png', 'icon.svg', 'manifest.webmanifest'])
        emit(name, source(`assets/${name}`));
      const name = nameOf(bundle);
      document('supervisor/index.html', { ...supervisor, build: name, version });
      emit('sw.js', await worker(bundle, name, target));
      for (const [fileName, item] of Object.entries(bundle)) compress(emit, fileName, item);
    },
  };
}

/** What the worker keeps: not the figures in words, which are the server's to write anew each time. */
const isKept = (fileName) => !fileName.endsWith('.map') && fileName !== 'plain.html';

/** The build's name: another for any other content. index.html carries it, and counts as it is before that. */
function nameOf(bundle) {
  const files = Object.entries(bundle)
    .filter(([fileName]) => isKept(fileName))
    .map(([fileName, item]) => [fileName, hash(item.type === 'chunk' ? item.code : item.source)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return hash(JSON.stringify([...files, hash(source('supervisor/index.html'))]));
}

/** The worker with its list of files put in; another build's name makes another worker, which fetches them all. */
async function worker(bundle, name, target) {
  const files = Object.keys(bundle).filter(isKept).sort();
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../kiosk/src/worker/sw.ts', import.meta.url))],
    define: { 'import.meta.files': JSON.stringify(files), 'import.meta.build': JSON.stringify(name) },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target,
  });
  return outputFiles[0].text;
}

const shrinks = /\.(?:html|js|css|json|svg|webmanifest)$/;

function compress(emit, fileName, item) {
  if (!shrinks.test(fileName)) return;
  const content = Buffer.from(item.type === 'chunk' ? item.code : item.source);
  const brotli = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  };
  emit(`${fileName}.br`, brotliCompressSync(content, brotli));
  emit(`${fileName}.gz`, gzipSync(content, { level: 9 }));
}
