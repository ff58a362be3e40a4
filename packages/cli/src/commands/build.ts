// floorboard build: from raw records to feeds.
import { relative } from 'node:path';
import { parse, UsageError, type Command, type Terminal } from '../command.js';

const help = `floorboard build PROJECT.json [--as-of MOMENT] [--out DIR] [--json]

Reads the raw records that the project file names (CSV, TSV, JSON, NDJSON, Parquet) and writes one feed for each facility
and each network, and problems.json. The same input gives the same bytes.

  --as-of MOMENT    when the facts were true, such as 2026-10-31T17:00; default: the newest record
  --out DIR         where to write; default: the project's "out"
  --json            what was written and every problem as JSON on standard output

Exit code 1 only where no feed could be written.`;

const listedRows = 3;

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, {
    'as-of': { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [project, ...more] = positionals;
  if (project === undefined) throw new UsageError('Name the project file to build.');
  if (more.length > 0) throw new UsageError(`One project file at a time: ${more.join(' ')} is too much.`);
  const { build } = await import('../build/build.js');

  const live = process.stderr.isTTY;
  const progress = live ? (words: string) => process.stderr.write(`\r\x1b[K${words} ...`) : undefined;
  const result = await build(project, { asOf: values['as-of'], out: values.out, progress });
  if (live) process.stderr.write('\r\x1b[K');

  const ok = result.feeds.length > 0;
  if (values.json) {
    terminal.out(JSON.stringify(result, null, 2));
    return ok ? 0 : 1;
  }
  for (const { severity, message, line, rows = [] } of result.problems) {
    terminal.error(`${severity}: ${line === undefined ? '' : `line ${line}: `}${message}`);
    for (const row of rows.slice(0, listedRows)) {
      const place = row.line === undefined ? `record ${row.record}` : `line ${row.line}`;
      terminal.error(`  ${place}${row.value === undefined ? '' : `: ${JSON.stringify(row.value)}`}`);
    }
    if (rows.length > listedRows) terminal.error(`  ... all of them in problems.json`);
  }
  if (ok) {
    const folder = relative(process.cwd(), result.out) || '.';
    const feeds = result.feeds.length === 1 ? '1 feed' : `${result.feeds.length} feeds`;
    terminal.out(`${feeds} as of ${result.generatedAt ?? ''} written to ${folder}.`);
    if (Date.parse(result.generatedAt ?? '') > Date.now())
      terminal.error(
        'warning: that is in the future. A wrong date in the records? --as-of says when they were true.',
      );
  } else terminal.error('No feed could be written.');
  return ok ? 0 : 1;
}

export const command: Command = { about: 'make feeds from raw records', help, run };
