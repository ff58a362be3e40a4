import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { built, responses, sentences, visits } from '../testing/workspace.js';

const good = 'facility,date,score\nA,2026-10-01,9\nA,2026-10-02,6\n';
const counts = [{ period: '2026-10', promoters: 1, passives: 0, detractors: 1 }];

/** A file that holds two good rows in its own way must come to these counts. */
async function reads(content: string | Uint8Array, project: object = {}, file = 'responses.csv') {
  const result = await built({ responses: { ...responses, file }, ...project }, { [file]: content });
  assert.deepEqual(result.feed('a').nps?.periods, counts);
  return result;
}

describe('a file that is in the way', () => {
  it('is missing: a sentence, and no feed', async () => {
    const result = await built({ responses });
    assert.deepEqual(result.feeds, []);
    assert.deepEqual(sentences(result), [
      'error: There is no file responses.csv.',
      'error: There is not one record that can be used, so there is no feed to write.',
    ]);
  });

  it('is missing: the other parts are built', async () => {
    const result = await built(
      { responses, customers: visits },
      {
        'visits.csv': 'store,who,date\n1,x,2026-01-01\n1,x,2026-04-01\n',
      },
    );
    assert.deepEqual(
      result.feeds.map(({ file, sections }) => [file, sections]),
      [['1.json', ['customers']]],
    );
    assert.deepEqual(sentences(result), ['error: There is no file responses.csv.']);
  });

  it('is a pattern that matches nothing', async () => {
    const result = await built({ responses: { ...responses, file: 'exports/*.csv' } });
    assert.equal(sentences(result)[0], 'error: No file matches exports/*.csv.');
  });

  it('is a folder', async () => {
    const result = await built({ responses: { ...responses, file: 'exports' } }, { 'exports/a.csv': good });
    assert.equal(sentences(result)[0], 'error: exports is a folder. Name its files, such as exports/*.csv.');
  });

  for (const [name, content] of [
    ['empty', ''],
    ['nothing but blank lines', '\n\n'],
    ['a lone byte-order mark', '\ufeff'],
  ] as const)
    it(`is ${name}`, async () => {
      const result = await built({ responses }, { 'responses.csv': content });
      assert.equal(sentences(result)[0], 'error: responses.csv is empty.');
      assert.equal(result.feeds.length, 0);
    });

  it('is a workbook under another name', async () => {
    const result = await built({ responses }, { 'responses.csv': 'PK\u0003\u0004rest of a zip' });
    assert.equal(
      sentences(result)[0],
      'error: responses.csv is a workbook or an archive. Save the sheet as CSV.',
    );
  });

  it('is no Parquet inside: DuckDB’s own reason is passed on', async () => {
    const result = await built(
      { responses: { ...responses, file: 'r.parquet' } },
      { 'r.parquet': 'PAR1 and no more' },
    );
    assert.match(sentences(result)[0] ?? '', /^error: r\.parquet can't be read: /);
  });

  it('stands where feeds should be written', async () => {
    const result = await built({ responses, out: 'feeds' }, { 'responses.csv': good, feeds: 'a file' });
    assert.equal(result.feeds.length, 0);
    assert.match(sentences(result)[0] ?? '', /^error: .*feeds can't be written to: /);
  });

  it('has a column less than the project names: the columns that are there are named', async () => {
    const result = await built(
      { responses: { ...responses, weight: 'weight', score: 'nps score' } },
      { 'responses.csv': good },
    );
    assert.equal(
      sentences(result)[0],
      'error: responses.csv has no columns "nps score", "weight". The columns there are "facility", "date", "score".',
    );
  });
});

describe('an export in its own way', () => {
  it('with semicolons', async () => {
    await reads(good.replaceAll(',', ';'));
  });

  it('with semicolons and decimal commas', async () => {
    await reads('facility;date;score\nA;2026-10-01;9,2\nA;2026-10-02;6,9\n');
  });

  it('with the separator in its first line', async () => {
    await reads(`sep=;\n${good.replaceAll(',', ';')}`);
  });

  it('with tabs', async () => {
    await reads(good.replaceAll(',', '\t'), {}, 'responses.tsv');
  });

  it('with a byte-order mark and the line ends of Windows', async () => {
    await reads(`\ufeff${good.replaceAll('\n', '\r\n')}`);
  });

  it('with both kinds of line end', async () => {
    await reads(good.replace('9\n', '9\r\n'));
  });

  it('with spaces, blank lines and empty rows around the records', async () => {
    const result = await reads('\nfacility , date,score\n\n A ,2026-10-01 , 9\n,,\nA,2026-10-02,6\n   \n');
    assert.deepEqual(sentences(result), ['notice: responses.csv: 1 row left out: nothing stands in it.']);
  });

  it('with delimiters too many at the end of some lines', async () => {
    await reads(good.replace('2026-10-01,9', '2026-10-01,9,,,'));
  });

  it('with two columns of one name', async () => {
    await reads('facility,date,score,Score,score\nA,2026-10-01,9,1,1\nA,2026-10-02,6,1,1\n');
  });

  for (const [name, marked] of [
    ['with a mark', true],
    ['without one', false],
  ] as const)
    for (const order of ['little', 'big'] as const)
      it(`in UTF-16, ${order} end first, ${name}`, async () => {
        const bytes = Buffer.from(`${marked ? '\ufeff' : ''}${good}`, 'utf16le');
        const result = await reads(order === 'big' ? bytes.swap16() : bytes);
        assert.deepEqual(sentences(result), ['notice: responses.csv is UTF-16.']);
      });

  it('in Windows-1252', async () => {
    const result = await built(
      { responses },
      { 'responses.csv': Buffer.from('facility,date,score\nCaf\xe9,2026-10-01,9\n', 'latin1') },
    );
    assert.equal(result.feed('cafe').facility.name, 'Café');
    assert.deepEqual(sentences(result), [
      'warning: responses.csv is not UTF-8 and was read as Windows-1252; save it as UTF-8 if letters look wrong.',
    ]);
  });

  it('with a line break in quotes, and the lines that follow are still counted right', async () => {
    const result = await reads(
      'note,facility,date,score\n"two\nlines",A,2026-10-01,9\nx,A,2026-10-02,6\n"a ""b""",A,2026-10-03,11\n',
    );
    assert.deepEqual(result.problems[0]?.rows, [{ record: 3, line: 5, value: '11' }]);
  });

  it('with days as people write them, once their order is said', async () => {
    const written = good.replace(/2026-10-(\d\d)/g, '$1/10/2026');
    await reads(written, { responses: { ...responses, dateFormat: '%d/%m/%Y' } });
    const timed = good.replace(/2026-10-(\d\d)/g, '$1.10.26 17:30');
    await reads(timed, { responses: { ...responses, dateFormat: '%d.%m.%y %H:%M' } });
    const unsaid = await built({ responses }, { 'responses.csv': written });
    assert.match(
      sentences(unsaid)[0] ?? '',
      /2 rows left out: the date can't be read; write it like 2026-10-31/,
    );
  });
});

describe('a row that can’t be used', () => {
  const bad = async (row: string, project: object = {}) => {
    const result = await reads(`${good}${row}\n`, project);
    assert.equal(result.problems.length, 1, sentences(result).join('\n'));
    const [problem] = result.problems;
    assert.equal(problem?.count, 1);
    const file = JSON.parse(result.texts.get('problems.json') ?? '') as { problems: unknown };
    assert.deepEqual(file.problems, result.problems);
    return problem;
  };

  it('has a score of 11', async () => {
    const problem = await bad('A,2026-10-03,11');
    assert.equal(problem.message, 'responses.csv: 1 row left out: the score is not a number from 0 to 10.');
    assert.deepEqual(problem.rows, [{ record: 3, line: 4, value: '11' }]);
  });

  for (const score of ['-1', 'n/a', '1e2', 'NaN', '0x5', '9 10', '99999999999999999999'])
    it(`has a score of ${score}`, async () => {
      const problem = await bad(`A,2026-10-03,${score}`);
      assert.deepEqual(problem.rows, [{ record: 3, line: 4, value: score }]);
    });

  it('has no score: no answer, which is worth a notice', async () => {
    const problem = await bad('A,2026-10-03,');
    assert.equal(problem.severity, 'notice');
    assert.equal(
      problem.message,
      'responses.csv: 1 row left out: there is no score, which counts as no answer.',
    );
  });

  for (const date of ['2026-02-30', '31.10.2026', 'yesterday', '2026-10', '0001-01-01', '2026-10-01T25:00'])
    it(`has the date ${date}`, async () => {
      const problem = await bad(`A,${date},9`);
      assert.match(problem.message, /^responses\.csv: 1 row left out: the date can't be read/);
      assert.deepEqual(problem.rows, [{ record: 3, line: 4, value: date }]);
    });

  it('has no facility', async () => {
    assert.equal(
      (await bad(',2026-10-03,9')).message,
      'responses.csv: 1 row left out: no facility is named.',
    );
  });

  it('names a facility that the facilities file does not know', async () => {
    const result = await built(
      { responses, facilities: { file: 'facilities.csv', id: 'id' } },
      { 'responses.csv': `${good}B,2026-10-03,9\n`, 'facilities.csv': 'id\nA\n' },
    );
    assert.deepEqual(sentences(result), [
      'warning: responses.csv: 1 row left out: the facility is not in the facilities file.',
    ]);
  });

  it('has a field too few or too many', async () => {
    assert.equal(
      (await bad('A,2026-10-03')).message,
      'responses.csv: 1 row left out: the header names 3 columns, here are 2.',
    );
    assert.equal(
      (await bad('A,2026-10-03,9,extra')).message,
      'responses.csv: 1 row left out: the header names 3 columns, here are 4.',
    );
  });

  it('opens a quote and never closes it: the rows after it are still read', async () => {
    const result = await built(
      { responses },
      {
        'responses.csv': 'facility,date,score\nA,2026-10-01,9\n"A,2026-10-02,9\nA,2026-10-02,6\n',
      },
    );
    assert.deepEqual(result.feed('a').nps?.periods, counts);
    assert.deepEqual(result.problems[0]?.rows, [{ record: 2, line: 3 }]);
    assert.match(sentences(result)[0] ?? '', /a quote that is opened here is never closed/);
  });

  it('goes on after a closing quote', async () => {
    const problem = await bad('"A" B,2026-10-03,9');
    assert.equal(problem.message, 'responses.csv: 1 row left out: there is text after a closing quote.');
    assert.deepEqual(problem.rows, [{ record: 3, line: 4 }]);
  });

  it('is one of many: all are counted, by reason', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => `A,2026-10-03,${index % 3 === 0 ? '' : 11}`);
    const result = await reads(`${good}${rows.join('\n')}\n`);
    assert.deepEqual(
      result.problems.map(({ severity, count, rows: listed }) => [severity, count, listed?.length]),
      [
        ['notice', 100, 100],
        ['warning', 200, 200],
      ],
    );
  });
});
