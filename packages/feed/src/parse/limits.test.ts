import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aFeed } from '../testing/fixtures.js';
import { action, actions, month, nps, reading } from '../testing/reading.js';
import { parseFeed } from './parse.js';

describe('large and deep documents', () => {
  it('reads 100,000 actions', () => {
    const items = Array.from({ length: 100_000 }, (_, index) => action({ id: `a-${index}` }));
    const { feed, problems } = reading(actions(...items));
    assert.equal(feed.actions?.items.length, 100_000);
    assert.deepEqual(problems, []);
  });

  it('lists the first hundred errors, warnings and notices of a section, and counts the rest', () => {
    const items = Array.from({ length: 100_000 }, (_, index) => ({ owner: null, id: `${index}` }));
    const { problems } = reading({ ...actions(...items), ...nps([month('2026-10')], { target: 450 }) });
    const ours = problems.filter(({ section }) => section === 'actions');
    assert.equal(ours.length, 202);
    assert.deepEqual([...new Set(ours.map(({ severity }) => severity))], ['error', 'notice']);
    // Three fields are missing in each record, and one is null.
    assert.equal(ours[100]?.message, 'actions: and 299900 more');
    assert.equal(ours[201]?.message, 'actions: and 99900 more');
    assert.equal(problems.length, 203);
  });

  it('does not mind 200 levels of nesting, nor 100,000', () => {
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const text = JSON.stringify(aFeed());
    for (const levels of [200, 100_000]) {
      const { feed, problems } = parseFeed(text.replace('"facility":', `"deep":${deep(levels)},"facility":`));
      assert.deepEqual(feed, aFeed());
      assert.deepEqual(
        problems.map(({ message }) => message),
        ['deep: expected a field of the contract, got a list: left out'],
      );
    }
    assert.equal(parseFeed(deep(100_000)).feed, undefined);
  });

  it('shows long, strange keys in short', () => {
    const { problems } = reading({ [`a b${'c'.repeat(500)}`]: 1, 'bad\u202ekey': 2 });
    assert.match(problems[0]?.path ?? '', /^\["a bc{57}…"\]$/);
    assert.equal(problems[1]?.path, '["bad\\u202ekey"]');
  });
});
