// A screen for suites: the real kiosk in a browser before a wall of its own, its time moved by the test.
import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { listen, openWall, titleOf, waitForTitle, type Complaints, type Wall } from './wall.js';

export interface ScreenOptions {
  /** What follows the address, `?screen=hall` for example. */
  readonly query?: string;
  /** Whether the page may keep itself: its worker fetches every file once more, which few tests need. */
  readonly keepsItself?: boolean;
  /** What is done to the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** What a test has before it. Made where a suite begins: it opens the browser, and clears up after each test. */
export class TestScreen {
  wall!: Wall;
  context!: BrowserContext;
  page!: Page;
  complaints!: Complaints;
  private browser!: Browser;
  private closing: (() => Promise<void>)[] = [];

  constructor() {
    before(async () => {
      this.browser = await openBrowser();
    });
    after(() => this.browser.close());
    afterEach(() => this.close());
  }

  /** Hangs a wall of these files, and switches a screen on. */
  async open(files: Readonly<Record<string, unknown>>, options: ScreenOptions = {}): Promise<void> {
    this.wall = await openWall(files);
    this.closing.push(() => this.wall.close());
    await this.visit(this.wall, options);
  }

  /** Switches a screen on before a wall that hangs already. */
  async visit(wall: Wall, { query = '', keepsItself = false, prepare }: ScreenOptions = {}): Promise<void> {
    const context = await this.browser.newContext({
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
      serviceWorkers: keepsItself ? 'allow' : 'block',
    });
    this.closing.unshift(() => context.close());
    this.context = context;
    this.complaints = listen(context);
    this.page = await context.newPage();
    await this.page.clock.install();
    // Time runs faster here than the server's, which takes one heartbeat a second.
    await context.route('**/heartbeat', (route) => route.fulfill({ status: 204 }));
    await prepare?.(this.page);
    await this.page.goto(wall.url + query);
  }

  /** Lets seconds pass, `step` at a time, each time with a moment for frames and server to answer. */
  async pass(seconds: number, step = 1): Promise<void> {
    for (let passed = 0; passed < seconds; passed += step) {
      await this.page.clock.runFor(step * 1000);
      await this.page.evaluate(() =>
        fetch('icon.svg').then(
          () => undefined,
          () => undefined,
        ),
      );
    }
  }

  /** Lets time pass until these titles have stood before people, in this order and no other between them. */
  async turnsTo(...titles: readonly string[]): Promise<void> {
    let before = await titleOf(this.page);
    for (const title of titles) {
      // The clock runs on while the test looks: a board's time must be much longer than a step.
      for (let looks = 0; (await titleOf(this.page)) === before && looks < 60; looks += 1)
        await this.pass(2.5, 2.5);
      before = await titleOf(this.page);
      assert.equal(before, title);
    }
  }

  /** Waits until a title stands before people. */
  stands(title: string): Promise<void> {
    return waitForTitle(this.page, title);
  }

  /** Takes down what hangs, for a test that goes on with another one. */
  async close(): Promise<void> {
    for (const close of this.closing.splice(0)) await close();
  }
}
