import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Database } from '../build/database.js';
import { inFolder } from '../testing/workspace.js';
import { csvRecords, type CsvRecord } from './csv-records.js';
import { linesOfRecords, readDelimited } from './delimited.js';
import { createTable, type Target } from './target.js';

async function* pieces(text: string, size = text.length || 1) {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}

async function all(text: string, size?: number): Promise<CsvRecord[]> {
  const found: CsvRecord[] = [];
  for await (const record of csvRecords(pieces(text, size), ',')) found.push(record);
  return found;
}

const field = fc.oneof(
  fc.constantFrom('', 'a', '9', 'x y', 'it says "so"', 'one,two', 'line\nbreak', 'line\r\nbreak', '"', 'é😀'),
  fc.string(),
);
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) =>
    fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
  );
const written = (rows: readonly string[][], end: string) =>
  rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join(end) + end;

describe('the careful reader of delimited text', () => {
  it('gives back every field that was written, whatever stands in it and however it arrives', async () => {
    const ends = fc.constantFrom('\n', '\r\n');
    await fc.assert(
      fc.asyncProperty(table, ends, fc.integer({ min: 1, max: 7 }), async (rows, end, size) => {
        const read = await all(written(rows, end), size);
        assert.deepEqual(
          read.map(({ fields }) => fields),
          rows,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('knows the line on which each record starts', async () => {
    const read = await all('a,b\n"1\n2",x\n\n"3\r\n4",y\r\n5,z');
    assert.deepEqual(
      read.map(({ line }) => line),
      [1, 2, 5, 7],
    );
  });

  it('takes up again after what is broken', async () => {
    const read = await all('a,b\n1,"x"y,z\n2,ok\n3,"open\n4,fine\n');
    assert.deepEqual(
      read.map(({ line, fault }) => [line, fault?.slice(0, 7)]),
      [
        [1, undefined],
        [2, 'there i'],
        [3, undefined],
        [4, 'a quote'],
        [5, undefined],
      ],
    );
  });

  it('reads the same as DuckDB, number and line of every record included', async () => {
    const target: Target = {
      table: 'rows',
      columns: new Map([
        ['a', { names: ['h1'] }],
        ['b', { names: ['h2'] }],
      ]),
      required: new Set(),
      keepEmptyLists: false,
    };
    const plain = fc.stringMatching(/^[a-z0-9"]{0,3}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(field, plain, plain)), async (rows) => {
        const body = rows.map(([a, b, c]) => [a, b.replaceAll('"', ''), c]);
        const text = `h1,h2,h3\n${body.length > 0 ? written(body, '\n') : ''}`;
        await inFolder({ 'r.csv': text }, async (scratch) => {
          const path = `${scratch}/r.csv`;
          const database = await Database.open(scratch);
          await createTable(database, target);
          await readDelimited(database, target, { index: 0, name: 'r.csv', path, scratch });
          const found = await database.rows<{ record: number; a: string | null; b: string | null }>(
            'SELECT record, a, b FROM rows ORDER BY record',
          );
          database.close();
          const careful = (await all(text)).slice(1);
          const shown = (value = '') => value.replace(/^[ \t\n\r\u00a0]+|[ \t\n\r\u00a0]+$/g, '') || null;
          assert.deepEqual(
            found,
            careful.map(({ record, fields }) => ({ record, a: shown(fields[0]), b: shown(fields[1]) })),
          );
          const lines = await linesOfRecords(path, new Set(careful.map(({ record }) => record)));
          assert.deepEqual(
            [...lines],
            careful.map(({ record, line }) => [record, line]),
          );
        });
      }),
      { numRuns: 25 },
    );
  });
});
