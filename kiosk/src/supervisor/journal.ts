import type { ConfigProblem } from '../config/types.js';

/** Something that went wrong, the latest time and how often since the page was loaded. */
export interface Entry {
  readonly message: string;
  /** Ms since 1970. */
  readonly at: number;
  readonly count: number;
}

const most = 50;

/** What those who look after a screen should know: each problem once on the console, the latest kept for them to see. */
export class Journal {
  private readonly said = new Set<string>();
  private readonly entries = new Map<string, Entry>();

  /** What is wrong with kiosk.json now. */
  problems: readonly ConfigProblem[] = [];

  constructor(private readonly now: () => number) {}

  /** On the console once, as a warning unless it is an error. */
  say(severity: ConfigProblem['severity'], message: string): void {
    if (severity === 'error') this.note(message);
    if (this.said.has(message)) return;
    this.said.add(message);
    if (severity === 'error') console.error(`floorboard: ${message}`);
    else console.warn(`floorboard: ${message}`);
  }

  /** Kept, without a word on the console: it has been said there. */
  note(message: string): void {
    const count = (this.entries.get(message)?.count ?? 0) + 1;
    // The latest stand last.
    this.entries.delete(message);
    this.entries.set(message, { message, at: this.now(), count });
    const [oldest] = this.entries.keys();
    if (this.entries.size > most && oldest !== undefined) this.entries.delete(oldest);
  }

  /** The latest first. */
  get errors(): readonly Entry[] {
    return [...this.entries.values()].reverse();
  }
}
