import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { faultPosition, locate } from './scanner.js';

const text = `{
  "nps": {
    "periods": [
      { "period": "2026-09", "promoters": 4 },
      { "period": "2026-10",
        "promoters": "n/a" }
    ]
  },
  "x y": { "a.b": 1 }
}`;

describe('where a JSON path stands in the text', () => {
  it('finds the value of a member of a record in a list', () => {
    assert.deepEqual(locate(text, 'nps.periods[1].promoters'), { line: 6, column: 22 });
  });

  it('points at the record where a field is missing', () => {
    assert.deepEqual(locate(text, 'nps.periods[0].passives'), { line: 4, column: 7 });
  });

  it('points at the document for the empty path', () => {
    assert.deepEqual(locate(text, ''), { line: 1, column: 1 });
  });

  it('reads names in brackets', () => {
    assert.deepEqual(locate(text, '["x y"]["a.b"]'), { line: 9, column: 19 });
  });

  it('takes the last of two members of one name, as JSON.parse does', () => {
    assert.deepEqual(locate('{"a":1,\n"a":2}', 'a'), { line: 2, column: 5 });
  });

  it('does not count a byte-order mark as a column', () => {
    assert.deepEqual(locate('\ufeff{"a":1}', 'a'), { line: 1, column: 6 });
  });

  it('survives nesting that no stack could hold', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    assert.equal(faultPosition(deep), undefined);
  });
});

describe('where a text stops being JSON', () => {
  it('names the line and column of a comma too many', () => {
    assert.deepEqual(faultPosition('{\n  "a": 1,\n}'), { line: 3, column: 1 });
  });

  it('points at the end of half a document', () => {
    assert.deepEqual(faultPosition('{"a": [1, 2'), { line: 1, column: 12 });
  });

  it('agrees with JSON.parse on what is JSON', () => {
    const cut = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ' ', '1', 'x'));
    fc.assert(
      fc.property(cut, ([json, at, extra]) => {
        const place = at % (json.length + 1);
        const candidate = json.slice(0, place) + extra + json.slice(place + (at % 3));
        let valid = true;
        try {
          JSON.parse(candidate);
        } catch {
          valid = false;
        }
        assert.equal(faultPosition(candidate) === undefined, valid, candidate);
      }),
      { numRuns: 500 },
    );
  });
});
