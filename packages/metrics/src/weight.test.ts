import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const index = fileURLToPath(new URL('index.ts', import.meta.url));

/** Bytes of these exports with all they need, minified and gzipped. */
async function weigh(exports: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export ${exports} from ${JSON.stringify(index)}`, resolveDir: '/' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2021',
    write: false,
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

describe('the weight of the package', () => {
  it('is at most 3,000 bytes for all the arithmetic of the NPS chart', async () => {
    const names =
      'netPromoterScore, compareNetPromoterScores, npsCategory, addCounts, xmr, since, sampleSize';
    const bytes = await weigh(`{ ${names}, roundHalfAway, wholeShares }`);
    assert.ok(bytes <= 3000, `${bytes} bytes`);
  });

  it('is at most 4,900 bytes for everything', async () => {
    const bytes = await weigh('*');
    assert.ok(bytes <= 4900, `${bytes} bytes`);
  });
});
