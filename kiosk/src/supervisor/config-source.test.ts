import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { ManualClock } from '@floorboard/feed/testing';
import { ConfigSource } from './config-source.js';
import type { ParsedConfig } from '../config/parse.js';

const address = 'http://wall.local/kiosk.json';
const textOf = (title: string) =>
  JSON.stringify({
    floorboard: 1,
    feeds: { main: { src: 'main.json' } },
    boards: { a: { title, widgets: [{ type: 'kpi', feed: 'main' }] } },
  });

/** Lets promises that wait for nothing but each other settle. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the source of kiosk.json', () => {
  let clock: ManualClock;
  let stored: Map<string, string>;
  let told: ParsedConfig[];
  let asked: (string | null)[];
  /** What the server does; undefined: it never answers. */
  let server: (() => Response) | undefined;

  beforeEach(() => {
    clock = new ManualClock();
    stored = new Map();
    told = [];
    asked = [];
  });

  const start = async (storage: Pick<Storage, 'getItem' | 'setItem'> | undefined = plainStorage()) => {
    new ConfigSource({
      address,
      clock,
      storage,
      changed: (parsed) => told.push(parsed),
      fetch: (_, init) => {
        const { headers, cache, signal } = init ?? {};
        asked.push(new Headers(headers).get('if-none-match'));
        assert.equal(cache, 'no-store');
        if (server) return Promise.resolve(server());
        return new Promise((_, refuse) =>
          signal?.addEventListener('abort', () => refuse(new Error('aborted'))),
        );
      },
    }).start();
    await settle();
  };
  const plainStorage = () => ({
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  });
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      clock.advance(1000);
      await settle();
    }
  };
  const titles = () => told.map(({ config }) => config?.boards['a']?.title);
  const sentences = () => told.map(({ problems }) => problems[0]?.message);

  it('tells an edit within a minute, and nothing as long as nothing changes', async () => {
    server = () => new Response(textOf('One'));
    await start();
    await pass(150);
    assert.deepEqual(titles(), ['One']);
    server = () => new Response(textOf('Two'));
    await pass(60);
    assert.deepEqual(titles(), ['One', 'Two']);
  });

  it('asks with the last ETag, and takes 304 for no change', async () => {
    server = () => new Response(textOf('One'), { headers: { etag: '"1"' } });
    await start();
    server = () => new Response(null, { status: 304 });
    await pass(130);
    assert.deepEqual(asked, [null, '"1"', '"1"']);
    assert.deepEqual(titles(), ['One']);
  });

  it('keeps running on the last good one when an edit is broken, says so, and takes the mended one', async () => {
    server = () => new Response(textOf('One'));
    await start();
    server = () => new Response('{"floorboard":1,');
    await pass(60);
    server = () => new Response(textOf('Two'));
    await pass(60);
    assert.deepEqual(titles(), ['One', 'One', 'Two']);
    assert.match(sentences()[1] ?? '', /^kiosk\.json: expected JSON, got a document that breaks off/);
  });

  it('starts from the stored one when the server is gone', async () => {
    server = () => new Response(textOf('Stored'));
    await start();
    told = [];
    server = () => {
      throw new TypeError('Failed to fetch');
    };
    await start();
    assert.deepEqual(titles(), ['Stored']);
  });

  it('stores it again after all that the browser stores was cleared', async () => {
    server = () => new Response(textOf('A'));
    await start();
    stored.clear();
    server = () => new Response(null, { status: 304 });
    await pass(51);
    assert.deepEqual([...stored.values()], [textOf('A')]);
  });

  it('starts from the stored one after two seconds when the server does not answer', async () => {
    stored.set(`floorboard kiosk ${address}`, textOf('Stored'));
    server = undefined;
    await start();
    await pass(1);
    assert.deepEqual(titles(), []);
    await pass(1);
    assert.deepEqual(titles(), ['Stored']);
  });

  it('says why there is none, once, and asks again every ten seconds', async () => {
    server = () => new Response('no', { status: 404 });
    await start();
    await pass(25);
    assert.deepEqual(asked.length, 3);
    assert.deepEqual(sentences(), ['kiosk.json: it can’t be fetched: the server answers 404.']);
    server = () => new Response(textOf('One'));
    await pass(10);
    assert.deepEqual(titles(), [undefined, 'One']);
  });

  it('gives a server ten seconds to answer', async () => {
    server = undefined;
    await start();
    await pass(10);
    assert.deepEqual(sentences(), ['kiosk.json: it can’t be fetched: no answer within 10 s.']);
  });

  it('runs where storage is forbidden or full', async () => {
    const refuse = () => {
      throw new Error('QuotaExceededError');
    };
    server = () => new Response(textOf('One'));
    await start({ getItem: refuse, setItem: refuse });
    assert.deepEqual(titles(), ['One']);
    await start(undefined);
    assert.deepEqual(titles(), ['One', 'One']);
  });
});
