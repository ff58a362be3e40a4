import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { readFile } from 'node:fs/promises';
import { built, inFolder, responses, sentences } from '../testing/workspace.js';

const counts = [{ period: '2026-10', promoters: 1, passives: 0, detractors: 1 }];
const rows = [
  { facility: 'A', date: '2026-10-01', score: 9 },
  { facility: 'A', date: '2026-10-02', score: 6 },
];
const from = (file: string, more: object = {}) => ({ responses: { ...responses, file, ...more } });

/** Parquet files made by DuckDB from a query. */
const parquet = (query: string): Promise<Uint8Array> =>
  inFolder({}, async (folder) => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const path = join(folder, 'made.parquet');
    await connection.run(`COPY (${query}) TO '${path}' (FORMAT parquet)`);
    connection.closeSync();
    instance.closeSync();
    return readFile(path);
  });

describe('the formats', () => {
  it('JSON: a list of records', async () => {
    const { feed } = await built(from('r.json'), { 'r.json': JSON.stringify(rows) });
    assert.deepEqual(feed('a').nps?.periods, counts);
  });

  it('JSON in UTF-16 with a mark', async () => {
    const text = Buffer.from(`\ufeff${JSON.stringify(rows)}`, 'utf16le');
    const { feed } = await built(from('r.json'), { 'r.json': text });
    assert.deepEqual(feed('a').nps?.periods, counts);
  });

  it('JSON: a path through lists makes a row of each element and repeats what stands above', async () => {
    const document = {
      sites: [
        { name: 'A', surveys: [{ on: '2026-10-01', answers: [{ nps: 9 }, { nps: 6 }] }] },
        { name: 'B', surveys: [{ on: '2026-11-01', answers: [] }] },
        { name: 'C' },
      ],
    };
    const { feed, feeds, problems } = await built(
      from('r.json', {
        facility: 'sites.name',
        date: 'sites.surveys.on',
        score: 'sites.surveys.answers.nps',
      }),
      { 'r.json': JSON.stringify(document) },
    );
    assert.deepEqual(feed('a').nps?.periods, counts);
    assert.deepEqual(
      feeds.map(({ id }) => id),
      ['A'],
    );
    assert.deepEqual(problems, []);
  });

  it('JSON: two lists side by side can’t be told apart', async () => {
    const document = [{ facility: 'A', date: ['2026-10-01'], score: [9, 6] }];
    const result = await built(from('r.json'), { 'r.json': JSON.stringify(document) });
    assert.match(sentences(result)[0] ?? '', /go through two lists side by side/);
  });

  it('JSON: a path that no record has, beside those that are there', async () => {
    const result = await built(from('r.json', { score: 'answer.nps' }), {
      'r.json': JSON.stringify([{ facility: 'A', date: '2026-10-01', answer: { score: 9 } }]),
    });
    assert.equal(
      sentences(result)[0],
      'error: r.json has no "answer.nps" in any record. The paths there are "facility", "date", "answer.score".',
    );
  });

  it('JSON: one file that can’t be used costs no other', async () => {
    const result = await built(from('exports/*.json'), {
      'exports/a.json': JSON.stringify([{ facility: 'A' }]),
      'exports/b.json': JSON.stringify(rows),
    });
    assert.deepEqual(result.feed('a').nps?.periods, counts);
    assert.equal(result.problems.length, 1);
  });

  it('JSON: a path that only some kinds of record have may be missing everywhere', async () => {
    const items = [{ facility: 'A', what: 'Mend the door', raised: '2026-10-01' }];
    const result = await built(
      {
        actions: {
          file: 'r.json',
          facility: 'facility',
          title: 'what',
          raisedOn: 'raised',
          doneOn: 'closed',
        },
      },
      { 'r.json': JSON.stringify(items) },
    );
    assert.equal(result.feed('a').actions?.items[0]?.status, 'open');
    assert.match(sentences(result)[0] ?? '', /^warning: r\.json has no "closed" in any record/);
  });

  it('JSON that breaks off: the place is named', async () => {
    const result = await built(from('r.json'), { 'r.json': '[\n{"facility": "A",\n' });
    assert.equal(sentences(result)[0], 'error: r.json is not JSON from line 3, column 1 on.');
  });

  it('NDJSON: a broken line costs that line, and its number is named', async () => {
    const lines = [JSON.stringify(rows[0]), '', '{"facility": "A", "date"', JSON.stringify(rows[1])];
    const result = await built(from('r.ndjson'), { 'r.ndjson': `${lines.join('\n')}\n` });
    assert.deepEqual(result.feed('a').nps?.periods, counts);
    assert.deepEqual(sentences(result), [
      'warning: r.ndjson: 1 row left out: the line is not one JSON value.',
    ]);
    assert.deepEqual(result.problems[0]?.rows, [{ record: 2, line: 3 }]);
  });

  it('NDJSON: the line of a row that can’t be used', async () => {
    const lines = [...rows.map((row) => JSON.stringify(row)), '', JSON.stringify({ ...rows[0], score: 11 })];
    const result = await built(from('r.jsonl'), { 'r.jsonl': lines.join('\n') });
    assert.deepEqual(result.problems[0]?.rows, [{ record: 3, line: 4, value: '11' }]);
  });

  it('NDJSON under the name .json', async () => {
    const { feed } = await built(from('r.json'), {
      'r.json': rows.map((row) => JSON.stringify(row)).join('\n'),
    });
    assert.deepEqual(feed('a').nps?.periods, counts);
  });

  it('Parquet with typed columns', async () => {
    const file = await parquet(
      `SELECT 'A' AS facility, DATE '2026-10-01' AS date, 9::TINYINT AS score
       UNION ALL SELECT 'A', DATE '2026-10-02', 6`,
    );
    const { feed } = await built(from('r.parquet'), { 'r.parquet': file });
    assert.deepEqual(feed('a').nps?.periods, counts);
  });

  it('Parquet with lists of records, under another name', async () => {
    const file = await parquet(
      `SELECT 'A' AS facility, TIMESTAMP '2026-10-01 08:00:00' AS date, [{ 'nps': 9 }, { 'nps': 6 }] AS answers`,
    );
    const { feed } = await built(from('r.bin', { score: 'answers.nps' }), { 'r.bin': file });
    assert.deepEqual(feed('a').nps?.periods, counts);
  });

  it('a pattern: every file with its own header, in the order of their names', async () => {
    const result = await built(from('exports/*.csv'), {
      'exports/2026-10.csv': 'facility,date,score\nA,2026-10-01,9\n',
      'exports/2026-11.csv': 'score;date;facility\n6;2026-10-02;A\n12;2026-10-02;A\n',
      'exports/notes.txt': 'not this one',
    });
    assert.deepEqual(result.feed('a').nps?.periods, counts);
    assert.equal(result.problems[0]?.file, 'exports/2026-11.csv');
    assert.deepEqual(result.problems[0].rows, [{ record: 2, line: 3, value: '12' }]);
  });

  it('a file whose own name looks like a pattern', async () => {
    const { feed } = await built(from('export [1].csv'), {
      'export [1].csv': 'facility,date,score\nA,2026-10-01,9\nA,2026-10-02,6\n',
    });
    assert.deepEqual(feed('a').nps?.periods, counts);
  });
});
