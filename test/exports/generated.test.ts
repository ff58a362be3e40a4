// What is generated from the manifest, for editors, frameworks and readers: each names all that the manifest does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { editorFiles } from '../../scripts/generate/editors.js';
import { guide } from '../../scripts/generate/llms.js';
import { elementsOf, manifest } from '../../scripts/generate/manifest.js';
import { root } from '../../scripts/files.mjs';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly values?: readonly Item[];
  readonly attributes?: readonly Item[];
}
const made = await manifest();
const elements = elementsOf(made);
const files = editorFiles(made);
const read = (name: string) => JSON.parse(files[`packages/widgets/${name}`]!) as unknown;
const names = (list: readonly Item[] = []) => list.map(({ name }) => name);

describe('editors', () => {
  it('VS Code completes every tag and attribute, with its meaning, and the words an attribute takes', () => {
    const { tags } = read('html-custom-data.json') as { tags: readonly Item[] };
    assert.deepEqual(names(tags), names(elements.map(({ tagName: name }) => ({ name }))));
    elements.forEach(({ attributes }, i) => assert.deepEqual(names(tags[i]!.attributes), names(attributes)));
    for (const { name, description, attributes = [] } of tags.flatMap((tag) => [
      tag,
      ...(tag.attributes ?? []),
    ]))
      assert.ok(description, `${name} ${attributes.length}`);
    const view = tags
      .find(({ name }) => name === 'floor-nps-trend')
      ?.attributes?.find(({ name }) => name === 'view');
    assert.deepEqual(names(view?.values), ['trend', 'shares']);
  });

  it('VS Code completes every custom property', () => {
    const { properties } = read('css-custom-data.json') as { properties: readonly Item[] };
    for (const { cssProperties } of elements)
      for (const name of names(cssProperties)) assert.ok(names(properties).includes(name), name);
  });

  it('JetBrains’ editors know tags, attributes, properties, events, slots and parts', () => {
    const text = files['packages/widgets/web-types.json']!;
    for (const { tagName, attributes = [], members, events = [], slots = [], cssParts = [] } of elements) {
      assert.ok(text.includes(`"name": "${tagName}"`), tagName);
      const fields = members.filter(({ kind }) => kind === 'field');
      for (const { name } of [...attributes, ...fields, ...events, ...slots, ...cssParts])
        assert.ok(text.includes(`"name": "${name}"`), `${tagName} ${name}`);
    }
  });
});

describe('llms.txt', () => {
  it('names every element and whatever a page may set, hear or style on it', () => {
    const text = guide(made);
    for (const { tagName, attributes = [], events = [], cssParts = [] } of elements) {
      assert.ok(text.includes(`## <${tagName}>`), tagName);
      for (const { name } of [...attributes, ...events, ...cssParts])
        assert.ok(text.includes(`- ${name}`), `${tagName} ${name}`);
    }
  });
});

/** What the compiler says of a module beside the tests, whose imports are the packages' sources. */
function complaintsAbout(name: string, source: string): string[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  );
  const path = join(root, 'test/exports', name);
  const settings: ts.CompilerOptions = {
    ...options,
    noEmit: true,
    composite: false,
    incremental: false,
    skipLibCheck: true,
    jsx: ts.JsxEmit.ReactJSX,
    types: [],
  };
  const host = ts.createCompilerHost(settings);
  const fileExists = host.fileExists.bind(host);
  const readFile = host.readFile.bind(host);
  host.fileExists = (file) => file === path || fileExists(file);
  host.readFile = (file) => (file === path ? source : readFile(file));
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version) =>
    file === path ? ts.createSourceFile(file, source, version, true) : getSourceFile(file, version);
  const program = ts.createProgram([path], settings, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(path))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('types', () => {
  it('JSX knows the tags, their properties and events, and refuses what they don’t take', () => {
    const complaints = complaintsAbout(
      'page.tsx',
      `import type {} from 'floorboard/jsx';
       export const Page = () => (
         <floor-feed src="/feed.json" refresh="PT1M">
           <floor-nps-trend heading="Score" view="shares" className="wide" onfloor-state={({ age }) => { void age; }} />
           {/* @ts-expect-error */}
           <floor-nps-trend view="pie" />
         </floor-feed>
       );`,
    );
    assert.deepEqual(complaints, []);
  });

  for (const [framework, check] of [
    [
      'vue',
      "import type { GlobalComponents } from 'vue'; type Kpi = InstanceType<GlobalComponents['floor-kpi']>['$props'];",
    ],
    [
      'svelte',
      "import type { SvelteHTMLElements } from 'svelte/elements'; type Kpi = SvelteHTMLElements['floor-kpi'];",
    ],
  ] as const)
    it(`${framework} knows the tags and their properties`, () => {
      const complaints = complaintsAbout(
        `${framework}.ts`,
        `import type {} from 'floorboard/${framework}'; ${check}
         export const good: Kpi = { metric: 'on-time', columns: 4 };
         // @ts-expect-error
         export const bad: Kpi = { metric: 4 };`,
      );
      assert.deepEqual(complaints, []);
    });
});

it('the published files are the generated ones', () => {
  for (const [path, text] of Object.entries(files))
    assert.equal(readFileSync(join(root, path), 'utf8'), text);
});
