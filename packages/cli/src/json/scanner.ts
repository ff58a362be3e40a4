// Where things stand in a JSON text. JSON.parse knows the values but not their places, and its messages differ from
// engine to engine.

export interface Position {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units, as editors do. */
  readonly column: number;
}

/** Thrown at the first character that JSON doesn't allow. */
class Fault extends Error {
  constructor(readonly offset: number) {
    super('not JSON');
  }
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escaped = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
const word = /true|false|null/y;
const space = /[ \t\r\n]*/y;

class Scanner {
  offset: number;

  constructor(private readonly text: string) {
    this.offset = text.startsWith('\ufeff') ? 1 : 0;
  }

  peek(): string {
    this.take(space);
    return this.text.charAt(this.offset);
  }

  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.offset += found.length;
    return found;
  }

  expect(character: string): void {
    if (this.peek() !== character) throw new Fault(this.offset);
    this.offset += 1;
  }

  /** A member's name with its colon. */
  key(): string {
    this.take(space);
    const start = this.offset;
    if (!this.takeString()) throw new Fault(this.offset);
    const key = JSON.parse(this.text.slice(start, this.offset)) as string;
    this.expect(':');
    return key;
  }

  /** By hand: a pattern over a string of megabytes would overflow the engine's stack. */
  private takeString(): boolean {
    if (this.text.charAt(this.offset) !== '"') return false;
    for (let at = this.offset + 1; at < this.text.length; at += 1) {
      const character = this.text.charAt(at);
      if (character === '"') {
        this.offset = at + 1;
        return true;
      }
      if (character < ' ') throw new Fault(at);
      if (character === '\\') {
        escaped.lastIndex = at + 1;
        const rest = escaped.exec(this.text)?.[0];
        if (rest === undefined) throw new Fault(at);
        at += rest.length;
      }
    }
    throw new Fault(this.text.length);
  }

  /** Passes one value of any depth without recursion: a hostile document must not exhaust the stack. */
  skipValue(): void {
    const open: string[] = [];
    do {
      const first = this.peek();
      if (first === '{' || first === '[') {
        const close = first === '{' ? '}' : ']';
        this.offset += 1;
        if (this.peek() !== close) {
          open.push(close);
          if (close === '}') this.key();
          continue;
        }
        this.offset += 1;
      } else if (!this.takeString() && (this.take(number) ?? this.take(word)) === undefined) {
        throw new Fault(this.offset);
      }
      this.closeOrContinue(open);
    } while (open.length > 0);
  }

  private closeOrContinue(open: string[]): void {
    while (open.length > 0) {
      const close = open[open.length - 1];
      const found = this.peek();
      if (found !== ',' && found !== close) throw new Fault(this.offset);
      this.offset += 1;
      if (found === ',') {
        if (close === '}') this.key();
        return;
      }
      open.pop();
    }
  }

  /** The offset of a member's or element's value, or undefined where the value here has none of that name. */
  find(step: string | number): number | undefined {
    const list = typeof step === 'number';
    if (this.peek() !== (list ? '[' : '{')) return undefined;
    this.offset += 1;
    let found: number | undefined;
    for (let index = 0; this.peek() !== (list ? ']' : '}'); index += 1) {
      if (index > 0) this.expect(',');
      const name = list ? index : this.key();
      this.take(space);
      // Of two members of one name the last counts, as for JSON.parse.
      if (name === step) found = this.offset;
      this.skipValue();
      if (list && found !== undefined) break;
    }
    return found;
  }
}

const positionOf = (text: string, offset: number): Position => {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const mark = before.length === 1 && text.startsWith('\ufeff') ? 1 : 0;
  return { line: before.length, column: (before[before.length - 1]?.length ?? 0) + 1 - mark };
};

const steps = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(([, index, quoted, plain]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? (plain ?? '') : (JSON.parse(`"${quoted}"`) as string);
  });

/**
 * Where the value at a path such as `nps.periods[3].promoters` starts. Where the path leads nowhere (a missing field):
 * where the record that should hold it starts. Undefined in a text that isn't JSON up to there.
 */
export function locate(text: string, path: string): Position | undefined {
  const scanner = new Scanner(text);
  try {
    scanner.take(space);
    let offset = scanner.offset;
    for (const step of steps(path)) {
      scanner.offset = offset;
      const found = scanner.find(step);
      if (found === undefined) break;
      offset = found;
    }
    return positionOf(text, offset);
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}

/** Where a text stops being one JSON value; undefined where it is one. */
export function faultPosition(text: string): Position | undefined {
  const scanner = new Scanner(text);
  try {
    scanner.skipValue();
    if (scanner.peek() !== '') throw new Fault(scanner.offset);
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return positionOf(text, error.offset);
    throw error;
  }
}
