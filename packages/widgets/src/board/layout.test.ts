import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layoutTiles, mainEdge, type Place } from './layout.js';

describe('the board’s grid', () => {
  it('gives two tiles of 7 and 5 their shares of the space after the gap', () => {
    const { columns, rows } = layoutTiles(
      [
        { columns: 7, rows: 6 },
        { columns: 5, rows: 6 },
      ],
      'landscape',
    );
    assert.deepEqual(columns, [7, 5]);
    assert.deepEqual(rows, [6]);
  });

  it('stacks the smaller tiles beside a tall one', () => {
    const tiles = [
      { columns: 7, rows: 6 },
      { columns: 5, rows: 4 },
      { columns: 5, rows: 2 },
    ];
    const { places, rows } = layoutTiles(tiles, 'landscape');
    assert.deepEqual(rows, [4, 2]);
    assert.deepEqual(places[2], { column: 2, columnEnd: 3, row: 2, rowEnd: 3 });
  });

  it('stacks in portrait what stood side by side, the wider one taller', () => {
    const { columns, rows, places } = layoutTiles(
      [
        { columns: 7, rows: 6 },
        { columns: 5, rows: 6 },
      ],
      'portrait',
    );
    assert.deepEqual(columns, [12]);
    assert.deepEqual(rows, [29, 26]);
    assert.equal(places[1]?.row, 2);
  });

  it('makes one column of a narrow page', () => {
    const tiles = [1, 2, 3].map(() => ({ columns: 4, rows: 2 }));
    assert.deepEqual(layoutTiles(tiles, 'column').columns, [12]);
  });

  it('never lets two tiles overlap or leave the board, whatever they ask for', () => {
    const tile = fc.record({
      columns: fc.oneof(fc.integer({ min: -3, max: 40 }), fc.constant(NaN)),
      rows: fc.integer({ min: -3, max: 40 }),
    });
    fc.assert(
      fc.property(
        fc.array(tile, { maxLength: 14 }),
        fc.constantFrom('landscape', 'portrait', 'column'),
        (tiles, shape) => {
          const { places, columns } = layoutTiles(tiles, shape);
          const apart = (a: Place, b: Place) =>
            a.columnEnd <= b.column || b.columnEnd <= a.column || a.rowEnd <= b.row || b.rowEnd <= a.row;
          return places.every(
            (place, i) =>
              place.column >= 1 &&
              place.columnEnd <= columns.length + 1 &&
              place.columnEnd > place.column &&
              places.slice(i + 1).every((other) => apart(place, other)),
          );
        },
      ),
    );
  });
});

describe('the line between a board’s halves', () => {
  it('is the one nearest to seven twelfths', () => {
    assert.equal(mainEdge([7, 5]), 2);
    assert.equal(mainEdge([3, 4, 5]), 3);
    assert.equal(mainEdge([6, 6]), 2);
  });

  it('is none where a board has one column, or only a narrow one beside it', () => {
    assert.equal(mainEdge([12]), undefined);
    assert.equal(mainEdge([2, 10]), undefined);
    assert.equal(mainEdge(undefined), undefined);
  });
});
