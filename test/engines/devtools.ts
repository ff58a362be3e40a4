// The DevTools protocol over a pipe, as much as the engine suites need: today's drivers speak to no browser this old.
import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { discard, scratch } from '../support/scratch.js';

type Json = Record<string, unknown>;
interface Answer {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: Json;
  readonly result?: Json;
  readonly error?: { readonly message: string };
}

export interface OldPage {
  /** What the page said on the console, and the errors that nobody caught. */
  readonly complaints: readonly string[];
  /** The value of an expression, by JSON; a promise is awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Asks again until the expression is true; gives up after 30 seconds. */
  until(expression: string): Promise<void>;
  screenshot(): Promise<Buffer>;
}

export interface OldBrowser {
  readonly version: string;
  open(url: string, size: { readonly width: number; readonly height: number }): Promise<OldPage>;
  close(): Promise<void>;
}

/** Starts a Chromium of any age, headless. */
export async function startOldBrowser(executable: string, libraries: string): Promise<OldBrowser> {
  const profile = scratch('old');
  const child = spawn(
    executable,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    {
      env: { ...process.env, LD_LIBRARY_PATH: libraries },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const connection = new Connection(child.stdio[3] as Writable, child.stdio[4] as Readable);
  void ended.then(() => connection.end('the browser has ended'));
  const { product } = await connection.ask('Browser.getVersion');
  return {
    version: String(product).replace(/^.*\//, ''),
    open: (url, size) => openPage(connection, url, size),
    close: async () => {
      child.kill('SIGKILL');
      await ended;
      await discard(profile);
    },
  };
}

async function openPage(
  connection: Connection,
  url: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<OldPage> {
  const { targetId } = await connection.ask('Target.createTarget', { url: 'about:blank', width, height });
  const { sessionId } = await connection.ask('Target.attachToTarget', { targetId, flatten: true });
  const ask = (method: string, params: Json = {}) => connection.ask(method, params, sessionId as string);
  const complaints: string[] = [];
  connection.listen(sessionId as string, (method, params) => {
    const complaint = complaintOf(method, params);
    if (complaint !== undefined) complaints.push(complaint);
  });
  for (const domain of ['Runtime', 'Log', 'Page']) await ask(`${domain}.enable`);
  await ask('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  await ask('Page.navigate', { url });

  const evaluate = async (expression: string): Promise<unknown> => {
    const given = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await ask('Runtime.evaluate', given);
    if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
    return (result as Json)['value'];
  };
  return {
    complaints,
    evaluate,
    until: async (expression) => {
      const start = Date.now();
      while ((await evaluate(`Boolean(${expression})`)) !== true) {
        if (Date.now() - start > 30_000)
          throw new Error(`Not within 30 s: ${expression}. ${complaints.join('\n')}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    screenshot: async () => {
      const { data } = await ask('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(String(data), 'base64');
    },
  };
}

function complaintOf(method: string, params: Json): string | undefined {
  const { exceptionDetails, entry, args, type } = params as {
    exceptionDetails?: { text: string; exception?: { description?: string } };
    entry?: { level: string; text: string; url?: string };
    args?: readonly { value?: string | number | boolean | null; description?: string }[];
    type?: string;
  };
  if (method === 'Runtime.exceptionThrown')
    return `error: ${exceptionDetails?.exception?.description ?? exceptionDetails?.text}`;
  if (method === 'Log.entryAdded') return `${entry?.level}: ${entry?.text} ${entry?.url ?? ''}`.trim();
  if (method === 'Runtime.consoleAPICalled')
    return `console ${type}: ${args?.map(({ value, description }) => String(value ?? description)).join(' ')}`;
  return undefined;
}

/** Messages end in a zero byte. */
class Connection {
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private readonly listeners = new Map<string, (method: string, params: Json) => void>();
  private count = 0;
  private rest = '';
  private ended: string | undefined;

  constructor(
    private readonly output: Writable,
    input: Readable,
  ) {
    output.on('error', () => this.end('the browser does not listen'));
    input.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (this.rest + chunk).split('\0');
      this.rest = parts.pop() ?? '';
      for (const part of parts) this.take(JSON.parse(part) as Answer);
    });
  }

  ask(method: string, params: Json = {}, sessionId?: string): Promise<Json> {
    this.count += 1;
    const id = this.count;
    return new Promise((resolve, reject) => {
      if (this.ended !== undefined) {
        reject(new Error(this.ended));
        return;
      }
      this.waiting.set(id, ({ result, error }) => {
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result ?? {});
      });
      this.output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  listen(sessionId: string, listener: (method: string, params: Json) => void): void {
    this.listeners.set(sessionId, listener);
  }

  end(reason: string): void {
    this.ended = reason;
    for (const settle of this.waiting.values()) settle({ error: { message: reason } });
    this.waiting.clear();
  }

  private take(answer: Answer): void {
    if (answer.id !== undefined) {
      this.waiting.get(answer.id)?.(answer);
      this.waiting.delete(answer.id);
    } else if (answer.method !== undefined && answer.sessionId !== undefined)
      this.listeners.get(answer.sessionId)?.(answer.method, answer.params ?? {});
  }
}
