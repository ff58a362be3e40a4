// The manifest says all that a page's author may use.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { elementsOf, manifest } from '../../scripts/generate/manifest.js';
import { root } from '../../scripts/files.mjs';

const made = await manifest();
const elements = elementsOf(made);
const widgets = elements.filter(({ tagName }) => !['floor-feed', 'floor-board'].includes(tagName));
const names = (list: readonly { readonly name: string }[] = []) => list.map(({ name }) => name);

describe('custom-elements.json', () => {
  it('describes every element that floorboard/define registers', () => {
    const registry = readFileSync(join(root, 'packages/widgets/src/define.ts'), 'utf8');
    const registered = [...registry.matchAll(/\.\/([\w-]+)\/\1\.define\.js/g)].map(
      ([, name]) => `floor-${name ?? ''}`,
    );
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), registered.sort());
  });

  it('points at the files of the package', () => {
    for (const { path } of made.modules) assert.match(path, /^dist\/[\w-]+\/[\w-]+(\.define)?\.js$/);
  });

  for (const { tagName, members, attributes, events, cssParts, cssProperties } of widgets)
    it(`gives ${tagName} what every widget has`, () => {
      const shared = [
        'data',
        'src',
        'heading',
        'lang',
        'theme',
        'columns',
        'rows',
        'state',
        'age',
        'summary',
      ];
      for (const name of shared) assert.ok(names(members).includes(name), `property ${name}`);
      for (const name of ['src', 'heading', 'lang', 'theme', 'columns', 'rows'])
        assert.ok(names(attributes).includes(name), `attribute ${name}`);
      for (const name of ['floor-state', 'floor-problems'])
        assert.ok(names(events).includes(name), `event ${name}`);
      for (const name of ['status', 'heading', 'finding', 'headline', 'body', 'footer', 'table'])
        assert.ok(names(cssParts).includes(name), `part ${name}`);
      for (const name of ['paper', 'ink', 'quiet', 'line', 'band', 'whisker', 'accent', 'font'])
        assert.ok(names(cssProperties).includes(`--floor-${name}`), `custom property --floor-${name}`);
      for (const name of ['state', 'age'])
        assert.equal(members.find((member) => member.name === name)?.readonly, true, `${name} is read-only`);
    });

  it('describes each thing it names, and names nothing of the inside', () => {
    for (const {
      tagName,
      summary,
      members,
      attributes = [],
      events = [],
      cssParts = [],
      cssProperties = [],
    } of elements) {
      assert.ok(summary, `${tagName} has no summary`);
      for (const item of [...members, ...attributes, ...events, ...cssParts, ...cssProperties])
        assert.ok(item.description, `${tagName} ${item.name} has no description`);
      for (const inside of ['compute', 'renderModel', 'size', 'source', 'tag', 'preferred', 'styles'])
        if (tagName !== 'floor-feed') assert.ok(!names(members).includes(inside), `${tagName} ${inside}`);
    }
  });

  for (const { tagName, slots, cssParts, cssProperties } of elements)
    it(`names every slot, part and custom property that ${tagName} has`, () => {
      const folder = join(root, 'packages/widgets/src', tagName.replace('floor-', ''));
      const own = readdirSync(folder)
        .filter((name) => name.endsWith('.ts') && !name.includes('test'))
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('\n');
      for (const [, name = ''] of own.matchAll(/<slot(?: name="([\w-]+)")?/g))
        assert.ok(names(slots).includes(name), `slot "${name}"`);
      for (const [, list = ''] of own.matchAll(/ part="([\w -]+)"/g))
        for (const name of list.split(' ')) assert.ok(names(cssParts).includes(name), `part ${name}`);
      // The unit and the theme around are handed from element to element: no affair of a page's.
      for (const [, name = ''] of own.matchAll(/var\((--floor-[\w-]+)/g))
        assert.ok(/^--floor-(?:unit$|theme-)/.test(name) || names(cssProperties).includes(name), name);
    });
});
