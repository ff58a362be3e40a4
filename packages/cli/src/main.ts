// The command line: which command, its help, and how it ends. Commands are loaded when they are called.
import { readFile } from 'node:fs/promises';
import { CommandError, UsageError, type Command, type Terminal } from './command.js';

const commands = new Map<string, () => Promise<{ readonly command: Command }>>([
  ['build', () => import('./commands/build.js')],
  ['validate', () => import('./commands/validate.js')],
  ['schema', () => import('./commands/schema.js')],
  ['check', () => import('./commands/check.js')],
  ['serve', () => import('./commands/serve.js')],
]);

const terminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  error: (line) => void process.stderr.write(`${line}\n`),
};

async function version(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function overview(): Promise<string> {
  const lines = await Promise.all(
    [...commands].map(async ([name, load]) => `  ${name.padEnd(10)}${(await load()).command.about}`),
  );
  return `floorboard COMMAND [OPTIONS]\n\n${lines.join('\n')}\n\nfloorboard COMMAND --help says more. --version prints the version.`;
}

async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(await overview());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    terminal.out(await version());
    return 0;
  }
  const load = commands.get(name);
  if (!load)
    throw new UsageError(`There is no command ${name}. Known are ${[...commands.keys()].join(', ')}.`);
  const { command } = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(command.help);
    return 0;
  }
  return command.run(rest, terminal);
}

// Whoever reads through a pipe may have read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof CommandError)) throw error;
  terminal.error(`floorboard: ${error.message}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
