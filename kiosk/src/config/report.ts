// Reading one value at a time, each loss a sentence: path, expectation, what was found, and what happens instead.
import type { ConfigProblem } from './types.js';

type Found = Readonly<Record<string, unknown>>;

/** What a value must be: `read` gives it in the shape that is used, or undefined. */
export interface Kind<T> {
  readonly expected: string;
  readonly read: (value: unknown) => T | undefined;
}

export class Report {
  readonly problems: ConfigProblem[] = [];

  /** Something is wrong at `path`; `instead` says what the kiosk does about it. Returns the sentence. */
  add(
    severity: ConfigProblem['severity'],
    path: string,
    expected: string,
    value: unknown,
    instead: string,
  ): string {
    const got = value === undefined ? 'nothing' : shown(value);
    return this.say(severity, path, `${path || 'kiosk.json'}: expected ${expected}, got ${got}; ${instead}.`);
  }

  say(severity: ConfigProblem['severity'], path: string, message: string): string {
    this.problems.push({ severity, path, message });
    return message;
  }

  /** An optional value: absent is fine, wrong is a warning. */
  optional<T>(found: Found, path: string, key: string, kind: Kind<T>, instead: string): T | undefined {
    const value = found[key];
    if (value === undefined) return undefined;
    const read = kind.read(value);
    if (read === undefined) this.add('warning', join(path, key), kind.expected, value, instead);
    return read;
  }

  /** Keys that nobody reads: most often a slip of the pen. `x-` ones are the writer's own, `$schema` is the editor's. */
  unknownKeys(found: Found, path: string, known: readonly string[]): void {
    for (const key of Object.keys(found)) {
      if (known.includes(key) || key.startsWith('x-') || key === '$schema') continue;
      this.say(
        'notice',
        join(path, key),
        `${join(path, key)}: not a key that is known here; it is left out. Known: ${known.join(', ')}.`,
      );
    }
  }
}

export const join = (path: string, key: string): string =>
  /^[\w-]+$/.test(key) ? (path ? `${path}.${key}` : key) : `${path}[${JSON.stringify(key)}]`;

export const isRecord = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The record's own entries; nothing where the value is none. */
export const entriesOf = (value: unknown): [string, unknown][] =>
  isRecord(value) ? Object.entries(value) : [];

/** `Object.fromEntries` would take a key `__proto__` for a field like any other; so does this, without a prototype. */
export function recordOf<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  const record = Object.create(null) as Record<string, T>;
  for (const [key, value] of entries) record[key] = value;
  return record;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
