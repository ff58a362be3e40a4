import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '@floorboard/feed';
import { aFeed } from '@floorboard/feed/testing';
import { feedInWords } from './in-words.js';

const now = Date.parse('2026-11-02T09:00:00+11:00');
const words = (given: Parameters<typeof aFeed>[0] = {}, at = now) => {
  const { feed } = parseFeed(aFeed(given));
  assert.ok(feed);
  return feedInWords(feed, at);
};

describe('a feed in words', () => {
  it('says every section with its heading, sentence and date', () => {
    const said = words();
    assert.ok(said.some(({ summary }) => /^NPS −?\d+ in October 2026/.test(summary)));
    assert.ok(said.some(({ summary }) => summary.includes('Every parcel is somebody waiting.')));
    for (const { heading, summary, dated } of said) {
      assert.ok(heading && summary);
      assert.match(dated, /^As of today/);
    }
  });

  it('says of late facts how long nobody has renewed them', () => {
    const [first] = words({}, now + 3 * 86_400_000);
    assert.match(first!.dated, /^As of Monday \d\d:\d\d\. The feed hasn’t been renewed for 3 days\.$/);
  });

  it('leaves out sections that the feed does not have', () => {
    assert.deepEqual(
      words({
        nps: undefined,
        customers: undefined,
        actions: undefined,
        awards: undefined,
        kpis: undefined,
      }).map(({ summary }) => summary.slice(0, 5)),
      ['Every'],
    );
  });
});
