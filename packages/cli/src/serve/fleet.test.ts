import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inFolder } from '../testing/workspace.js';
import { startServer, type RunningServer, type ServerOptions } from './server.js';

const sample = fileURLToPath(new URL('../../../../test/fixtures/feeds/purpose.json', import.meta.url));
const pem = (name: string) => fileURLToPath(new URL(`../testing/tls/${name}.pem`, import.meta.url));
const files = {
  'kiosk/index.html': '<!doctype html><title>Kiosk</title>',
  'kiosk/kiosk.json': '{}',
  'kiosk.json': JSON.stringify({
    feeds: { main: { src: 'feeds/one.json' }, gone: { src: '/feeds/no.json' } },
  }),
  'feeds/one.json': readFileSync(sample, 'utf8'),
};

const serving = (work: (server: RunningServer) => Promise<void>, options: Partial<ServerOptions> = {}) =>
  inFolder(files, async (folder) => {
    const server = await startServer({
      kiosk: join(folder, 'kiosk'),
      feeds: join(folder, 'feeds'),
      port: 0,
      now: () => Date.parse('2026-11-02T09:00:00+11:00'),
      ...options,
    });
    try {
      await work(server);
    } finally {
      await server.close();
    }
  });

const beat = {
  screen: '<hall>',
  board: 'Results',
  frozen: 0,
  build: 'b1',
  engine: 'Chromium 108',
  tiles: [],
};
const post = ({ url }: RunningServer, body: string, type = 'application/json') =>
  fetch(`${url}heartbeat`, { method: 'POST', headers: { 'content-type': type }, body });
const text = async (address: string) => {
  const response = await fetch(address);
  return [response.status, await response.text()] as const;
};

describe('what screens say of themselves', () => {
  it('is taken at /heartbeat and shown at /fleet, escaped', () =>
    serving(async (server) => {
      assert.equal((await post(server, JSON.stringify(beat))).status, 204);
      const [status, page] = await text(server.fleetUrl);
      assert.equal(status, 200);
      assert.match(page, /&lt;hall&gt;/);
      assert.match(page, /1 screen, all in order/);
      assert.doesNotMatch(page, /<hall>/);
      const [first] = JSON.parse((await text(`${server.url}fleet.json`))[1]) as { concerns: string[] }[];
      assert.deepEqual(first?.concerns, []);
    }));

  it('is refused when it is too long, malformed, of another type or too frequent', () =>
    serving(async (server) => {
      const long = JSON.stringify({ ...beat, screen: 'long', lastError: 'x'.repeat(9000) });
      assert.equal((await post(server, long)).status, 413);
      assert.equal((await post(server, '{"screen":')).status, 400);
      assert.equal((await post(server, JSON.stringify(beat), 'text/plain')).status, 415);
      assert.equal((await post(server, JSON.stringify(beat))).status, 204);
      assert.equal((await post(server, JSON.stringify(beat))).status, 429);
    }));

  it('asks for a key where other machines are served', () =>
    serving(
      async (server) => {
        const bare = new URL('fleet', server.url).href;
        assert.equal((await text(bare))[0], 403);
        assert.equal((await text(`${bare}?key=wrong`))[0], 403);
        assert.match(server.fleetUrl, /\/fleet\?key=[\w-]{16}$/);
        assert.equal((await text(server.fleetUrl))[0], 200);
        assert.equal(server.keepable, false);
      },
      { host: '0.0.0.0' },
    ));
});

describe('the figures in words', () => {
  it('stand at /plain.html with their date, renew themselves and need no script', () =>
    serving(async (server) => {
      const [status, page] = await text(`${server.url}plain.html`);
      assert.equal(status, 200);
      assert.match(page, /Every parcel is somebody waiting\./);
      assert.match(page, /As of (?:today|yesterday|\w+day) \d\d:\d\d/);
      assert.match(page, /http-equiv="refresh" content="60"/);
      assert.doesNotMatch(page, /<script|style="/);
      assert.match((await text(`${server.url}plain.css`))[1], /body \{/);
    }));
});

describe('a server on a network', () => {
  it('speaks TLS with the certificate that it is given', () =>
    serving(
      async (server) => {
        assert.match(server.url, /^https:/);
        assert.equal(server.keepable, true);
        const status = await new Promise((resolve, reject) => {
          get(server.url, { ca: readFileSync(pem('cert')) }, (response) => {
            response.resume();
            resolve(response.statusCode);
          }).on('error', reject);
        });
        assert.equal(status, 200);
      },
      { cert: pem('cert'), key: pem('key') },
    ));

  it('says in a sentence what is wrong with a certificate', async () => {
    const refuses = (options: Partial<ServerOptions>, sentence: RegExp) =>
      assert.rejects(
        serving(() => Promise.resolve(), options),
        (error: Error) => sentence.test(error.message) || assert.fail(error.message),
      );
    await refuses({ cert: pem('cert') }, /^TLS needs both --cert FILE and --key FILE, in PEM\.$/);
    await refuses({ cert: '/no.pem', key: pem('key') }, /^--cert \/no\.pem: no such file or directory/);
    await refuses({ cert: pem('key'), key: pem('cert') }, /are no certificate and its key in PEM: .+\.$/);
  });

  it('cuts a connection that never ends its question', () =>
    serving(async ({ port }) => {
      const socket = connect(port, '127.0.0.1');
      socket.write('GET / HTTP/1.1\r\nhost: wall\r\nx-slow: ');
      const answered = await new Promise<string>((resolve) => {
        let said = '';
        socket.on('data', (chunk) => (said += String(chunk)));
        socket.on('close', () => resolve(said));
      });
      assert.match(answered, /^HTTP\/1\.1 408 /);
    }));

  it('answers a board’s polling through a storm of requests', () =>
    serving(async ({ url }) => {
      const storm = Array.from({ length: 1000 }, () => text(`${url}feeds/one.json`));
      const [status] = await text(`${url}feeds/one.json`);
      assert.equal(status, 200);
      assert.ok((await Promise.all(storm)).every(([one]) => one === 200));
    }));
});
