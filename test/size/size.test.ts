// What a page downloads, in bytes gzipped: one widget with everything it needs, bundled and minified.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementsOf, manifest } from '../../scripts/generate/manifest.js';
import { bundle, gzipped, inputsOf } from '../support/bundle.js';

const elements = elementsOf(await manifest()).map(({ tagName }) => tagName.replace('floor-', ''));
/**
 * The goal in bytes gzipped: 30,000 for the chart, 25,000 for any other element, 3,000 for the arithmetic.
 * Where an entry is still above its goal, its weight of today is the most it may have: it can only fall.
 */
const goal = (entry: string) =>
  entry === '@floorboard/metrics' ? 3_000 : entry.includes('nps-trend') ? 30_000 : 25_000;
const today: Readonly<Record<string, number>> = {
  'floorboard/customer-marbles/define': 37_500,
  'floorboard/huddle-actions/define': 25_960,
  'floorboard/nps-trend/define': 30_230,
  '@floorboard/metrics': 4_750,
};
const budgets = [...elements.map((name) => `floorboard/${name}/define`), '@floorboard/metrics'].map(
  (entry) => [entry, today[entry] ?? goal(entry)] as const,
);

const table = ['| entry | bytes gzipped | goal |', '|---|---:|---:|'];

describe('size', () => {
  for (const [entry, budget] of budgets)
    it(`${entry} is at most ${budget} bytes gzipped`, async (test) => {
      const made = await bundle(
        entry.endsWith('/define') ? `import '${entry}';` : `export * from '${entry}';`,
        { packages: 'published', minify: 'least' },
      );
      const bytes = gzipped(made.js);
      table.push(`| ${entry} | ${bytes} | ${goal(entry)} |`);
      test.diagnostic(`${bytes} bytes gzipped`);
      assert.ok(bytes <= budget, `${bytes} bytes, ${bytes - budget} too many`);
      assert.deepEqual(
        inputsOf(made).filter((path) => path.includes('node_modules/zod/')),
        [],
        'zod is in the bundle',
      );
    });

  it('everything in one bundle', async (test) => {
    const made = await bundle("import 'floorboard/define';", { packages: 'published', minify: 'least' });
    table.push(`| floorboard/define | ${gzipped(made.js)} | |`);
    test.diagnostic(`\n${table.join('\n')}`);
    assert.deepEqual(
      inputsOf(made).filter((path) => path.includes('node_modules/zod/')),
      [],
    );
  });
});
