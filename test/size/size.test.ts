// What a page downloads, in bytes gzipped: one widget with everything it needs, bundled and minified.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementsOf, manifest } from '../../scripts/generate/manifest.js';
import { bundle, gzipped, inputsOf } from '../support/bundle.js';

const elements = elementsOf(await manifest()).map(({ tagName }) => tagName.replace('floor-', ''));
/** Most bytes gzipped. */
const budgets = [
  ...elements.map((name) => [`floorboard/${name}/define`, name === 'nps-trend' ? 30_000 : 25_000] as const),
  ['@floorboard/metrics', 3_000] as const,
];

const table = ['| entry | bytes gzipped | at most |', '|---|---:|---:|'];

describe('size', () => {
  for (const [entry, budget] of budgets)
    it(`${entry} is at most ${budget} bytes gzipped`, async (test) => {
      const made = await bundle(
        entry.endsWith('/define') ? `import '${entry}';` : `export * from '${entry}';`,
      );
      const bytes = gzipped(made.js);
      table.push(`| ${entry} | ${bytes} | ${budget} |`);
      test.diagnostic(`${bytes} bytes gzipped`);
      assert.ok(bytes <= budget, `${bytes} bytes, ${bytes - budget} too many`);
      assert.deepEqual(
        inputsOf(made).filter((path) => path.includes('node_modules/zod/')),
        [],
        'zod is in the bundle',
      );
    });

  it('everything in one bundle', async (test) => {
    const made = await bundle("import 'floorboard/define';");
    table.push(`| floorboard/define | ${gzipped(made.js)} | |`);
    test.diagnostic(`\n${table.join('\n')}`);
    assert.deepEqual(
      inputsOf(made).filter((path) => path.includes('node_modules/zod/')),
      [],
    );
  });
});
