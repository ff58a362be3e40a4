// What a facility says of itself, laid over the built feed: target, events, KPIs, purpose.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultPosition } from '../json/scanner.js';
import { shownName } from '../read/files.js';
import type { Board } from './boards.js';
import type { Context } from './context.js';
import { InputError } from './problems.js';

type Fields = Record<string, unknown>;
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects are laid over each other field by field; anything else replaces what was there. */
export function overlay(under: unknown, over: unknown): unknown {
  if (!isRecord(under) || !isRecord(over)) return over;
  const result: Fields = { ...under };
  for (const [key, value] of Object.entries(over))
    if (key !== '__proto__') result[key] = key in under ? overlay(under[key], value) : value;
  return result;
}

async function read(path: string, file: string): Promise<Fields> {
  const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  const fault = faultPosition(text);
  if (fault)
    throw new InputError(`${file} is not JSON from line ${fault.line}, column ${fault.column} on.`, {
      file,
      line: fault.line,
    });
  const value: unknown = JSON.parse(text);
  if (isRecord(value)) return value;
  throw new InputError(`${file} should be an object such as { "nps": { "target": 45 } }.`, { file });
}

/** The extras by board, read from `<id>.json` or `<slug>.json`. */
export async function readExtras(context: Context, boards: readonly Board[]): Promise<Map<string, Fields>> {
  const { project, problems } = context;
  const extras = new Map<string, Fields>();
  if (project.extras === undefined) return extras;
  const folder = join(project.folder, project.extras);
  if (!existsSync(folder)) {
    problems.error('extras', `There is no folder ${project.extras}.`);
    return extras;
  }
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .sort();
  for (const name of names) {
    const path = join(folder, name);
    const file = shownName(project.folder, path);
    const owner = name.slice(0, -'.json'.length);
    const board = boards.find(({ id }) => id === owner) ?? boards.find(({ slug }) => slug === owner);
    if (!board) {
      problems.add({
        severity: 'warning',
        part: 'extras',
        file,
        message: `${file} belongs to no facility and no network.`,
      });
      continue;
    }
    const found = await problems.guard('extras', () => read(path, file));
    if (found) extras.set(board.slug, found);
  }
  return extras;
}
