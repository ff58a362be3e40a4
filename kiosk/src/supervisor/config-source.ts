import type { Clock } from '@floorboard/feed';
import { parseConfig, type ParsedConfig } from '../config/parse.js';

/** How often kiosk.json is asked for, so that an edit stands within a minute, and how often as long as there is none, ms. */
const interval = 50_000;
const urgent = 10_000;
/** How long a start waits for the network before it takes the stored configuration, ms. */
const headStart = 2000;
const timeout = 10_000;

export interface ConfigSourceOptions {
  /** Absolute. */
  readonly address: string;
  readonly clock: Clock;
  /** Where the last good text is kept; undefined where the browser forbids it. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  readonly fetch: typeof fetch;
  /** Told the headers of each answer. */
  readonly heard?: (headers: Headers) => void;
  /** Told when something has changed: the last good configuration, if there ever was one, and what is wrong now. */
  readonly changed: (parsed: ParsedConfig) => void;
}

/** Follows one kiosk.json: conditional requests past every cache, the last good text kept for a start without a server. */
export class ConfigSource {
  private good: ParsedConfig | undefined;
  /** The last answer, and the last that was a configuration. */
  private text: string | undefined;
  private goodText: string | undefined;
  private etag: string | null = null;
  private said: string | undefined;

  constructor(private readonly options: ConfigSourceOptions) {}

  start(): void {
    this.options.clock.setTimeout(() => this.useStored(), headStart);
    void this.poll();
  }

  private async poll(): Promise<void> {
    const { clock } = this.options;
    try {
      await this.ask();
    } catch (error) {
      this.useStored();
      if (!this.good) this.refuse(error instanceof Error ? error.message : String(error));
    }
    clock.setTimeout(() => void this.poll(), this.good ? interval : urgent);
  }

  private async ask(): Promise<void> {
    const { address, clock } = this.options;
    const abort = new AbortController();
    const timer = clock.setTimeout(() => abort.abort(), timeout);
    try {
      const response = await this.options.fetch(address, {
        cache: 'no-store',
        headers: this.etag === null ? {} : { 'If-None-Match': this.etag },
        signal: abort.signal,
      });
      // Read even where it is empty: Chromium counts an answer whose body nobody read as a failed request.
      const text = await response.text();
      if (response.ok || response.status === 304) this.options.heard?.(response.headers);
      if (response.status === 304) return this.keep();
      if (!response.ok) throw new Error(`the server answers ${response.status}`);
      this.etag = response.headers.get('ETag');
      this.take(text);
    } catch (error) {
      throw abort.signal.aborted ? new Error(`no answer within ${timeout / 1000} s`) : error;
    } finally {
      clock.clearTimeout(timer);
    }
  }

  private take(text: string): void {
    if (text === this.text) return this.keep();
    this.text = text;
    const parsed = parseConfig(text);
    if (parsed.config) {
      this.good = parsed;
      this.goodText = text;
      this.keep();
    }
    this.said = undefined;
    this.options.changed({ config: this.good?.config, problems: parsed.problems });
  }

  private refuse(reason: string): void {
    if (reason === this.said) return;
    this.said = reason;
    const message = `kiosk.json: it can’t be fetched: ${reason}.`;
    this.options.changed({ config: undefined, problems: [{ severity: 'error', path: '', message }] });
  }

  private useStored(): void {
    if (this.good || this.text !== undefined) return;
    let text: string | null = null;
    try {
      text = this.options.storage?.getItem(this.key) ?? null;
    } catch {
      // Storage is forbidden: then there is nothing stored.
    }
    const parsed = text === null ? undefined : parseConfig(text);
    if (!parsed?.config) return;
    this.good = parsed;
    this.options.changed(parsed);
  }

  /** Also where it has been kept: somebody may have cleared what the browser stores. */
  private keep(): void {
    const { goodText } = this;
    const { storage } = this.options;
    try {
      if (goodText !== undefined && storage?.getItem(this.key) !== goodText)
        storage?.setItem(this.key, goodText);
    } catch {
      // Full or forbidden: the kiosk runs, but can't start without its server.
    }
  }

  private get key(): string {
    return `floorboard kiosk ${this.options.address}`;
  }
}
