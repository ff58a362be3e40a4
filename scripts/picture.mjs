// Takes a picture of a page that uses the widgets, straight from source:
//   node scripts/picture.mjs page.html out.png [--size 1920x1080] [--dark] [--scale 2] [--wait 500]
// The page may load /floorboard.js (every element, bundled now) and /fonts.css (Inter).
import { build } from 'esbuild';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from './browser.mjs';
import { root } from './files.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '1920x1080' },
    scale: { type: 'string', default: '1' },
    wait: { type: 'string', default: '300' },
    dark: { type: 'boolean', default: false },
  },
});
const [page, out] = positionals;
if (!page || !out) {
  console.error(
    'usage: node scripts/picture.mjs page.html out.png [--size 1920x1080] [--dark] [--scale 2] [--wait ms]',
  );
  process.exit(2);
}

const bundle = await build({
  entryPoints: [join(root, 'packages/widgets/src/define.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2021',
  conditions: ['@floorboard/source', 'development'],
  tsconfig: join(root, 'tsconfig.base.json'),
  sourcemap: 'inline',
});
const font = join(root, 'node_modules/@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2');
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const answer = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
  try {
    if (pathname === '/floorboard.js') answer('text/javascript', bundle.outputFiles[0].contents);
    else if (pathname === '/inter.woff2') answer('font/woff2', await readFile(font));
    else if (pathname === '/fonts.css')
      answer(
        'text/css',
        "@font-face{font-family:Inter;src:url(/inter.woff2) format('woff2');font-weight:100 900}html{--floor-font:Inter,sans-serif;font-variation-settings:'opsz' 32}",
      );
    else
      answer(
        types[extname(pathname)] ?? 'application/octet-stream',
        await readFile(join(dirname(resolve(page)), pathname)),
      );
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));

const [width, height] = values.size.split('x').map(Number);
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
const tab = await browser.newPage({
  viewport: { width, height },
  deviceScaleFactor: Number(values.scale),
  colorScheme: values.dark ? 'dark' : 'light',
  // The settled picture: a story would be caught midway.
  reducedMotion: 'reduce',
});
tab.on('console', (message) => console.log(`console.${message.type()}: ${message.text()}`));
tab.on('pageerror', (error) => console.log(`error: ${error.stack ?? error.message}`));
await tab.goto(`http://127.0.0.1:${server.address().port}/${page.split('/').pop()}`, {
  waitUntil: 'networkidle',
});
await tab.waitForTimeout(Number(values.wait));
await tab.screenshot({ path: out, fullPage: values.size.endsWith('x0') });
await browser.close();
server.close();
