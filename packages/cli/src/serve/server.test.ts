import assert from 'node:assert/strict';
import fs from 'node:fs';
import { rename, symlink, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, it } from 'node:test';
import { inFolder } from '../testing/workspace.js';
import { cacheControl } from './headers.js';
import { startServer, type RunningServer, type ServerOptions } from './server.js';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As it goes over the wire: fetch would tidy the path and unpack the body. */
const ask = (
  { port }: { readonly port: number },
  path: string,
  headers: Record<string, string> = {},
  { method = 'GET', host = '127.0.0.1' } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host, port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

const feed = JSON.stringify({ floorboard: 1, words: 'the same words again and again '.repeat(100) });
const files = {
  'kiosk/index.html': '<!doctype html><title>Kiosk</title>',
  'kiosk/board.html': '<!doctype html><title>Board</title>',
  'kiosk/kiosk.json': '{"built": "in"}',
  'kiosk/assets/board-xMwpdMPf.js': 'export {};',
  'kiosk/.env': 'secret',
  'site/feeds/one.json': feed,
  'site/feeds/.one.json.123': 'half',
  'site/secret.json': 'secret',
};

const serving = (
  work: (server: RunningServer, folder: string) => Promise<void>,
  options: (folder: string) => ServerOptions = () => ({}),
) =>
  inFolder(files, async (folder) => {
    const server = await startServer({
      kiosk: join(folder, 'kiosk'),
      feeds: join(folder, 'site/feeds'),
      port: 0,
      ...options(folder),
    });
    try {
      await work(server, folder);
    } finally {
      await server.close();
    }
  });

describe('the server', () => {
  it('hands out the kiosk at / and feeds at /feeds/', () =>
    serving(async (server) => {
      const page = await ask(server, '/');
      assert.match(page.body.toString(), /Kiosk/);
      assert.equal(page.headers['content-type'], 'text/html;charset=utf-8');
      assert.match((await ask(server, '/board?screen=lobby')).body.toString(), /Board/);
      const found = await ask(server, '/feeds/one.json');
      assert.equal(found.status, 200);
      assert.equal(found.headers['content-type'], 'application/json');
      assert.equal(found.body.toString(), feed);
      assert.ok(found.headers.date);
    }));

  it('answers at localhost by both of its addresses', () =>
    serving(async (server) => {
      assert.equal(server.url, `http://localhost:${server.port}/`);
      assert.equal((await ask(server, '/')).status, 200);
      assert.equal((await ask(server, '/', {}, { host: 'localhost' })).status, 200);
    }));

  it('packs what the asker can unpack', () =>
    serving(async (server) => {
      const brotli = await ask(server, '/feeds/one.json', { 'accept-encoding': 'gzip, deflate, br' });
      assert.equal(brotli.headers['content-encoding'], 'br');
      assert.equal(brotliDecompressSync(brotli.body).toString(), feed);
      const gzip = await ask(server, '/feeds/one.json', { 'accept-encoding': 'gzip' });
      assert.equal(gunzipSync(gzip.body).toString(), feed);
      assert.match(gzip.headers.vary ?? '', /accept-encoding/i);
    }));

  it('hands out the packed copies that the kiosk was built with', () =>
    serving(async (server, folder) => {
      const packed = gzipSync('packed when built');
      await writeFile(join(folder, 'kiosk/board.html.gz'), packed);
      const answer = await ask(server, '/board', { 'accept-encoding': 'gzip, br' });
      assert.deepEqual(answer.body, packed);
      assert.equal(answer.headers['content-encoding'], 'gzip');
      assert.equal(answer.headers['content-type'], 'text/html;charset=utf-8');
      const again = await ask(server, '/board', {
        'accept-encoding': 'gzip',
        'if-none-match': answer.headers.etag ?? '',
      });
      assert.equal(again.status, 304);
      assert.match((await ask(server, '/board')).body.toString(), /Board/);
    }));

  it('says nothing twice to an asker who knows the tag, and all again once the feed is renewed', () =>
    serving(async (server, folder) => {
      const { headers } = await ask(server, '/feeds/one.json');
      const known = { 'if-none-match': headers.etag ?? '', 'accept-encoding': 'br' };
      const again = await ask(server, '/feeds/one.json', known);
      assert.equal(again.status, 304);
      assert.equal(again.body.length, 0);
      assert.equal(again.headers.etag, headers.etag);
      assert.ok(again.headers.date);
      assert.ok(again.headers['content-security-policy']);
      const beside = join(folder, 'site/feeds/.new');
      await writeFile(beside, '{"floorboard": 1}');
      await rename(beside, join(folder, 'site/feeds/one.json'));
      const renewed = await ask(server, '/feeds/one.json', { 'if-none-match': headers.etag ?? '' });
      assert.equal(renewed.status, 200);
      assert.equal(renewed.body.toString(), '{"floorboard": 1}');
    }));

  it('answers HEAD with the same headers and no body', () =>
    serving(async (server) => {
      const head = await ask(server, '/feeds/one.json', {}, { method: 'HEAD' });
      assert.equal(head.status, 200);
      assert.equal(head.headers['content-length'], String(feed.length));
      assert.equal(head.body.length, 0);
    }));

  it('puts the strict policy on every answer, also on those that refuse', () =>
    serving(async (server) => {
      for (const [path, method, status] of [
        ['/', 'GET', 200],
        ['/feeds/one.json', 'GET', 200],
        ['/nothing', 'GET', 404],
        ['/', 'POST', 405],
        ['/%', 'GET', 400],
      ] as const) {
        const answer = await ask(server, path, {}, { method });
        assert.equal(answer.status, status, path);
        assert.equal(
          answer.headers['content-security-policy'],
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; " +
            "frame-src 'self'; worker-src 'self'; manifest-src 'self'; require-trusted-types-for 'script'; " +
            "trusted-types floorboard lit-html; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
        );
        assert.equal(answer.headers['x-content-type-options'], 'nosniff');
        assert.equal(answer.headers['referrer-policy'], 'no-referrer');
        assert.equal(answer.headers['cross-origin-opener-policy'], 'same-origin');
        assert.match(String(answer.headers['permissions-policy']), /camera=\(\)/);
      }
    }));

  it('lets a browser keep what changes its name with its content, and nothing else', () =>
    serving(async (server) => {
      const cache = async (path: string) => (await ask(server, path)).headers['cache-control'];
      assert.equal(await cache('/assets/board-xMwpdMPf.js'), 'public, max-age=31536000, immutable');
      for (const path of ['/', '/board', '/kiosk.json', '/feeds/one.json', '/nothing'])
        assert.equal(await cache(path), 'no-cache', path);
      assert.equal(cacheControl('/assets/service-requests.json', false), 'no-cache');
    }));

  it('hands out nothing that is hidden or lies outside its folders', () =>
    serving(async (server, folder) => {
      await symlink(join(folder, 'site/secret.json'), join(folder, 'site/feeds/link.json'));
      for (const path of [
        '/.env',
        '/%2eenv',
        '/feeds/.one.json.123',
        '/feeds/../secret.json',
        '/feeds/%2e%2e/secret.json',
        '/feeds/..%2fsecret.json',
        '/feeds/..%5csecret.json',
        '/feeds/%00',
        '/../site/secret.json',
        '//etc/passwd',
        '/feeds/link.json',
        '/feeds/',
        '/feeds',
      ]) {
        const { status, body } = await ask(server, path);
        assert.equal(status, 404, path);
        assert.ok(!/secret|half/.test(body.toString()), path);
      }
    }));

  it('outlives a file that can’t be opened any more', () =>
    serving(async (server) => {
      const real = fs.createReadStream;
      fs.createReadStream = () => real('/nowhere');
      syncBuiltinESMExports();
      try {
        await assert.rejects(ask(server, '/feeds/one.json'));
      } finally {
        fs.createReadStream = real;
        syncBuiltinESMExports();
      }
      assert.equal((await ask(server, '/feeds/one.json')).status, 200);
    }));

  it('serves a link that stays inside, as mounted folders have them', () =>
    serving(async (server, folder) => {
      await symlink('one.json', join(folder, 'site/feeds/two.json'));
      assert.equal((await ask(server, '/feeds/two.json')).body.toString(), feed);
    }));

  it('takes the configuration beside the feeds, else the kiosk’s own', () =>
    serving(async (server, folder) => {
      assert.equal((await ask(server, '/kiosk.json')).body.toString(), '{"built": "in"}');
      await writeFile(join(folder, 'site/kiosk.json'), '{"beside": "the feeds"}');
      assert.equal((await ask(server, '/kiosk.json')).body.toString(), '{"beside": "the feeds"}');
    }));

  it('takes the configuration that it is given', () =>
    serving(
      async (server) => {
        assert.equal((await ask(server, '/kiosk.json')).body.toString(), 'secret');
      },
      (folder) => ({ config: join(folder, 'site/secret.json') }),
    ));

  it('says in a sentence what is in the way', () =>
    inFolder(files, async (folder) => {
      const kiosk = join(folder, 'kiosk');
      const refuses = (options: ServerOptions, sentence: RegExp) =>
        assert.rejects(startServer({ kiosk, port: 0, ...options }), (error: Error) => {
          assert.match(error.message, sentence);
          return true;
        });
      await refuses({ feeds: '/nowhere' }, /^There is no folder of feeds at \/nowhere\.$/);
      await refuses({ config: '/nowhere.json' }, /^There is no file \/nowhere\.json\.$/);
      await refuses({ kiosk: folder }, /^The kiosk is not built: .* Run npm run build once\.$/);
      await refuses({ host: '192.0.2.1' }, /^This machine has no address 192\.0\.2\.1\.$/);
      for (const host of ['127.0.0.1', '::1']) {
        const other = createServer();
        const listening = await new Promise<boolean>((resolve) => {
          other.once('error', () => resolve(false));
          other.listen(0, host, () => resolve(true));
        });
        if (!listening) continue;
        const { port } = other.address() as { port: number };
        await refuses(
          { port },
          new RegExp(`^Port ${port} is taken by another program\\. Choose another with --port\\.$`),
        );
        await new Promise((resolve) => other.close(resolve));
      }
    }));
});
