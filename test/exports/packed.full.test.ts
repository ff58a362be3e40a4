// What npm would publish: packed, judged by attw, installed into an empty project, and used there.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { entries, modules } from './packages.js';
import { root } from '../../scripts/files.mjs';
import { discard, scratch } from '../support/scratch.js';

const rooms = [...new Set(entries.map(({ folder }) => folder))];
/** No modules for a type checker: a text, and the fixtures of this repository's own tests, which only sources have. */
const exempt = ['./llms.txt', './testing'];

/** The folder of somebody's project. */
let project: string;
/** The packages as files, by their folder here. */
const tarballs = new Map<string, string>();

const read = (...path: readonly string[]) => JSON.parse(readFileSync(join(...path), 'utf8')) as unknown;
const packageIn = (...path: readonly string[]) =>
  read(...path, 'package.json') as { readonly name: string; readonly version: string };
const write = (name: string, content: string | object) =>
  writeFileSync(join(project, name), typeof content === 'string' ? content : JSON.stringify(content));

/** Runs a script in the project; all that it prints, and whether it fails. */
const attempt = (script: string, ...args: readonly string[]) =>
  new Promise<{ fails: boolean; says: string }>((done) => {
    execFile(process.execPath, [script, ...args], { cwd: project }, (error, out, err) =>
      done({ fails: error !== null, says: out + err }),
    );
  });

before(async () => {
  const npm = (cwd: string, ...args: readonly string[]) => promisify(execFile)('npm', args, { cwd });
  project = scratch('packed');
  for (const room of rooms) {
    const { stdout } = await npm(join(root, room), 'pack', '--json', '--pack-destination', project);
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    tarballs.set(room, join(project, filename));
  }
  write('package.json', { name: 'page', private: true, type: 'module' });
  const react = ['react', '@types/react'].map(
    (name) => `${name}@${packageIn(root, 'node_modules', name).version}`,
  );
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund'];
  await npm(project, 'install', ...quietly, ...tarballs.values(), ...react);
});
after(() => discard(project));

describe('the types', () => {
  for (const room of rooms.filter((folder) => folder !== 'kiosk'))
    it(`of ${room} are right by attw for all who import modules`, async () => {
      const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
      const options = ['--profile', 'esm-only', '--no-emoji', '--no-color', '--exclude-entrypoints'];
      const { fails, says } = await attempt(attw, tarballs.get(room)!, ...options, ...exempt);
      assert.ok(!fails, says);
    });
});

describe('in an empty project', () => {
  it('every module loads in Node', async () => {
    const names = JSON.stringify(modules.map(({ name }) => name));
    write(
      'load.js',
      `for (const name of ${names}) await import(name).catch((error) => console.log(name, String(error)));`,
    );
    assert.deepEqual(await attempt('load.js'), { fails: false, says: '' });
  });

  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['preserve', 'bundler'],
  ] as const)
    it(`a strict page in TypeScript compiles with ${moduleResolution} resolution, its libraries checked`, async () => {
      write(
        'page.tsx',
        `import { parseFeed, type Problem } from '@floorboard/feed';
         import { adjustedScore } from '@floorboard/metrics';
         import { FloorNpsTrend as Trend } from '@floorboard/react';
         import { FloorNpsTrend, type FloorStateEvent } from 'floorboard';
         import 'floorboard/nps-trend/define';
         const problems: readonly Problem[] = parseFeed({}).problems;
         const { score } = adjustedScore({ promoters: 6, passives: 3, detractors: 1 });
         const heard = (event: FloorStateEvent) => console.log(event.state, score, problems);
         const chart: FloorNpsTrend = document.createElement('floor-nps-trend');
         chart.addEventListener('floor-state', heard);
         export const page = <Trend heading="Would they recommend us?" />;`,
      );
      const target = { target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'] };
      const compilerOptions = {
        module,
        moduleResolution,
        ...target,
        jsx: 'react-jsx',
        strict: true,
        types: [],
      };
      write('tsconfig.json', { compilerOptions, files: ['page.tsx'] });
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      assert.deepEqual(await attempt(tsc, '--noEmit', '-p', project), { fails: false, says: '' });
    });

  it('the command answers, and finds the schema and the kiosk that it serves', async () => {
    const command = join(project, 'node_modules/@floorboard/cli/bin/floorboard.js');
    write('feed.json', { floorboard: 1 });
    const { fails, says } = await attempt(command, 'validate', 'feed.json');
    assert.ok(fails);
    assert.match(says, /generatedAt/);
    assert.match((await attempt(command, 'schema')).says, /json-schema\.org\/draft\/2020-12\/schema/);
    assert.ok(readdirSync(join(project, 'node_modules/@floorboard/kiosk/dist')).includes('board.html'));
  });
});

describe('source maps', () => {
  for (const room of rooms)
    it(`of ${room} bring the sources they speak of`, () => {
      const folder = join(project, 'node_modules', packageIn(root, room).name, 'dist');
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      const maps = files.filter((file) => file.endsWith('.map'));
      assert.ok(maps.length > 0 || room === 'kiosk');
      for (const file of maps) {
        const { sources, sourcesContent = [] } = read(folder, file) as {
          readonly sources: readonly string[];
          readonly sourcesContent?: readonly (string | null)[];
        };
        assert.deepEqual(
          sources.filter((_, i) => !sourcesContent[i]),
          [],
          file,
        );
      }
    });
});
