import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { monogram } from './monogram.js';

const cases: readonly (readonly [string, string])[] = [
  ['Mary Keen', 'MK'],
  ['Susumu Kitagawa', 'SK'],
  ['Omar M. Yaghi', 'OY'],
  ['László Krasznahorkai', 'LK'],
  ['Émile Zola', 'ÉZ'],
  // The accent as a sign of its own.
  ['E\u0301mile Zola', 'ÉZ'],
  ['mary keen', 'MK'],
  ['Madonna', 'M'],
  ['Q', 'Q'],
  ['Anne-Marie O’Brien', 'AO'],
  ['Jean-Luc', 'J'],
  ['"Buzz" Aldrin', 'BA'],
  ['Mary Keen (Night sort)', 'MK'],
  ['3M team', '3T'],
  ['Александр Пушкин', 'АП'],
  ['Γιώργος Σεφέρης', 'ΓΣ'],
  ['莫言', '莫'],
  ['大江 健三郎', '大'],
  ['한강', '한'],
  // Two joining letters would read as a syllable: they are set apart.
  ['نجيب محفوظ', 'ن\u00a0م'],
  ['שמואל יוסף עגנון', 'שע'],
  // A consonant keeps its vowel sign and what is tied to it.
  ['प्रिया शर्मा', 'प्रिश'],
  ['รพี', 'ร'],
  // Some letters have no capital of one letter.
  ['ßigrid ﬁnn', 'ßﬁ'],
  ['🙂', ''],
  ['', ''],
  ['   ', ''],
];

describe('a monogram', () => {
  for (const [name, initials] of cases)
    it(`of ${JSON.stringify(name)} is ${JSON.stringify(initials)}`, () =>
      assert.equal(monogram(name, 'en'), initials));

  it('knows the capitals of the language', () => {
    assert.equal(monogram('ilhan irem', 'tr'), 'İİ');
  });

  it('never throws and never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        assert.doesNotMatch(monogram(name, 'en'), /\p{Cs}/u);
      }),
    );
  });

  it('is short however long the name', () => {
    assert.equal(monogram('a'.repeat(10_000), 'en'), 'A');
  });
});
