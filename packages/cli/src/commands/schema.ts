// floorboard schema: the JSON Schema of the feed, for editors and pipelines.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { CommandError, parse, UsageError, type Command, type Terminal } from '../command.js';

const help = `floorboard schema [--out FILE]

Prints the JSON Schema (2020-12) of the feed. An editor that knows it helps while typing:
name the file in the feed as "$schema".

  --out FILE    write it to a file instead`;

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, { out: { type: 'string' } });
  if (positionals.length > 0)
    throw new UsageError(`schema takes no file name; write --out ${positionals[0] ?? ''}.`);
  const path = createRequire(import.meta.url).resolve('@floorboard/feed/feed.schema.json');
  const text = await readFile(path, 'utf8');
  if (values.out === undefined) {
    terminal.out(text.trimEnd());
    return 0;
  }
  try {
    await writeFile(values.out, text);
  } catch (error) {
    throw new CommandError(
      `${values.out} can't be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`,
    );
  }
  return 0;
}

export const command: Command = { about: 'print the JSON Schema of the feed', help, run };
