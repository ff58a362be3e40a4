// Style sheets and templates as short as they can be said: in what the packages publish, in the one-file builds, on the kiosk.
import { transform } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { filesIn } from './steps.mjs';

/** Sheets without substitutions; the others are short and put together at run time. */
const sheet = /\bcss ?`([^`$\\]*)`/g;

const templates = /\b(css|html|svg) ?`/;

/** The code with its css`…` and html`…` compact. Lines after a sheet keep their numbers, so that source maps stay true. */
async function compactTemplates(code) {
  const sheets = [...code.matchAll(sheet)];
  const compact = await Promise.all(
    sheets.map(async ([whole, text]) => {
      const { code: short } = await transform(text, { loader: 'css', minify: true, target: 'chrome79' });
      return `css\`${short.trim()}\`${'\n'.repeat(whole.split('\n').length - 1)}`;
    }),
  );
  // A template's indentation is what a reader of the source wants; a page would only download it.
  return code.replace(sheet, () => compact.shift()).replace(/\n[ \t]+/g, '\n');
}

/** For rollup. */
export const compactTemplatesPlugin = () => ({
  name: 'compact-templates',
  transform: async (code, id) =>
    /\.[jt]s$/.test(id) && templates.test(code) ? { code: await compactTemplates(code), map: null } : null,
});

/** Rewrites the templates in a folder of compiled modules. */
export async function compactTemplatesIn(folder) {
  for (const path of filesIn(folder).filter((name) => name.endsWith('.js'))) {
    const code = readFileSync(path, 'utf8');
    if (templates.test(code)) writeFileSync(path, await compactTemplates(code));
  }
}
