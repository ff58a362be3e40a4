// packages/widgets/custom-elements.json, by the analyzer and the plugins in custom-elements-manifest.config.mjs.
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from '../files.mjs';

interface Named {
  readonly name: string;
  readonly description?: string;
}

export interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly reflects?: boolean;
}

/** One element, as the manifest describes it; only what is read here. */
export interface ElementDeclaration extends Named {
  readonly tagName: string;
  readonly summary?: string;
  readonly members: readonly Member[];
  readonly attributes?: readonly (Named & { readonly fieldName?: string })[];
  readonly events?: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly (Named & { readonly default?: string })[];
}

export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly ElementDeclaration[];
  }[];
}

/** Reads the sources anew; writes nothing. */
export async function manifest(): Promise<Manifest> {
  const made: unknown = await cli({
    argv: ['analyze', '--config', join('..', '..', 'custom-elements-manifest.config.mjs')],
    cwd: join(root, 'packages/widgets'),
    noWrite: true,
  });
  return made as Manifest;
}

export const elementsOf = (from: Manifest): readonly ElementDeclaration[] =>
  from.modules.flatMap(({ declarations }) => declarations);
