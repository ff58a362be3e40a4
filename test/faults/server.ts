// The kiosk's own server behind one that misbehaves as told. Both live in board time, which a test moves: the Date header
// that ages are judged by says it, and a drip drips by it.
import { Agent, createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openWall, type Wall } from '../support/wall.js';
import type { Answer } from './answers.js';

export const feedPath = '/feeds/main.json';

export class MisbehavingServer {
  /** Board time, ms since 1970. */
  now: number;
  /** What is answered in place of the real server, by path. */
  readonly answers = new Map<string, Answer>();
  /** When the feed was asked for, in board time. */
  readonly asked: number[] = [];
  /** When it was answered well. */
  readonly good: number[] = [];
  /** Requests that are kept waiting on purpose. */
  readonly held = new Set<ServerResponse>();
  port = 0;

  private readonly agent = new Agent({ keepAlive: true });
  private readonly drips = new Map<ServerResponse, () => void>();
  private server = createServer((request, response) => this.answer(request, response));
  private wall!: Wall;

  private constructor(now: number) {
    this.now = now;
  }

  /** Serves these files from board time `now` on. */
  static async open(files: Readonly<Record<string, unknown>>, now: number): Promise<MisbehavingServer> {
    const made = new MisbehavingServer(now);
    made.wall = await openWall(files, undefined, () => made.now);
    await made.start();
    return made;
  }

  /** Writes a file beside kiosk.json; an object as JSON. */
  write(path: string, content: unknown): void {
    this.wall.write(path, content);
  }

  /** Lets board time pass. */
  pass(ms: number): void {
    this.now += ms;
    for (const drip of [...this.drips.values()]) drip();
  }

  async start(): Promise<void> {
    if (this.server.listening) return;
    await new Promise<void>((ready) => this.server.listen(this.port, '127.0.0.1', ready));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  async close(): Promise<void> {
    await this.stop();
    this.agent.destroy();
    await this.wall.close();
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    if (path === feedPath) this.asked.push(this.now);
    response.sendDate = false;
    response.setHeader('date', new Date(this.now).toUTCString());
    // A client may go at any moment.
    response.on('error', () => undefined);
    const answer = this.answers.get(path);
    if (answer) return this.misbehave(answer, path, request, response);
    if (path === feedPath) this.good.push(this.now);
    void this.forward(request, response);
  }

  private misbehave(answer: Answer, path: string, request: IncomingMessage, response: ServerResponse): void {
    void this.fetchGood(request).then((good) => {
      answer({
        request,
        response,
        good,
        newest: () => this.fetchGood(request),
        isGood: () => this.good.push(this.now),
        isInForce: () => this.answers.get(path) === answer,
        eachSecond: (work) => this.drips.set(response, work),
      });
      if (response.writableEnded) return;
      this.held.add(response);
      response.once('close', () => {
        this.held.delete(response);
        this.drips.delete(response);
      });
    });
  }

  private open(request: IncomingMessage, headers: IncomingMessage['headers']): Promise<IncomingMessage> {
    const { hostname, port } = new URL(this.wall.url);
    const { method = 'GET', url: path = '/' } = request;
    return new Promise((resolve, reject) => {
      const sent = ask({ hostname, port, path, method, headers, agent: this.agent }, resolve);
      sent.once('error', reject);
      if (method === 'GET') sent.end();
      else request.pipe(sent);
    });
  }

  private async fetchGood(request: IncomingMessage): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of await this.open(request, {})) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  private async forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const real = await this.open(request, request.headers);
      const { date: _, ...headers } = real.headers;
      response.writeHead(real.statusCode ?? 500, headers);
      real.pipe(response);
    } catch {
      response.destroy();
    }
  }
}
