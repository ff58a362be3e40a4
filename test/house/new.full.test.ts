// npm run new: what it writes compiles in its place and keeps the house's rules. Nothing is written here.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { root } from '../../scripts/files.mjs';
import { newWidget, sections } from '../../scripts/new/widget.mjs';
import { houseRules } from './rules.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What the compiler says when these files lie over the repository's own. */
function complaintsOf(files: Readonly<Record<string, string>>): string[] {
  const read = ts.readConfigFile(join(root, 'tsconfig.tests.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const over = new Map(Object.entries(files).map(([path, text]) => [join(root, path), text]));
  const folders = new Set([...over.keys()].map(dirname));
  /** The package is found through npm's link to its folder. */
  const real = (path: string) => path.replace('/node_modules/floorboard/', '/packages/widgets/');
  const system: ts.System = {
    ...ts.sys,
    fileExists: (path) => over.has(real(path)) || ts.sys.fileExists(path),
    directoryExists: (path) => folders.has(real(path)) || ts.sys.directoryExists(path),
    readFile: (path, encoding) => over.get(real(path)) ?? ts.sys.readFile(path, encoding),
    realpath: (path) => (over.has(real(path)) ? real(path) : (ts.sys.realpath?.(path) ?? path)),
  };
  const host = ts.createIncrementalCompilerHost(options, system);
  const program = ts.createProgram([...over.keys(), join(root, 'stories/css.d.ts')], options, host);
  return [...over.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}

describe('npm run new', () => {
  it('writes widgets that compile and keep the rules, for every section', async () => {
    const files: Record<string, string> = {};
    for (const section of Object.keys(sections))
      Object.assign(
        files,
        await newWidget({ name: `a-new-${section}`, section, read: (path) => files[path] ?? read(path) }),
      );
    assert.deepEqual(complaintsOf(files), []);
    for (const [path, text] of Object.entries(files))
      assert.deepEqual(await houseRules(path, text), [], path);
  });

  it('registers it in every registry', async () => {
    const files = await newWidget({ name: 'sick-leave', section: 'kpis', read });
    const src = 'packages/widgets/src';
    assert.match(files[`${src}/define.ts`] ?? '', /import '\.\/sick-leave\/sick-leave\.define\.js';/);
    assert.match(files[`${src}/index.ts`] ?? '', /export { FloorSickLeave } from/);
    assert.match(files[`${src}/models.ts`] ?? '', /export { sickLeaveModel, type SickLeaveModel } from/);
    assert.match(files[`${src}/locales/registry.ts`] ?? '', /readonly sickLeave: typeof sickLeave;/);
    for (const language of ['en', 'ar', 'de', 'es', 'fr', 'pt'])
      assert.match(
        files[`${src}/locales/${language}/index.ts`] ?? '',
        /import { sickLeave } from [^]*Catalogue = {[^}]*\bsickLeave\b[^}]*};/,
      );
  });
});
