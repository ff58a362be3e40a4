import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { parseFeed, parseSection, readFeed, sectionNames } from './parse.js';
import { allSections } from './sections.js';
import { aFeed } from '../testing/fixtures.js';
import type { Problem } from '../types.js';

type Loose = Record<string, unknown>;

/** Every problem is a whole sentence that begins with its path. */
function areSentences(problems: readonly Problem[]): void {
  for (const { path, message, severity } of problems) {
    assert.match(severity, /^(error|warning|notice)$/);
    assert.equal(message.startsWith(`${path || 'feed'}: `), true, message);
    assert.match(message, /: (expected .+, got .+|and [\d,]+ more)$/su);
    assert.doesNotMatch(message, /[\u202a-\u202e\u2066-\u2069]|undefined:|\[object/u);
  }
}

/** Every place in a document: its containers with their keys. */
function placesIn(value: unknown): { holder: Loose; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Loose;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/** A good feed in which some places are taken away, replaced or doubled. */
const mutated = fc
  .array(
    fc.tuple(
      fc.nat(),
      fc.constantFrom('remove', 'replace', 'copy'),
      fc.oneof(fc.jsonValue(), fc.anything()),
      fc.nat(),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((changes) => {
    const feed = JSON.parse(JSON.stringify(aFeed())) as Loose;
    for (const [where, what, value, from] of changes) {
      const places = placesIn(feed);
      const place = places[where % places.length];
      const other = places[from % places.length];
      if (!place || !other) continue;
      if (what === 'remove') delete place.holder[place.key];
      else
        place.holder[place.key] =
          what === 'replace' ? value : JSON.parse(JSON.stringify(other.holder[other.key] ?? null));
    }
    return feed;
  });

/** A parsed feed holds nothing that a second reading objects to, save facts that do not fit together. */
function isSettled(feed: unknown): void {
  const again = parseFeed(feed);
  assert.deepEqual(again.feed, feed);
  const doubts = /do not balance|not on the chart|add up to more|no more customers/;
  assert.deepEqual(
    again.problems.filter(({ message, severity }) => severity !== 'warning' || !doubts.test(message)),
    [],
  );
}

describe('parseFeed never throws, always says why in sentences, and what it returns it would return again', () => {
  it('for any value', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withNullPrototype: true, withSparseArray: true }), fc.jsonValue()),
        (input) => {
          const { feed, problems } = parseFeed(input);
          assert.equal(feed, undefined);
          assert.equal(problems.length > 0, true);
          areSentences(problems);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('for any text', () => {
    const scraps = fc
      .array(
        fc.constantFrom(...Array.from('{}[]",:0123.eE+-\\ \n'), 'NaN', 'null', '"a"', '\ufeff', '\0', '<'),
      )
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), scraps), (text) => {
        areSentences(parseFeed(text).problems);
        areSentences(readFeed(text, allSections).problems);
      }),
      { numRuns: 1000 },
    );
  });

  it('for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => areSentences(parseFeed(bytes).problems)),
    );
  });

  it('for every cut through a good document', () => {
    const text = JSON.stringify(aFeed());
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), (end) => {
        const { feed, problems } = parseFeed(text.slice(0, end));
        assert.equal(feed, undefined);
        assert.match(problems[0]?.message ?? '', /breaks off|an empty document/);
      }),
    );
  });

  it('for good feeds that were spoilt', () => {
    fc.assert(
      fc.property(mutated, (input) => {
        const { feed, problems } = parseFeed(input);
        areSentences(problems);
        if (feed) isSettled(feed);
      }),
      { numRuns: 1000 },
    );
  });

  it('for sections alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sectionNames), fc.anything(), (name, input) => {
        areSentences(parseSection(name, input).problems);
      }),
      { numRuns: 1000 },
    );
  });
});
