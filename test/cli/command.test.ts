// The command as a person runs it: a process, its words and its exit code.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inFolder, responses } from '../../packages/cli/src/testing/workspace.js';
import { root } from '../../scripts/files.mjs';

const main = join(root, 'packages/cli/bin/floorboard.js');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

const start = (args: readonly string[], cwd: string) => spawn(process.execPath, [main, ...args], { cwd });

interface Options {
  readonly cwd?: string;
  readonly input?: string;
  readonly onOut?: (text: string, child: ReturnType<typeof start>) => void;
}

/** Runs it to its end; `input` goes to standard input, `onOut` hears what it says. */
const floorboard = (
  args: readonly string[],
  { cwd = root, input = '', onOut }: Options = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = start(args, cwd);
    let out = '';
    let error = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      onOut?.(out, child);
    });
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, error }));
    child.stdin.end(input);
  });

const good = JSON.stringify({
  floorboard: 1,
  generatedAt: '2026-10-31T09:00:00+11:00',
  facility: { id: 'a', name: 'A' },
});
const bad = `{
  "floorboard": 1,
  "generatedAt": "2026-10-31T09:00:00+11:00",
  "facility": { "id": "a", "name": "A" },
  "nps": { "period": "month", "periods": [
    { "period": "2026-10", "promoters": "n/a", "passives": 1, "detractors": 1 }
  ] }
}`;

describe('floorboard', () => {
  it('lists its commands, and its version', async () => {
    const help = await floorboard(['--help']);
    assert.equal(help.code, 0);
    for (const name of ['build', 'validate', 'schema', 'check', 'serve'])
      assert.match(help.out, new RegExp(`^ {2}${name} `, 'm'));
    assert.equal((await floorboard(['--version'])).out, '0.1.0\n');
  });

  it('helps with each command', async () => {
    for (const name of ['build', 'validate', 'schema', 'check', 'serve']) {
      const { code, out } = await floorboard([name, '--help']);
      assert.equal(code, 0);
      assert.ok(out.startsWith(`floorboard ${name} `));
    }
  });

  for (const [args, sentence] of [
    [['frob'], 'There is no command frob. Known are build, validate, schema, check, serve.'],
    [['build', '--frob'], "Unknown option '--frob'."],
    [['build'], 'Name the project file to build.'],
    [['build', 'a.json', 'b.json'], 'One project file at a time: b.json is too much.'],
    [['validate'], 'Name at least one feed to validate.'],
    [['serve', '--port', '99999'], '--port takes a whole number from 0 to 65535, not 99999.'],
  ] as const)
    it(`refuses "${args.join(' ')}" in one sentence`, async () => {
      assert.deepEqual(await floorboard(args), { code: 2, out: '', error: `floorboard: ${sentence}\n` });
    });
});

describe('floorboard validate', () => {
  it('names path, value, remedy, line and column, and ends with 1 on an error', () =>
    inFolder({ 'good.json': good, 'bad.json': bad }, async (cwd) => {
      const { code, out } = await floorboard(['validate', 'good.json', 'bad.json'], { cwd });
      assert.equal(code, 1);
      const [first = '', second = ''] = out.split('\n');
      assert.equal(first, 'good.json: a feed without a problem.');
      assert.match(second, /^bad\.json:6:41: error: nps\.periods\[0\]\.promoters: expected .*, got "n\/a"/);
    }));

  it('ends with 0 on warnings and notices alone', () =>
    inFolder({ 'odd.json': good.replace('{', '{"colour": "red",') }, async (cwd) => {
      const { code, out } = await floorboard(['validate', 'odd.json'], { cwd });
      assert.equal(code, 0);
      assert.match(out, /^odd\.json:1:\d+: notice: /);
    }));

  it('says it in JSON, from standard input too', async () => {
    const { code, out } = await floorboard(['validate', '--json', '-'], { input: bad });
    assert.equal(code, 1);
    const [report] = JSON.parse(out) as {
      file: string;
      valid: boolean;
      problems: Record<string, unknown>[];
    }[];
    assert.equal(report?.file, '-');
    assert.equal(report.valid, false);
    const { severity, section, path, value, line, column } = report.problems[0] ?? {};
    assert.deepEqual(
      { severity, section, path, value, line, column },
      {
        severity: 'error',
        section: 'nps',
        path: 'nps.periods[0].promoters',
        value: 'n/a',
        line: 6,
        column: 41,
      },
    );
  });

  it('points at the place where a text stops being JSON, and goes on with the next file', () =>
    inFolder({ 'half.json': '{\n  "floorboard": 1,\n', 'good.json': good }, async (cwd) => {
      const { code, out, error } = await floorboard(['validate', 'half.json', 'none.json', 'good.json'], {
        cwd,
      });
      assert.equal(code, 1);
      assert.match(out, /^half\.json:3:1: error: /);
      assert.equal(error, "none.json can't be read: there is no such file.\n");
      assert.match(out, /good\.json: a feed without a problem\.\n$/);
    }));
});

describe('floorboard schema', () => {
  it('prints the JSON Schema, or writes it to a file', () =>
    inFolder({}, async (cwd) => {
      const { code, out } = await floorboard(['schema'], { cwd });
      assert.equal(code, 0);
      assert.equal(
        (JSON.parse(out) as { $schema: string }).$schema,
        'https://json-schema.org/draft/2020-12/schema',
      );
      assert.equal((await floorboard(['schema', '--out', 'feed.schema.json'], { cwd })).code, 0);
      assert.equal(await readFile(join(cwd, 'feed.schema.json'), 'utf8'), out);
    }));
});

describe('floorboard build', () => {
  const project = JSON.stringify({ floorboard: 1, timeZone: 'Australia/Sydney', responses });
  const files = {
    'p/project.json': project,
    'p/responses.csv': 'facility,date,score\nA,2026-10-01,9\nA,2026-10-02,11\n',
  };

  it('writes feeds, says what it left out with the line, and ends with 0', () =>
    inFolder(files, async (cwd) => {
      const { code, out, error } = await floorboard(['build', 'p/project.json', '--as-of', '2026-10-31'], {
        cwd,
      });
      assert.equal(code, 0);
      assert.equal(out, '1 feed as of 2026-10-31T00:00:00+11:00 written to p/feeds.\n');
      assert.equal(
        error,
        'warning: responses.csv: 1 row left out: the score is not a number from 0 to 10.\n  line 3: "11"\n',
      );
      const feed = JSON.parse(await readFile(join(cwd, 'p/feeds/a.json'), 'utf8')) as { facility: object };
      assert.deepEqual(feed.facility, { id: 'A', name: 'A' });
    }));

  it('writes elsewhere with --out, from the folder where it is called', () =>
    inFolder(files, async (cwd) => {
      const { code, out } = await floorboard(['build', 'p/project.json', '--out', 'here', '--json'], { cwd });
      assert.equal(code, 0);
      assert.equal((JSON.parse(out) as { feeds: { file: string }[] }).feeds[0]?.file, 'a.json');
      assert.ok(await readFile(join(cwd, 'here/a.json'), 'utf8'));
    }));

  it('ends with 1 where no feed could be written', () =>
    inFolder({ 'project.json': project }, async (cwd) => {
      const { code, error } = await floorboard(['build', 'project.json'], { cwd });
      assert.equal(code, 1);
      assert.match(error, /^error: There is no file responses\.csv\.\n[^]*No feed could be written\.\n$/);
    }));
});

describe('floorboard serve', () => {
  it('says its address and ends cleanly when it is told to', () =>
    inFolder({ 'feeds/a.json': good, 'kiosk/index.html': '' }, async (cwd) => {
      const args = ['serve', '--port', '0', '--kiosk', 'kiosk'];
      for (const signal of ['SIGTERM', 'SIGINT'] as const) {
        const { code, out } = await floorboard(args, { cwd, onOut: (_text, child) => child.kill(signal) });
        assert.equal(code, 0);
        assert.match(out, /^Floorboard is at (http:\/\/localhost:\d+\/)\nIts screens are at \1fleet\n$/);
      }
    }));

  it('says in one sentence that a folder is missing, and ends with 1', async () => {
    const { code, out, error } = await floorboard(['serve', '--feeds', '/nowhere', '--kiosk', '/nowhere']);
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.equal(
      error,
      'floorboard: The kiosk is not built: there is no /nowhere/index.html. Run npm run build once.\n',
    );
  });
});
