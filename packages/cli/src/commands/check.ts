// floorboard check: whether people can read every board from where they stand.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CommandError, parse, UsageError, type Command, type Terminal } from '../command.js';
import type { Finding, Size } from '../check/check.js';

const help = `floorboard check KIOSK.JSON [--feeds DIR] [--size WxH,...] [--pixel-ratio N] [--screen NAME] [--json]

Draws every board of every screen in a real browser and says what people would stumble over:
  too small   capitals under distance/215, headline figures under distance/50, by the screen's "display"
  contrast    figures under 7:1, text under 4.5:1
  cut off, outside, overlap, scrolls
  empty       a tile without facts
  missing     a board that never stands

  --feeds DIR        the folder of feeds; default: feeds beside KIOSK.JSON
  --size WxH,...     screens in CSS px; default: 1920x1080
  --pixel-ratio N    device pixels to one CSS px, 1 to 4; default: 1
  --screen NAME      this screen only
  --json             the findings as JSON on standard output

It needs a Chromium or Chrome (CHROME_PATH, else the usual names on PATH) and, to drive it, npm install playwright-core.
Exit code 1 where anything was found.`;

const size = (text: string): Size => {
  const [, width, height] = /^(\d{3,5})x(\d{3,5})$/.exec(text.trim()) ?? [];
  if (width === undefined || height === undefined)
    throw new UsageError(`--size takes sizes such as 1920x1080,1080x1920, not ${text}.`);
  return { width: Number(width), height: Number(height) };
};

function ratio(text = '1'): number {
  const number = Number(text);
  if (!(number >= 1 && number <= 4))
    throw new UsageError(`--pixel-ratio takes a number from 1 to 4, not ${text}.`);
  return number;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError(
      `${file} can't be read: ${code === 'ENOENT' ? 'there is no such file' : String(code)}.`,
    );
  }
}

const lineOf = ({ screen, board, size: at, page, kind, what, detail }: Finding): string =>
  `${screen}, ${board} at ${at}${page > 1 ? `, page ${page}` : ''}: ${kind}: ${what} (${detail})`;

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, {
    feeds: { type: 'string' },
    size: { type: 'string' },
    'pixel-ratio': { type: 'string' },
    screen: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('Name the kiosk.json to check.');
  if (more.length > 0) throw new UsageError(`One kiosk.json at a time: ${more.join(' ')} is too much.`);
  const sizes = (values.size ?? '1920x1080').split(',').map(size);
  const pixelRatio = ratio(values['pixel-ratio']);
  const config = await textOf(file);
  const beside = join(dirname(resolve(file)), 'feeds');
  const feeds = values.feeds ?? (existsSync(beside) ? beside : undefined);

  const [{ check }, { openBrowser }, { startServer }] = await Promise.all([
    import('../check/check.js'),
    import('../check/find-browser.js'),
    import('../serve/server.js'),
  ]);
  const browser = await openBrowser();
  const server = await startServer({ config: file, feeds, port: 0 });
  try {
    const { screen } = values;
    const found = await check(browser, { url: server.url, config, file, sizes, pixelRatio, screen });
    if (values.json) terminal.out(JSON.stringify(found, null, 2));
    else for (const finding of found) terminal.out(lineOf(finding));
    if (!values.json && found.length === 0) terminal.out(`${file}: every board can be read.`);
    return found.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

export const command: Command = { about: 'draw every board and say what people can’t read', help, run };
