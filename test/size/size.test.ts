// What a page downloads, in bytes gzipped: one widget with everything it needs, bundled and minified.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundle, gzipped, inputsOf } from '../support/bundle.js';

/** Most bytes gzipped; the entry that is allowed to be that large. */
const budgets: readonly (readonly [entry: string, budget: number])[] = [
  ['floorboard/nps-trend/define', 30_000],
  ['floorboard/customer-marbles/define', 25_000],
  ['floorboard/huddle-actions/define', 25_000],
  ['floorboard/award-winners/define', 25_000],
  ['floorboard/kpi/define', 25_000],
  ['floorboard/purpose/define', 25_000],
  ['floorboard/feed/define', 25_000],
  ['floorboard/board/define', 25_000],
  ['@floorboard/metrics', 3_000],
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
