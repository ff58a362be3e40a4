// In front of the real server: hands its answers on, and spoils those for feeds by the script.
import { renameSync } from 'node:fs';
import { Agent, createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { config, feedAt } from './feeds.js';
import { nextAnswer, type Answer } from './faults.js';
import { openWall } from '../support/wall.js';

export interface UnrulyServer {
  readonly url: string;
  /** As long as it is calm it answers well, and with the same feed. */
  calm: boolean;
  /** New feeds that were sent whole, by either way. */
  readonly updates: number;
  close(): Promise<void>;
}

export interface UnrulyOptions {
  readonly random: () => number;
  /** The board's time at the beginning, ms since 1970; later its requests tell. */
  readonly start: number;
  /** Seconds of the board in one second. */
  readonly speed: number;
}

const signIn = '<!doctype html><title>Sign in</title><form method="post"><input name="user"></form>';
const dripPause = 1000;
/** A stream sends a feed so often and then ends, ms in the board's time. */
const streamed = { every: 3000, events: 4 };

/** What each spoilt answer sends: its status, its text. */
const spoilt = (answer: Answer, whole: string): readonly [number, string] => {
  const [, status] = /^status (\d+)$/.exec(answer) ?? [];
  if (status !== undefined) return [Number(status), ''];
  switch (answer) {
    case 'half':
      return [200, whole.slice(0, whole.length / 2)];
    case 'sign-in page':
      return [200, signIn];
    case 'wrong version':
      return [200, whole.replace('"floorboard":1', '"floorboard":99')];
    default:
      return [200, ''];
  }
};

export async function openUnrulyServer({ random, start, speed }: UnrulyOptions): Promise<UnrulyServer> {
  let told = start;
  const now = () => told;
  const wall = await openWall({ 'kiosk.json': config, 'feeds/main.json': feedAt(now()) });
  const agent = new Agent({ keepAlive: true });
  let updates = 0;
  let calm = true;
  let still = feedAt(now());

  const fresh = (): string => {
    if (calm) return still;
    updates += 1;
    return feedAt(now(), random);
  };
  /** Renamed into place, as `floorboard build` does: nobody reads half of it. */
  const publish = (text: string): void => {
    wall.write('feeds/main.json.new', text);
    renameSync(wall.pathOf('feeds/main.json.new'), wall.pathOf('feeds/main.json'));
  };

  const pass = (incoming: IncomingMessage, response: ServerResponse): void => {
    const { method, url = '/', headers } = incoming;
    const onwards = ask(new URL(url, wall.url), { method, headers, agent }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, {
        ...answer.headers,
        date: new Date(now()).toUTCString(),
      });
      answer.pipe(response);
    });
    onwards.on('error', () => response.destroy());
    incoming.pipe(onwards);
  };

  const drip = (response: ServerResponse, text: string): void => {
    let sent = 0;
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(text.charAt(sent++)), dripPause / speed);
    response.once('close', () => clearInterval(timer));
  };

  const answerFeed = (answer: Answer, incoming: IncomingMessage, response: ServerResponse): void => {
    if (answer === 'good') publish(fresh());
    if (answer === 'older') publish(feedAt(now() - 3_600_000, random));
    if (answer === 'good' || answer === 'unchanged' || answer === 'older') return pass(incoming, response);
    const whole = feedAt(now(), random);
    if (answer === 'silent') return;
    if (answer === 'drips') return drip(response, whole);
    if (answer === 'closes midway') {
      response.writeHead(200, { 'content-length': whole.length, 'content-type': 'application/json' });
      response.write(whole.slice(0, 500), () => response.destroy());
      return;
    }
    const [status, text] = spoilt(answer, whole);
    if (status === 429) response.setHeader('retry-after', '1');
    response.setHeader('date', new Date(now()).toUTCString());
    response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  };

  const stream = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    let sent = 0;
    const send = () => {
      response.write(`data: ${fresh()}\n\n`);
      sent += 1;
      if (sent === streamed.events && !calm) response.end();
    };
    send();
    const timer = setInterval(send, streamed.every / speed);
    response.once('close', () => clearInterval(timer));
  };

  const front = createServer((incoming, response) => {
    const { pathname } = new URL(incoming.url ?? '/', wall.url);
    told = Math.max(told, Number(incoming.headers['soak-now'] ?? 0));
    if (pathname === '/feeds/stream.json') {
      if (/event-stream/.test(incoming.headers.accept ?? '') && (calm || random() > 0.2)) stream(response);
      else response.writeHead(calm ? 200 : 503).end(calm ? still : '');
    } else if (pathname === '/feeds/main.json')
      answerFeed(calm ? 'good' : nextAnswer(random), incoming, response);
    else pass(incoming, response);
  });
  await new Promise<void>((ready) => front.listen(0, '127.0.0.1', ready));
  const { port } = front.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    get calm() {
      return calm;
    },
    set calm(wanted) {
      if (wanted && !calm) still = feedAt(now());
      calm = wanted;
    },
    get updates() {
      return updates;
    },
    close: async () => {
      front.closeAllConnections();
      await new Promise((done) => front.close(done));
      agent.destroy();
      await wall.close();
    },
  };
}
