// floorboard validate: what a board would say of a feed, with the place in the file.
import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { parseFeed, type Problem } from '@floorboard/feed';
import { CommandError, parse, UsageError, type Command, type Terminal } from '../command.js';
import { faultPosition, locate, type Position } from '../json/scanner.js';

const help = `floorboard validate FILE... [--json]

Says what is wrong with feeds: path, value and remedy, with line and column where they can be known.
FILE is a file, or - for standard input.

  --json    the problems as JSON on standard output

Exit code 0: all are feeds, with warnings or notices at most. 1: errors, or a file that can't be read.`;

type Placed = Problem & Partial<Position>;

interface Report {
  readonly file: string;
  /** Whether a board would show it without loss. */
  readonly valid: boolean;
  readonly problems: readonly Placed[];
}

/** The text as a browser would hand it to the board; its byte-order mark stays for parseFeed to judge. */
const decoded = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

async function read(file: string): Promise<string> {
  if (file === '-') return readAll(process.stdin);
  try {
    return decoded(await readFile(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new CommandError(`${file} can't be read: ${reason ?? String(error)}.`);
  }
}

function placed(text: string, problem: Problem): Placed {
  const position = faultPosition(text) ?? locate(text, problem.path);
  return position ? { ...problem, ...position } : problem;
}

async function validate(file: string): Promise<Report> {
  const text = await read(file);
  const problems = parseFeed(text).problems.map((problem) => placed(text, problem));
  return { file, valid: problems.every(({ severity }) => severity !== 'error'), problems };
}

function tell({ file, valid, problems }: Report, terminal: Terminal): void {
  for (const { severity, line, column, message } of problems) {
    const place = line === undefined ? file : `${file}:${line}:${column}`;
    terminal.out(`${place}: ${severity}: ${message}`);
  }
  if (valid) terminal.out(`${file}: a feed${problems.length > 0 ? '' : ' without a problem'}.`);
}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, { json: { type: 'boolean' } });
  if (positionals.length === 0) throw new UsageError('Name at least one feed to validate.');
  const reports: Report[] = [];
  let unreadable = false;
  for (const file of positionals) {
    try {
      reports.push(await validate(file));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      unreadable = true;
      if (values.json) {
        const problems: Problem[] = [{ severity: 'error', path: '', message: error.message }];
        reports.push({ file, valid: false, problems });
      } else terminal.error(error.message);
      continue;
    }
    const report = reports[reports.length - 1];
    if (report && !values.json) tell(report, terminal);
  }
  if (values.json) terminal.out(JSON.stringify(reports, null, 2));
  return unreadable || reports.some(({ valid }) => !valid) ? 1 : 0;
}

export const command: Command = { about: 'say what is wrong with feeds', help, run };
