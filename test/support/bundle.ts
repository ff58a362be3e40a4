// Bundles for suites, as a page's own build would make them.
import { build, type Metafile } from 'esbuild';
import { minify as terser } from 'terser';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../scripts/files.mjs';
import { compress } from '../../scripts/minify.mjs';

export interface Bundle {
  readonly js: string;
  readonly css: string;
  readonly metafile: Metafile;
}

export interface BundleOptions {
  /** `least`: once more by terser, as our one-file builds are, for 3 % fewer bytes and much time; for what is weighed. */
  readonly minify?: boolean | 'least';
  /** The packages' TypeScript sources, or what they publish; the sources by default. */
  readonly packages?: 'source' | 'published';
  /** A module by default; `iife` for a script that is put into a page. */
  readonly format?: 'esm' | 'iife';
}

/** Bundles one entry's source text; its imports are found as from the repository's folder. */
export async function bundle(
  source: string,
  { minify = true, packages = 'source', format = 'esm' }: BundleOptions = {},
): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts', sourcefile: 'entry.ts' },
    outdir: join(root, '.cache/bundle'),
    absWorkingDir: root,
    bundle: true,
    minify: minify !== false,
    format,
    target: 'es2021',
    conditions: packages === 'source' ? ['@floorboard/source'] : [],
    tsconfig: join(root, 'tsconfig.base.json'),
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    // A page that brings its fonts has them in its style sheet.
    loader: { '.woff2': 'dataurl' },
    logLevel: 'error',
    write: false,
    metafile: true,
  });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const js = text('.js');
  const least =
    minify === 'least'
      ? (await terser(js, { module: format === 'esm', ecma: 2020, compress })).code
      : undefined;
  return { js: least ?? js, css: text('.css'), metafile };
}

/** Bytes on the wire. */
export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** The files that went into a bundle, from the repository's folder. */
export const inputsOf = ({ metafile }: Bundle): string[] =>
  Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
