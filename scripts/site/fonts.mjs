// The kiosk's fonts from their npm packages, as files and as @font-face rules: every TV measures text alike.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

const families = [
  // With its optical size: large figures and titles in the display cut, as on the reference boards.
  { family: 'Inter', from: '@fontsource-variable/inter', axes: 'opsz', subsets: /./ },
  // Its Latin is Inter's affair.
  {
    family: 'Noto Sans Arabic',
    from: '@fontsource-variable/noto-sans-arabic',
    axes: 'wght',
    subsets: /-arabic-wght-normal$/,
  },
];

/** What every board needs at once, so that it is worth a preload. */
export const firstFont = 'inter-latin-opsz-normal.woff2';

/** @returns {{ name: string, bytes: Buffer, rule: (address: string) => string }[]} every font file with its rule */
export function fonts() {
  return families.flatMap(({ family, from, axes, subsets }) => {
    const folder = dirname(require.resolve(`${from}/package.json`));
    const css = readFileSync(join(folder, `${axes}.css`), 'utf8');
    const faces = [
      ...css.matchAll(/@font-face\s*{[^}]*\/files\/([^)]+?)\.woff2\)[^}]*unicode-range:\s*([^;]+);/g),
    ];
    return faces
      .filter(([, file]) => subsets.test(file))
      .map(([, file, range]) => ({
        name: `${file}.woff2`,
        bytes: readFileSync(join(folder, 'files', `${file}.woff2`)),
        rule: (address) =>
          `@font-face{font-family:'${family}';font-weight:100 900;font-display:block;src:url(${address}) format('woff2');unicode-range:${range}}`,
      }));
  });
}
