import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fairShares } from './grouping.js';
import { cutPages } from './pages.js';

describe('the pages of a list', () => {
  it('fill up with whole rows, and repeat the group’s name where a group goes on', () => {
    const pages = cutPages(
      [
        { lead: 60, rows: [100, 100] },
        { lead: 60, rows: [100, 100] },
      ],
      310,
      true,
    );
    assert.deepEqual(pages, [
      [
        { group: 0, start: 0, end: 2 },
        { group: 1, start: 0, end: 1 },
      ],
      [{ group: 1, start: 1, end: 2 }],
    ]);
  });

  it('count a name that stands above its rows', () => {
    assert.deepEqual(cutPages([{ lead: 60, rows: [100, 100] }], 250, false), [
      [{ group: 0, start: 0, end: 1 }],
      [{ group: 0, start: 1, end: 2 }],
    ]);
  });

  it('give a row that is taller than the room a page of its own', () => {
    assert.deepEqual(cutPages([{ lead: 10, rows: [50, 900, 50] }], 100, true), [
      [{ group: 0, start: 0, end: 1 }],
      [{ group: 0, start: 1, end: 2 }],
      [{ group: 0, start: 2, end: 3 }],
    ]);
  });

  it('are none for no rows', () => {
    assert.deepEqual(cutPages([], 500, true), []);
  });

  it('show every row once, in order, and never more than fits', () => {
    const heights = fc.record({
      lead: fc.integer({ min: 1, max: 80 }),
      rows: fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 12 }),
    });
    fc.assert(
      fc.property(
        fc.array(heights, { maxLength: 7 }),
        fc.integer({ min: 50, max: 900 }),
        fc.boolean(),
        (groups, room, beside) => {
          const pages = cutPages(groups, room, beside);
          const shown = pages.flatMap((page) =>
            page.flatMap(({ group, start, end }) =>
              Array.from({ length: end - start }, (_, i) => [group, start + i]),
            ),
          );
          assert.deepEqual(
            shown,
            groups.flatMap(({ rows }, group) => rows.map((_, i) => [group, i])),
          );
          for (const page of pages) {
            const count = page.reduce((sum, { start, end }) => sum + end - start, 0);
            const height = page.reduce((sum, { group, start, end }) => {
              const rows = groups[group]!.rows.slice(start, end).reduce((a, b) => a + b, 0);
              return sum + (beside ? Math.max(groups[group]!.lead, rows) : groups[group]!.lead + rows);
            }, 0);
            assert.ok(count === 1 || height <= room + 0.5);
          }
        },
      ),
    );
  });
});

describe('the shares of a limit', () => {
  it('list all where all find room', () => {
    assert.deepEqual(fairShares([3, 1, 2], 60), [3, 1, 2]);
  });

  it('give half to all alike, and the rest to the most pressing', () => {
    assert.deepEqual(fairShares([100, 2, 30], 22), [16, 2, 4]);
    assert.deepEqual(fairShares([2, 100, 30], 22), [2, 16, 4]);
  });

  it('show at least one of each', () => {
    assert.deepEqual(fairShares([9, 9, 9], 2), [1, 1, 1]);
  });
});
