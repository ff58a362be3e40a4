import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed, readFeed } from './parse.js';
import { allSections } from './sections.js';
import { aFeed } from '../testing/fixtures.js';

const good = JSON.stringify(aFeed());
const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

/** The one sentence of an input that is no feed. */
function refusal(input: unknown, read = parseFeed): string {
  const { feed, problems } = read(input);
  assert.equal(feed, undefined);
  assert.equal(problems.length, 1);
  assert.equal(problems[0]?.severity, 'error');
  return problems[0].message;
}

/** As a page says it, which carries no more than it must. */
const inPage = (text: string) => refusal(text, (input) => readFeed(input, allSections));

describe('a document that is not a feed', () => {
  it('calls a web page a web page, and thinks of a sign-in', () => {
    const page = '<!doctype html><title>Sign in</title>';
    const sentence = 'feed: expected a feed in JSON, got a web page: perhaps a sign-in page';
    for (const text of [page, `\n  ${page}`]) {
      assert.equal(refusal(text), sentence);
      assert.equal(inPage(text), sentence);
    }
  });

  it('says that a body is empty', () => {
    const sentence = 'feed: expected a feed in JSON, got an empty document: is it just being written?';
    for (const text of ['', ' \n']) {
      assert.equal(refusal(text), sentence);
      assert.equal(inPage(text), sentence);
    }
    assert.equal(refusal(new Uint8Array()), sentence);
  });

  it('says that half a document is half a document', () => {
    for (const cut of [2, 40, Math.floor(good.length / 2) - 1, good.length - 1]) {
      const text = good.slice(0, cut);
      assert.match(refusal(text), /breaks off at line 1, column \d+: it is only half there$/);
      assert.match(inPage(text), /got a text that is broken or half there: \S/);
    }
  });

  it('names the NaN or Infinity that is spelt out', () => {
    assert.match(refusal('{"floorboard":1,"target":-Infinity}'), /JSON has no Infinity, write null$/);
    assert.match(inPage('{"floorboard":1,"target":NaN}'), /got a text that is broken .*N/);
  });

  it('names line and column', () => {
    assert.equal(
      refusal('{\n  "floorboard": 1,\n  "target": NaN\n}'),
      'feed: expected a feed in JSON, got "NaN" at line 3, column 13: JSON has no NaN, write null',
    );
    assert.match(refusal('{"a":1,}'), /got "}" at line 1, column 8: a name in double quotes belongs there$/);
    assert.match(refusal("{'a':1}"), /column 2: texts and names stand in double quotes$/);
    assert.match(
      refusal('{"a":1 "b":2}'),
      /column 8: a comma or the end of the list or object belongs there$/,
    );
    assert.match(refusal('// hello\n{}'), /line 1, column 1: JSON has no comments$/);
    assert.match(refusal('{}\n{}'), /line 2, column 1: nothing more belongs there$/);
    assert.match(refusal('[01]'), /got "01" at line 1, column 2: a value or \] belongs there$/);
    assert.match(refusal('{"a":"b\nc"}'), /line 1, column 6/);
  });

  it('says of other values that they are no feed', () => {
    for (const input of [null, undefined, '[1,2]', '42', '{"error":"unauthorised"}']) {
      assert.equal(
        refusal(input),
        'floorboard: expected 1, the version that is understood here, got nothing',
      );
    }
  });

  it('refuses a higher version and says which one it understands', () => {
    assert.equal(
      refusal({ ...aFeed(), floorboard: 2 }),
      'floorboard: expected 1, the version that is understood here, got 2',
    );
    assert.match(refusal({ ...aFeed(), floorboard: '1' }), /got "1": write 1, not "1"$/);
  });

  it('refuses a document over 20 MB unread', () => {
    assert.equal(
      refusal(`{"floorboard":1,"x":"${'x'.repeat(21 * 1024 * 1024)}"}`),
      'feed: expected a feed in JSON, got more than 20 MB: send fewer records',
    );
  });

  it('says that an object of the page could not be read', () => {
    const hostile = {
      ...aFeed(),
      get facility(): never {
        throw new Error('no');
      },
    };
    assert.match(refusal(hostile), /^feed: expected an input that can be read, got one that fails: no$/);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    assert.match(refusal(proxy), /^feed: expected an input that can be read/);
  });
});

describe('a document in an odd wrapping', () => {
  const warnings = (input: unknown) => {
    const { feed, problems } = parseFeed(input);
    assert.deepEqual(feed, aFeed());
    return problems.map(({ severity, message }) => `${severity} ${message}`);
  };

  it('reads text and bytes alike', () => {
    const bytes = new TextEncoder().encode(good);
    assert.deepEqual(warnings(good), []);
    assert.deepEqual(warnings(bytes), []);
    assert.deepEqual(warnings(bytes.buffer), []);
  });

  it('reads UTF-8 with a byte-order mark and UTF-16, and says so', () => {
    const said = ['warning feed: expected a feed in JSON, got another encoding: save it as plain UTF-8'];
    const marked = `\ufeff${good}`;
    for (const input of [
      marked,
      new TextEncoder().encode(marked),
      wide(good),
      wide(marked),
      wide(marked).map((_, i, all) => all[i ^ 1] ?? 0),
    ])
      assert.deepEqual(warnings(input), said);
  });

  it('knows UTF-16 that was read as something else', () => {
    assert.match(refusal(new TextDecoder().decode(wide(`\ufeff${good}`))), /got UTF-16: save it as UTF-8$/);
  });

  it('keeps what it can of another encoding', () => {
    const latin = new Uint8Array(Buffer.from(good.replace('Priya', 'Zo\u00eb'), 'latin1'));
    const { feed, problems } = parseFeed(latin);
    assert.equal(feed?.actions?.items[0]?.owner, 'Zo\ufffd');
    assert.match(problems[0]?.message ?? '', /got another encoding/);
  });
});
