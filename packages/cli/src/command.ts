// What the commands have in common: how they take arguments, speak and end.
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Wrong arguments: one sentence, exit code 2. */
export class UsageError extends Error {}

/** Something is in the way that a person can mend: one sentence, exit code 1. */
export class CommandError extends Error {}

/** Where a command reads and writes; handed in, so that a test can listen. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

export interface Command {
  /** One line for the list of commands. */
  readonly about: string;
  readonly help: string;
  /** Returns the exit code. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = {
  [Name in keyof O]?: O[Name]['type'] extends 'boolean' ? boolean : string;
};

/** Arguments by Node's own parser, its refusals as one sentence. */
export function parse<O extends Options>(
  args: readonly string[],
  options: O,
): { values: Values<O>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values, positionals };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${(/^[^.]*/.exec(message)?.[0] ?? message).replace(/\n[^]*/, '')}.`);
  }
}
