// The harness works: every bench runs in its short form and reports every row. What is slow or fast is no affair of tests.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { root } from '../../scripts/files.mjs';
import { bench as charts } from './charts/bench.js';
import { bench as feed } from './feed/bench.js';
import { bench as firstPicture } from './first-picture/bench.js';
import { bench as heap } from './heap/bench.js';
import { bench as marbles } from './marbles/bench.js';
import type { Result } from './measure.js';
import { bench as model } from './model/bench.js';
import { bench as weight } from './weight/bench.js';

describe('the bench', () => {
  let printed = '';
  let benches: Record<string, Result>;
  let table = '';
  before(() => {
    printed = execFileSync(process.execPath, ['test/bench/run.mjs', '--short'], {
      cwd: root,
      encoding: 'utf8',
    });
    const read = (name: string) => readFileSync(join(root, '.cache/bench', name), 'utf8');
    ({ benches } = JSON.parse(read('results.json')) as { benches: Record<string, Result> });
    table = read('results.md');
  });

  for (const [name, bench] of Object.entries({
    charts,
    feed,
    'first-picture': firstPicture,
    heap,
    marbles,
    model,
    weight,
  }))
    it(`reports every row and contestant of ${name}`, () => {
      const { rows } = benches[name]!;
      assert.deepEqual(
        rows.map((row) => [row.name, Object.keys(row.medians)]),
        bench.cases(true).map((wanted) => [wanted.name, wanted.contestants ?? bench.contestants]),
      );
      for (const { name: row, medians, goals } of rows) {
        for (const value of Object.values(medians)) assert.ok(Number.isFinite(value), `${row}: ${value}`);
        assert.ok(goals.length > 0);
        assert.ok(printed.includes(`${row}: floorboard `), row);
        assert.match(table, new RegExp(`^\\| ${row} +\\|`, 'm'));
      }
    });

  it('compares marbles one for one at the four sizes', () => {
    assert.deepEqual(
      marbles.cases(false).map(({ name }) => name),
      ['200 marbles', '1,000 marbles', '3,000 marbles', '10,000 marbles'],
    );
  });

  it('says which benches there are when asked for another', () => {
    const run = () =>
      execFileSync(process.execPath, ['test/bench/run.mjs', 'nothing'], { cwd: root, stdio: 'pipe' });
    assert.throws(run, /there are charts, feed, first-picture, heap, idle, marbles, model, weight/);
  });
});
