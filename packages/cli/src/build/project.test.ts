import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { built, inFolder, responses, sentences, visits } from '../testing/workspace.js';
import { build } from './build.js';

const good = 'facility,date,score\nA,2026-10-01,9\n';

describe('a project file', () => {
  const project = async (text: string) => {
    return inFolder({ 'project.json': text }, (folder) => build(`${folder}/project.json`));
  };

  it('that is missing', async () => {
    assert.deepEqual(sentences(await build('/nowhere/project.json')), [
      "error: There is no file project.json, or it can't be read.",
    ]);
  });

  it('that is no JSON: the line is named', async () => {
    assert.deepEqual(sentences(await project('{\n  "floorboard": 1,\n}')), [
      'error: project.json is not JSON from line 3, column 1 on.',
    ]);
  });

  it('of another version', async () => {
    assert.deepEqual(sentences(await project('{"floorboard": 2}')), [
      'error: project.json is not a project of version 1: it should say "floorboard": 1.',
    ]);
  });

  it('that misspells a field: the known ones are named, with the line', async () => {
    const { problems } = await project(
      '{"floorboard": 1, "timeZone": "UTC",\n "responses": { "file": "x.csv", "facility": "f", "date": "d",\n  "scoer": "s" } }',
    );
    assert.deepEqual(
      problems.slice(0, 2).map(({ line, severity, message }) => ({ line, severity, message })),
      [
        {
          line: 3,
          severity: 'warning',
          message:
            'responses.scoer: not known and left out. Known here are "file", "facility", "date", "score", "weight", "dateFormat", "period", "heading", "source", "asOf".',
        },
        { line: 2, severity: 'error', message: 'responses: lacks "score".' },
      ],
    );
  });

  it('with a zone, a grain and a window that are none', async () => {
    const result = await built({
      timeZone: 'Sydney',
      period: 'fortnight',
      customers: { ...visits, windowPeriods: 0 },
    });
    assert.deepEqual(sentences(result).slice(0, 3), [
      'error: period: expected one of "day", "week", "month", "quarter", "year", got "fortnight".',
      'error: timeZone: expected a time zone such as "Australia/Sydney", got "Sydney".',
      'error: customers.windowPeriods: expected a whole number of 1 or more, got 0.',
    ]);
  });

  it('with a format of dates that is none', async () => {
    const result = await built(
      { responses: { ...responses, dateFormat: 'dd/mm/%Q' } },
      { 'responses.csv': good },
    );
    assert.equal(
      sentences(result)[0],
      'error: responses.dateFormat: "dd/mm/%Q" is no format of dates. Write it like "%d/%m/%Y" or "%d.%m.%Y %H:%M".',
    );
  });

  it('asked for a moment that is none', async () => {
    const result = await built({ responses }, { 'responses.csv': good }, { asOf: 'yesterday' });
    assert.deepEqual(sentences(result), [
      'error: "yesterday" is no moment. Write it like 2026-10-31T17:00 or 2026-10-31T17:00:00+11:00.',
    ]);
    assert.equal(result.feeds.length, 0);
  });
});
