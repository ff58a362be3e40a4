// The exports maps: every entry is there with its types, loads in bare Node, and registers only what it says.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { entries, modules } from './packages.js';
import { root } from '../../scripts/files.mjs';
import { elementsOf, manifest } from '../../scripts/generate/manifest.js';

const elements = elementsOf(await manifest());
const tags = elements.map(({ tagName }) => tagName).sort();

/** Runs a module's text in a Node of its own, with no condition and no loader; gives what it prints as JSON. */
const inNode = (source: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', source], {
      cwd: root,
      encoding: 'utf8',
    }),
  );
const registered = `${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag))`;

describe('the exports maps', () => {
  it('name an entry and a define module for every element', () => {
    const names = entries.map(({ name }) => name);
    for (const tag of tags) {
      const entry = `floorboard/${tag.replace('floor-', '')}`;
      assert.ok(names.includes(entry), entry);
      assert.ok(names.includes(`${entry}/define`), `${entry}/define`);
    }
  });

  for (const { name, folder, types, file } of entries)
    it(`${name} is a built file${types === undefined ? '' : ' with types'}`, () => {
      for (const path of [file, types ?? file]) assert.ok(existsSync(join(root, folder, path)), path);
    });

  it('every module loads in bare Node', () => {
    const failures = inNode(`
      const failures = {};
      for (const name of ${JSON.stringify(modules.map(({ name }) => name))})
        await import(name).catch((error) => { failures[name] = String(error); });
      console.log(JSON.stringify(failures));`);
    assert.deepEqual(failures, {});
  });

  it("'floorboard' registers nothing", () => {
    assert.deepEqual(inNode(`await import('floorboard'); console.log(JSON.stringify(${registered}));`), []);
  });

  it("'floorboard/define' registers every element", () => {
    const found = inNode(`await import('floorboard/define'); console.log(JSON.stringify(${registered}));`);
    assert.deepEqual(found, tags);
  });

  it("'floorboard/kpi/define' registers that one", () => {
    const found = inNode(
      `await import('floorboard/kpi/define'); console.log(JSON.stringify(${registered}));`,
    );
    assert.deepEqual(found, ['floor-kpi']);
  });

  it("'floorboard' exports every element's class", () => {
    const names = inNode("console.log(JSON.stringify(Object.keys(await import('floorboard'))));") as string[];
    for (const { name } of elements) assert.ok(names.includes(name), name);
  });
});
