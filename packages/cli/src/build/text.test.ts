import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainText, Texts } from './text.js';
import { Problems } from './problems.js';
import { slug, slugs } from './slug.js';

describe('text made plain', () => {
  for (const [what, text, plain] of [
    ['markup', 'the bacterium <i>Helicobacter pylori</i>', 'the bacterium Helicobacter pylori'],
    ['blocks', '<p>One</p><p>Two<br/>three</p>', 'One Two three'],
    ['entities', 'R&amp;D &lt;3 &#8212; caf&eacute; &#x1F600;', 'R&D <3 — caf&eacute; 😀'],
    ['quotation marks around the whole', '"for calm"', 'for calm'],
    ['quotation marks within', '"calm" and "speed"', '"calm" and "speed"'],
    ['comparisons', 'waits < 5 and > 3 minutes', 'waits < 5 and > 3 minutes'],
    ['line breaks and controls', 'a\r\n b\u0000\u202Ec', 'a bc'],
    ['letters in two parts', 'e\u0301', 'é'],
  ] as const)
    it(`loses ${what} where it should`, () => {
      assert.equal(plainText(text), plain);
    });

  it('never leaves a tag, whatever goes in', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('b', 'script', 'img src=x'), (text, tag) => {
        assert.ok(!plainText(`${text}<${tag}>${text}</${tag}>`).includes(`<${tag}>`));
      }),
    );
  });

  it('is cut to what the contract allows, and counted', () => {
    const texts = new Texts();
    assert.equal(texts.take('x'.repeat(300), 'title', 200)?.length, 200);
    assert.equal(texts.take('<b></b>', 'title', 200), undefined);
    const problems = new Problems();
    texts.report(problems, 'actions');
    assert.deepEqual(problems.all, [
      {
        severity: 'warning',
        part: 'actions',
        message: 'actions.title: 1 text longer than 200 characters, cut there.',
        count: 1,
      },
    ]);
  });
});

describe('the names of files', () => {
  it('are plain words of the id', () => {
    assert.equal(slug('Hôtel A/B  (north)'), 'hotel-a-b-north');
    assert.match(slug('東京'), /^id-[0-9a-f]{8}$/);
    assert.equal(slug('../../etc/passwd'), 'etc-passwd');
  });

  it('are never the same twice, nor one that is taken', () => {
    assert.deepEqual(slugs(['A', 'a', 'a-2', 'Problems', 'a']), ['a', 'a-2', 'a-2-2', 'problems-2', 'a-3']);
  });
});
