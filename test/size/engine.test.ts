// What the marbles' engine weighs by itself: places, falls and flights, without any drawing.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/files.mjs';
import { bundle, gzipped } from '../support/bundle.js';

const folder = 'packages/widgets/src/customer-marbles/engine';

describe('size', () => {
  it('of the marbles’ engine is at most 6,000 bytes gzipped', async (test) => {
    const files = readdirSync(join(root, folder)).filter((file) => !file.endsWith('.test.ts'));
    const entry = files.map((file, i) => `export * as part${i} from './${folder}/${file}';`);
    const bytes = gzipped((await bundle(entry.join('\n'), { minify: 'least' })).js);
    test.diagnostic(`${bytes} bytes gzipped`);
    assert.ok(bytes > 0 && bytes <= 6_000, `${bytes} bytes`);
  });
});
