// Importing one widget brings no other: the files that end up in bundles of what is published.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { elementsOf, manifest } from '../../scripts/generate/manifest.js';
import { bundle, inputsOf } from '../support/bundle.js';
import { root } from '../../scripts/files.mjs';

const folders = elementsOf(await manifest()).map(({ tagName }) => tagName.replace('floor-', ''));

async function filesByRollup(source: string): Promise<string[]> {
  const build = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? `${root}entry.js` : null),
        load: (id) => (id === `${root}entry.js` ? source : null),
      },
      nodeResolve(),
    ],
    onwarn: (warning) => {
      // TypeScript's helper for decorators looks for a "this" that modules don't have, and does without.
      if (warning.code !== 'THIS_IS_UNDEFINED') throw new Error(warning.message);
    },
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output.flatMap((chunk) =>
    chunk.type === 'chunk'
      ? Object.entries(chunk.modules)
          .filter(([, { renderedLength }]) => renderedLength > 0)
          .map(([path]) => path)
      : [],
  );
}

const bundlers = {
  esbuild: async (source: string) => inputsOf(await bundle(source, { packages: 'published' })),
  rollup: filesByRollup,
};
/** The elements whose own folders are in a bundle. */
const elementsIn = (files: readonly string[]) =>
  folders.filter((folder) => files.some((file) => file.includes(`widgets/dist/${folder}/`)));

const imports: readonly (readonly [source: string, elements: readonly string[]])[] = [
  ["import { FloorKpi } from 'floorboard'; console.log(FloorKpi);", ['kpi']],
  ["import { FloorPurpose } from 'floorboard/purpose'; console.log(FloorPurpose);", ['purpose']],
  ["import 'floorboard/kpi/define';", ['kpi']],
  ["import { version } from 'floorboard'; console.log(version);", []],
  ["import { purposeModel } from 'floorboard/models'; console.log(purposeModel);", ['purpose']],
];

describe('tree-shaking', () => {
  for (const [name, filesOf] of Object.entries(bundlers))
    for (const [source, expected] of imports)
      it(`${name} takes ${expected.length > 0 ? `only ${expected.join()}` : 'no element'} for ${source}`, async () => {
        assert.deepEqual(elementsIn(await filesOf(source)), expected);
      });

  it('one React wrapper brings one element', async () => {
    const made = await bundle("import { FloorKpi } from '@floorboard/react'; console.log(FloorKpi);", {
      packages: 'published',
    });
    assert.deepEqual(elementsIn(inputsOf(made)), ['kpi']);
  });
});
