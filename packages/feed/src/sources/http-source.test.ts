import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { httpSource, timeLimitMs } from './http-source.js';
import type { DocumentDetails, Source, SourceSettings } from './source.js';
import { ManualClock } from '../testing/manual-clock.js';
import { answering, startServer, until, type TestServer } from '../testing/server.js';

const refreshMs = 60_000;

describe('httpSource', () => {
  let server: TestServer;
  let clock: ManualClock;
  let source: Source | undefined;
  let isFeed: boolean;
  let heard: string[];
  let details: DocumentDetails[];
  /** What failures told of the server's clock. */
  let skews: (number | undefined)[];

  beforeEach(async () => {
    server = await startServer();
    clock = new ManualClock('2026-11-02T09:00:00Z');
    isFeed = true;
    heard = [];
    details = [];
    skews = [];
  });

  afterEach(async () => {
    source?.();
    await server.close();
  });

  const start = (more: Partial<SourceSettings> = {}, got?: (text: string) => void) => {
    const settings: SourceSettings = {
      src: 'feed.json',
      url: server.url,
      credentials: 'same-origin',
      headers: {},
      refreshMs,
      validators: {},
      ...more,
    };
    source = httpSource(settings, clock, {
      document: (text, found) => {
        got?.(text);
        heard.push(`document ${text.slice(0, 100)}`);
        details.push(found);
        return isFeed;
      },
      unchanged: () => heard.push('unchanged'),
      connected: () => heard.push('connected'),
      failed: ({ message }, skew) => {
        heard.push(message);
        skews.push(skew);
      },
    });
  };
  /** Waits for the n-th thing that the sink hears, with the next request then planned. */
  const hearing = (count: number) =>
    until(() => heard.length >= count && clock.waiting.length === 1, `answer ${count}`);

  it('asks at once, and again every refresh', async () => {
    server.answer = answering(200, '{}');
    start();
    await hearing(1);
    assert.deepEqual(clock.waiting, [refreshMs]);
    clock.advance(refreshMs);
    await hearing(2);
    assert.equal(server.requests.length, 2);
    assert.equal(server.requests[0]?.['cache-control'], 'no-cache');
  });

  it('spreads its requests by a tenth either way', async () => {
    server.answer = answering(200, '{}');
    clock.lots.push(0, 1);
    start();
    await hearing(1);
    assert.deepEqual(clock.waiting, [54_000]);
    clock.advance(54_000);
    await hearing(2);
    assert.deepEqual(clock.waiting.map(Math.round), [66_000]);
  });

  it('asks only for what is new, once it has had a feed', async () => {
    server.answer = answering(200, '{}', { etag: '"v1"', 'last-modified': 'Mon, 02 Nov 2026 08:00:00 GMT' });
    start({ headers: { authorization: 'Bearer x' } });
    await hearing(1);
    server.answer = answering(304);
    clock.advance(refreshMs);
    await hearing(2);
    assert.equal(heard[1], 'unchanged');
    assert.equal(server.requests[0]?.['if-none-match'], undefined);
    assert.equal(server.requests[1]?.['if-none-match'], '"v1"');
    assert.equal(server.requests[1]['if-modified-since'], 'Mon, 02 Nov 2026 08:00:00 GMT');
    assert.equal(server.requests[1]['authorization'], 'Bearer x');
  });

  it('begins with the validators of the stored feed', async () => {
    server.answer = answering(304);
    start({ validators: { etag: '"stored"' } });
    await hearing(1);
    assert.equal(server.requests[0]?.['if-none-match'], '"stored"');
    assert.deepEqual(heard, ['unchanged']);
  });

  it('does not ask whether something that was no feed has changed', async () => {
    isFeed = false;
    server.answer = answering(200, '<html>', { etag: '"page"' });
    start();
    await hearing(1);
    clock.advance(clock.waiting[0] ?? 0);
    await hearing(2);
    assert.equal(server.requests[1]?.['if-none-match'], undefined);
  });

  it('hands on the server’s clock, with the age of a cached answer', async () => {
    server.answer = answering(200, '{}', { date: 'Mon, 02 Nov 2026 10:00:00 GMT', age: '30' });
    start();
    await hearing(1);
    assert.equal(details[0]?.skew, 3_630_000);
  });

  it('says which status came instead, and waits longer every time', async () => {
    const remedies: [status: number, sentence: string][] = [
      [404, 'feed.json: expected a feed, got status 404'],
      [401, 'feed.json: expected a feed, got status 401'],
      [403, 'feed.json: expected a feed, got status 403'],
      [500, 'feed.json: expected a feed, got status 500'],
      [418, 'feed.json: expected a feed, got status 418'],
    ];
    server.answer = answering(404);
    start();
    for (const [index, [status, sentence]] of remedies.entries()) {
      if (index > 0) {
        server.answer = answering(status);
        clock.advance(clock.waiting[0] ?? 0);
      }
      await hearing(index + 1);
      assert.equal(heard[index], sentence);
      assert.deepEqual(clock.waiting, [1000 * 2 ** index]);
    }
    server.answer = answering(200, '{}');
    clock.advance(clock.waiting[0] ?? 0);
    await hearing(6);
    assert.deepEqual(clock.waiting, [refreshMs]);
  });

  it('reads the server’s clock off a refusal too', async () => {
    server.answer = answering(500, '', { date: new Date(clock.now() + 3_600_000).toUTCString() });
    start();
    await hearing(1);
    assert.deepEqual(skews, [3_600_000]);
  });

  it('waits as long as a Retry-After asks, and a little longer', async () => {
    server.answer = answering(429, '', { 'retry-after': '120' });
    start();
    await hearing(1);
    assert.equal(heard[0], 'feed.json: expected a feed, got status 429');
    assert.deepEqual(clock.waiting, [121_000]);
    // A date, by the clock of the server, which is a year ahead of this one.
    const theirs = clock.now() + 121_000 + 365 * 86_400_000;
    server.answer = answering(503, '', {
      date: new Date(theirs).toUTCString(),
      'retry-after': new Date(theirs + 300_000).toUTCString(),
    });
    clock.advance(121_000);
    await hearing(2);
    assert.deepEqual(clock.waiting, [302_000]);
  });

  it('gives up on an answer after ten seconds', async () => {
    server.answer = () => undefined;
    start();
    await until(() => server.requests.length === 1);
    clock.advance(timeLimitMs);
    await hearing(1);
    assert.equal(heard[0], 'feed.json: expected an answer within 10 seconds, got none');
  });

  it('gives up on a body that drips', async () => {
    let dripped = 0;
    server.answer = (response) => {
      response.writeHead(200);
      const drip = setInterval(() => {
        response.write(' ');
        dripped += 1;
      }, 5);
      response.on('close', () => clearInterval(drip));
    };
    start();
    await until(() => dripped > 3);
    clock.advance(timeLimitMs);
    await hearing(1);
    assert.match(heard[0] ?? '', /within 10 seconds/);
  });

  it('says that a connection broke off midway', async () => {
    server.answer = (response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"floorboard":1,');
      setTimeout(() => response.destroy(), 20);
    };
    start();
    await hearing(1);
    assert.equal(heard[0], 'feed.json: expected a whole document, got a part of one');
  });

  it('reads no more than 20 MB of a body, for the reader to refuse', async () => {
    let size = 0;
    server.answer = (response) => {
      const block = Buffer.alloc(1024 * 1024, ' ');
      const more = () => {
        while (!response.destroyed && response.write(block));
      };
      response.on('drain', more);
      more();
    };
    start({}, (text) => (size = text.length));
    await until(() => size > 0);
    assert.equal(size > 20 * 1024 * 1024 && size < 22 * 1024 * 1024, true, `${size}`);
  });

  it('says that nobody answers', async () => {
    const gone = server.url;
    await server.close();
    start({ url: gone });
    await hearing(1);
    assert.equal(heard[0], 'feed.json: expected an answer, got none: is the server up?');
    server = await startServer();
  });

  it('stops for good: no request, no timer, nothing heard', async () => {
    server.answer = () => undefined;
    start();
    await until(() => server.requests.length === 1);
    source?.();
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.deepEqual(heard, []);
    assert.deepEqual(clock.waiting, []);
    server.answer = answering(200, '{}');
    start();
    await hearing(1);
    source?.();
    assert.deepEqual(clock.waiting, []);
  });
});
