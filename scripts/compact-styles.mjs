// Style sheets as short as they can be said: in what the packages publish, in the one-file builds and on the kiosk.
import { transform } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { filesIn } from './steps.mjs';

/** Sheets without substitutions; the others are short and put together at run time. */
const sheet = /\bcss ?`([^`$\\]*)`/g;

/** The code with its css`…` compact. Lines keep their numbers, so that source maps stay true. */
async function compactStyles(code) {
  const sheets = [...code.matchAll(sheet)];
  const compact = await Promise.all(
    sheets.map(async ([whole, text]) => {
      const { code: short } = await transform(text, { loader: 'css', minify: true, target: 'chrome79' });
      return `css\`${short.trim()}${'\n'.repeat(whole.split('\n').length - 1)}\``;
    }),
  );
  return code.replace(sheet, () => compact.shift());
}

/** For rollup. */
export const compactStylesPlugin = () => ({
  name: 'compact-styles',
  transform: async (code, id) =>
    /\.[jt]s$/.test(id) && /\bcss ?`/.test(code) ? { code: await compactStyles(code), map: null } : null,
});

/** Rewrites the style sheets in a folder of compiled modules. */
export async function compactStylesIn(folder) {
  for (const path of filesIn(folder).filter((name) => name.endsWith('.styles.js'))) {
    const code = readFileSync(path, 'utf8');
    const short = await compactStyles(code);
    if (short !== code) writeFileSync(path, short);
  }
}
