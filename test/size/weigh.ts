// What a page downloads of an entry, in bytes gzipped: with everything it needs, bundled and minified.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { elementsOf, manifest } from '../../scripts/generate/manifest.js';
import { bundle, gzipped, inputsOf } from '../support/bundle.js';

const elements = elementsOf(await manifest()).map(({ tagName }) => tagName.replace('floor-', ''));

/** The goal in bytes gzipped: 30,000 for the chart, 25,000 for any other element, 3,000 for the arithmetic. */
const goal = (entry: string) =>
  entry === '@floorboard/metrics' ? 3_000 : entry.includes('nps-trend') ? 30_000 : 25_000;
/** Where an entry is still above its goal, its weight of today is the most it may have: it can only fall. */
const today: Readonly<Record<string, number>> = {
  'floorboard/customer-marbles/define': 37_320,
  'floorboard/huddle-actions/define': 25_780,
  '@floorboard/metrics': 4_750,
};

/** Every entry that is weighed. */
export const entries = [
  ...elements.map((name) => `floorboard/${name}/define`),
  'floorboard/define',
  '@floorboard/metrics',
];

/** Tests: each of these entries, held to what it may weigh; all elements at once only to bring no zod. */
export function weigh(weighed: readonly string[]): void {
  for (const entry of weighed) {
    const most = entry === 'floorboard/define' ? Infinity : (today[entry] ?? goal(entry));
    it(`${entry} ${most < Infinity ? `is at most ${most} bytes gzipped` : 'brings no zod'}`, async (test) => {
      const source = entry.endsWith('/define') ? `import '${entry}';` : `export * from '${entry}';`;
      const made = await bundle(source, { packages: 'published', minify: 'least' });
      const bytes = gzipped(made.js);
      test.diagnostic(`${bytes} bytes gzipped`);
      assert.ok(bytes <= most, `${bytes} bytes, ${bytes - most} too many`);
      assert.deepEqual(
        inputsOf(made).filter((path) => path.includes('node_modules/zod/')),
        [],
        'zod is in the bundle',
      );
    });
  }
}
