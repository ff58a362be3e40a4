// A TV: the real kiosk in a real browser, its clock moved by the test. It is looked at every second of board time.
import type { BrowserContext, CDPSession, Page, Request } from 'playwright-core';
import type { MisbehavingServer } from './server.js';
import { lookAtScreen, type Sighting } from './sighting.js';

export interface ScreenOptions {
  /** The page's clock minus the true one, ms. */
  readonly clockOff?: number | undefined;
  /** The name that the server has for this screen; 127.0.0.1 by default. */
  readonly host?: string | undefined;
  /** The browser lets no page store anything. */
  readonly forgetful?: boolean | undefined;
}

/** Real time that a second of board time may wait for answers, ms: a slow machine costs no test its result. */
const longestSettling = 3000;

const hour = 3_600_000;
/** As docs/design.md defines them, where the feed says nothing of it: each from so many ms on. */
const ages = { fresh: -Infinity, ageing: 18 * hour, stale: 36 * hour, expired: 7 * 36 * hour };
const steps = Object.keys(ages);
const ageAfter = (ms: number) => Object.values(ages).filter((from) => ms >= from).length - 1;

export class Screen {
  page!: Page;
  session!: CDPSession;
  /** What was seen, from the first second on. */
  readonly seen: Sighting[] = [];
  /** What must be readable. */
  figures = /./;
  /** Facts may be called older than they are. */
  mayWarn = false;
  /** When each figure was true, ms. */
  readonly truth = new Map<number, number>();

  private readonly host: string;
  private readonly pending = new Set<Request>();

  private constructor(
    readonly context: BrowserContext,
    readonly server: MisbehavingServer,
    { host = '127.0.0.1' }: ScreenOptions,
  ) {
    this.host = host;
    context.on('request', (request) => this.pending.add(request));
    context.on('requestfinished', (request) => this.pending.delete(request));
    context.on('requestfailed', (request) => this.pending.delete(request));
  }

  /** Hangs one in a fresh context of a browser, or in the one context of a browser that stores nothing. */
  static async hang(
    context: BrowserContext,
    server: MisbehavingServer,
    options: ScreenOptions = {},
  ): Promise<Screen> {
    const time = server.now + (options.clockOff ?? 0);
    // A page that is open already has run on by the time it is paused.
    await context.clock.install({ time: time - 60_000 });
    await context.clock.pauseAt(time);
    return new Screen(context, server, options);
  }

  get origin(): string {
    return `http://${this.host}:${this.server.port}`;
  }

  /** The power comes on. */
  async on(): Promise<void> {
    this.pending.clear();
    this.page = await this.context.newPage();
    this.session = await this.context.newCDPSession(this.page);
    await this.page.goto(`${this.origin}/`);
  }

  /** The power goes. What the browser keeps, it keeps. */
  async off(): Promise<void> {
    await this.page.close();
  }

  /**
   * Lets board time pass in steps, ms each, and looks after every one. Of a step longer than a second only the last second
   * is lived through: what was due before comes once, as on a machine that slept.
   */
  async pass(ms: number, step = 1000): Promise<void> {
    for (let passed = 0; passed < ms; passed += step) {
      this.server.pass(step);
      if (step > 1000) await this.context.clock.fastForward(step - 1000);
      await this.context.clock.runFor(Math.min(step, 1000));
      await this.settle();
      const sighting = await lookAtScreen(this.page, this.session, this.figures);
      this.seen.push({ ...sighting, wrong: [...sighting.wrong, ...this.lies(sighting)] });
    }
  }

  /** Lets time pass until something is seen; gives the board time that it took, ms. */
  async passUntil(isSeen: (sighting: Sighting) => boolean, atMost: number, step = 1000): Promise<number> {
    for (let passed = step; passed <= atMost; passed += step) {
      await this.pass(step, step);
      if (isSeen(this.last)) return passed;
    }
    return Infinity;
  }

  get last(): Sighting {
    const last = this.seen.at(-1);
    if (!last) throw new Error('nobody has looked yet');
    return last;
  }

  /** Where tiles say another age of their facts than the true one; none at all is no lie. */
  private lies({ text, tiles }: Sighting): string[] {
    const at = this.truth.get(Number(/Delivered on time (\d+)/.exec(text)?.[1]));
    if (at === undefined) return [];
    const age = ageAfter(this.server.now - at);
    return tiles.flatMap((tile) => {
      const said = steps.indexOf(tile.age);
      const isLie = said >= 0 && (said < age || (said > age && !this.mayWarn));
      return isLie ? [`${tile.name} calls ${steps[age]!} facts ${tile.age}`] : [];
    });
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** Waits, in real time, until everything asked for has been answered, but for what the server keeps waiting. */
  private async settle(): Promise<void> {
    const until = Date.now() + longestSettling;
    // Twice: an answer may lead to the next question.
    for (let calm = 0; calm < 2 && Date.now() < until;) {
      // Storage answers in its turn: what was asked of it before has been answered then.
      await this.page.evaluate(() =>
        indexedDB.databases().then(
          () => undefined,
          () => undefined,
        ),
      );
      calm = this.pending.size <= this.server.held.size ? calm + 1 : 0;
    }
  }
}
